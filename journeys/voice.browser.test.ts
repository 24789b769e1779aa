import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { AttemptView } from "@inclined/core/schema/attempt";
import type { Recording } from "@inclined/core/schema/recording";
import { measureRecording } from "@inclined/intake/sound/measure-recording";
import { afterAll, beforeAll, expect, it } from "vitest";
import { editor, launchBrowser, untilSaved, watchedPage } from "./browser.ts";
import { newDataFolder, type RunningStudio, startStudio } from "./studio.ts";
import { SPOKEN } from "./written-recording.ts";

const TESTING = join(import.meta.dirname, "..", "packages", "server", "src", "testing");
// The microphone hears SPOKEN, then again from its beginning.
const COMMAND = `"${process.execPath}" "${join(TESTING, "pocketsphinx.mjs")}" {wav}`;

const folder = newDataFolder();
let studio: RunningStudio;
let browser: Browser | undefined;
beforeAll(async () => {
  studio = await startStudio(folder.path);
  browser = await launchBrowser(["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", `--use-file-for-fake-audio-capture=${SPOKEN}`]);
});
afterAll(async () => {
  await browser?.close();
  await studio?.kill("SIGTERM");
  folder.remove();
});

async function today(link: string): Promise<{ page: Page; complaints: string[] }> {
  if (browser === undefined) throw new Error("there is no browser");
  const watched = await watchedPage(await browser.newContext(), studio.url);
  await watched.page.goto(link);
  await editor(watched.page).waitFor();
  return watched;
}

/** What the studio says, asked from the page. */
const asked = <Said>(page: Page, path: string): Promise<Said> => page.evaluate(async (address) => (await (await fetch(address)).json()) as never, path);
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
const clockOf = async (page: Page): Promise<number> => {
  const [, minutes, seconds] = /(\d+):(\d+)/.exec(await page.getByRole("timer").innerText()) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};
const recordings = async (page: Page): Promise<Recording[]> => {
  const { workspaceId, answerId } = await whereWeAre(page);
  return (await asked<{ recordings: Recording[] }>(page, `/api/workspaces/${workspaceId}/answers/${answerId}/recordings`)).recordings;
};
async function whereWeAre(page: Page): Promise<{ workspaceId: string; answerId: string }> {
  const { pathname, searchParams } = new URL(page.url());
  return { workspaceId: /\/c\/([^/]+)/.exec(pathname)?.[1] ?? "", answerId: searchParams.get("answer") ?? "" };
}

it("records an answer, has it written down by a program of this machine, measures it, plays it, and judges it", async () => {
  const { page, complaints } = await today(studio.link);
  await page.evaluate(async (command) => {
    await fetch("/api/voice", { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify({ keepDays: null, endpoint: null, command }) });
  }, COMMAND);

  await button(page, "Answer aloud").click();
  await button(page, "Check the microphone").click();
  await expect.poll(async () => Number(await page.getByRole("meter").getAttribute("aria-valuenow"))).toBeGreaterThan(20);
  await page.getByText("Words: I type or paste them").click();
  await page.getByRole("radio", { name: /The program node/ }).check();
  await page.getByText(/The studio sends it nowhere/).waitFor();

  await button(page, "Record").click();
  await expect.poll(() => clockOf(page)).toBeGreaterThanOrEqual(2);
  await button(page, "Pause").click();
  const paused = await clockOf(page);
  await page.waitForTimeout(1_500);
  expect(await clockOf(page)).toBe(paused);
  await button(page, "Go on").click();
  await page.waitForTimeout(16_000);
  await button(page, "Stop").click();
  await button(page, "Write down the words").waitFor();

  const [recording] = await recordings(page);
  expect(recording).toMatchObject({ state: "closed", mediaType: "audio/webm", attemptId: null });
  expect(recording?.seconds).toBeGreaterThan(paused + 15);
  await expect.poll(async () => (await recordings(page))[0]?.sound?.speakingSeconds ?? 0).toBeGreaterThan(8);
  await page.getByText(/Speaking for \d+ s of/).waitFor();

  await button(page, "Write down the words").click();
  const expected = ["called", "people", "company", "asked", "weeks", "manager", "said", "moved", "plan", "finished", "time"];
  const heard = async (): Promise<number> => {
    const words = new Set((await editor(page).innerText()).toLowerCase().split(/\W+/));
    return expected.filter((word) => words.has(word)).length;
  };
  await expect.poll(heard, { timeout: 60_000 }).toBeGreaterThanOrEqual(3);
  await untilSaved(page);

  await button(page, /^Play/).click();
  const player = page.getByRole("slider", { name: /^Place in/ });
  await expect.poll(async () => Number(await player.inputValue())).toBeGreaterThan(0.5);
  await button(page, /^Pause the recording/).click();
  await player.focus();
  const before = Number(await player.inputValue());
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
  await expect.poll(async () => Number(await player.inputValue())).toBeGreaterThan(before + 5);
  expect(await page.evaluate(() => document.querySelector("audio")?.currentTime ?? 0)).toBeGreaterThan(before + 5);

  await page.getByText("Words of this recording").click();
  await button(page, "Correct them").click();
  const field = page.getByLabel("The words as you said them");
  await field.fill(`Um, ${await field.inputValue()}`);
  await button(page, "Keep the correction").click();
  await expect.poll(() => page.locator(".take-words ins").innerText()).toContain("Um,");
  await expect.poll(() => editor(page).innerText()).toMatch(/^Um, /);
  const [corrected] = await recordings(page);
  expect([corrected?.words?.startsWith("Um, "), corrected?.transcript?.from]).toEqual([true, "command"]);

  const { answerId } = await whereWeAre(page);
  await button(page, "Finish").click();
  await page.getByRole("heading", { name: "How it sounds" }).waitFor();
  const { attempts } = await asked<{ attempts: AttemptView[] }>(page, `/api/answers/${answerId}/attempts`);
  const { delivery, status } = attempts[0]?.assessments[0]?.result ?? {};
  expect(["assessed", "not-assessed"]).toContain(status);
  expect(delivery).toMatchObject({ secondsFrom: "recording" });
  expect(delivery?.pauses).not.toBeNull();
  expect(delivery?.seconds).toBeGreaterThan(8);
  await page.getByText(/words a minute/).waitFor();
  await button(page, /^Play/).waitFor();

  // told anew it is another telling, and not a longer one
  await page.getByRole("link", { name: "Change the answer" }).click();
  await button(page, "Record").click();
  await page.waitForTimeout(7_000);
  await button(page, "Stop").click();
  await button(page, "Write down the words").click();
  await page.getByText("These words stand in the place of what you said before.").waitFor({ timeout: 60_000 });
  expect(await editor(page).innerText()).not.toMatch(/^Um, /);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("takes a drill aloud: the recording belongs to the answer that the drill hands over", async () => {
  const { page, complaints } = await today(await nextLink());
  const own = /\/c\/([^/]+)/.exec(page.url())?.[1] ?? "";
  await page.goto(`${studio.url}/c/${own}/practice`);
  await button(page, "Begin: Two-minute story").click();
  await page.getByRole("dialog").getByRole("button", { name: "Begin", exact: true }).click();
  await button(page, "Begin").click();
  await button(page, "Answer aloud").click();
  await button(page, "Record").click();
  await page.waitForTimeout(3_000);
  await button(page, "That is my answer").click();
  await page.getByText("You are still recording").waitFor();
  await button(page, "Stop").click();
  await button(page, /^Play/).waitFor();
  await editor(page).fill("I called the people at the company, and I asked them for three more weeks. The manager said no. So I moved two teams to the new plan, and we finished on time.");
  await button(page, "That is my answer").click();
  const nothing = button(page, "I have nothing to add");
  const heard = page.getByRole("region", { name: "What was heard" });
  await nothing.or(heard).first().waitFor();
  if (await nothing.isVisible()) await nothing.click();
  await heard.waitFor();
  await page.locator("body").press("Control+Enter");
  await expect
    .poll(async () => (await asked<{ attempts: AttemptView[] }>(page, `/api/workspaces/${own}/attempts`)).attempts.filter(({ attempt }) => attempt.question !== "").map(({ assessments }) => assessments[0]?.result.delivery.secondsFrom)[0], { timeout: 20_000 })
    .toBe("recording");
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("loses at most a second when the studio is killed while one records, and nothing once it is back", async () => {
  const { page, complaints } = await today(await nextLink());
  await button(page, "Answer aloud").click();
  await button(page, "Record").click();
  await expect.poll(() => clockOf(page)).toBeGreaterThanOrEqual(5);
  const recordedAtLeast = await clockOf(page);
  await studio.kill("SIGKILL");
  const { measure } = await measureRecording(newestFile());
  expect(measure.seconds).toBeGreaterThanOrEqual(recordedAtLeast - 1);

  await page.getByText(/kept in this browser meanwhile/).waitFor();
  await page.waitForTimeout(2_000);
  studio = await startStudio(folder.path, { port: studio.port });
  await expect.poll(() => page.getByText(/kept in this browser meanwhile/).count(), { timeout: 20_000 }).toBe(0);
  await page.waitForTimeout(1_500);
  const stoppedAt = await clockOf(page);
  await button(page, "Stop").click();
  await button(page, /^Play/).waitFor();
  const [recording] = await recordings(page);
  expect(recording).toMatchObject({ state: "closed" });
  const whole = await measureRecording(join(folder.path, "recordings", recording?.id ?? ""));
  expect(whole.measure.seconds).toBeGreaterThanOrEqual(stoppedAt - 0.5);
  expect(whole.damagedPieces).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("keeps what was said when the tab is closed, and when the microphone is taken away", async () => {
  const { page } = await today(await nextLink());
  await button(page, "Answer aloud").click();
  await button(page, "Record").click();
  await expect.poll(() => clockOf(page)).toBeGreaterThanOrEqual(3);
  const { answerId, workspaceId } = await whereWeAre(page);
  await page.close({ runBeforeUnload: false });
  const again = await page.context().newPage();
  await again.goto(`${studio.url}/c/${workspaceId}/answers/${answerId}`);
  await expect.poll(async () => (await asked<{ recordings: Recording[] }>(again, `/api/workspaces/${workspaceId}/answers/${answerId}/recordings`)).recordings[0]?.state, { timeout: 20_000 }).toBe("closed");
  const { measure } = await measureRecording(join(folder.path, "recordings", (await asked<{ recordings: Recording[] }>(again, `/api/workspaces/${workspaceId}/answers/${answerId}/recordings`)).recordings[0]?.id ?? ""));
  expect(measure.seconds).toBeGreaterThanOrEqual(2);

  // the browser tells the page so when the plug is pulled
  await again.evaluate(() => {
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await real(wish);
      (globalThis as { pull?: () => void }).pull = () => {
        for (const track of stream.getTracks()) {
          track.stop();
          track.dispatchEvent(new Event("ended"));
        }
      };
      return stream;
    };
  });
  await button(again, "Record").click();
  await expect.poll(() => clockOf(again)).toBeGreaterThanOrEqual(2);
  await again.evaluate(() => (globalThis as { pull?: () => void }).pull?.());
  await again.getByText(/microphone was unplugged/).waitFor();
  await again.getByText("1 earlier recording").click();
  await expect.poll(() => button(again, /^Play/).count()).toBe(2);
  await again.context().close();
});

it("says what to do where there is no microphone, and where it is not allowed", async () => {
  const { page } = await today(await nextLink());
  await button(page, "Answer aloud").click();
  for (const [name, words] of [["NotFoundError", /No microphone was found/], ["NotAllowedError", /does not let this page use the microphone/], ["NotReadableError", /another program may hold it/]] as const) {
    await page.evaluate((failure) => (navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", failure))), name);
    await button(page, "Record").click();
    await expect.poll(() => page.getByRole("alert").innerText()).toMatch(words);
  }
  await page.context().close();
});

/** Another window of the same studio: a link opens it once. */
async function nextLink(): Promise<string> {
  const secret = readFileSync(join(folder.path, "secret"), "utf8");
  const response = await fetch(`${studio.url}/api/control/opening-link`, { method: "POST", headers: { Authorization: `Bearer ${secret}` } });
  return ((await response.json()) as { link: string }).link;
}

/** The recording that is being made. */
function newestFile(): string {
  const all = readdirSync(join(folder.path, "recordings")).map((name) => join(folder.path, "recordings", name));
  return all.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0] ?? "";
}
