import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { editor, untilSaved } from "./browser.ts";
import { finishedAnswer, STORY, STORY_ENDS } from "./finished-answer.ts";
import { beginJourney, type Journey } from "./journey.ts";

let candidate: Journey | undefined;
let coach: Journey | undefined;
let folder: string;
const place = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "inclined-coach-"));
  candidate = await beginJourney();
  coach = await beginJourney({ viewport: { width: 390, height: 844 } });
});
afterAll(async () => {
  await candidate?.end();
  await coach?.end();
  rmSync(folder, { recursive: true, force: true });
});

const workspaceOf = (page: Page): string => /\/c\/([^/]+)/.exec(page.url())?.[1] ?? "";

async function saved(page: Page, button: string, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  await download.saveAs(place(name));
  return readFileSync(place(name), "utf8");
}

it("goes to a coach in another studio and comes back: coach and scorer side by side", async () => {
  if (candidate === undefined || coach === undefined) throw new Error("the studios did not start");
  const { page, studio } = candidate;
  const own = workspaceOf(page);
  await finishedAnswer(page, studio.url, own, { text: `${STORY}\n\n${STORY_ENDS}` });
  await page.evaluate(async (id) => {
    const body = { baseRevision: 0, kind: "terms", data: { terms: [{ term: "Larkbasket", standIn: "a grocer" }] } };
    await fetch(`/api/workspaces/${id}/papers/${crypto.randomUUID()}`, { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  }, own);

  // The candidate sees what is replaced, and saves the file.
  await page.goto(`${studio.url}/c/${own}/playbook`);
  await page.getByRole("link", { name: /^For my coach/ }).click();
  await page.locator("del", { hasText: "Larkbasket" }).first().waitFor();
  expect((await page.locator(".replaced-context").allTextContents()).filter((words) => words.includes("Larkbasket"))).toEqual([]);
  const file = await saved(page, "Save the file for my coach", "for-coach.json");
  expect(file).toContain("a grocer");
  expect(file).not.toMatch(/Larkbasket/i);

  // The coach opens it: a changed one is refused with a sentence, the real one is read.
  const other = coach.page;
  await other.goto(`${coach.studio.url}/c/${workspaceOf(other)}/playbook/coach`);
  writeFileSync(place("changed.json"), file.replace("a grocer", "a Grocer"));
  await other.getByLabel("Open a candidate’s file").setInputFiles(place("changed.json"));
  await other.getByRole("alert").getByText("not as it was saved").waitFor();
  await other.getByLabel("Open a candidate’s file").setInputFiles(place("for-coach.json"));
  await other.getByRole("heading", { name: "Answers" }).waitFor();
  await other.getByRole("link", { name: /nearly didn’t happen/ }).click();

  // Marks a passage by keyboard, overrules a verdict with a reason, votes.
  await editor(other).first().waitFor();
  await editor(other).first().focus();
  await other.keyboard.press("Control+Home");
  await other.keyboard.press("Shift+End");
  await other.keyboard.press("Enter");
  await other.getByLabel("What you say about these words").fill("Where was it, and when?");
  // the button stands at the words, whole on the screen
  const [bar, said] = [await other.getByRole("group", { name: "Mark these words" }).boundingBox(), await editor(other).first().boundingBox()];
  if (bar === null || said === null) throw new Error("the words and their button are not shown");
  expect(bar.y).toBeLessThan(said.y + 120);
  expect(bar.y + bar.height).toBeLessThanOrEqual(844);
  await other.getByRole("button", { name: "Mark them" }).click();
  await other.getByRole("group", { name: "Mark these words" }).waitFor({ state: "detached" });

  // A selection that cuts words is of whole ones; what was selected before is not what is overruled.
  await other.keyboard.press("Control+Home");
  for (let letters = 0; letters < 9; letters += 1) await other.keyboard.press("Shift+ArrowRight");
  const selected = await other.getByRole("group", { name: "Mark these words" }).locator(".coach-quote").innerText();
  const whole = selected.replaceAll(/[“”]/g, "");
  expect(STORY.startsWith(whole) && /^\W/.test(STORY.slice(whole.length))).toBe(true);
  await other.getByRole("button", { name: "Overrule: Quantified result" }).click();
  await other.locator(".contest-words").waitFor();
  expect(await other.locator(".contest-words").allInnerTexts()).toEqual([expect.stringMatching(/^Found in: “.*\d/)]);
  expect(await other.getByRole("button", { name: "These words do not show it" }).isDisabled()).toBe(true);
  await other.getByLabel("Your reason; the candidate reads it").fill("Nobody says what it cost.");
  await other.getByRole("button", { name: "These words do not show it" }).click();
  await other.getByText("You: not met. Nobody says").waitFor();
  await other.getByLabel("Inclined", { exact: true }).check();
  await untilSaved(other);

  // Sets the next drill and saves the reply.
  await other.getByRole("link", { name: /^the file of/ }).click();
  await other.getByText("1 verdict overruled").waitFor();
  await other.getByLabel("To practise next").selectOption("two-minute-story");
  await other.getByLabel("Your name, as the candidate reads it").fill("Bea");
  await untilSaved(other);
  const reply = await saved(other, "Save the reply", "reply.json");

  // The candidate: a reply that was cut off is named as such; one that speaks of what was not said is refused; the real one stands beside the scorer.
  writeFileSync(place("forged.json"), reply.replace("Nobody says", "Everybody says"));
  writeFileSync(place("cut.json"), reply.slice(0, -40));
  await page.getByLabel("Open a reply").setInputFiles(place("cut.json"));
  await page.getByRole("alert").getByText("incomplete").waitFor();
  await page.getByLabel("Open a reply").setInputFiles(place("forged.json"));
  await page.getByRole("alert").getByText("not as it was saved").waitFor();
  await page.getByLabel("Open a reply").setInputFiles(place("reply.json"));
  await page.getByRole("heading", { name: "What Bea says" }).waitFor();
  const row = page.locator(".coach-list > li", { hasText: "Quantified result" });
  expect(await row.innerText()).toMatch(/differ[\s\S]*Scorer[\s\S]*Met\.[\s\S]*Bea[\s\S]*Not met\. Nobody says what it cost\./);
  await page.getByText("Where was it, and when?").waitFor();
  await page.getByRole("heading", { name: "Next: Two-minute story" }).waitFor();
  await expect.poll(() => page.locator(".beside").first().innerText()).toMatch(/nclined: [\s\S]*Bea[\s\S]*Inclined\./);
  expect([...candidate.complaints, ...coach.complaints]).toEqual([]);
});
