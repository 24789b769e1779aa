import type { MockInterview } from "@inclined/core/schema/mock-interview";
import { describe, expect, it } from "vitest";
import { asked, cutIn, given, joinedIn, lookedAt, merged, otherWords, remembered, renamed, resplit, type ReviewChange, type ReviewHistory, shifted } from "./review-changes.ts";

const said = (speaker: string, from: number, text: string) => ({ speaker, from, to: from + 10, text, pauses: null });
const interview: MockInterview = {
  name: "With Bea", by: "WebVTT", hasTimes: true, notes: [], faults: ["One line has times that cannot be read."], recordingId: null, candidate: "Zora", isWhoSure: false,
  turns: [said("Bea", 0, "Tell me about a time you failed."), said("Zora", 10, "It was late in March. Why was it late? I asked for two more weeks of work."), said("Zo", 20, "And I got them, since nobody else could do it.")],
  parts: ["question", "answer", "aside"], lenses: {}, questions: {}, assessed: {},
};
const { name: _name, recordingId: _recordingId, faults: _faults, ...others } = interview;

/** Every kind of change that a review has. */
const CHANGES: readonly [string, (now: MockInterview) => ReviewChange | null][] = [
  ["a turn that is marked", (now) => resplit(now, { parts: ["question", "answer", "answer"] })],
  ["who is the candidate", (now) => resplit(now, { candidate: "Bea", isWhoSure: true })],
  ["the words of a question", (now) => asked(now, 0, "What went wrong?")],
  ["its lens", (now) => lookedAt(now, 0, "data-driven")],
  ["a turn that is cut", (now) => cutIn(now, 1, 22, null)],
  ["a turn that is cut where another speaks", (now) => cutIn(now, 1, 22, "Bea")],
  ["turns that are joined", (now) => joinedIn(now, 1)],
  ["a turn of somebody else", (now) => given(now, 2, "Zora")],
  ["two speakers who are one", (now) => merged(now, "Zo", "Zora")],
  ["the name", (now) => renamed(now, "Before Lisbon")],
  ["how much later turns are heard", (now) => shifted(now, 2.5)],
  ["other words", (now) => otherWords(now, { ...others, turns: [], parts: [] })],
];
const assessed = { "0": { answer: "00000000-0000-4000-8000-000000000001", attempt: "00000000-0000-4000-8000-000000000002", words: 1, isDone: true } };

describe("one history for all changes of a review", () => {
  it.each(CHANGES)("%s is taken back, and changed something", (_, make) => {
    const made = make(interview);
    expect(made?.change(interview)).not.toEqual(interview);
    expect(made?.takeBack(made.change(interview))).toEqual(interview);
  });

  it.each(CHANGES.flatMap(([first, make]) => CHANGES.map(([second, then]) => [first, second, make, then] as const)))("%s, then %s: the last one goes first", (_, __, make, then) => {
    const one = make(interview);
    const between = one?.change(interview) ?? interview;
    const two = then(between);
    if (one === null || two === null) return;
    let history: ReviewHistory = [];
    for (const [place, made] of [one, two].entries()) history = remembered(history, made, place * 10_000);
    const back = history[1]?.takeBack(two.change(between));
    expect(back).toEqual(between);
    expect(history[0]?.takeBack(back ?? interview)).toEqual(interview);
  });

  it("what was assessed meanwhile stays assessed", () => {
    for (const [, make] of CHANGES.filter(([what]) => what !== "other words")) {
      const made = make(interview);
      expect(made?.takeBack({ ...made.change(interview), assessed }).assessed).toEqual(assessed);
    }
  });

  it("letters that are typed at once are taken back at once; another field, or a while later, is another change", () => {
    const typed = ["W", "Wh", "Why?"].reduce<{ now: MockInterview; history: ReviewHistory }>(({ now, history }, words, place) => {
      const made = asked(now, 0, words);
      return { now: made.change(now), history: remembered(history, made, place * 200) };
    }, { now: interview, history: [] });
    expect(typed.history).toHaveLength(1);
    expect(typed.history[0]?.takeBack(typed.now)).toEqual(interview);
    expect(remembered(typed.history, asked(typed.now, 0, "Why then?"), 60_000)).toHaveLength(2);
    expect(remembered(typed.history, asked(typed.now, 2, "Why then?"), 700)).toHaveLength(2);
    expect(remembered(typed.history, lookedAt(typed.now, 0, "data-driven"), 700)).toHaveLength(2);
  });

  it("words of a file without faults have none", () => {
    const made = otherWords(interview, { ...others });
    expect(made.change(interview)).not.toHaveProperty("faults");
  });
});
