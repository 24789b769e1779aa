import { describe, expect, it } from "vitest";
import type { SoundMeasure } from "../schema/sound.ts";
import type { Transcript } from "../schema/transcript.ts";
import { measureDelivery } from "./measure-delivery.ts";
import { timingOfRecording } from "./timing-of-recording.ts";

const sound: SoundMeasure = {
  seconds: 30, runs: [{ from: 4, to: 10 }, { from: 13.5, to: 24 }], speakingSeconds: 16.5, pauses: [{ from: 10, to: 13.5 }], longestRunSeconds: 10.5,
  syllables: 60, speechRate: 3, articulationRate: 3.6, peaks: [0, 1], signalToNoise: 30,
};
const word = (text: string, from: number, to: number) => ({ text, from, to });
const heard = (words: Transcript["segments"][number]["words"], hasTimes = true): Transcript => ({
  from: "command", by: null, hasTimes, notes: [], segments: [{ speaker: null, from: 0, to: 9, text: "I moved it", words }],
});

describe("the time of a recording", () => {
  it("goes from the first speech to the last, with the pauses of the sound", () => {
    expect(timingOfRecording({ seconds: 31, sound, transcript: null })).toEqual({ seconds: 20, from: "recording", pauses: [{ atMs: 10_000, ms: 3_500 }] });
  });

  it("is none where nobody speaks: words that were typed took no time in a silence", () => {
    expect(timingOfRecording({ seconds: 31, sound: { ...sound, runs: [], pauses: [], speakingSeconds: 0 }, transcript: null })).toBeUndefined();
  });

  it("is the length where the sound was not measured, with the pauses between words that have times", () => {
    const words = [word("I", 1, 1.2), word("moved", 3.3, 3.6), word("it", 5.5, 5.6)];
    expect(timingOfRecording({ seconds: 9, sound: null, transcript: heard(words) })).toEqual({ seconds: 9, from: "recording", pauses: [{ atMs: 1_200, ms: 2_100 }] });
  });

  it.each([["no transcript", null], ["words without times", heard(null)], ["times that were put right", heard([], false)]])("says nothing of pauses with %s", (_, transcript) => {
    expect(timingOfRecording({ seconds: 9, sound: null, transcript })).toEqual({ seconds: 9, from: "recording" });
  });

  it("is not known where nobody looked at the clock", () => expect(timingOfRecording({ seconds: null, sound: null, transcript: null })).toBeUndefined());

  it("gives an answer its pace", () => {
    const { seconds, secondsFrom, wordsPerMinute, pauses } = measureDelivery("I moved the date and told the carrier on the same day.", timingOfRecording({ seconds: 31, sound, transcript: null }));
    expect({ seconds, secondsFrom, wordsPerMinute, pauses }).toEqual({ seconds: 20, secondsFrom: "recording", wordsPerMinute: 36, pauses: [{ atMs: 10_000, ms: 3_500 }] });
  });
});
