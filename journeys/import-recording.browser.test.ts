import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AttemptView } from "@inclined/core/schema/attempt";
import { wavFile } from "@inclined/intake/testing/wav";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { untilSaved } from "./browser.ts";
import { STORY } from "./finished-answer.ts";
import { beginJourney, type Journey } from "./journey.ts";
import { loadSample } from "./screens.ts";
import { spokenInterview } from "./written-interview.ts";
import { writtenLoops, writtenPaper } from "./written-loop.ts";
import { writtenPeers } from "./written-peers.ts";

const mock = spokenInterview;
const COMMAND = `"${process.execPath}" "${join(import.meta.dirname, "..", "packages/server/src/testing/pocketsphinx.mjs")}" {wav}`;

let journey: Journey;
let page: Page;
const scratch = mkdtempSync(join(tmpdir(), "inclined-sounds-"));

beforeAll(async () => {
  journey = await beginJourney();
  ({ page } = journey);
});
afterAll(async () => {
  await journey?.end();
  rmSync(scratch, { recursive: true });
});

const button = (name: string | RegExp) => page.getByRole("button", { name });
const bring = async (...files: string[]): Promise<void> => {
  await page.getByRole("link", { name: "Practice", exact: true }).first().click();
  await page.getByRole("link", { name: "Bring a mock interview" }).click();
  await page.locator("input[type=file]").first().setInputFiles(files);
};
const file = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(scratch, name), bytes);
  return join(scratch, name);
};
/** Where the sound of the page stands, and whether it is still. */
const heard = () => page.evaluate(() => [document.querySelector("audio")?.currentTime ?? -1, document.querySelector("audio")?.paused ?? true] as const);
const recordingsKept = (): string[] => readdirSync(join(journey.folder, "recordings"));
const ask = async <Body>(path: string): Promise<Body> => (await (await page.request.get(`${journey.studio.url}${path}`)).json()) as Body;
const workspaceId = (): string => /\/c\/([^/]+)/.exec(page.url())?.[1] ?? "";

it("hears each turn of a recording that came with its transcript, cuts and joins turns, and times an answer by its own sound", async () => {
  await bring(mock("mock.mp3"), mock("mock.vtt"));
  await page.getByRole("heading", { name: "Question 1" }).waitFor();
  await page.getByText("Somebody speaks for").waitFor();
  await page.getByText(/by its sound/).waitFor();

  await button("Hear it: turn 1").click();
  await expect.poll(async () => (await heard())[1]).toBe(false);
  expect((await heard())[0]).toBeGreaterThanOrEqual(0.5);
  await expect.poll(async () => (await heard())[1]).toBe(true);
  const [end] = await heard();
  expect(end).toBeGreaterThan(3.1);
  expect(end).toBeLessThan(3.7);

  // the two need not begin together
  await page.getByText("If turns are heard too early or too late").click();
  await page.getByLabel("Seconds that turns are heard later").fill("2");
  await button("Hear it: turn 1").click();
  await expect.poll(async () => (await heard())[0]).toBeGreaterThan(2.5);
  await button(/^Stop: turn 1|^Hear it: turn 1/).click();
  await button("Both begin together").click();

  await button("Cut or join: turn 2").click();
  for (let word = 0; word < 16; word += 1) await page.keyboard.press("Control+ArrowRight");
  await page.keyboard.type("x");
  await page.keyboard.press("Enter");
  await page.getByText("So I asked for two more weeks").waitFor();
  expect(await page.locator(".turn-text").allInnerTexts()).toHaveLength(5);
  expect((await page.locator(".turn-text").allInnerTexts()).join(" ")).not.toContain("x");
  await button("Undo the last change").click();
  await expect.poll(() => page.locator(".turn").count()).toBe(4);
  await button("Cut or join: turn 1").click();
  await button("Join with the next turn").click();
  await expect.poll(() => page.locator(".turn").count()).toBe(3);
  await button("Undo the last change").click();
  await expect.poll(() => page.locator(".turn").count()).toBe(4);

  await untilSaved(page);
  await button("Assess 1 answer").click();
  await page.getByText("Everything that can be is assessed.").waitFor();
  const { attempts } = await ask<{ attempts: AttemptView[] }>(`/api/workspaces/${workspaceId()}/attempts`);
  const delivery = attempts[0]?.assessments[0]?.result.delivery;
  expect(delivery?.secondsFrom).toBe("recording");
  // from 4.06 to 14.91 by construction, with a pause of about 2.8 s
  expect(Math.abs((delivery?.seconds ?? 0) - 10.85)).toBeLessThan(0.6);
  expect(delivery?.pauses).toHaveLength(1);
  await untilSaved(page);
  await page.reload();
  await button("Hear it: turn 1").waitFor();
  expect(journey.complaints).toEqual([]);
});

it.each([["mock.webm", "WebM"], ["mock.ogg", "Ogg"], ["mock.wav", "WAV"], ["mock.m4a", "AAC, which only a browser decodes"]])("takes %s (%s) without words, measures it, and lets it be played", async (name) => {
  await bring(mock(name));
  await page.getByRole("heading", { name: "Its words" }).waitFor();
  // a browser without AAC says that it could not decode it either, and keeps it
  await page.getByText(/Somebody speaks for|could not decode it either/).waitFor();
  const { papers } = await ask<{ papers: { kind: string; data: { recordingId?: string } }[] }>(`/api/workspaces/${workspaceId()}/papers`);
  const id = papers.find(({ kind }) => kind === "mock-interview")?.data.recordingId ?? "";
  expect(readFileSync(join(journey.folder, "recordings", id)).equals(readFileSync(mock(name)))).toBe(true);
  await button("Play the recording").click();
  if (await page.getByText("Somebody speaks for").isVisible()) await expect.poll(async () => (await heard())[0]).toBeGreaterThan(0.2);
});

it("has the words written down by a program of this machine, and says that nobody is named", async () => {
  await page.evaluate(async (command) => {
    await fetch("/api/voice", { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify({ keepDays: null, endpoint: null, command }) });
  }, COMMAND);
  await page.reload();
  await bring(join(import.meta.dirname, "..", "packages/server/src/testing/spoken-answer.wav"));
  await page.getByText("Somebody speaks for").waitFor();
  await button(/^Have it written down by/).click();
  // a slow machine takes several times as long as was spoken
  await page.getByText("The transcript does not say who speaks.").waitFor({ timeout: 100_000 });
  // what it heard can be marked, also where nothing in it sounds like a question
  await page.getByLabel(/^What turn 1,/).first().waitFor({ state: "attached" });
  await untilSaved(page);
  const { papers } = await ask<{ papers: { kind: string; data: { turns?: { text: string; to: number }[] } }[] }>(`/api/workspaces/${workspaceId()}/papers`);
  const turns = papers.find(({ kind }) => kind === "mock-interview")?.data.turns ?? [];
  expect(turns.map(({ text }) => text).join(" ")).toMatch(/company|weeks|manager|teams|plan/i);
  expect(turns.at(-1)?.to).toBeLessThanOrEqual(15.9);
}, 180_000);

describe("what is no recording, or a bad one", () => {
  it.each<[string, () => string, RegExp]>([
    ["a PDF that calls itself MP3", () => file("interview.mp3", "%PDF-1.7\n"), /interview\.mp3 is a PDF document, whatever its name says\. Bring the recording itself/],
    ["nothing at all", () => file("empty.webm", ""), /empty\.webm is empty: there is not a byte in it/],
    ["a picture that calls itself M4A", () => file("photo.m4a", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)), /is a picture/],
    ["more than can be kept", () => { const path = file("long.wav", readFileSync(mock("mock.wav")).subarray(0, 60)); truncateSync(path, 260 * 2 ** 20); return path; }, /long\.wav has 272\.6 MB; at most 256 MB are kept/],
  ])("%s is refused before it is read, with what to do", async (_, make, words) => {
    const before = recordingsKept().length;
    await bring(make());
    await expect.poll(() => page.getByRole("alert").innerText()).toMatch(words);
    expect(recordingsKept()).toHaveLength(before);
  });

  it("two hours of silence come whole, and nobody makes words up", async () => {
    const rate = 4_000;
    const path = file("silence.wav", wavFile(new Float32Array(0), { rate, kind: "16" }));
    const bytes = 2 * 3_600 * rate * 2;
    const head = readFileSync(path).subarray(0, 44);
    head.writeUInt32LE(36 + bytes, 4);
    head.writeUInt32LE(bytes, 40);
    writeFileSync(path, head);
    truncateSync(path, 44 + bytes);
    await bring(path);
    await page.getByRole("progressbar").waitFor();
    await page.getByText("The recording is silent.").waitFor({ timeout: 200_000 });
    await page.getByText(/of 2:00:00/).waitFor();
    await page.getByText("no speech was found in it").waitFor();
    expect(await button(/^Have it written down by/).count()).toBe(0);
  }, 240_000);

  it("a chord gives no words", async () => {
    const rate = 16_000;
    const chord = Float32Array.from({ length: 12 * rate }, (_, at) => [220, 277.2, 329.6].reduce((sum, hertz) => sum + Math.sin((2 * Math.PI * hertz * at) / rate) * 0.2, 0));
    await bring(file("chord.wav", wavFile(chord, { rate, kind: "16" })));
    await page.getByText(/no speech could be told from it/).waitFor();
    expect(await button(/^Have it written down by/).count()).toBe(0);
  });

  it("a WebM that ends in mid-write is kept, and what can be read of it is measured", async () => {
    const whole = readFileSync(join(import.meta.dirname, "..", "packages/intake/src/testing/sound/chromium.webm"));
    await bring(file("cut.webm", whole.subarray(0, Math.floor(whole.length * 0.6))));
    await expect.poll(() => page.getByText(/Somebody speaks for/).count()).toBe(1);
    await bring(file("head.webm", whole.subarray(0, 150)));
    await page.getByText(/Too little|no sound/).first().waitFor();
    await button("Delete this mock interview").click();
    await page.getByText("The mock interview was deleted.").waitFor();
  });

  it("a transcript of other people, or of another time, is said to be one", async () => {
    await page.evaluate(async (id) => {
      const { revision } = (await (await fetch(`/api/workspaces`)).json() as { workspaces: { id: string; revision: number }[] }).workspaces.find((one) => one.id === id) ?? { revision: 1 };
      await fetch(`/api/workspaces/${id}`, { method: "PATCH", headers: { "content-type": "application/json" }, body: JSON.stringify({ baseRevision: revision, candidate: { name: "Ines Duarte", targetRole: null, level: null, loopDate: null } }) });
    }, workspaceId());
    await page.reload();
    const later = readFileSync(mock("mock.vtt"), "utf8").replaceAll("00:00:", "00:10:");
    await bring(mock("mock.ogg"), file("later.vtt", later));
    await page.getByText("Nobody in it is called Ines Duarte.").waitFor();
    await page.getByText("None of the turns lies within the recording").waitFor();
    await page.getByText("If turns are heard too early or too late").click();
    await button(/It begins with the first speech/).click();
    await button("Hear it: turn 1").click();
    await expect.poll(async () => (await heard())[0]).toBeGreaterThan(0.5);
    expect((await heard())[0]).toBeLessThan(4);
  });

  it("two people at once are said, and the sound does not tell them apart", async () => {
    const vtt = "WEBVTT\n\n00:00.600 --> 00:05.000\n<v Sam Reed>Tell me about a time you had to change a plan late.\n\n00:04.000 --> 00:14.900\n<v Ines Duarte>In March I moved seven teams to the new service, and one of them was not ready.\n";
    await bring(mock("mock.mp3"), file("at-once.vtt", vtt));
    await expect.poll(() => page.getByText(/two people at once for 1 s, which the sound does not tell apart/).count()).toBe(1);
    await page.getByText("Its name, and how it was read").click();
    await page.getByText(/Times overlap in one place/).waitFor();
  });
});

describe("a recording on its way", () => {
  it("is given up by Cancel, and nothing of it stays", async () => {
    const before = recordingsKept().length;
    await page.route("**/pieces/*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue().catch(() => undefined);
    });
    await bring(mock("mock.mp3"));
    await page.getByText("Bringing mock.mp3").waitFor();
    await button("Cancel").click();
    await page.getByRole("heading", { name: "Bring a mock interview" }).waitFor();
    await page.unrouteAll({ behavior: "wait" });
    expect(recordingsKept()).toHaveLength(before);
  });

  it("goes on by itself when the studio was away for a moment", async () => {
    let failures = 2;
    await page.route("**/pieces/*", (route) => (failures-- > 0 ? route.abort() : route.continue()));
    await bring(mock("mock.mp3"));
    await page.getByText("It goes on by itself.").waitFor();
    await expect.poll(() => page.getByText("Somebody speaks for").count()).toBe(1);
    await page.unrouteAll({ behavior: "wait" });
  });

  it("that was broken off by closing the page says how much came", async () => {
    const closed = await page.context().newPage();
    await closed.goto(`${journey.studio.url}/c/${workspaceId()}/practice/interviews/${crypto.randomUUID()}`);
    // pieces that never arrive
    await closed.route("**/pieces/*", () => undefined);
    await closed.locator("input[type=file]").first().setInputFiles([mock("mock.mp3"), mock("mock.vtt")]);
    await closed.getByText("Bringing mock.mp3").waitFor();
    const address = closed.url();
    await closed.close({ runBeforeUnload: false });
    await page.goto(address);
    await page.getByText(/Only \d+ (?:bytes|kB) of the recording came so far/).waitFor();
    await page.locator("input[type=file]").first().setInputFiles(mock("mock.mp3"));
    await page.getByText("Somebody speaks for").waitFor();
    await expect.poll(() => button("Hear it: turn 1").count()).toBe(1);
  });
});

it("an interviewer’s sheet names the interview that it is about, and is held against what was said in it", async () => {
  const { url } = journey.studio;
  const sample = await loadSample(page);
  const { sheet } = await writtenPeers(page, url, sample);
  const question = writtenLoops.exercise().plan[0]?.questions[0];
  if (question === undefined) throw new Error("the exercise asks nothing");
  const said = (speaker: string, from: number, text: string) => ({ speaker, from, to: from + 30, text, pauses: null });
  const data = { name: "With Bea", by: null, hasTimes: true, notes: [], recordingId: null, candidate: "Maya", isWhoSure: true, turns: [said("Bea", 0, `Well then. ${question.text}`), said("Maya", 30, STORY)], parts: ["question" as const, "answer" as const], lenses: { "0": question.lens }, questions: {}, assessed: {} };
  const interview = await writtenPaper(page, url, sample, { kind: "mock-interview", data });
  await page.goto(`${url}/c/${sample}/practice/peers/sheets/${sheet}`);
  await page.getByLabel("Where the interview was held").selectOption("Elsewhere: With Bea");
  await page.getByText("1 question of the pack was found in it.").waitFor();
  await page.getByText("It is not assessed yet: assess it there").waitFor();
  await untilSaved(page);
  await page.getByRole("link", { name: "With Bea" }).click();
  await button("Assess 1 answer").click();
  await page.getByText("Everything that can be is assessed.").waitFor();
  await untilSaved(page);
  await page.goto(`${url}/c/${sample}/practice/peers/sheets/${sheet}`);
  const { papers } = await ask<{ papers: { id: string; data: { assessed?: Record<string, { attempt: string }> } }[] }>(`/api/workspaces/${sample}/papers`);
  const attempt = papers.find(({ id }) => id === interview)?.data.assessed?.["0"]?.attempt;
  await expect.poll(() => page.getByLabel("The answer that was given").inputValue()).toBe(attempt);
  await page.getByRole("link", { name: "Where it was asked in the interview" }).click();
  await page.getByRole("heading", { name: "Question 1" }).waitFor();
  expect(page.url()).toMatch(new RegExp(`/interviews/${interview}#thread-0$`));
});
