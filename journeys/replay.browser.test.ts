import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { AttemptView } from "@inclined/core/schema/attempt";
import type { Recording } from "@inclined/core/schema/recording";
import { afterAll, beforeAll, expect, it } from "vitest";
import { STORY, STORY_ENDS } from "./finished-answer.ts";
import { beginJourney, type Journey } from "./journey.ts";
import { SPOKEN } from "./written-recording.ts";
import { heardAnswer, spokenText } from "./written-replay.ts";

const COMMAND = `"${process.execPath}" "${join(import.meta.dirname, "..", "packages", "server", "src", "testing", "pocketsphinx.mjs")}" {wav}`;
/** As it was said, with the words that pocketsphinx mishears put right. */
const SAID = "I called the people at the company, and I asked them for three more weeks. The manager said no. So I moved two teams to the new plan, and we finished on time.";

let journey: Journey;
let own: string;
beforeAll(async () => {
  journey = await beginJourney();
  own = /\/c\/([^/]+)/.exec(journey.page.url())?.[1] ?? "";
});
afterAll(() => journey?.end());

const asked = <Said>(page: Page, path: string): Promise<Said> => page.evaluate(async (address) => (await (await fetch(address)).json()) as never, path);
const sound = (page: Page, place = 0): Promise<{ at: number; isPaused: boolean }> =>
  page.evaluate((which) => {
    const audio = document.querySelectorAll("audio")[which];
    return { at: audio?.currentTime ?? -1, isPaused: audio?.paused ?? true };
  }, place);

/** Waits until it plays, and then until it has stopped by itself. @returns where it was while it played, and where it stopped */
async function heard(page: Page, place = 0): Promise<{ while: number; end: number }> {
  await expect.poll(async () => (await sound(page, place)).isPaused).toBe(false);
  const { at } = await sound(page, place);
  await expect.poll(async () => (await sound(page, place)).isPaused, { timeout: 30_000 }).toBe(true);
  return { while: at, end: (await sound(page, place)).at };
}

it("plays the sentence of a finding, at the times that a real recogniser gave", async () => {
  const { page, studio, complaints } = journey;
  await page.goto(await heardAnswer(page, studio.url, own, { text: SAID, wav: readFileSync(SPOKEN), transcript: null }));
  // nobody has written down when the words were said
  await page.getByText("Under Settings, set a program").waitFor();
  expect(await page.locator(".mark, .hear-it").count()).toBe(0);
  const put = await page.request.put(`${studio.url}/api/voice`, { data: { keepDays: null, endpoint: null, command: COMMAND }, headers: { origin: studio.url } });
  expect(put.ok()).toBe(true);
  await page.reload();
  await page.getByRole("button", { name: /^Find the times: the program/ }).click();
  await page.locator(".mark").first().waitFor({ timeout: 60_000 });

  const { answerId, attemptId } = /answers\/(?<answerId>[^/]+)\/attempts\/(?<attemptId>[^/?]+)/.exec(page.url())?.groups ?? {};
  const { attempts } = await asked<{ attempts: AttemptView[] }>(page, `/api/answers/${answerId}/attempts`);
  const { recordings } = await asked<{ recordings: Recording[] }>(page, `/api/workspaces/${own}/answers/${answerId}/recordings`);
  const evidence = attempts.find(({ attempt }) => attempt.id === attemptId)?.assessments[0]?.result.criteria.find(({ id }) => id === "own-action")?.evidence[0];
  expect(evidence?.quote).toContain("I called the people");
  const words = recordings.flatMap(({ transcript }) => transcript?.segments.flatMap((segment) => segment.words ?? []) ?? []);
  const [first, last] = [words.find(({ text }) => text === "called"), words.find(({ text }) => text === "weeks")];
  if (first === undefined || last === undefined) throw new Error("pocketsphinx did not hear the words that the test goes by");

  await page.getByRole("button", { name: /^Hear it .*: Own action$/ }).first().click();
  const { while: playing, end } = await heard(page);
  expect(playing).toBeGreaterThanOrEqual(Math.max(0, first.from - 1.5));
  expect(playing).toBeLessThan(last.to);
  expect(end).toBeGreaterThan(last.from);
  expect(end).toBeLessThan(last.to + 1.5);

  // the same by the mark on the timeline
  await page.locator('.mark[data-tone="met"]').first().click();
  expect((await heard(page)).end).toBeLessThan(last.to + 1.5);
  expect(complaints).toEqual([]);
});

it("is walked through by keyboard, and marks the word that is said", async () => {
  const { page, studio, complaints } = journey;
  const text = `${STORY}\n\n${STORY_ENDS}`;
  const { wav, transcript } = spokenText(text, { secondsAWord: 0.4, hums: [12] });
  await page.goto(await heardAnswer(page, studio.url, own, { text, wav, transcript }));
  await page.locator(".mark").first().waitFor();
  await page.getByText(/finding(s)? in the order of time/).click();
  const list = page.getByRole("list", { name: "Findings in the order of time" });
  const moments = await list.getByRole("button").count();
  expect(moments).toBeGreaterThan(3);

  await page.getByRole("slider", { name: /^Place in this answer/ }).focus();
  await page.keyboard.press("]");
  await expect.poll(async () => (await sound(page)).isPaused).toBe(false);
  await expect.poll(() => page.locator(".spoken-word").count()).toBe(1);
  await expect.poll(() => list.locator("[aria-current]").count()).toBe(1);
  const firstHeard = await list.locator("[aria-current]").innerText();
  await page.keyboard.press("]");
  await expect.poll(() => list.locator("[aria-current]").innerText()).not.toBe(firstHeard);
  await page.keyboard.press("[");
  await expect.poll(() => list.locator("[aria-current]").innerText()).toBe(firstHeard);
  await page.keyboard.press("Space");
  await expect.poll(async () => (await sound(page)).isPaused).toBe(true);
  await expect.poll(() => page.locator(".spoken-word").count()).toBe(0);

  // in the words Space plays the sentence at the caret: here the last one
  await page.getByRole("textbox", { name: /^Your answer as you finished it/ }).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Space");
  const lastSentence = text.slice(text.lastIndexOf(". ", text.length - 3) + 2).split(/\s+/).length;
  const said = text.split(/\s+/).length;
  await expect.poll(async () => (await sound(page)).isPaused).toBe(false);
  expect((await sound(page)).at).toBeGreaterThan(0.8 + (said - lastSentence - 3) * 0.4);
  await page.keyboard.press("Space");
  await expect.poll(async () => (await sound(page)).isPaused).toBe(true);
  // selected words have a button of their own
  await page.keyboard.press("Control+Shift+Home");
  await page.locator(".hear-words").click();
  await expect.poll(async () => (await sound(page)).at, { timeout: 20_000 }).toBeLessThan(10);
  await page.getByText(/1 sound without a word/).waitFor();
  expect(complaints).toEqual([]);
});

it("sets two attempts side by side by their sound, on one scale of time", async () => {
  const { page, studio, complaints } = journey;
  const longer = `${STORY}\n\n${STORY_ENDS}`;
  const address = await heardAnswer(page, studio.url, own, { text: STORY, ...spokenText(STORY, { silences: { 40: 3 } }) });
  const second = await heardAnswer(page, studio.url, own, { text: longer, ...spokenText(longer), answerAt: address });
  const ids = [address, second].map((one) => one.split("/").at(-1));
  await page.goto(`${address.replace(/\/[^/]+$/, "")}?before=${ids[0]}&after=${ids[1]}`);
  await page.locator(".compared-line .player-lines").nth(1).waitFor();
  const lines = await page.locator(".compared-line .player-lines").all();
  const widths = await Promise.all(lines.map(async (line) => (await line.boundingBox())?.width ?? 0));
  const lengths = await Promise.all(lines.map(async (line) => Number(await line.getByRole("slider").getAttribute("max"))));
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo((lengths[0] ?? 0) / (lengths[1] ?? 1), 2);
  await page.getByText(/1, then 0 pauses over two seconds/).waitFor();
  await page.getByRole("button", { name: /^Hear it after / }).first().click();
  await heard(page, 1);
  expect((await sound(page, 0)).at).toBe(0);
  expect(complaints).toEqual([]);
});

it("plays a reply that was recorded under its words", async () => {
  const { page, studio, complaints } = journey;
  const reply = { probe: "How did it end?", reply: STORY_ENDS, ...spokenText(STORY_ENDS) };
  await page.goto(await heardAnswer(page, studio.url, own, { text: STORY, ...spokenText(STORY), thread: [reply] }));
  const recorded = page.locator(".turn .reply-recording");
  await recorded.getByRole("button", { name: "Play your reply 1" }).click();
  await expect.poll(async () => (await sound(page, 1)).isPaused).toBe(false);
  // one plays at a time
  await page.getByRole("button", { name: "Play this answer" }).click();
  await expect.poll(async () => [(await sound(page, 0)).isPaused, (await sound(page, 1)).isPaused]).toEqual([false, true]);
  expect(complaints).toEqual([]);
});
