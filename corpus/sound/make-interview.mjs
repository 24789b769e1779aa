// Makes corpus/sound/interview: node corpus/sound/make-interview.mjs. Needs espeak-ng and ffmpeg; nothing else runs this, what it makes is checked in.
// A short mock interview of two voices in the files that people bring, and its transcript with times that are true by construction.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const RATE = 22_050;
/** Seconds before each turn; the fourth is a pause within the answer. */
const TURNS = [
  { who: "Sam Reed", voice: "en-gb+f4", speed: 165, before: 0.6, text: "Tell me about a time you had to change a plan late." },
  { who: "Zora Quill", voice: "en-us", speed: 175, before: 0.7, text: "In March I moved seven teams to the new service, and one of them was not ready." },
  { who: "Zora Quill", voice: "en-us", speed: 175, before: 2.8, text: "So I asked for two more weeks, and I told the customer the same day." },
  { who: "Sam Reed", voice: "en-gb+f4", speed: 165, before: 0.8, text: "What did the customer say about it?" },
  { who: "Zora Quill", voice: "en-us", speed: 175, before: 0.7, text: "She agreed, and we went live on the ninth with no lost orders." },
];

const to = join(import.meta.dirname, "interview");
const temporary = mkdtempSync(join(tmpdir(), "inclined-sound-"));
/** @type {number[]} */
const samples = [];
const turns = TURNS.map(({ who, voice, speed, before, text }) => {
  for (let left = Math.round(before * RATE); left > 0; left -= 1) samples.push(0);
  const file = join(temporary, "turn.wav");
  execFileSync("espeak-ng", ["-z", "-v", voice, "-s", String(speed), "-w", file, text]);
  const bytes = readFileSync(file);
  const at = bytes.indexOf("data") + 8;
  if (bytes.readUInt32LE(24) !== RATE || bytes.readUInt16LE(22) !== 1) throw new Error("espeak-ng wrote another rate than it used to");
  const from = samples.length / RATE;
  for (let place = at; place + 1 < bytes.length; place += 2) samples.push(bytes.readInt16LE(place));
  return { who, text, from, to: samples.length / RATE };
});
for (let left = Math.round(0.6 * RATE); left > 0; left -= 1) samples.push(0);

const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
const clock = (/** @type {number} */ seconds) => `00:${two(Math.floor(seconds / 60))}:${two(Math.floor(seconds % 60))}.${String(Math.round((seconds % 1) * 1_000)).padStart(3, "0")}`;
mkdirSync(to, { recursive: true });
writeFileSync(join(to, "mock.vtt"), `WEBVTT\n\n${turns.map(({ who, text, from, to: end }) => `${clock(from)} --> ${clock(end)}\n<v ${who}>${text}</v>`).join("\n\n")}\n`);
const raw = join(temporary, "whole.raw");
writeFileSync(raw, Buffer.from(Int16Array.from(samples).buffer));
const make = (/** @type {string} */ name, /** @type {string[]} */ codec) =>
  execFileSync("ffmpeg", ["-v", "error", "-y", "-f", "s16le", "-ar", String(RATE), "-ac", "1", "-i", raw, "-map_metadata", "-1", ...codec, "-bitexact", join(to, name)]);
make("mock.webm", ["-c:a", "libopus", "-b:a", "14k", "-application", "voip"]);
make("mock.ogg", ["-c:a", "libopus", "-b:a", "14k", "-application", "voip"]);
make("mock.mp3", ["-ar", "16000", "-c:a", "libmp3lame", "-b:a", "16k"]);
make("mock.m4a", ["-ar", "16000", "-c:a", "aac", "-b:a", "16k"]);
make("mock.wav", ["-ar", "8000", "-c:a", "pcm_mulaw", "-t", "6.5"]);
rmSync(temporary, { recursive: true });
