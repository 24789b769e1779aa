import { readFileSync } from "node:fs";
import type { Download } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, expect, it } from "vitest";
import { untilSaved } from "./browser.ts";
import { beginJourney, type Journey } from "./journey.ts";
import { loadSample } from "./screens.ts";

const [MOVED, PASSED, LEFT_OUT, LAST] = ["The loop ahead", "You against the posting", "Influence, in your own words", "Sources and method"] as const;

let journey: Journey | undefined;
let page: Journey["page"];

beforeAll(async () => {
  journey = await beginJourney({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce", locale: "en-GB" });
  ({ page } = journey);
  await page.goto(`${journey.studio.url}/c/${await loadSample(page)}/playbook`);
  await switchOf(LEFT_OUT).waitFor();
});
afterAll(() => journey?.end());

const titles = () => page.locator(".book-section h2").allInnerTexts();
const switchOf = (title: string) => page.getByRole("switch", { name: `In the book: ${title}` });
const isBefore = (all: readonly string[], one: string, other: string): boolean => all.indexOf(one) !== -1 && all.indexOf(one) < all.indexOf(other);

/** The file that comes of pressing the button that is named. */
async function made(name: string): Promise<Download> {
  await page.getByRole("button", { name }).focus();
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  return download;
}

it("moves one section and leaves another out by keyboard alone, and keeps the focus on the way", async () => {
  expect(isBefore(await titles(), MOVED, PASSED)).toBe(true);
  const down = page.getByRole("button", { name: `Down: ${MOVED}` });
  await down.focus();
  await page.keyboard.press("Enter");
  await expect.poll(async () => isBefore(await titles(), PASSED, MOVED)).toBe(true);
  expect(await down.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(async () => isBefore(await titles(), MOVED, PASSED)).toBe(true);
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(async () => isBefore(await titles(), PASSED, MOVED)).toBe(true);
  await switchOf(LEFT_OUT).focus();
  await page.keyboard.press("Space");
  await page.getByText(", 1 left out").waitFor();
  await untilSaved(page);
});

it("makes a PDF that obeys, and a file in Word's form", async () => {
  // chosen a moment before: it is stored first
  await page.getByText("Letter", { exact: true }).click();
  const file = await made("Make the book");
  expect(file.suggestedFilename()).toMatch(/^inclined-playbook-\d{4}-\d\d-\d\d\.pdf$/);
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(await file.path())));
  expect(Math.round((await pdf.getPage(1)).getViewport({ scale: 1 }).width)).toBe(612);
  const { text } = await extractText(pdf, { mergePages: true });
  expect([text.indexOf(PASSED) !== -1, text.indexOf(PASSED) < text.indexOf(MOVED), text.includes(LEFT_OUT), text.includes(LAST)]).toEqual([true, true, false, true]);
  await page.getByText(/^Made: inclined-playbook/).waitFor();
  const word = await made("As a Word document");
  expect([word.suggestedFilename().endsWith(".docx"), readFileSync(await word.path()).subarray(0, 2).toString()]).toEqual([true, "PK"]);
});

it("can be given up while it is made, and says what to do where the studio is away", async () => {
  await page.route("**/playbook.pdf**", () => undefined);
  await page.getByRole("button", { name: "Make the book" }).click();
  await page.getByText("on Letter pages…").waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("Given up; nothing was saved.").waitFor();
  await page.unroute("**/playbook.pdf**");
  await page.route("**/playbook.md", (route) => route.abort());
  await page.getByRole("button", { name: "As Markdown" }).click();
  await page.getByRole("alert").getByText("npm start").waitFor();
  await page.unroute("**/playbook.md");
  expect((await made("Try again")).suggestedFilename()).toMatch(/\.md$/);
});

it("still has both choices when it is opened again, and a link opens the section that it leads to", async () => {
  await page.reload();
  await switchOf(LEFT_OUT).waitFor();
  expect([await switchOf(LEFT_OUT).isChecked(), isBefore(await titles(), PASSED, MOVED), (await titles()).at(-1)]).toEqual([false, true, LAST]);
  expect(await page.getByRole("radio", { name: "Letter" }).isChecked()).toBe(true);
  await page.getByRole("button", { name: "Which story for whom", exact: true }).click();
  const story = page.locator(".book-page .book-table a").first();
  const title = await story.innerText();
  await story.click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(title);
  await page.getByRole("button", { name: "Back to the usual order" }).click();
  await expect.poll(async () => isBefore(await titles(), MOVED, PASSED)).toBe(true);
  expect(journey?.complaints).toEqual([]);
});
