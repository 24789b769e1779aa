import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { readInterviewerPack } from "@inclined/core/peer/read-pack";
import type { InterviewerPack } from "@inclined/core/schema/interviewer-pack";
import type { Paper } from "@inclined/core/schema/paper";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { untilSaved } from "./browser.ts";
import { STORY, STORY_ENDS } from "./finished-answer.ts";
import { beginJourney, type Journey } from "./journey.ts";
import { loadSample } from "./screens.ts";
import { writtenPaper } from "./written-loop.ts";

let candidate: Journey | undefined;
let peer: Journey | undefined;
let sample: string;
let folder: string;
const place = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "inclined-pack-"));
  candidate = await beginJourney();
  peer = await beginJourney({ viewport: { width: 390, height: 844 } });
  sample = await loadSample(candidate.page);
});
afterAll(async () => {
  await candidate?.end();
  await peer?.end();
  rmSync(folder, { recursive: true, force: true });
});

async function saved(page: Page, button: string, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  await download.saveAs(place(name));
  return readFileSync(place(name), "utf8");
}

/** The pack as it lies in a page of one file. */
function packIn(html: string): InterviewerPack {
  const read = readInterviewerPack(/<script type="application\/json" id="pack">(.*?)<\/script>/s.exec(html)?.[1] ?? "");
  if ("fault" in read) throw new Error(read.fault);
  return read.content;
}

/** Every text in a value, without the names of its members. */
const textsIn = (value: unknown): string => (typeof value === "string" ? value : value !== null && typeof value === "object" ? Object.values(value).map(textsIn).join(" ") : "");
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

it("goes to an interviewer as a page of one file, comes back as a sheet, and stands beside the scorer", async () => {
  if (candidate === undefined) throw new Error("the studio did not start");
  const { page, studio, context } = candidate;
  const terms = (await (await page.request.get(`${studio.url}/api/workspaces/${sample}/papers`)).json()) as { papers: Paper[] };
  for (const { id, kind, revision } of terms.papers.filter(({ kind: its }) => its === "terms")) {
    const response = await page.request.put(`${studio.url}/api/workspaces/${sample}/papers/${id}`, { data: { baseRevision: revision, kind, data: { terms: [{ term: "Larkbasket", standIn: "a grocer" }] } }, headers: { origin: studio.url } });
    expect(response.ok()).toBe(true);
  }
  if (!terms.papers.some(({ kind }) => kind === "terms")) await writtenPaper(page, studio.url, sample, { kind: "terms", data: { terms: [{ term: "Larkbasket", standIn: "a grocer" }] } });

  // The candidate chooses an exercise, sees what is replaced, and saves the page.
  await page.goto(`${studio.url}/c/${sample}/practice`);
  await page.getByRole("link", { name: "Make a pack, or open one" }).click();
  await page.getByLabel("The round").selectOption("drill two-minute-story");
  await page.locator("del", { hasText: "Larkbasket" }).first().waitFor();
  const html = await saved(page, "Save as a page", "interview.html");
  const pack = packIn(html);
  expect(JSON.stringify(pack)).not.toMatch(/Larkbasket/i);
  expect(pack.resume?.sections.map(({ title }) => title)).toContain("Experience");

  // No word of a story that stands in no line of the résumé and no question of ours.
  const told = terms.papers.flatMap((paper) => (paper.kind === "story" ? wordsOf(JSON.stringify([paper.data.title, paper.data.parts, paper.data.forms])) : []));
  const resume = terms.papers.find((paper) => paper.kind === "resume");
  const elsewhere = new Set(wordsOf(JSON.stringify([resume?.kind === "resume" ? resume.data.items : [], pack.format, pack.topic, pack.questions, pack.sheets, pack.name, "a grocer"])));
  const only = new Set(told.filter((word) => !elsewhere.has(word)));
  expect(only.size).toBeGreaterThan(100);
  expect(wordsOf(textsIn(pack)).filter((word) => only.has(word))).toEqual([]);

  // The interviewer opens it from a disk, on a phone, with no network, and fills the sheet by keyboard.
  const phone = await context.browser()?.newContext({ viewport: { width: 390, height: 844 }, acceptDownloads: true, offline: true });
  if (phone === undefined) throw new Error("no browser");
  const sheet = await phone.newPage();
  const [asked, complaints]: [string[], string[]] = [[], []];
  sheet.on("request", (request) => asked.push(request.url()));
  sheet.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  sheet.on("pageerror", (error) => complaints.push(error.message));
  await sheet.goto(pathToFileURL(place("interview.html")).href);
  await sheet.getByRole("heading", { name: `Interview ${pack.name}` }).waitFor();
  expect(await sheet.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  for (const colorScheme of ["light", "dark"] as const) {
    await sheet.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page: sheet }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  }
  await sheet.getByText(`The résumé of ${pack.name}`).click();
  await sheet.getByText("a grocer").first().waitFor();
  expect(await sheet.getByRole("button", { name: "Save the sheet" }).isDisabled()).toBe(true);
  const line = (name: string) => sheet.locator(".sheet-line", { hasText: name }).first();
  await line("Specific situation").getByLabel("Yes").focus();
  await sheet.keyboard.press("Space");
  await line("Specific situation").getByLabel("Words you heard").fill("at <b>the</b> market, last March");
  await line("Quantified result").getByLabel("Yes").focus();
  await sheet.keyboard.press("Space");
  await sheet.keyboard.press("ArrowRight");
  expect(await line("Quantified result").getByLabel("No", { exact: true }).isChecked()).toBe(true);
  await line("Customer").getByLabel("Not heard").check();
  await sheet.getByLabel("Inclined", { exact: true }).check();
  await sheet.getByLabel("Your name, as").fill("Bea");
  // what is written is still there when the page is opened again
  sheet.on("dialog", (dialog) => void dialog.accept());
  await sheet.reload();
  expect(await line("Specific situation").getByLabel("Words you heard").inputValue()).toBe("at <b>the</b> market, last March");
  const filled = await saved(sheet, "Save the sheet", "sheet.json");
  expect([asked.filter((address) => !/^(file|data|blob):/.test(address)), complaints]).toEqual([[], []]);

  // A page that was changed on its way shows nothing of itself, and cannot run what was added.
  writeFileSync(place("changed.html"), html.replace('"minutes":', '"minutes":1').replace("<main", "<script>document.title='run'</script><main"));
  await sheet.goto(pathToFileURL(place("changed.html")).href);
  await sheet.getByRole("alert").getByText("not as it was saved").waitFor();
  expect(await sheet.title()).not.toBe("run");
  await phone.close();

  // The candidate answers that question in the studio.
  const [question] = pack.questions;
  const write = { questionId: null, question: question?.text, lens: question?.lens, text: STORY };
  const headers = { origin: studio.url };
  const answered = await page.request.put(`${studio.url}/api/workspaces/${sample}/answers/${question?.id}`, { data: { baseRevision: 0, writeId: crypto.randomUUID(), ...write }, headers });
  expect(answered.ok()).toBe(true);
  expect((await page.request.put(`${studio.url}/api/answers/${question?.id}/attempts/${question?.id}`, { data: { id: question?.id, text: STORY, thread: [{ probe: "What came of it?", reply: STORY_ENDS }], selfRating: null }, headers })).ok()).toBe(true);

  // A changed sheet, a pack and a strange one are refused with a sentence; the real one stands beside the scorer.
  const open = page.getByLabel("Open a sheet");
  writeFileSync(place("forged.json"), filled.replace('"inclined"', '"strongly inclined"'));
  await open.setInputFiles(place("forged.json"));
  await page.getByRole("alert").getByText("not as it was saved").waitFor();
  writeFileSync(place("pack.json"), JSON.stringify(pack));
  await open.setInputFiles(place("pack.json"));
  await page.getByRole("alert").getByText("not a filled sheet").waitFor();
  await open.setInputFiles(place("sheet.json"));
  await page.getByRole("heading", { name: "What Bea heard" }).waitFor();
  const row = (name: string) => page.locator(".coach-list > li", { hasText: name }).first();
  expect(await row("Specific situation").innerText()).toMatch(/agree[\s\S]*Bea[\s\S]*Yes\.[\s\S]*at <b>the<\/b> market[\s\S]*Scorer[\s\S]*Met\./);
  expect(await row("Quantified result").innerText()).toMatch(/differ[\s\S]*No\.[\s\S]*Met\./);
  await page.getByText("The same on 1 of 2 criteria and faults (50%). No kappa is given below 10 verdicts.").waitFor();
  const kept = (await (await page.request.get(`${studio.url}/api/workspaces/${sample}/papers`)).json()) as { papers: Paper[] };
  const paper = kept.papers.find(({ kind }) => kind === "interview-sheet");
  expect(paper?.kind === "interview-sheet" ? [paper.data.joined, paper.data.agreement?.both, paper.data.agreement?.same] : null).toEqual([{ [question?.id ?? ""]: question?.id }, 2, 1]);
  expect(candidate.complaints).toEqual([]);
});

it("opens in the other's studio, too, and is refused by whom it was not made for", async () => {
  if (candidate === undefined || peer === undefined) throw new Error("the studios did not start");
  const { page, studio } = candidate;
  await page.goto(`${studio.url}/c/${sample}/practice/peers`);
  await page.getByLabel("The round").selectOption("drill two-minute-story");
  const text = await saved(page, "Save for their studio", "pack.json");

  const other = peer.page;
  const theirs = /\/c\/([^/]+)/.exec(other.url())?.[1] ?? "";
  await other.goto(`${peer.studio.url}/c/${theirs}/practice/peers`);
  writeFileSync(place("changed.json"), text.replace('"minutes":', '"minutes":1'));
  await other.getByLabel("Open a pack").setInputFiles(place("changed.json"));
  await other.getByRole("alert").getByText("not as it was saved").waitFor();
  await other.getByLabel("Open a pack").setInputFiles(place("pack.json"));
  await other.getByRole("heading", { name: /^Interview / }).waitFor();
  await other.locator(".sheet-line", { hasText: "Specific situation" }).getByLabel("No", { exact: true }).check();
  await other.getByLabel("Your name, as").fill("Cem");
  await other.getByRole("button", { name: "Start the clock" }).click();
  await other.getByRole("button", { name: "Pause" }).click();
  await untilSaved(other);
  await other.reload();
  expect(await other.locator(".sheet-line", { hasText: "Specific situation" }).getByLabel("No", { exact: true }).isChecked()).toBe(true);
  await saved(other, "Save the sheet", "sheet2.json");

  // It was filled for somebody else's pack: the interviewer's own studio knows none.
  await other.goto(`${peer.studio.url}/c/${theirs}/practice/peers`);
  await other.getByLabel("Open a sheet").setInputFiles(place("sheet2.json"));
  await other.getByRole("alert").getByText("was not saved here").waitFor();

  await page.getByLabel("Open a sheet").setInputFiles(place("sheet2.json"));
  await page.getByRole("heading", { name: "What Cem heard" }).waitFor();
  await page.getByText("No answer is joined yet").waitFor();
  expect([...candidate.complaints, ...peer.complaints]).toEqual([]);
});
