import AxeBuilder from "@axe-core/playwright";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { editor, launchBrowser, watchedPage } from "./browser.ts";
import { STORY, STORY_ENDS } from "./finished-answer.ts";
import { beginJourney, type Journey } from "./journey.ts";
import { loadSample } from "./screens.ts";

let candidate: Journey | undefined;
/** Another browser altogether: it shares nothing with the candidate's. */
let other: Awaited<ReturnType<typeof launchBrowser>> | undefined;
let interviewer: { context: BrowserContext; page: Page; complaints: string[] } | undefined;
let sample: string;

beforeAll(async () => {
  candidate = await beginJourney();
  sample = await loadSample(candidate.page);
  other = await launchBrowser();
  const context = await other.newContext({ viewport: { width: 390, height: 844 } });
  interviewer = { context, ...(await watchedPage(context, candidate.studio.url)) };
});
afterAll(async () => {
  await other?.close();
  await candidate?.end();
});

const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const violations = async (page: Page): Promise<string[]> => (await new AxeBuilder({ page }).withTags(LEVELS).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it("is asked in a second window, which reaches nothing else, and ends with the comparison", async () => {
  if (candidate === undefined || interviewer === undefined) throw new Error("the studio did not start");
  const { page, studio } = candidate;
  const { page: window } = interviewer;

  // The candidate opens one round for a second window, and a code is shown.
  await page.goto(`${studio.url}/c/${sample}/practice/peers`);
  await page.getByLabel("The round").selectOption("drill two-minute-story");
  await page.getByRole("button", { name: "Interview here, in a second window" }).click();
  const strip = page.getByRole("region", { name: "Second window" });
  const code = ((await strip.locator(".peer-code").innerText()) ?? "").trim();
  expect(code).toMatch(/^[A-Z2-9]{6}$/);

  // Without the code the other browser gets nothing; with it, the round and nothing else.
  expect((await window.request.get(`${studio.url}/api/peer/room`)).status()).toBe(401);
  await window.goto(`${studio.url}/peer`);
  await window.getByRole("heading", { name: "You are the interviewer" }).waitFor();
  expect([await violations(window), await sideways(window)]).toEqual([[], 0]);
  const field = window.getByLabel(/^The code/);
  await field.fill("ZZZZZZ");
  await window.getByRole("button", { name: "Begin" }).click();
  await window.getByRole("alert").getByText("not the code").waitFor();
  await strip.getByText("4 tries left").waitFor();
  await field.fill(code.toLowerCase());
  await window.keyboard.press("Enter");
  await window.getByRole("heading", { name: /^Interview / }).waitFor();
  await window.getByText(`Code ${code}`).waitFor();
  await strip.getByText(`Code ${code}`).waitFor();
  for (const path of ["/api/workspaces", `/api/workspaces/${sample}/papers`, "/api/studio", "/api/peer"]) expect((await window.request.get(`${studio.url}${path}`)).status(), path).toBe(401);

  // What is written in one window is read in the other, and probes to it are suggested.
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await editor(page).waitFor();
  await editor(page).focus();
  await page.keyboard.insertText(STORY);
  const said = window.getByRole("region", { name: "Said so far" });
  await said.getByText("I drove to Lima").waitFor();
  const ask = window.getByRole("button", { name: /^Ask: / }).first();
  await ask.waitFor();
  const probe = ((await ask.getAttribute("aria-label")) ?? "").slice("Ask: ".length);
  expect([await violations(window), await sideways(window)]).toEqual([[], 0]);
  await ask.click();
  // it comes when the sentence is over, and a field for the reply with it
  await page.getByRole("textbox", { name: `Your reply to: ${probe}` }).waitFor();
  await editor(page).focus();
  await page.keyboard.insertText(STORY_ENDS);
  await said.getByText("Late deliveries fell").waitFor();

  // Scores blind; disappears, and finds everything again.
  const line = (name: string) => window.locator(".sheet-line", { hasText: name }).first();
  await line("Specific situation").getByLabel("Yes").check();
  await line("Customer").getByLabel("No", { exact: true }).check();
  await window.getByLabel("Your name, as").fill("Bea");
  await window.getByText("What you wrote is kept").waitFor();
  await window.goto("about:blank");
  await strip.getByText("has not been heard of").waitFor();
  await window.goto(`${studio.url}/peer`);
  await window.getByRole("heading", { name: /^Interview / }).waitFor();
  await strip.getByText("Your interviewer is in the second window").waitFor();
  expect(await line("Specific situation").getByLabel("Yes").isChecked()).toBe(true);
  expect(await window.getByLabel("Your name, as").inputValue()).toBe("Bea");

  // The roles swap with one key: now the candidate asks, and nothing that is said is stored.
  const papers = async (): Promise<number> => ((await (await page.request.get(`${studio.url}/api/workspaces/${sample}/attempts`)).json()) as { attempts: unknown[] }).attempts.length;
  const before = await papers();
  await window.keyboard.press("Alt+KeyS");
  await window.getByLabel("Your answer").fill(STORY);
  await page.getByRole("heading", { name: "Interview the other person" }).waitFor();
  await page.getByRole("region", { name: "Said so far" }).getByText("I drove to Lima").waitFor();
  expect([await violations(window), await violations(page), await sideways(window)]).toEqual([[], [], 0]);
  await page.getByLabel("A probe of your own").fill("Who paid for it?");
  await page.keyboard.press("Enter");
  await window.getByText("Who paid for it?").waitFor();
  await window.getByLabel("Your reply").fill("The registers team did.");
  await window.keyboard.press("Control+Enter");
  await page.getByRole("region", { name: "Said so far" }).getByText("The registers team did.").waitFor();
  await page.locator(".sheet-line", { hasText: "Specific situation" }).getByLabel("Yes").check();
  await page.getByLabel("Your name, as").fill("Tamsin");
  await page.getByRole("button", { name: "Hand it over and compare" }).click();
  await page.getByRole("heading", { name: "You and the scorer" }).waitFor();
  await window.getByRole("heading", { name: "Tamsin and the scorer" }).waitFor();
  expect(await papers()).toBe(before);
  await page.keyboard.press("Alt+KeyS");
  await window.getByRole("heading", { name: /^Interview Tamsin/ }).waitFor();
  await editor(page).waitFor();

  // An own probe, by keyboard, and then the end of the question.
  await window.getByLabel("A probe of your own").fill("What did it cost her team?");
  await window.keyboard.press("Enter");
  await page.getByText("What did it cost her team?").first().waitFor();
  await window.getByRole("button", { name: "Go on to the next question" }).click();
  await page.getByText("stored among your answers").waitFor();
  await window.getByLabel("Inclined", { exact: true }).check();
  await window.getByRole("button", { name: "Hand it over and compare" }).click();
  await window.getByRole("heading", { name: "You and the scorer" }).waitFor();
  await window.getByText(/^The same on \d of 2 criteria and faults/).waitFor();
  expect([await violations(window), await sideways(window)]).toEqual([[], 0]);

  // The candidate compares, too; then it is ended, and the second window reaches nothing.
  await strip.getByRole("link", { name: "Compare" }).click();
  await page.getByRole("heading", { name: "What Bea heard" }).waitFor();
  await page.getByText(/^The same on \d of 2 criteria and faults/).waitFor();
  await page.goBack();
  await strip.getByRole("button", { name: "End it and close the second window" }).click();
  await window.getByRole("heading", { name: "The interview was ended" }).waitFor();
  await window.getByText("The sheet that you handed over is with the candidate").waitFor();
  expect((await window.request.get(`${studio.url}/api/peer/room`)).status()).toBe(401);
  expect([...candidate.complaints, ...interviewer.complaints]).toEqual([]);
});

it("loses nothing when its network is cut, and reads no confidential term", async () => {
  if (candidate === undefined || interviewer === undefined) throw new Error("the studio did not start");
  const { page, studio } = candidate;
  const { page: window, context } = interviewer;
  await page.goto(`${studio.url}/c/${sample}/practice/peers`);
  await page.getByLabel("The round").selectOption("drill two-minute-story");
  await page.getByRole("button", { name: "Interview here, in a second window" }).click();
  const strip = page.getByRole("region", { name: "Second window" });
  await strip.getByText(/Your \d+ confidential terms are replaced in what is read there/).waitFor();
  const code = (await strip.locator(".peer-code").innerText()).trim();
  await window.goto(`${studio.url}/peer`);
  await window.getByLabel(/^The code/).fill(code);
  await window.keyboard.press("Enter");
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await editor(page).focus();
  const { papers } = (await (await page.request.get(`${studio.url}/api/workspaces/${sample}/papers`)).json()) as { papers: { kind: string; data: { terms?: { term: string; standIn: string }[] } }[] };
  const [listed] = papers.find(({ kind }) => kind === "terms")?.data.terms ?? [];
  if (listed === undefined) throw new Error("the sample lists no terms");
  await page.keyboard.insertText(`It was for ${listed.term} that I moved two teams`);
  const said = window.getByRole("region", { name: "Said so far" });
  await said.getByText("that I moved two teams").waitFor();
  expect(await said.innerText()).toContain(listed.standIn);
  expect(await window.locator("main").innerText()).not.toContain(listed.term);
  await window.getByText("lists confidential terms: other words stand for them here").waitFor();

  await context.setOffline(true);
  await window.getByRole("alert").getByText(/The studio is not answering/).waitFor();
  await window.getByLabel("Your name, as").fill("Bea");
  await window.getByLabel("A probe of your own").fill("Who had to agree?");
  await window.keyboard.press("Enter");
  await strip.getByText(/has not been heard of for \d+ s/).waitFor();
  expect(await window.getByLabel("A probe of your own").inputValue()).toBe("Who had to agree?");
  await page.keyboard.insertText(" in a week.");
  await context.setOffline(false);
  await said.getByText("in a week.").waitFor();
  await window.getByText("What you wrote is kept").waitFor();
  await window.getByLabel("A probe of your own").press("Enter");
  await page.getByText("Who had to agree?").first().waitFor();
  expect(await window.getByLabel("A probe of your own").inputValue()).toBe("");
  await window.reload();
  expect(await window.getByLabel("Your name, as").inputValue()).toBe("Bea");

  // A probe waits for the end of the sentence; the answer is not broken off in a word.
  await window.getByLabel("A probe of your own").fill("And who paid?");
  await editor(page).focus();
  await page.keyboard.insertText("We were pai");
  await window.keyboard.press("Enter");
  await strip.getByText("Nothing breaks off what you write").waitFor();
  await page.keyboard.insertText("d by the region.");
  await page.getByRole("textbox", { name: "Your reply to: And who paid?" }).waitFor();

  // What is on a sheet that was not handed over is not lost unasked, and nobody is told that it was handed over.
  await window.getByLabel("Inclined", { exact: true }).check();
  await window.getByText("What you wrote is kept").waitFor();
  const end = strip.getByRole("button", { name: "End it and close the second window" });
  // the candidate's window hears of the sheet with its next look
  await expect.poll(async () => ((await (await page.request.get(`${studio.url}/api/peer`)).json()) as { peer: { isSheetOpen: boolean } | null }).peer?.isSheetOpen).toBe(true);
  for (let looks = 0; looks < 2; looks += 1) await page.waitForResponse((response) => response.url().includes("/api/peer?took="));
  await end.click();
  await strip.getByText("has not handed it over").waitFor();
  expect([await violations(page), await sideways(page)]).toEqual([[], 0]);
  await strip.getByRole("button", { name: "Wait for the sheet" }).click();
  await end.click();
  await strip.getByRole("button", { name: "End it without the sheet" }).click();
  await window.getByRole("heading", { name: "The interview was ended" }).waitFor();
  await window.getByText("Your sheet was not handed over").waitFor();
  expect(await window.locator("main").innerText()).not.toContain("moved two teams");
  expect([...candidate.complaints, ...interviewer.complaints]).toEqual([]);
});

it("lets a second device in over HTTPS, whose certificate is the one that the candidate's window shows", async () => {
  if (candidate === undefined || other === undefined) throw new Error("the studio did not start");
  const { page, studio } = candidate;
  await page.goto(`${studio.url}/c/${sample}/practice/peers`);
  await page.getByLabel("The round").selectOption("drill two-minute-story");
  await page.getByRole("button", { name: "Interview here, in a second window" }).click();
  const strip = page.getByRole("region", { name: "Second window" });
  await strip.getByText("On another device instead").click();
  // an address that reaches this machine alone: what the page offers are those of the network
  await page.request.put(`${studio.url}/api/peer/device`, { data: { address: "127.0.0.2" }, headers: { origin: studio.url } });
  const address = ((await strip.locator(".peer-address").innerText()) ?? "").trim();
  const fingerprint = await strip.locator("code").innerText();
  const code = (await strip.locator(".peer-code").innerText()).trim();
  expect(address).toMatch(/^https:\/\/127\.0\.0\.2:\d+\/peer$/);
  expect([await violations(page), await sideways(page)]).toEqual([[], 0]);
  const context = await other.newContext({ ignoreHTTPSErrors: true, viewport: { width: 390, height: 844 } });
  const { page: device, complaints } = await watchedPage(context, new URL(address).origin);
  const response = await device.goto(address);
  expect((await response?.securityDetails())?.subjectName).toBe("Inclined interview");
  await device.getByText("must show the same").waitFor();
  await device.getByLabel(/^The code/).fill(code);
  await device.keyboard.press("Enter");
  await device.getByRole("heading", { name: /^Interview / }).waitFor();
  await device.getByText(fingerprint).waitFor();
  expect(await sideways(device)).toBe(0);
  // the candidate can still compare it, and still close the door
  await strip.getByText(`Code ${code}`).waitFor();
  await strip.getByText(fingerprint).waitFor();
  await strip.getByRole("button", { name: "Listen for no other device" }).waitFor();
  await strip.getByRole("button", { name: "End it and close the second window" }).click();
  await device.getByRole("heading", { name: "The interview was ended" }).waitFor();
  // a moment later nothing listens any more, and the page shows the interview no more than before
  await expect.poll(() => device.request.get(address).then(() => "answers", () => "refused"), { timeout: 30_000, interval: 1_000 }).toBe("refused");
  expect(await device.locator("main").innerText()).toContain("The interview was ended");
  await expect(device.goto(address)).rejects.toThrow("ERR_CONNECTION_REFUSED");
  await context.close();
  expect(complaints).toEqual([]);
});

it("is closed by five wrong codes, and says so", async () => {
  if (candidate === undefined || interviewer === undefined) throw new Error("the studio did not start");
  const { page, studio } = candidate;
  await page.goto(`${studio.url}/c/${sample}/practice/peers`);
  await page.getByLabel("The round").selectOption("drill two-minute-story");
  await page.getByRole("button", { name: "Interview here, in a second window" }).click();
  await page.locator(".peer-code").waitFor();
  for (let wrong = 0; wrong < 5; wrong += 1) await interviewer.page.request.post(`${studio.url}/api/peer/pair`, { data: { code: "ZZZZZZ" }, headers: { origin: studio.url } });
  await page.getByText("Five wrong codes were typed").waitFor();
  await interviewer.page.goto(`${studio.url}/peer`);
  await interviewer.page.getByLabel(/^The code/).fill("ZZZZZZ");
  await interviewer.page.keyboard.press("Enter");
  await interviewer.page.getByRole("alert").getByText(/open the second window once more/).waitFor();
  expect(await page.locator(".peer-code").count()).toBe(0);
});
