import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { questionsOf } from "@inclined/content/questions";
import { asAsked, planOne } from "@inclined/core/interview/plan-run";
import type { AttemptView } from "@inclined/core/schema/attempt";
import type { LoopData, PlannedRound } from "@inclined/core/schema/loop";
import type { PaperList } from "@inclined/core/schema/api";
import type { Recording } from "@inclined/core/schema/recording";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { editor, launchBrowser, watchedPage } from "./browser.ts";
import { newDataFolder, type RunningStudio, startStudio } from "./studio.ts";
import { writtenPaper } from "./written-loop.ts";
import { SPOKEN } from "./written-recording.ts";

const COMMAND = `"${process.execPath}" "${join(import.meta.dirname, "..", "packages", "server", "src", "testing", "pocketsphinx.mjs")}" {wav}`;
const RATE = 16_000;
const HEADER = 44;

const folder = newDataFolder();
const sounds = mkdtempSync(join(tmpdir(), "inclined-sounds-"));
let studio: RunningStudio;
beforeAll(async () => {
  studio = await startStudio(folder.path);
});
afterAll(async () => {
  await studio?.kill("SIGTERM");
  folder.remove();
  rmSync(sounds, { recursive: true, force: true });
});

/** The spoken answer with silence behind it: the microphone plays it over and over. */
function spokenThenStill(seconds: number): string {
  const wav = readFileSync(SPOKEN);
  const whole = Buffer.concat([wav, Buffer.alloc(seconds * RATE * 2)]);
  whole.writeUInt32LE(whole.length - 8, 4);
  whole.writeUInt32LE(whole.length - HEADER, HEADER - 4);
  const file = join(sounds, `still-${seconds}.wav`);
  writeFileSync(file, whole);
  return file;
}

/** A recogniser that needs no time and hears one thing: where the test is about something else. */
function quickCommand(): string {
  const file = join(sounds, "quick.mjs");
  writeFileSync(file, `console.log(JSON.stringify({ segments: [{ start: 0, end: 15, text: ${JSON.stringify(HEARD)} }] }));`);
  return `"${process.execPath}" "${file}" {wav}`;
}
const HEARD = "I called the people at the company, and I asked them for three more weeks. The manager said no. So I moved two teams to the new plan, and we finished on time.";

/** A page of the studio in a browser whose microphone plays that file. */
async function begin(file: string): Promise<{ page: Page; own: string; complaints: string[]; end: () => Promise<void> }> {
  const browser = await launchBrowser(["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", `--use-file-for-fake-audio-capture=${file}`]);
  const { page, complaints } = await watchedPage(await browser.newContext(), studio.url);
  await page.goto(await nextLink());
  await editor(page).waitFor();
  const own = /\/c\/([^/]+)/.exec(page.url())?.[1] ?? "";
  return { page, own, complaints, end: () => browser.close() };
}

/** A link opens the studio once. */
async function nextLink(): Promise<string> {
  const secret = readFileSync(join(folder.path, "secret"), "utf8");
  const response = await fetch(`${studio.url}/api/control/opening-link`, { method: "POST", headers: { Authorization: `Bearer ${secret}` } });
  return ((await response.json()) as { link: string }).link;
}

const asked = <Said>(page: Page, path: string): Promise<Said> => page.evaluate(async (address) => (await (await fetch(address)).json()) as never, path);
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
const now = (page: Page) => page.locator(".now");
/** The microphone takes a moment to open, and longer on a busy machine. */
async function untilRecording(page: Page): Promise<void> {
  await expect.poll(() => now(page).innerText()).toBe("Listening");
  await expect.poll(() => page.locator(".now-about").innerText()).not.toMatch(/being opened/);
}
const setCommand = (page: Page, command: string | null): Promise<void> =>
  page.evaluate(async (wanted) => {
    await fetch("/api/voice", { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify({ keepDays: null, endpoint: null, command: wanted }) });
    localStorage.setItem("inclined:words-from", wanted === null ? "none" : "command");
  }, command);

/** Stores an exercise of one question that is about to begin, and goes there. */
async function exercise(page: Page, own: string, change: Partial<PlannedRound> = {}): Promise<{ loopId: string; answerId: string; log: () => Promise<LoopData> }> {
  const [question] = questionsOf("two-minute-story");
  if (question === undefined) throw new Error("the exercise has a question");
  const plan = planOne({ id: "two-minute-story", topic: "Two-minute story", role: "hiring-manager", minutes: 8, manner: "neutral" }, asAsked(question, null), () => crypto.randomUUID()).map((round) => ({ ...round, ...change }));
  const data: LoopData = { of: { kind: "drill", id: "two-minute-story" }, name: "Two-minute story", seed: 1, mode: "study", pressure: null, plan, events: [], kept: [] };
  const loopId = await writtenPaper(page, studio.url, own, { kind: "loop", data });
  await page.goto(`${studio.url}/c/${own}/loops/${loopId}`);
  const log = async (): Promise<LoopData> => (await asked<PaperList>(page, `/api/workspaces/${own}/papers`)).papers.find(({ id }) => id === loopId)?.data as LoopData;
  return { loopId, answerId: plan[0]?.questions[0]?.answer ?? "", log };
}
const recordingsOf = async (page: Page, own: string, answerId: string): Promise<Recording[]> => (await asked<{ recordings: Recording[] }>(page, `/api/workspaces/${own}/answers/${answerId}/recordings`)).recordings;
const said = (data: LoopData, kind: "answered" | "replied"): string[] => data.events.flatMap((event) => (event.kind === kind ? [event.text] : []));
const SAID = ["called", "people", "company", "asked", "weeks", "manager", "said", "moved", "plan", "finished", "time"];
const heardIn = (words: string): number => SAID.filter((word) => words.toLowerCase().split(/\W+/).includes(word)).length;

it("goes through an exercise by voice: headphones, question, answer, probe, reply, end", { timeout: 480_000 }, async () => {
  const { page, own, complaints, end } = await begin(spokenThenStill(9));
  await setCommand(page, COMMAND);
  const { answerId, log } = await exercise(page, own);
  await button(page, "Begin hands free").click();
  await page.getByRole("heading", { name: "Do you wear headphones?" }).waitFor();
  expect((await log()).events).toEqual([]);
  await expect.poll(async () => Number(await page.getByRole("meter").getAttribute("aria-valuenow"))).toBeGreaterThan(20);
  await page.getByLabel("3 s of silence").check();
  // the microphone falls still: what is listened to next is the answer from its beginning
  await page.waitForFunction(() => {
    const [meter, seen] = [document.querySelector("[role=meter]"), globalThis as { loudAt?: number; wasLoud?: boolean }];
    if (Number(meter?.getAttribute("aria-valuenow")) > 5) Object.assign(seen, { loudAt: performance.now(), wasLoud: true });
    return seen.wasLoud === true && performance.now() - (seen.loudAt ?? 0) > 1_500;
  }, undefined, { polling: 100, timeout: 60_000 });
  await button(page, "I wear headphones").click();
  await expect.poll(() => now(page).innerText()).toBe("The interviewer asks");
  expect(await page.locator(".cm-content").count()).toBe(0);
  await page.keyboard.press("Space");
  await expect.poll(() => now(page).innerText()).toBe("Listening");
  // nothing is touched from here to the probe: silence ends the answer
  await expect.poll(() => now(page).innerText(), { timeout: 60_000 }).toMatch(/^Done\? Going on in \d…$/);
  await page.locator(".probe").first().waitFor({ timeout: 180_000 });
  await expect.poll(async () => heardIn(said(await log(), "answered")[0] ?? "")).toBeGreaterThanOrEqual(3);

  await expect.poll(() => now(page).innerText(), { timeout: 30_000 }).toBe("Listening");
  await untilRecording(page);
  await page.waitForTimeout(6_000);
  await page.keyboard.press("Space");
  await expect.poll(async () => said(await log(), "replied").length, { timeout: 180_000 }).toBe(1);
  // another probe may follow; each is passed the same way
  for (let more = 0; more < 3 && (await page.getByRole("region", { name: "What was heard" }).count()) === 0; more += 1) {
    await expect.poll(() => now(page).innerText(), { timeout: 60_000 }).toMatch(/Listening|That was the question|^Going on in \d+ s/);
    if ((await now(page).innerText()) !== "Listening") break;
    await page.waitForTimeout(5_000);
    await page.keyboard.press("Space");
    await page.waitForTimeout(3_000);
  }
  await page.getByRole("region", { name: "What was heard" }).waitFor({ timeout: 60_000 });
  await expect.poll(() => now(page).innerText()).toMatch(/^Going on in \d+ s/);
  await page.keyboard.press("x");
  await expect.poll(() => now(page).innerText()).toBe("That was the question");
  await page.locator(".hands-free").focus();
  await page.keyboard.press("Space");
  await page.getByText("stored among your answers").waitFor({ timeout: 30_000 });

  const recordings = await recordingsOf(page, own, answerId);
  expect(recordings.length).toBeGreaterThanOrEqual(2);
  expect(recordings.map(({ turn }) => turn)).toEqual(expect.arrayContaining([null, 0]));
  for (const { state, transcript } of recordings) expect([state, transcript?.from]).toEqual(["closed", "command"]);
  const { attempts } = await asked<{ attempts: AttemptView[] }>(page, `/api/answers/${answerId}/attempts`);
  expect(attempts[0]?.assessments[0]?.result.delivery.secondsFrom).toBe("recording");
  expect(attempts[0]?.attempt.thread.length).toBeGreaterThanOrEqual(1);
  // the recording of the reply belongs to the attempt as well
  expect(recordings.filter(({ attemptId }) => attemptId === answerId).length).toBeGreaterThanOrEqual(2);
  expect(complaints).toEqual([]);
  await end();
});

it("is really interrupted by an interrupting interviewer", { timeout: 300_000 }, async () => {
  const { page, own, complaints, end } = await begin(SPOKEN);
  await setCommand(page, quickCommand());
  const { log } = await exercise(page, own, { manner: "interrupting", minutes: 2 });
  await button(page, "Begin hands free").click();
  await page.getByLabel("8 s of silence").check();
  await button(page, "I wear headphones").click();
  // headless browsers have no voice: it says so, and shows the question for as long as reading takes
  await page.getByRole("status").filter({ hasText: "No English voice of this machine was found" }).waitFor({ state: "attached" });
  await expect.poll(() => now(page).innerText(), { timeout: 20_000 }).toBe("Listening");
  const began = Date.now();
  await page.getByRole("alert").filter({ hasText: "I have to stop you here" }).waitFor({ timeout: 120_000 });
  expect(Date.now() - began).toBeGreaterThan(60_000);
  await expect.poll(() => now(page).innerText()).toBe("The interviewer speaks");
  // it went on while it was recorded, and the reply follows at once: it was read already
  await expect.poll(async () => (await log()).events.find(({ kind }) => kind === "probed"), { timeout: 120_000 }).toMatchObject({ cutIn: "length" });
  expect(said(await log(), "answered")).toEqual([HEARD]);
  await expect.poll(() => now(page).innerText(), { timeout: 20_000 }).toBe("Listening");
  await page.keyboard.press("Escape");
  await editor(page).waitFor();
  expect(complaints).toEqual([]);
  await end();
});

it("keeps what was said when the microphone goes in the middle of it, and when it is paused or left; typing goes on", { timeout: 240_000 }, async () => {
  const { page, own, complaints, end } = await begin(SPOKEN);
  await setCommand(page, quickCommand());
  const { answerId, log } = await exercise(page, own);
  await page.evaluate(() => {
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    const seen = globalThis as { streams?: MediaStream[]; refuses?: boolean; slowMs?: number };
    seen.streams = [];
    navigator.mediaDevices.getUserMedia = async (wish) => {
      if (seen.refuses === true) throw new DOMException("no", "NotAllowedError");
      const stream = await real(wish);
      await new Promise((resolve) => setTimeout(resolve, seen.slowMs ?? 0));
      seen.streams?.push(stream);
      return stream;
    };
  });
  /** The browser tells the page so when the plug is pulled, or the permission is taken back. */
  const unplug = (): Promise<void> =>
    page.evaluate(() => {
      for (const track of (globalThis as { streams?: MediaStream[] }).streams?.at(-1)?.getTracks() ?? []) {
        track.stop();
        track.dispatchEvent(new Event("ended"));
      }
    });
  const openTracks = (): Promise<number> => page.evaluate(() => ((globalThis as { streams?: MediaStream[] }).streams ?? []).flatMap((stream) => stream.getTracks()).filter(({ readyState }) => readyState === "live").length);

  await button(page, "Begin hands free").click();
  await button(page, "I wear headphones").click();
  await expect.poll(() => now(page).innerText(), { timeout: 60_000 }).toBe("The interviewer asks");
  await page.keyboard.press("Space");
  await untilRecording(page);
  // out of sight it goes on recording
  const sight = (isHidden: boolean): Promise<boolean> => page.evaluate((hidden) => Object.defineProperty(document, "hidden", { configurable: true, value: hidden }).dispatchEvent(new Event("visibilitychange")), isHidden);
  await sight(true);
  await page.waitForTimeout(3_000);
  await sight(false);
  await page.getByRole("status").filter({ hasText: "Nothing was lost" }).waitFor({ state: "attached" });
  await unplug();
  await page.getByRole("alert").filter({ hasText: "The microphone was unplugged" }).waitFor();
  await expect.poll(() => now(page).innerText()).toBe("Paused");
  // what was recorded is written down, and stands where it can be changed
  await expect.poll(() => editor(page).innerText(), { timeout: 60_000 }).toBe(HEARD);
  await expect.poll(async () => recordingsOf(page, own, answerId)).toMatchObject([{ state: "closed", turn: null }]);

  // allowed no more: it says what to do, and what was said stays
  await page.evaluate(() => void ((globalThis as { refuses?: boolean }).refuses = true));
  await page.locator(".hands-free").focus();
  await page.keyboard.press("p");
  await page.getByRole("alert").filter({ hasText: "does not let this page use the microphone" }).waitFor();
  await page.evaluate(() => void ((globalThis as { refuses?: boolean }).refuses = false));
  await page.keyboard.press("p");
  await untilRecording(page);
  await page.waitForTimeout(2_000);
  await page.keyboard.press("p");
  await expect.poll(() => now(page).innerText()).toBe("Paused");
  await expect.poll(openTracks).toBe(0);
  await expect.poll(async () => (await editor(page).innerText()).replace(/\s+/g, " "), { timeout: 60_000 }).toBe(`${HEARD} ${HEARD}`);

  // paused before the microphone was open: it does not open behind one's back
  const opened = (): Promise<number> => page.evaluate(() => (globalThis as { streams?: MediaStream[] }).streams?.length ?? 0);
  const before = await opened();
  await page.evaluate(() => void ((globalThis as { slowMs?: number }).slowMs = 1_500));
  await page.keyboard.press("p");
  await expect.poll(() => now(page).innerText()).toBe("Listening");
  await page.keyboard.press("p");
  await expect.poll(() => now(page).innerText()).toBe("Paused");
  await expect.poll(opened).toBe(before + 1);
  await expect.poll(openTracks).toBe(0);

  // Escape: the keyboard again, with the words and the recordings
  await page.locator(".hands-free").focus();
  await page.keyboard.press("Escape");
  await button(page, "Hands free").waitFor();
  await editor(page).press("Control+a");
  await editor(page).press("Backspace");
  await editor(page).fill(HEARD);
  await button(page, "That is my answer").click();
  await expect.poll(async () => said(await log(), "answered")).toEqual([HEARD]);
  expect((await recordingsOf(page, own, answerId)).length).toBe(2);
  expect(complaints).toEqual([]);
  await end();
});

it("runs through the prepared follow-ups where nobody writes words down, judges nothing, and takes the words afterwards", { timeout: 240_000 }, async () => {
  const { page, own, complaints, end } = await begin(SPOKEN);
  await setCommand(page, null);
  const { answerId, log } = await exercise(page, own);
  await button(page, "Begin hands free").click();
  await page.getByText("As it stands, nobody writes your words down").waitFor();
  await button(page, "Go on without: show the question").click();
  const prepared = questionsOf("two-minute-story")[0]?.followUps.slice(0, 2) ?? [];
  for (let turn = 0; turn <= prepared.length; turn += 1) {
    await expect.poll(() => now(page).innerText(), { timeout: 60_000 }).toBe("The interviewer asks");
    await page.keyboard.press("Space");
    await untilRecording(page);
    await page.waitForTimeout(2_500);
    await page.keyboard.press("Space");
  }
  await page.getByText("What you said is recorded, and has no words yet").waitFor({ timeout: 60_000 });
  const { events } = await log();
  expect(events.flatMap((event) => (event.kind === "probed" ? [event.text] : []))).toEqual(prepared);
  expect((await recordingsOf(page, own, answerId)).map(({ turn }) => turn)).toEqual([null, ...prepared.map((_, place) => place)]);
  const finished = async (): Promise<AttemptView[]> => (await asked<{ attempts: AttemptView[] }>(page, `/api/answers/${answerId}/attempts`)).attempts;
  expect(await finished()).toEqual([]);

  await page.getByLabel("What you answered").fill(HEARD);
  await page.getByLabel("What you replied").first().fill("They stayed with us, all four of them.");
  await button(page, "Keep the answer and its replies").click();
  await page.getByText("stored among your answers").waitFor();
  await expect.poll(async () => (await finished())[0]?.attempt.thread).toEqual([{ probe: prepared[0], reply: "They stayed with us, all four of them." }]);
  expect((await finished())[0]?.assessments[0]?.result.delivery.secondsFrom).toBe("recording");
  expect(complaints).toEqual([]);
  await end();
});
