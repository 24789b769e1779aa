// Makes the recordings of this folder: node corpus/sound/make.mjs. Needs espeak-ng and ffmpeg; nothing else runs this, the recordings are checked in.
// The truth is by construction: phrases are spoken one by one, cut to what can be heard, and laid out with silences of known length.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Eight speakers, from slow to fast; each speaks one paragraph of phrases.json. Words a minute as espeak-ng counts them. */
const SPEAKERS = [
  { name: "american-110", voice: "en-us", speed: 110, pitch: 45 },
  { name: "american-170", voice: "en-us", speed: 170, pitch: 50 },
  { name: "american-woman-140", voice: "en-us+f3", speed: 140, pitch: 55 },
  { name: "american-woman-200", voice: "en-us+f2", speed: 200, pitch: 50 },
  { name: "british-130", voice: "en-gb+m3", speed: 130, pitch: 40 },
  { name: "british-woman-160", voice: "en-gb+f4", speed: 160, pitch: 50 },
  { name: "scottish-180", voice: "en-gb-scotland+m7", speed: 180, pitch: 45 },
  { name: "caribbean-150", voice: "en-029+m1", speed: 150, pitch: 50 },
];
/** Seconds of silence before each phrase and after the last: every recording has pauses on either side of two seconds. */
const SILENCES = [0.8, 0.6, 2.6, 1.2, 3.4, 0.9];
/** A phrase begins and ends where it is this far under its own peak. */
const HEARD_DB = -45;
/** No phrase may fall silent for so long within itself: it would be a pause that the truth does not know. */
const LONGEST_GAP_SECONDS = 0.25;
const RATE = 22_050;
const VOWEL = /[aeiouyæɑɒɐɔəɚɛɜɝɪᵻʊʌɨʉøœɵ]/;
/** The stroke under a consonant that carries a syllable. */
const SYLLABIC = "\u0329";

const here = import.meta.dirname;
const phrases = JSON.parse(readFileSync(join(here, "phrases.json"), "utf8"));
const temporary = mkdtempSync(join(tmpdir(), "inclined-sound-"));

/** @param {string} text @param {{ voice: string, speed: number, pitch: number }} speaker @returns {Int16Array} */
function speak(text, { voice, speed, pitch }) {
  const file = join(temporary, "phrase.wav");
  execFileSync("espeak-ng", ["-z", "-v", voice, "-s", String(speed), "-p", String(pitch), "-w", file, text]);
  const bytes = readFileSync(file);
  const at = bytes.indexOf("data") + 8;
  if (bytes.readUInt32LE(24) !== RATE || bytes.readUInt16LE(22) !== 1) throw new Error("espeak-ng wrote another rate than it used to");
  const samples = Int16Array.from({ length: (bytes.length - at) >> 1 }, (_, index) => bytes.readInt16LE(at + index * 2));
  const limit = samples.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0) * 10 ** (HEARD_DB / 20);
  const heard = [...samples.keys()].filter((index) => Math.abs(samples[index] ?? 0) > limit);
  const gap = heard.reduce((longest, index, place) => Math.max(longest, index - (heard[place - 1] ?? index)), 0) / RATE;
  if (gap > LONGEST_GAP_SECONDS) throw new Error(`"${text}" falls silent for ${gap.toFixed(2)} s within itself: write it differently`);
  return samples.slice(heard[0], (heard.at(-1) ?? 0) + 1);
}

/** The phonemes that espeak-ng says, one by one. A syllable is a phoneme with a vowel in it, or a consonant that carries one. @param {string} text @param {string} voice */
function phonemesOf(text, voice) {
  const ipa = execFileSync("espeak-ng", ["-q", "--ipa", "--sep=_", "-v", voice, text], { encoding: "utf8" }).trim();
  const syllables = ipa.split(/[_\s]+/).filter((phoneme) => VOWEL.test(phoneme) || phoneme.includes(SYLLABIC)).length;
  return { ipa, syllables };
}

const truth = SPEAKERS.map((speaker, index) => {
  let at = 0;
  /** @type {number[]} */
  const samples = [];
  const silence = (/** @type {number} */ seconds) => {
    for (let left = Math.round(seconds * RATE); left > 0; left -= 1) samples.push(0);
  };
  const said = phrases[index].map((/** @type {string} */ text, /** @type {number} */ place) => {
    silence(SILENCES[place] ?? 0);
    at = samples.length;
    for (const sample of speak(text, speaker)) samples.push(sample);
    return { from: at / RATE, to: samples.length / RATE, text, ...phonemesOf(text, speaker.voice) };
  });
  silence(SILENCES.at(-1) ?? 0);
  const raw = join(temporary, "whole.raw");
  writeFileSync(raw, Buffer.from(Int16Array.from(samples).buffer));
  const file = `${speaker.name}.opus`;
  execFileSync("ffmpeg", ["-v", "error", "-y", "-f", "s16le", "-ar", String(RATE), "-ac", "1", "-i", raw, "-c:a", "libopus", "-b:a", "20k", "-application", "voip", "-bitexact", join(here, file)]);
  return { file, ...speaker, seconds: samples.length / RATE, syllables: said.reduce((/** @type {number} */ sum, /** @type {{ syllables: number }} */ phrase) => sum + phrase.syllables, 0), phrases: said };
});
const rounded = JSON.stringify(truth, (_, value) => (typeof value === "number" ? Math.round(value * 1_000) / 1_000 : value), 2);
writeFileSync(join(here, "truth.json"), `${rounded}\n`);
rmSync(temporary, { recursive: true });
