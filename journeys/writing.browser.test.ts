import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { editor, launchBrowser, untilSaved, watchedPage } from "./browser.ts";
import { freePort, newDataFolder, type RunningStudio, startStudio } from "./studio.ts";
import { PAGE } from "./written-document.ts";

let browser: Browser;
let context: BrowserContext;
let folder: ReturnType<typeof newDataFolder>;
let studio: RunningStudio;

beforeAll(async () => void (browser = await launchBrowser()));
afterAll(async () => browser?.close());
beforeEach(async () => {
  folder = newDataFolder();
  studio = await startStudio(folder.path, { port: await freePort() });
  context = await browser.newContext({ acceptDownloads: true });
});
afterEach(async () => {
  await context?.close();
  await studio?.kill();
  folder.remove();
});

async function openWriting(): Promise<{ page: Page; complaints: string[] }> {
  const { page, complaints } = await watchedPage(context, studio.url);
  await page.clock.install();
  await page.goto(studio.link);
  await editor(page).waitFor();
  await page.getByRole("link", { name: "Practice", exact: true }).click();
  await page.getByRole("link", { name: "Sit one, or write a paper" }).click();
  await page.getByRole("heading", { name: "Writing", level: 1 }).waitFor();
  return { page, complaints };
}

const MINUTE = 60_000;
const spent = async (page: Page, minutes: number): Promise<void> => page.clock.runFor(minutes * MINUTE);
/** As the studio has it: the editor draws only what is in sight. */
const text = async (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const [, , workspaceId, , , documentId] = location.pathname.split("/");
    const response = await fetch(`/api/workspaces/${workspaceId}/papers/${documentId}`);
    return ((await response.json()) as { data: { text: string } }).data.text;
  });

it("sits the ninety minutes: asks, writes through a kill -9, is read and voted on, judges its own page, and has each stage as a version", async () => {
  const { page, complaints } = await openWriting();
  await page.getByRole("button", { name: "Choose a prompt: Working-backwards interview" }).click();
  await page.getByRole("button", { name: "Take this prompt" }).click();
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await page.getByText("15 min left").waitFor();

  // the warm-up: a clear question is answered with what the prompt keeps to itself, a vague one is not
  const ask = page.getByLabel("Ask one thing");
  await ask.fill("Anything else?");
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.getByText("Assume what you like, and say so.", { exact: true }).waitFor();
  expect(await page.locator("[data-told]").count()).toBe(0);
  for (const question of ["How many people does this concern?", "What does it cost today, and is there a budget?", "Is there a law or a rule that binds us?", "By which date must it be there?", "Which other team do we depend on?", "What data do we have on this?"]) {
    await ask.fill(question);
    await page.getByRole("button", { name: "Ask", exact: true }).click();
  }
  expect(await page.locator("[data-told]").count()).toBeGreaterThanOrEqual(1);
  await spent(page, 13);
  await page.locator('.sitting-clock[data-tone="soon"]').waitFor();
  // the clock warns, and nothing is locked
  await spent(page, 4);
  await page.locator('.sitting-clock[data-tone="over"]').waitFor();
  await ask.fill("Who pays for it?");
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.getByText("Who pays for it?").waitFor();

  // drafting; the server dies in the middle
  await page.getByRole("button", { name: "Go on to: Drafting" }).click();
  const [first, second] = [PAGE.slice(0, PAGE.indexOf("## Metrics")), PAGE.slice(PAGE.indexOf("## Metrics"))];
  await editor(page).click();
  await page.keyboard.insertText(first);
  await spent(page, 1);
  await untilSaved(page);
  await studio.kill("SIGKILL");
  await page.keyboard.insertText(second);
  await spent(page, 1);
  studio = await startStudio(folder.path);
  await spent(page, 1);
  await untilSaved(page);
  await page.reload();
  await editor(page).waitFor();
  await expect.poll(async () => text(page)).toBe(PAGE);
  // the clock stays in sight, however far down one writes
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  expect(await page.locator(".sitting-clock").evaluate((clock) => clock.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);

  // the deep dive: three readers quote the page; a reply moves what it answers
  await page.getByRole("button", { name: "Go on to: Deep dive" }).click();
  // what was told stays at hand where nothing can be asked any more
  await page.getByText(/What you were told: \d+ answers/).click();
  await page.locator("[data-told]").first().waitFor();
  await page.getByRole("link", { name: "Let the readers ask" }).click();
  await page.getByRole("button", { name: "Let them ask", exact: true }).click();
  await page.locator(".paper-probe").first().waitFor();
  const probes = await page.locator(".paper-probe label").allInnerTexts();
  expect(probes.length).toBeGreaterThanOrEqual(6);
  for (const probe of probes) {
    const quoted = /“([^”]+?)(?:…)?”/.exec(probe)?.[1] ?? "";
    expect(quoted.length).toBeGreaterThan(3);
    expect(PAGE.replaceAll(/\s+/g, " ")).toContain(quoted.replaceAll(/\s+/g, " "));
  }
  await page.locator(".paper-probe textarea").first().fill("We start with the two northern piers in April, and the other four follow when the wait stays under 15 minutes for three weeks.");
  await spent(page, 1);
  await untilSaved(page);
  expect(await page.locator("section", { has: page.getByRole("heading", { name: "The votes, with your replies" }) }).locator("dd").count()).toBe(3);
  for (const name of ["customer empathy", "execution", "data"]) {
    await page.getByText(`How ${name} votes`).click();
  }
  const votes = await page.locator(".vote-line b").allInnerTexts();
  expect(votes).toHaveLength(3);
  for (const vote of votes) expect(vote).toMatch(/^(?:Strongly inclined|Inclined|Not inclined|Strongly not inclined)\.$/);

  // the wrap-up: one's own verdict before the checks'
  await page.getByRole("button", { name: "Go on to: Wrap-up" }).click();
  await page.getByRole("link", { name: "Your own verdict is asked for on the page" }).click();
  await page.getByText("The checks wait for your own verdict.").waitFor();
  expect(await page.getByRole("button", { name: "Check this page" }).count()).toBe(0);
  await page.getByLabel(/Is the problem told in at most two sentences|two sentences/).first().check();
  await page.getByRole("button", { name: "This is my verdict" }).click();
  await spent(page, 1);
  await page.getByText(/You and the checks agree on \d+ of \d+/).waitFor();
  await page.getByRole("button", { name: "End the sitting" }).click();
  await page.getByText("The sitting is over.").waitFor();
  // what was not asked for is told now
  await page.getByText(/What you did not ask for:|You asked for everything/).waitFor();

  // each stage left a version behind
  await page.getByRole("link", { name: "Versions", exact: true }).click();
  await page.locator(".row-title", { hasText: "After drafting" }).waitFor();
  expect(await page.locator(".list .row").count()).toBeGreaterThanOrEqual(1);
  expect(complaints).toEqual([]);
});

it("checks a page, shortens it piece by piece, keeps what it was, and gives it as files that are read again", async () => {
  const { page, complaints } = await openWriting();
  await page.getByRole("button", { name: "Write one: Press release and FAQ" }).click();
  await editor(page).click();
  await page.keyboard.insertText(PAGE);
  await page.getByRole("button", { name: "Check this page" }).click();
  await page.clock.runFor(2_000);
  await page.getByText(/\d+ of 16 checks hold/).waitFor();
  await page.getByText("Three tiers in a table").waitFor();
  await page.locator(".pyramid [data-tier=leading][data-empty]").waitFor();
  // a finding leads to its words
  await page.locator(".check-quote").first().click();
  expect((await page.evaluate(() => getSelection()?.toString() ?? "")).length).toBeGreaterThan(2);

  await page.getByRole("button", { name: "Make it shorter" }).click();
  await page.clock.runFor(2_000);
  await page.getByRole("button", { name: "Take it out" }).first().waitFor();
  const before = (await text(page)).length;
  await page.getByRole("button", { name: "Take it out" }).first().click();
  await expect.poll(async () => (await text(page)).length).toBeLessThan(before);
  await page.clock.runFor(2_000);
  await untilSaved(page);

  for (const [name, begins] of [["PDF", "%PDF-"], ["Word", "PK"], ["Markdown", "# Tidepost"]] as const) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
    expect((await readFile(await download.path())).subarray(0, begins.length).toString()).toBe(begins);
    if (name === "Word") {
      const word = await readFile(await download.path());
      await page.getByRole("link", { name: "Writing", exact: true }).click();
      await page.locator('input[type="file"]').setInputFiles({ name: "again.docx", mimeType: "application/octet-stream", buffer: word });
      await page.getByRole("textbox", { name: "Title of this paper" }).waitFor();
      await expect.poll(async () => text(page)).toContain("Primary");
      // it is the same paper once more, and that is shown with the words
      await page.getByRole("button", { name: "Check this page" }).click();
      await page.clock.runFor(2_000);
      await page.getByText(/^Shared with “.+”: \d+ passages?, \d+ % of the words$/).first().click();
      await page.getByText(/\d+ words in a row\. On this page:/).first().waitFor();
      await page.goBack();
      await page.getByRole("link", { name: "Press release and FAQ" }).first().click();
      await editor(page).waitFor();
    }
  }
  await page.getByRole("link", { name: "Versions", exact: true }).click();
  await page.locator(".row-title", { hasText: "Before it was shortened" }).waitFor();
  expect(complaints).toEqual([]);
});
