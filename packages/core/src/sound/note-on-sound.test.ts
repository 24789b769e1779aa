import { describe, expect, it } from "vitest";
import type { SoundMeasure } from "../schema/sound.ts";
import { noteOnSound } from "./note-on-sound.ts";

const SPEECH: SoundMeasure = { seconds: 60, runs: [{ from: 1, to: 20 }], speakingSeconds: 40, pauses: [], longestRunSeconds: 20, syllables: 170, speechRate: 2.8, articulationRate: 4.2, peaks: [0, 0.4], signalToNoise: 35 };

describe("what one should know before reading the figures", () => {
  it.each<[string, Partial<SoundMeasure>, string | null]>([
    ["plain speech", {}, null],
    ["speech over a recorder's silence", { signalToNoise: null }, null],
    ["nothing", { syllables: 0, speechRate: null, articulationRate: null, peaks: [0, 0.001] }, "silent"],
    ["no samples", { syllables: 0, speechRate: null, articulationRate: null, peaks: [] }, "silent"],
    ["a fan", { syllables: 0, speechRate: null, articulationRate: null }, "no-speech"],
    ["an organ", { syllables: 20, articulationRate: 0.5 }, "not-like-speech"],
    ["a band under the voice", { longestRunSeconds: 90 }, "no-silence"],
    ["a street", { signalToNoise: 9 }, "noisy"],
  ])("%s", (_, change, note) => expect(noteOnSound({ ...SPEECH, ...change })?.note ?? null).toBe(note));
});
