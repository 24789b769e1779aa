import { describe, expect, it } from "vitest";
import type { Recording } from "../schema/recording.ts";
import type { Transcript } from "../schema/transcript.ts";
import { takesOfAnswer, timingOfTakes } from "./takes-of-answer.ts";

const transcript = (text: string): Transcript => ({ from: "command", by: null, hasTimes: false, notes: [], segments: [{ speaker: null, from: 0, to: 9, text, words: null }] });
const take = (id: string, said: string | null, more: Partial<Recording> = {}): Recording => ({ id, turn: null, attemptId: null, seconds: 10, sound: null, words: null, transcript: said === null ? null : transcript(said), ...more }) as Recording;
const ids = (takes: readonly Recording[]): string[] => takes.map(({ id }) => id);

describe("the takes of an answer", () => {
  it("are the one it is finished with and those before it whose words stand in it", () => {
    const all = [take("given up", "Something else."), take("first", "I called  them."), take("silent", null), take("last", "They said no."), take("later", "I called them.")];
    expect(ids(takesOfAnswer("I called\nthem. They said no.", all, "last"))).toEqual(["first", "last"]);
  });

  it("leave out replies, and what belongs to another attempt; a correction counts as it was corrected", () => {
    const all = [take("reply", "I called them.", { turn: 0 }), take("before", "I called them.", { attemptId: "a" }), take("corrected", "I cold them.", { words: "I called them." }), take("last", null)];
    expect(ids(takesOfAnswer("I called them. They said no.", all, "last"))).toEqual(["corrected", "last"]);
    expect(takesOfAnswer("I called them.", all, "nobody's")).toEqual([]);
  });

  it("take their time together, with the pauses one after the other", () => {
    const sound = (from: number, to: number): Recording["sound"] => ({ seconds: 20, runs: [{ from, to: from + 2 }, { from: to - 2, to }], speakingSeconds: 4, pauses: [{ from: from + 2, to: to - 2 }], longestRunSeconds: 2, syllables: 9, speechRate: 1, articulationRate: 2, peaks: [], signalToNoise: 30 });
    const [one, two] = [take("one", "a", { sound: sound(0, 10) }), take("two", "b", { sound: sound(1, 9) })];
    expect(timingOfTakes([one, two])).toEqual({ seconds: 18, from: "recording", pauses: [{ atMs: 2_000, ms: 6_000 }, { atMs: 13_000, ms: 4_000 }] });
    expect(timingOfTakes([one])).toMatchObject({ seconds: 10 });
    expect(timingOfTakes([one, take("no pauses known", "c", { seconds: 5 })])).toEqual({ seconds: 15, from: "recording" });
    expect(timingOfTakes([])).toBeUndefined();
  });
});
