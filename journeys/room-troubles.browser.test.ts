import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Recording } from "@inclined/core/schema/recording";
import { measureRecording } from "@inclined/intake/sound/measure-recording";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editor, launchBrowser, untilSaved, watchedPage } from "./browser.ts";
import { newDataFolder, type RunningStudio, startStudio } from "./studio.ts";

const MICROPHONE = ["--use-fake-device-for-media-stream"];
const ANSWER = "I called the people at the company, and I asked them for three more weeks. The manager said no. So I moved two teams to the new plan, and we finished on time.";
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
const clockOf = async (page: Page): Promise<number> => {
  const [, minutes, seconds] = /(\d+):(\d+)/.exec(await page.getByRole("timer").innerText()) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};
const recordings = (page: Page): Promise<Recording[]> =>
  page.evaluate(async () => {
    const workspaceId = /\/c\/([^/]+)/.exec(location.pathname)?.[1] ?? "";
    const answerId = new URLSearchParams(location.search).get("answer") ?? /\/answers\/([^/]+)/.exec(location.pathname)?.[1] ?? "";
    const response = await fetch(`/api/workspaces/${workspaceId}/answers/${answerId}/recordings`);
    return ((await response.json()) as { recordings: Recording[] }).recordings;
  });

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(MICROPHONE, { asks: true });
});
afterAll(() => browser?.close());

/** A page of the studio whose microphone was allowed. */
async function opened(studio: RunningStudio): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  await context.grantPermissions(["microphone"], { origin: studio.url });
  const watched = await watchedPage(context, studio.url);
  await watched.page.goto(studio.link);
  await editor(watched.page).waitFor();
  return { context, ...watched };
}
async function recording(page: Page, seconds: number): Promise<void> {
  if ((await button(page, "Record").count()) === 0) await button(page, "Answer aloud").click();
  await button(page, "Record").click();
  await expect.poll(() => clockOf(page)).toBeGreaterThanOrEqual(seconds);
}

describe("a microphone", () => {
  const folder = newDataFolder();
  let studio: RunningStudio;
  beforeAll(async () => {
    studio = await startStudio(folder.path);
  });
  afterAll(async () => {
    await studio?.kill("SIGTERM");
    folder.remove();
  });

  it("that is forbidden in mid-answer: what was said is kept, and the page says what to do; it can be allowed again", async () => {
    const { context, page, complaints } = await opened(studio);
    await recording(page, 3);
    await context.clearPermissions();
    await expect.poll(() => page.getByRole("alert").first().innerText()).toMatch(/unplugged, or this page may no longer use it.*kept.*allow it beside the address/s);
    await button(page, /^Play/).waitFor();
    const [kept] = await recordings(page);
    expect(kept).toMatchObject({ state: "closed" });
    expect((await measureRecording(join(folder.path, "recordings", kept?.id ?? ""))).measure.seconds).toBeGreaterThanOrEqual(2);

    await button(page, "Record").click();
    await page.getByRole("alert").getByText(/does not let this page use the microphone/).waitFor();
    // one may type, and the recording gives the words their time
    await editor(page).fill("I called the people at the company, and I asked them for three more weeks.");
    await untilSaved(page);
    await context.grantPermissions(["microphone"], { origin: studio.url });
    await recording(page, 1);
    expect(await page.getByRole("alert").count()).toBe(0);
    await button(page, "Stop").click();
    await expect.poll(async () => (await recordings(page)).map(({ state }) => state)).toEqual(["closed", "closed"]);

    // deleting says what is gone and what stays
    await button(page, /^Delete this recording/).first().click();
    await page.getByText(/^Gone for good: .* of sound \(.*\)\. What stands in the answer stays\. Backups/).waitFor();
    await button(page, /^Really\?/).first().click();
    await expect.poll(async () => (await recordings(page)).length).toBe(1);
    expect(await editor(page).innerText()).toContain("three more weeks");
    expect(complaints).toEqual([]);
    await context.close();
  });
});

/** A microphone that hears so many seconds of `heard`, over and over. @param heard -1 to 1, by the second */
function microphoneFile(folder: string, seconds: number, heard: (at: number) => number): string {
  const [rate, header] = [16_000, 44];
  const wav = Buffer.alloc(header + 2 * rate * seconds);
  wav.write("RIFF", 0);
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.write("WAVEfmt ", 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(2 * rate, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write("data", 36);
  wav.writeUInt32LE(wav.length - header, 40);
  for (let sample = 0; sample < rate * seconds; sample += 1) wav.writeInt16LE(Math.round(32_000 * heard(sample / rate)), header + 2 * sample);
  const file = join(folder, "microphone.wav");
  writeFileSync(file, wav);
  return file;
}
const tone = (hertz: number, at: number): number => Math.sin(2 * Math.PI * hertz * at);

describe.each([
  ["silence", () => 0, /The recording is silent/, /Nothing is heard|quiet|hear/i],
  ["an organ", (at: number) => 0.2 * (tone(261.6, at) + tone(329.6, at) + tone(392, at)), /no speech could be told from it|music or a tone may have been counted/, null],
] as const)("%s instead of speech", (_name, heard, note, live) => {
  const folder = newDataFolder();
  let studio: RunningStudio;
  let own: Browser;
  beforeAll(async () => {
    studio = await startStudio(folder.path);
    own = await launchBrowser([...MICROPHONE, "--use-fake-ui-for-media-stream", `--use-file-for-fake-audio-capture=${microphoneFile(folder.path, 10, heard)}`]);
  });
  afterAll(async () => {
    await own?.close();
    await studio?.kill("SIGTERM");
    folder.remove();
  });

  it("is told from speech, has no words invented for it, and one may type", async () => {
    const { page, complaints } = await watchedPage(await own.newContext(), studio.url);
    await page.goto(studio.link);
    await editor(page).waitFor();
    await page.evaluate(async (command) => {
      await fetch("/api/voice", { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify({ keepDays: null, endpoint: null, command }) });
    }, `"${process.execPath}" "${join(import.meta.dirname, "..", "packages", "server", "src", "testing", "pocketsphinx.mjs")}" {wav}`);
    await button(page, "Answer aloud").click();
    await page.getByText("Words: I type or paste them").click();
    await page.getByRole("radio", { name: /The program node/ }).check();
    await recording(page, 8);
    if (live !== null) expect(await page.locator(".level-words").innerText()).toMatch(live);
    await button(page, "Stop").click();
    await page.locator(".take").getByText(note).waitFor();
    await button(page, "Write down the words").click();
    await page.getByRole("alert").getByText("heard no words in this recording").waitFor();
    expect(await page.getByText("gives the answer its time").count()).toBe(0);
    expect(await page.locator(".cm-placeholder").count()).toBe(1);
    // what is typed has the time of no silence
    await editor(page).fill(ANSWER);
    await untilSaved(page);
    await button(page, "Finish").click();
    await page.getByRole("heading", { name: "How it sounds" }).waitFor();
    await page.getByText(/an estimate at 150 words a minute/).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** Whether a small disk can be made here: as root, on Linux, where a container does not forbid it. */
function canMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), "inclined-mount-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", place], { stdio: "ignore" });
    execFileSync("umount", ["-l", place], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

describe.runIf(canMount())("a disk that fills up while one records", () => {
  const place = newDataFolder();
  const disk = join(place.path, "disk");
  let studio: RunningStudio;
  beforeAll(async () => {
    mkdirSync(disk);
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=16m", "tmpfs", disk]);
    studio = await startStudio(join(disk, "data"));
  });
  afterAll(async () => {
    await studio?.kill("SIGTERM");
    execFileSync("umount", ["-l", disk]);
    place.remove();
  });
  const fill = (): void => {
    const { bavail, bsize } = statfsSync(disk);
    try {
      writeFileSync(join(disk, "ballast"), Buffer.alloc(bavail * bsize));
    } catch (failure) {
      // the studio took some of it in the meantime: then it is as full
      if ((failure as NodeJS.ErrnoException).code !== "ENOSPC") throw failure;
    }
  };

  it("is said; what is recorded stays in the browser, and is sent when there is room", async () => {
    const { context, page, complaints } = await opened(studio);
    await recording(page, 2);
    fill();
    await page.getByText(/is full.*kept in this browser meanwhile, and is sent by itself/s).waitFor();
    const atFull = (await recordings(page))[0]?.bytes ?? 0;
    await page.waitForTimeout(3_000);
    expect(await button(page, "Stop").count()).toBe(1);
    expect((await recordings(page))[0]?.bytes).toBe(atFull);
    rmSync(join(disk, "ballast"));
    await expect.poll(() => page.getByText(/kept in this browser meanwhile/).count()).toBe(0);
    const clocked = await clockOf(page);
    await button(page, "Stop").click();
    await button(page, /^Play/).waitFor();
    const [kept] = await recordings(page);
    expect(kept).toMatchObject({ state: "closed" });
    const { measure, damagedPieces } = await measureRecording(join(disk, "data", "recordings", kept?.id ?? ""));
    expect(measure.seconds).toBeGreaterThanOrEqual(clocked - 0.5);
    expect(damagedPieces).toBe(0);

    // stopped while there is no room: nothing is lost either, not even with the tab
    await recording(page, 2);
    fill();
    await page.getByText(/kept in this browser meanwhile/).waitFor();
    await page.waitForTimeout(1_500);
    const said = await clockOf(page);
    await button(page, "Stop").click();
    await page.getByText(/on its way to the studio/).waitFor();
    const address = page.url();
    await page.close({ runBeforeUnload: false });
    rmSync(join(disk, "ballast"));
    const again = await context.newPage();
    await again.goto(address);
    await expect.poll(async () => (await recordings(again)).map(({ state }) => state)).toEqual(["closed", "closed"]);
    const newest = (await recordings(again)).at(-1);
    expect((await measureRecording(join(disk, "data", "recordings", newest?.id ?? ""))).measure.seconds).toBeGreaterThanOrEqual(said - 0.5);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("before one records says so, and one records when there is room", async () => {
    studio = await restarted();
    const { context, page } = await opened(studio);
    await editor(page).fill("I called the people at the company.");
    await untilSaved(page);
    await button(page, "Answer aloud").click();
    fill();
    await button(page, "Record").click();
    await page.getByRole("alert").getByText(/is full/).waitFor();
    expect(await page.getByRole("timer").count()).toBe(0);
    rmSync(join(disk, "ballast"));
    await recording(page, 1);
    await button(page, "Stop").click();
    await button(page, /^Play/).waitFor();
    await context.close();
  });

  /** A link opens a studio once. */
  async function restarted(): Promise<RunningStudio> {
    await studio.kill("SIGTERM");
    return startStudio(join(disk, "data"));
  }
});
