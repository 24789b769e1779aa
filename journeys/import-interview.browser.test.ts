import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { untilSaved } from "./browser.ts";
import { beginJourney, type Journey } from "./journey.ts";

const transcript = (name: string): string => join(import.meta.dirname, "..", "packages/intake/src/testing/transcripts", name);

let journey: Journey | undefined;

beforeAll(async () => {
  journey = await beginJourney();
});
afterAll(() => journey?.end());

const part = (page: Page, turn: number) => page.getByLabel(new RegExp(`^What turn ${turn},`));
const questions = (page: Page) => page.getByRole("heading", { name: /^Question \d/ });

it("brings a transcript, corrects its split by keyboard, loses nothing on reload, and assesses each thread", async () => {
  if (journey === undefined) throw new Error("there is no studio");
  const { page, complaints } = journey;
  await page.getByRole("link", { name: "Practice" }).click();
  await page.getByRole("link", { name: "Bring a mock interview" }).click();

  // what is none is refused with what to do, and another can be brought at once
  await page.locator("input[type=file]").setInputFiles({ name: "talk.m4a", mimeType: "audio/mp4", buffer: Buffer.from("%PDF-1.7") });
  await page.getByText("talk.m4a is a PDF document, whatever its name says.").waitFor();
  // a name that lies changes nothing
  await page.locator("input[type=file]").setInputFiles({ name: "teams.json", mimeType: "application/json", buffer: readFileSync(transcript("teams.vtt")) });
  await questions(page).nth(1).waitFor();
  expect(await questions(page).count()).toBe(2);
  expect(await page.getByRole("radio", { name: /^Zora Quill/ }).isChecked()).toBe(true);

  // split and merge by buttons, with the keyboard
  await page.getByRole("button", { name: "New question from here: turn 9" }).focus();
  await page.keyboard.press("Enter");
  await questions(page).nth(2).waitFor();
  await page.getByRole("button", { name: "Join with the question before: question 2" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => questions(page).count()).toBe(2);
  // move: a turn to what it is by its first letter
  await part(page, 5).focus();
  await page.keyboard.press("p");
  await expect.poll(() => part(page, 5).inputValue()).toBe("probe");
  await page.getByRole("button", { name: "Undo the last change" }).click();
  await expect.poll(() => part(page, 5).inputValue()).toBe("aside");
  // in the person's own words, and by another lens
  await page.getByLabel("What was asked").nth(1).fill("Search gets faster and dearer. How do you decide whether it goes out?");
  await page.getByLabel("Judged as").nth(1).selectOption("orchestration");
  // the last change is the lens, and nothing before it moves
  await page.getByRole("button", { name: "Undo the last change" }).click();
  await expect.poll(() => page.getByLabel("Judged as").nth(1).inputValue()).not.toBe("orchestration");
  expect(await page.getByLabel("What was asked").nth(1).inputValue()).toBe("Search gets faster and dearer. How do you decide whether it goes out?");
  await page.getByLabel("Judged as").nth(1).selectOption("orchestration");
  await untilSaved(page);
  await page.reload();
  await questions(page).nth(1).waitFor();
  expect(await page.getByLabel("What was asked").nth(1).inputValue()).toBe("Search gets faster and dearer. How do you decide whether it goes out?");
  expect(await page.getByLabel("Judged as").nth(1).inputValue()).toBe("orchestration");
  await page.getByLabel("Judged as").nth(1).selectOption("data-driven");

  await page.getByRole("button", { name: "Assess 2 answers" }).click();
  await page.getByText("Everything that can be is assessed.").waitFor();
  await untilSaved(page);
  // taken back, and done again: nothing is there twice
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByRole("button", { name: "Assess 2 answers" }).click();
  await page.getByText("Everything that can be is assessed.").waitFor();
  await untilSaved(page);
  await page.reload();
  await page.getByRole("link", { name: "The verdict" }).first().click();
  await page.getByText("when asked").first().waitFor();
  await page.getByText("And how much of the two days was down to that?").waitFor();
  // how long it took is the transcript's, not a guess
  await page.getByText(/^1 min 19 s/).waitFor();
  const workspaceId = /\/c\/([^/]+)/.exec(page.url())?.[1];
  const { answers } = (await (await page.request.get(`${journey.studio.url}/api/workspaces/${workspaceId}/answers`)).json()) as { answers: { question: string }[] };
  expect(answers.map(({ question }) => question).toSorted()).toEqual(["Search gets faster and dearer. How do you decide whether it goes out?", expect.stringMatching(/^Tell me about a time when you had to deliver/)]);
  expect(complaints).toEqual([]);
});

it("says of a transcript without names that it is a guess, and lets every turn be marked", async () => {
  if (journey === undefined) throw new Error("there is no studio");
  const { page, complaints } = journey;
  await page.getByRole("link", { name: "Practice", exact: true }).first().click();
  await page.getByRole("link", { name: "Bring a mock interview" }).click();
  await page.getByLabel("Or paste the text of the transcript").fill(readFileSync(transcript("faster-whisper.json"), "utf8"));
  await page.getByRole("button", { name: "Read what I pasted" }).click();
  await page.getByText("The transcript does not say who speaks.").waitFor();
  await page.getByRole("button", { name: "Leave it out: question 2" }).click();
  await expect.poll(() => questions(page).count()).toBe(1);
  // one goes on where it was
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Question 1");
  await page.getByRole("button", { name: "Assess 1 answer" }).waitFor();
  await page.getByRole("button", { name: "Delete this mock interview" }).click();
  await page.getByText("The mock interview was deleted.").waitFor();
  expect(complaints).toEqual([]);
});

it("leaves times that are broken out of the words and says so above them, and puts one person together whom a tool took for two", async () => {
  if (journey === undefined) throw new Error("there is no studio");
  const { page, complaints } = journey;
  const paste = async (text: string): Promise<void> => {
    await page.getByRole("link", { name: "Practice", exact: true }).first().click();
    await page.getByRole("link", { name: "Bring a mock interview" }).click();
    await page.getByLabel("Or paste the text of the transcript").fill(text);
    await page.getByRole("button", { name: "Read what I pasted" }).click();
  };
  const long = "In March I ran the move of our delivery promise from one old service to three new ones. Seven teams were part of it, and I walked the plan backwards from the launch.";
  await paste(`WEBVTT\n\n00:01.000 --> 00:09.000\n<v Priya>Tell me about a time when you did not control all of the teams.\n\n00:10.000 --> 00:30.000\n<v Zora>${long}\n\nxx:yy --> zz\n<v Priya>What did you say to her?\n\n00:40.000 --> 00:50.000\n<v Zora>I brought her own numbers, a page for each week.\n`);
  await page.getByText("One line has times that cannot be read: “xx:yy --> zz”").waitFor();
  expect((await page.locator(".turn-text").allInnerTexts()).join(" ")).not.toContain("-->");

  await paste(`Speaker 1: Tell me about a time when you did not control all of the teams.\nSpeaker 2: ${long}\nSpeaker 3: I found that nobody had asked the registers team, so I went there and sat down with Bev.\nSpeaker 1: What did you say to her?\nSpeaker 3: I brought her own numbers, a page for each week.\n`);
  await page.getByText("If two of these are one person").click();
  await page.getByLabel("This", { exact: true }).selectOption("Speaker 3");
  await page.getByLabel("is the same person as").selectOption("Speaker 2");
  await page.getByRole("button", { name: "Put them together" }).click();
  await expect.poll(() => page.getByRole("radio").count()).toBe(2);
  await expect.poll(() => page.getByLabel("Who says turn 5").inputValue()).toBe("Speaker 2");
  await page.getByLabel("Who says turn 3").selectOption("Speaker 1");
  await page.getByRole("button", { name: "Undo the last change" }).click();
  await expect.poll(() => page.getByLabel("Who says turn 3").inputValue()).toBe("Speaker 2");
  await page.getByRole("button", { name: "Undo the last change" }).click();
  await expect.poll(() => page.getByRole("radio").count()).toBe(3);
  expect(complaints).toEqual([]);
});
