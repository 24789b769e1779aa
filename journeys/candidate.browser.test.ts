import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JsonResume } from "@inclined/core/schema/resume";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { editor, untilSaved } from "./browser.ts";
import { beginJourney, type Journey } from "./journey.ts";

const LAYOUTS = join(import.meta.dirname, "..", "corpus", "resumes");
const LOCKED = join(import.meta.dirname, "..", "packages", "intake", "src", "testing", "locked.pdf");
const POSTING = `Senior Technical Program Manager, Rail Signals

Join Amazon and work backwards from our customers. ${"We keep trains on time. ".repeat(8)}

Basic Qualifications
- 5+ years of technical program management
- Bachelor's degree

Preferred Qualifications
- Experience with underwater archaeology
`;
const STORIES = [
  ["The registers", "Halden", "I sat with the night nurses for a week because they had to type every dose twice. I wrote down each double entry myself and changed the form so that the scanner fills it. Errors fell from 14 a week to 2."],
  ["The stolen hour", "Halden", "The depot drivers lost an hour a day to a queue at the gate. I stood there for three mornings and counted the trucks, then I offered the guards my own scanner for the month in exchange for a second lane. The queue went from 40 minutes to 6."],
  ["The rule I wrote", "Ashgrove", "Our release broke billing for 300 shops in May. I called each of them that day and told them it was my change. I wrote the review and made a rule of it: no release without a bill that was checked by hand. It has not happened since."],
] as const;

let journey: Journey | undefined;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  journey = await beginJourney();
  ({ context, page } = journey);
});
afterAll(() => journey?.end());

const open = async (name: string): Promise<void> => {
  await page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Candidate" }).click();
  await page.getByRole("navigation", { name: "Candidate" }).getByRole("link", { name, exact: true }).click();
};
const items = (kind: string) => page.locator(`.item[data-kind="${kind}"] .item-text`);

it("says what to do with a file that cannot be read, and goes on", async () => {
  await open("Résumé");
  await page.locator("input[type=file]").setInputFiles(LOCKED);
  await page.getByRole("alert").getByText("locked with a password").waitFor();
  await page.locator("input[type=file]").setInputFiles({ name: "cv.docx", mimeType: "application/zip", buffer: Buffer.from("no zip") });
  await expect.poll(() => page.getByRole("alert").innerText()).toContain("paste");
  await page.locator("input[type=file]").setInputFiles({ name: "huge.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(31 * 2 ** 20, "%PDF-1.7 ") });
  await expect.poll(() => page.getByRole("alert").innerText()).toContain("at most 30 MB");
});

it("reads a résumé and lets the person review it beside its own page", async () => {
  await page.locator("input[type=file]").setInputFiles(join(LAYOUTS, "typst-classic", "resume.pdf"));
  await page.getByRole("heading", { name: "What was read" }).waitFor();
  const bullets = await items("bullet").count();
  expect(bullets).toBeGreaterThan(5);
  // chosen, an item shows where it stands on the page
  await items("bullet").first().focus();
  await page.locator(".pdf-page rect").first().waitFor();
  await page.keyboard.press("a");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("d");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("e");
  await page.getByLabel("Text").fill("Corrected by hand, 12 teams.");
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: /^Accept the \d+ items left/ }).click();
  await untilSaved(page);
  await page.reload();
  await page.getByText("Corrected by hand, 12 teams.").waitFor();
  expect(await page.locator('.item-row[data-state="open"]').count()).toBe(0);
  expect(await page.locator('.item-row[data-state="dropped"]').count()).toBe(1);
});

it("saves what was accepted as JSON Resume", async () => {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as JSON Resume" }).click();
  const dialog = page.getByRole("dialog");
  if (await dialog.waitFor({ timeout: 2_000 }).then(() => true, () => false)) await dialog.getByRole("button", { name: /Save|Export/ }).click();
  const resume = JsonResume.parse(JSON.parse(readFileSync(await (await saved).path(), "utf8")));
  expect(resume.work?.[0]?.highlights).toContain("Corrected by hand, 12 teams.");
});

it("holds a posting against the claims", async () => {
  await open("Claims");
  await page.getByText("Corrected by hand,").first().waitFor();
  await open("Posting");
  await page.getByLabel("Paste its text").fill(POSTING);
  await page.getByRole("button", { name: "Read what I pasted" }).click();
  await page.getByRole("heading", { name: "Senior Technical Program Manager, Rail Signals" }).waitFor();
  await page.getByText("Experience with underwater archaeology").first().waitFor();
  await expect.poll(() => page.getByText("Not shown").count()).toBeGreaterThan(0);
});

it("lets the person correct what is shown of a requirement, keeps it, and takes it back", async () => {
  await page.getByRole("button", { name: "Correct what is shown of: Experience with underwater archaeology" }).click();
  await page.getByLabel("A claim that shows it").selectOption({ index: 1 });
  const take = page.getByRole("button", { name: "Take it back, what you said to: Experience with underwater archaeology" });
  await take.waitFor();
  await untilSaved(page);
  await page.reload();
  await take.click();
  await expect.poll(() => take.count()).toBe(0);
  await untilSaved(page);
});

it("takes a claim along into a story, and asks for what is missing", async () => {
  await open("Claims");
  await page.getByRole("link", { name: /^Tell it as a story/ }).first().click();
  await page.getByText("What the résumé says").first().waitFor();
  for (const [place, [title, employer, actions]] of STORIES.entries()) {
    if (place > 0) {
      await open("Stories");
      await page.getByRole("link", { name: "Tell a story", exact: true }).click();
    }
    await page.getByLabel("Title").fill(title);
    await page.getByLabel("Employer").fill(employer);
    await page.getByLabel("Actions", { exact: true }).fill(actions);
    await page.getByText("not found").first().waitFor();
    await untilSaved(page);
  }
  await open("Stories");
  await expect.poll(() => page.locator("a.row-title").allInnerTexts()).toEqual(STORIES.map(([title]) => title).toReversed());
});

it("shows stories by principle, and lays them out over a loop with the proof", async () => {
  await open("Matrix");
  const marks = page.locator("button.matrix-mark");
  await marks.first().waitFor();
  await marks.first().click();
  await page.locator(".matrix-words blockquote").first().waitFor();
  await page.getByLabel("Loop", { exact: true }).selectOption({ label: "Senior TPM onsite" });
  await page.getByText("Why no better layout exists").click();
  await page.getByText("no layout can be worth more").waitFor();
  await page.reload();
  await page.getByText("Why no better layout exists").waitFor();
  expect(await page.getByLabel("Loop", { exact: true }).inputValue()).toBe("senior-tpm-onsite");
});

it("takes the person's word on what a story shows, with words of the story", async () => {
  await open("Stories");
  await page.locator("a.row-title").first().click();
  await page.getByLabel("Another principle that it shows").selectOption({ label: "Think Big" });
  await page.getByLabel("Which words say it?").selectOption({ index: 1 });
  await page.getByRole("button", { name: "These words say it" }).click();
  await untilSaved(page);
  await open("Matrix");
  await page.getByRole("button", { name: /^Think Big in .*: shown, as you say$/ }).click();
  await expect.poll(() => page.locator(".matrix-words").innerText()).toContain("you say that it is shown, and that counts");
});

it("asks its way through a programme, keeps what was said, and puts it into the story where the person says so", async () => {
  await open("Stories");
  await page.locator("a.row-title").first().click();
  await page.getByRole("button", { name: "Planning and running" }).click();
  await page.getByText("Question 1 of 10").waitFor();
  await page.locator(".story-answer textarea").fill("I planned it backwards from the freeze on 4 March.");
  for (let asked = 1; asked <= 10; asked += 1) await page.keyboard.press("Control+Enter");
  await page.getByRole("heading", { name: "What you said" }).waitFor();
  await page.getByRole("button", { name: /^Put this into / }).first().click();
  await page.getByText(/^These words stand in /).waitFor();
  await page.getByRole("button", { name: "Back to the story", exact: true }).click();
  await untilSaved(page);
  await page.getByRole("button", { name: "What you said: Planning and running" }).click();
  expect(await page.locator(".story-said-words").allInnerTexts()).toEqual(["I planned it backwards from the freeze on 4 March."]);
  await page.getByRole("button", { name: "Back to the story", exact: true }).click();
});

it("reads the level from what the stories state", async () => {
  await open("Level");
  await page.getByText("No story says so.").first().waitFor();
  expect(await page.locator(".scope-facts").allInnerTexts()).toContainEqual(expect.stringContaining("300 shops"));
});

it("underlines a confidential term wherever it is said, with what to say instead", async () => {
  await open("Confidential");
  await page.getByLabel("Another name, product or figure").fill("Project Larch");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByLabel("Said instead").last().fill("a tracking tool");
  await untilSaved(page);
  await page.getByRole("link", { name: "Inclined: Today" }).click();
  await editor(page).waitFor();
  await editor(page).focus();
  await page.keyboard.insertText("We called it project larch in the end.");
  expect(await page.locator(".cm-content .confidential").innerText()).toBe("project larch");
  await page.locator(".margin").getByText("say “a tracking tool”").waitFor();
});

it("keeps what is typed while the studio is away, and sends it when it is back", async () => {
  await open("Stories");
  await page.getByRole("link", { name: "The registers" }).click();
  await page.getByLabel("Result", { exact: true }).waitFor();
  await page.route("**/api/**", (route) => route.abort());
  await page.getByLabel("Result", { exact: true }).fill("Two errors a week were left.");
  await page.locator('.save-state[data-state="kept"]').waitFor();
  await page.unroute("**/api/**");
  await page.reload();
  await expect.poll(() => page.getByLabel("Result", { exact: true }).inputValue()).toBe("Two errors a week were left.");
  await untilSaved(page);
});

it("puts two tabs together that changed different parts of one story, and lets the person decide where they changed the same", async () => {
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel("Result", { exact: true }).fill("One error a week was left.");
  await untilSaved(other);
  await page.getByLabel("Result", { exact: true }).fill("None was left.");
  await page.getByText("This was changed elsewhere").waitFor();
  await page.getByText("“One error a week was left.”").waitFor();
  await page.getByRole("button", { name: "Use what is stored" }).click();
  await expect.poll(() => page.getByLabel("Result", { exact: true }).inputValue()).toBe("One error a week was left.");
  await page.getByRole("button", { name: "1 other version is kept" }).click();
  await page.getByRole("dialog").getByText("“None was left.”").waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Put it on the page" }).click();
  await expect.poll(() => page.getByLabel("Result", { exact: true }).inputValue()).toBe("None was left.");
  await untilSaved(page);
  await other.reload();
  await other.getByLabel("Task", { exact: true }).fill("It was mine to end by June.");
  await untilSaved(other);
  await page.getByLabel("Learning", { exact: true }).fill("I would ask the nurses first.");
  await untilSaved(page);
  await expect.poll(() => page.getByLabel("Task", { exact: true }).inputValue()).toBe("It was mine to end by June.");
  await other.close();
});

it("keeps the review of whatever says the same in a newer résumé", async () => {
  await open("Résumé");
  await page.getByRole("button", { name: "Read another file" }).click();
  await page.getByRole("dialog").locator("input[type=file]").setInputFiles(join(LAYOUTS, "typst-classic", "resume.pdf"));
  await page.getByRole("dialog").waitFor({ state: "detached" });
  // only what was corrected by hand reads as it did at first
  await expect.poll(() => page.locator('.item-row[data-state="open"]').count()).toBe(1);
  expect(await page.locator('.item-row[data-state="dropped"]').count()).toBe(1);
});
