import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { editor, watchedPage } from "./browser.ts";
import { finishedAnswer, NOTHING_TO_MEND, STORY, STORY_ENDS, verdict } from "./finished-answer.ts";
import { beginJourney, type Journey } from "./journey.ts";
import type { RunningStudio } from "./studio.ts";

let journey: Journey | undefined;
let studio: RunningStudio;
let context: BrowserContext;
let workspaceId: string;

beforeAll(async () => {
  journey = await beginJourney();
  ({ studio, context } = journey);
  const { page } = journey;
  workspaceId = /\/c\/([^/]+)/.exec(page.url())?.[1] ?? "";
  await page.close();
});
afterAll(() => journey?.end());

/** A new answer to the opener, with the cursor in it. */
async function newAnswer(): Promise<{ page: Page; complaints: string[] }> {
  const watched = await watchedPage(context, studio.url);
  await watched.page.goto(`${studio.url}/c/${workspaceId}/answers/${crypto.randomUUID()}?question=nearly-did-not-ship`);
  await editor(watched.page).waitFor();
  await editor(watched.page).focus();
  return watched;
}

const note = (page: Page, name: string) => page.locator(".notes li", { has: page.getByRole("button", { name, exact: true }) });
const litWords = (page: Page) => page.locator(".cm-content .ev.lit").allInnerTexts();

it("finishes by Ctrl+Enter, underlines the evidence, takes a contest and a reply, and shows what changed", async () => {
  const { page, complaints } = await newAnswer();
  await page.keyboard.insertText(STORY);
  await page.keyboard.press("Control+Enter");

  // The verdict: a sentence with its rule, evidence in place, one thing that would raise it.
  await verdict(page).waitFor();
  expect(await verdict(page).innerText()).toMatch(/^[012] of 3 on behavioural\. [123] needs /);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("verdict-line");
  await note(page, "Specific situation").waitFor();
  expect(await page.locator(".cm-content .ev-met").count()).toBeGreaterThan(0);
  expect(await note(page, "Vague influence").innerText()).toContain("a fault");
  expect((await page.locator(".next-step h3").allInnerTexts())[0]).toBe("Quantified result");
  expect(await page.locator("details[open]").count()).toBe(0);

  // A criterion looked at lights up its words; words that are chosen light up their criterion; all by keyboard.
  await note(page, "Specific situation").getByRole("button").first().focus();
  await expect.poll(() => litWords(page).then((words) => words.join(" "))).toContain("Larkbasket");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => litWords(page).then((words) => words.join(" "))).not.toContain("Larkbasket");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.classList.contains("cm-content"))).toBe(true);
  await expect.poll(() => note(page, "Specific situation").getAttribute("data-lit")).toBe("true");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Specific situation");

  // Nothing that is typed changes frozen words.
  await page.keyboard.press("Escape");
  await page.keyboard.type("changed");
  expect(await editor(page).innerText()).not.toContain("changed");

  // Why?
  await note(page, "Specific situation").getByRole("link", { name: "Why? Specific situation" }).click();
  await page.getByRole("dialog").getByText("What counts").waitFor();
  expect(page.url()).toContain("why=situation");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });

  // Contested in place, by keyboard: the mark stands beside ours.
  await note(page, "Vague influence").getByRole("button", { name: /^This is wrong/ }).press("Enter");
  await page.getByRole("button", { name: "This is not a fault" }).press("Enter");
  await page.getByText("1 contested by you").waitFor();
  expect(await note(page, "Vague influence").innerText()).toContain("You: not a fault");
  // … and for what is absent, with words of one's own.
  const next = page.locator(".next-step").first();
  await next.getByRole("button", { name: /^This is wrong/ }).press("Enter");
  expect(await page.getByRole("button", { name: "These words show it" }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "Go to the words" }).press("Enter");
  for (let letters = 0; letters < "So this was".length; letters += 1) await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.getByText("2 contested by you").waitFor();
  expect(await next.innerText()).toContain("You: met, “So this was”");
  expect(await page.locator(".cm-content .ev-mine").allInnerTexts()).toEqual(["So this was"]);
  await page.reload();
  await page.getByText("2 contested by you").waitFor();
  await page.locator(".next-step").first().getByRole("button", { name: /^Take back/ }).click();
  await page.getByText("1 contested by you").waitFor();
  expect(await verdict(page).innerText()).toMatch(/^[012] of 3/);

  // The probe is answered: one thread, and what is met says how.
  await page.getByRole("button", { name: "Answer the probe" }).first().click();
  await page.getByRole("button", { name: "Finish the reply" }).waitFor();
  await page.keyboard.insertText(STORY_ENDS);
  await page.reload(); // what is begun is not lost
  await page.getByText(STORY_ENDS.slice(0, 40)).waitFor();
  await page.getByRole("button", { name: "Finish the reply" }).click();
  await note(page, "Quantified result").getByText("when asked").waitFor();
  await note(page, "Specific situation").getByText("unprompted").waitFor();
  expect(await page.locator(".dateline").innerText()).toContain("attempt 2 of 2");

  // Before and after.
  await page.getByRole("link", { name: "Compare with the attempt before" }).click();
  const changes = page.locator("dl.changes");
  await changes.waitFor();
  expect(await changes.innerText()).toMatch(/Gained\s+.*Quantified result/);
  expect(await page.locator(".pair section").nth(1).locator("mark").first().innerText()).not.toBe("");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export what you contested" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Export", exact: true }).click();
  expect((await download).suggestedFilename()).toMatch(/\.jsonl$/);
  expect(complaints).toEqual([]);
  await page.close();
});

it("takes a contest of a fault that was not found, shows what an earlier scorer said, and exports all marks from the settings", async () => {
  const { page, complaints } = await watchedPage(context, studio.url);
  const address = await finishedAnswer(page, studio.url, workspaceId, { text: STORY });
  // as it would come from a store that an earlier version wrote
  await page.route("**/api/answers/*/attempts", async (route) => {
    const response = await route.fetch();
    const list = (await response.json()) as { attempts: { assessments: { id: string; engine: string; result: { score: number } }[] }[] };
    for (const { assessments } of list.attempts) {
      const [newest] = assessments;
      if (newest !== undefined) assessments.push({ ...newest, id: crypto.randomUUID(), engine: "scorer 0.0.1", result: { ...newest.result, score: 0 } });
    }
    await route.fulfill({ response, json: list });
  });
  await page.goto(address);
  await verdict(page).waitFor();
  await page.getByText("Earlier, scorer 0.0.1 gave it 0 of 3.").waitFor();

  await page.getByText(/^Faults looked for, not found/).press("Enter");
  const absent = page.locator("li", { has: page.getByText("Only “we”", { exact: true }) });
  await absent.getByRole("button", { name: /^This is wrong/ }).press("Enter");
  await absent.getByRole("button", { name: "The answer has this fault" }).press("Enter");
  await page.getByText("1 contested by you").waitFor();

  await page.goto(`${studio.url}/settings`);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /labelled\.jsonl$/ }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Export", exact: true }).click();
  const stream = await (await download).createReadStream();
  let lines = "";
  for await (const chunk of stream) lines += String(chunk);
  expect(JSON.parse(lines.trim().split("\n").at(-1) ?? "")).toMatchObject({ lens: "behavioural", flags: expect.arrayContaining(["we-only"]) });
  expect(complaints).toEqual([]);
  await page.close();
});

it("opens the same verdict when the same words are finished twice, and makes another attempt of changed ones", async () => {
  const { page } = await newAnswer();
  await page.keyboard.insertText(STORY);
  await page.keyboard.press("Control+Enter");
  await verdict(page).waitFor();
  const first = page.url();
  await page.getByRole("link", { name: "Change the answer" }).click();
  await page.getByText("The verdict", { exact: true }).waitFor();
  await page.keyboard.press("Control+Enter");
  await verdict(page).waitFor();
  expect(page.url()).toBe(first);
  await page.getByRole("link", { name: "Change the answer" }).click();
  await editor(page).waitFor();
  await editor(page).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText(` ${STORY_ENDS}`);
  await page.keyboard.press("Control+Enter");
  await verdict(page).waitFor();
  expect(page.url()).not.toBe(first);
  await page.close();
});

it("leaves nothing open where nothing is left to mend", async () => {
  const { page } = await newAnswer();
  await page.keyboard.insertText(NOTHING_TO_MEND);
  await page.keyboard.press("Control+Enter");
  await verdict(page).waitFor();
  expect(await verdict(page).innerText()).toMatch(/^3 of 3/);
  expect(await page.locator(".next-step").count()).toBe(0);
  expect(await page.locator("details[open]").count()).toBe(0);
  await page.close();
});

it("says why nothing was assessed, and that an empty page cannot be finished", async () => {
  const { page } = await newAnswer();
  await page.keyboard.press("Control+Enter");
  await page.getByText("There is nothing to finish yet").waitFor();
  await editor(page).focus();
  await page.keyboard.insertText("We shipped it.");
  await page.keyboard.press("Control+Enter");
  await verdict(page).getByText("Not assessed").waitFor();
  expect(await verdict(page).innerText()).not.toMatch(/\d of 3/);
  await page.close();
});

it("asks for the person's own rating first where that is wished, and keeps the difference", async () => {
  const { page } = await newAnswer();
  await page.getByRole("switch", { name: "Rate myself first" }).check();
  await editor(page).focus();
  await page.keyboard.insertText(STORY);
  await page.keyboard.press("Control+Enter");
  await page.getByRole("dialog").getByRole("button", { name: /^3/ }).click();
  await verdict(page).getByText(/You gave it 3 yourself, \d steps? above the rule/).waitFor();
  await page.reload();
  await verdict(page).waitFor();
  expect(await verdict(page).innerText()).toContain("You gave it 3 yourself");
  await page.getByRole("link", { name: "Change the answer" }).click();
  await page.getByRole("switch", { name: "Rate myself first" }).uncheck();
  await page.close();
});

it("shows findings while one writes only where that is wished, on finished sentences, without the server, and never moves them", async () => {
  const { page, complaints } = await newAnswer();
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await page.keyboard.insertText(STORY);
  await page.waitForTimeout(1_500);
  expect(workers).toEqual([]);
  expect(await page.locator(".live-met").count()).toBe(0);
  await page.getByRole("switch", { name: "Findings while I write" }).check();
  await page.locator(".cm-content .live-met").first().waitFor();
  expect(workers.length).toBe(1);
  await page.route("**/api/**", (route) => route.abort());

  // While a sentence is typed, what is marked stays exactly as it is.
  await editor(page).focus();
  await page.keyboard.press("Control+End");
  await page.evaluate(() => {
    const content = document.querySelector(".cm-content");
    const marked = () => [...(content?.querySelectorAll(".live-met") ?? [])].map((mark) => mark.textContent).join("|");
    const seen = new Set([marked()]);
    new MutationObserver(() => seen.add(marked())).observe(content as Element, { subtree: true, childList: true, characterData: true, attributes: true });
    Object.assign(window, { seen });
  });
  await page.keyboard.type(" Late deliveries fell from 14% to 6% in the first month", { delay: 25 });
  await page.waitForTimeout(1_000);
  expect(await page.evaluate(() => (window as unknown as { seen: Set<string> }).seen.size)).toBe(1);
  expect(await page.locator(".found-names").innerText()).not.toContain("Quantified result");
  await page.keyboard.type(".");
  await page.locator(".found-names").getByText("Quantified result").waitFor();
  await page.unroute("**/api/**");
  await page.getByRole("switch", { name: "Findings while I write" }).uncheck();
  await expect.poll(() => page.locator(".live-met").count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});

it("does not lose an answer that cannot be finished because the studio is away", async () => {
  const { page } = await newAnswer();
  await page.keyboard.insertText(STORY);
  await page.route("**/api/**", (route) => route.abort());
  await page.keyboard.press("Control+Enter");
  await page.getByText("The answer is not stored yet").waitFor();
  expect(await editor(page).innerText()).toContain("Larkbasket");
  await page.unroute("**/api/**");
  await page.locator('.save-state[data-state="saved"]').waitFor();
  await page.keyboard.press("Control+Enter");
  await verdict(page).waitFor();
  await page.close();
});
