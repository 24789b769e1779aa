import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InclinedError } from "@inclined/core/errors";
import { SOUND_RATE } from "@inclined/core/sound/resample";
import { SoundMeasure } from "@inclined/core/schema/sound";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WAV_KINDS, wavFile } from "../testing/wav.ts";
import { decodeRecording } from "./decode-recording.ts";
import { measureRecording } from "./measure-recording.ts";

const folder = mkdtempSync(join(tmpdir(), "inclined-recordings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fixture = (name: string): string => join(import.meta.dirname, "..", "testing", "sound", name);
function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function whyNot(path: string, options?: Parameters<typeof measureRecording>[1]): Promise<string> {
  const failure: unknown = await measureRecording(path, options).then(
    () => null,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(InclinedError);
  return (failure as InclinedError).message;
}

/** Of the sentence that every fixture begins with: 0.8 s of silence, then 3.2 s of speech. */
function expectTheSentence(measure: SoundMeasure): void {
  SoundMeasure.parse(measure);
  const [first] = measure.runs;
  expect(Math.abs((first?.from ?? 0) - 0.8)).toBeLessThan(0.08);
  expect(Math.abs((first?.to ?? 0) - 4.01)).toBeLessThan(0.08);
}

let speech = new Float32Array(0);
beforeAll(async () => {
  const blocks: Float32Array[] = [];
  await decodeRecording(fixture("chromium.webm"), (block) => blocks.push(block));
  speech = Float32Array.from(blocks.flatMap((block) => [...block])).slice(0, 4.5 * SOUND_RATE);
});

describe("recordings of every kind that is decoded here", () => {
  it.each([
    ["chromium.webm", { container: "WebM", codec: "opus" }],
    ["chromium-opus.mp4", { container: "MP4", codec: "opus" }],
    ["speech.mp3", { container: "MP3", codec: "mp3" }],
  ])("%s", async (name, kind) => {
    const { measure, ...found } = await measureRecording(fixture(name));
    expect(found).toEqual({ ...kind, isCutOff: false, damagedPieces: 0 });
    expectTheSentence(measure);
  });

  it("Ogg with Opus", async () => {
    const { container, measure } = await measureRecording(join(import.meta.dirname, "..", "..", "..", "..", "corpus", "sound", "american-170.opus"));
    expect(container).toBe("Ogg");
    expectTheSentence(measure);
  });

  it.each(WAV_KINDS.flatMap((kind) => [[kind, 16_000, 1] as const, [kind, 44_100, 2] as const]))("WAV: %s bits, %i a second, %i channels", async (kind, rate, channels) => {
    // stretched by repeating samples: crude, and speech all the same
    const samples = Float32Array.from({ length: Math.floor((speech.length / SOUND_RATE) * rate) }, (_, index) => speech[Math.floor((index / rate) * SOUND_RATE)] ?? 0);
    const { container, measure } = await measureRecording(file(`${kind}-${rate}.wav`, wavFile(samples, { rate, kind, channels })));
    expect(container).toBe("WAVE");
    expect(Math.abs(measure.seconds - 4.5)).toBeLessThan(0.01);
    expectTheSentence(measure);
  });

  it("goes by what a file is, not by its name", async () => {
    const path = join(folder, "really-a-webm.mp3");
    copyFileSync(fixture("chromium.webm"), path);
    expect((await measureRecording(path)).container).toBe("WebM");
  });
});

describe("recordings that went wrong", () => {
  it.each([0.95, 0.6, 0.3])("a browser's recording that ends in mid-write keeps all but its last half second or so (%d of it)", async (part) => {
    const bytes = readFileSync(fixture("chromium.webm"));
    const { measure } = await measureRecording(file("cut.webm", bytes.subarray(0, Math.floor(bytes.length * part))));
    expect(measure.seconds).toBeGreaterThan(7.98 * part - 1.2);
    expect(measure.syllables).toBeGreaterThan(0);
  });

  it.each<[string, () => string, RegExp]>([
    ["AAC, as Safari records it", () => fixture("speech.m4a"), /MP4 file is AAC.*the browser decodes it/],
    ["Vorbis", () => fixture("speech-vorbis.ogg"), /Ogg file is Vorbis/],
    ["a WAV without plain numbers", () => fixture("adpcm.wav"), /damaged or of a kind.*save it as WAV or MP3/i],
    ["nothing", () => file("empty.webm", ""), /empty.*microphone/],
    ["text that calls itself MP3", () => file("notes.mp3", "We met on Tuesday. ".repeat(300)), /no recording, whatever its name says/],
    ["a PDF that calls itself WAV", () => file("cv.wav", "%PDF-1.7\n".padEnd(9_000, "x")), /no recording/],
    ["the head of a recording and no more", () => file("head.webm", readFileSync(fixture("chromium.webm")).subarray(0, 150)), /Too little|no sound/],
    ["bytes of chance", () => file("chance.webm", Uint8Array.from({ length: 9_000 }, (_, place) => (place * 7_919) % 256)), /no recording/],
  ])("%s", async (_, path, words) => expect(await whyNot(path())).toMatch(words));

  it("puts silence where the recorder stopped for a while", async () => {
    const { measure } = await measureRecording(file("gap.webm", withGap(readFileSync(fixture("chromium.webm")), 20_000)));
    expect(measure.seconds).toBeGreaterThan(27);
    expect(measure.pauses.length).toBe(1);
  });

  it("is stopped when it takes too long, and when one asks", async () => {
    expect(await whyNot(fixture("speech.mp3"), { limits: { seconds: 0.001, megabytes: 256 } })).toMatch(/took more than/);
    await expect(measureRecording(fixture("speech.mp3"), { signal: AbortSignal.abort(new Error("not wanted")) })).rejects.toThrow("not wanted");
    const stop = new AbortController();
    const measuring = measureRecording(fixture("speech.mp3"), { signal: stop.signal });
    stop.abort(new Error("no longer wanted"));
    await expect(measuring).rejects.toThrow("no longer wanted");
  });

  it("bytes changed at random end in figures or in a sentence", async () => {
    const bytes = readFileSync(fixture("chromium.webm"));
    for (let round = 0; round < 12; round += 1) {
      const spoilt = Buffer.from(bytes);
      for (let change = 0; change < 40; change += 1) spoilt[(round * 1_973 + change * 557) % spoilt.length] = (round * 31 + change * 17) % 256;
      const path = file("spoilt.webm", spoilt);
      await decodeRecording(path, (block) => expect(block.length).toBeLessThanOrEqual(10 * SOUND_RATE)).catch((error: unknown) => expect(error).toBeInstanceOf(InclinedError));
    }
  });
});

/** Times of the clusters in the later half moved on, by so many milliseconds: EBML id 1F43B675, unknown length, then E7 with the time. */
function withGap(bytes: Buffer, milliseconds: number): Buffer {
  const moved: Buffer[] = [];
  let from = 0;
  const head = Buffer.from("1f43b67501ffffffffffffffe7", "hex");
  for (let at = bytes.indexOf(head); at !== -1; at = bytes.indexOf(head, at + 1)) {
    const length = (bytes[at + head.length] ?? 0x81) & 0x7f;
    const time = bytes.readUIntBE(at + head.length + 1, length);
    if (at < bytes.length / 2) continue;
    moved.push(bytes.subarray(from, at + head.length), Buffer.from([0x84]));
    const later = Buffer.alloc(4);
    later.writeUInt32BE(time + milliseconds);
    moved.push(later);
    from = at + head.length + 1 + length;
  }
  return Buffer.concat([...moved, bytes.subarray(from)]);
}
