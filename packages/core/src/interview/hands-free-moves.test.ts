import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LoopEvent, PlannedRound } from "../schema/loop.ts";
import { withLaterWords, wordlessTurns } from "./hands-free-later-words.ts";
import { cutInByTime, preparedMove, turnAwaited } from "./hands-free-moves.ts";
import { openThread, replay } from "./loop-state.ts";

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const planned = (n: number) => ({ id: `q${n}`, answer: id(n), text: `Question ${n}?`, objective: "x", lens: "behavioural" as const, isScored: true, reach: [], followUps: ["And then?", "What would you do differently?"], principle: null, facts: [] });
const round = (change: Partial<PlannedRound> = {}): PlannedRound => ({ id: "r", role: "hiring-manager", topic: "One", lens: "behavioural", minutes: 20, closingMinutes: 0, principles: [], manner: "neutral", questions: [planned(1), planned(2)], ...change });
const at = (events: readonly object[]): LoopEvent[] => events.map((event, place) => ({ at: place * 1_000, ...event }) as LoopEvent);

describe("questions that are run through without words", () => {
  it("has the prepared follow-ups, each once, and then the next question", () => {
    const plan = [round()];
    let events = at([{ kind: "round-began" }, { kind: "answered", text: "" }]);
    const asked: string[] = [];
    for (;;) {
      const move = preparedMove({ plan }, replay({ plan, events }), 9_000);
      if (move === null || move.kind === "question-done") break;
      asked.push(move.text);
      events = [...events, move, { kind: "replied", at: 10_000, text: "" }];
    }
    expect(asked).toEqual(["And then?", "What would you do differently?"]);
    expect(preparedMove({ plan: [round({ manner: "terse" })] }, replay({ plan, events: events.slice(0, 4) }), 9_000)).toMatchObject({ kind: "question-done" });
    expect(preparedMove({ plan }, replay({ plan, events: events.slice(0, 1) }), 9_000)).toBeNull();
  });

  it("asks nothing more when the time of the round is over", () => {
    const plan = [round({ minutes: 1 })];
    const events = at([{ kind: "round-began" }, { kind: "tick" }]).concat([{ kind: "answered", at: 61_000, text: "" }]);
    expect(preparedMove({ plan }, replay({ plan, events }), 61_000)).toMatchObject({ kind: "question-done" });
  });
});

describe("an interruption by the clock alone", () => {
  const thread = openThread(replay({ plan: [round()], events: at([{ kind: "round-began" }]) }));
  if (thread === null) throw new Error("a question is open");

  it("comes when the answer is over what such an answer may take, and over the share of its round", () => {
    const interrupting = round({ manner: "interrupting", minutes: 30 });
    expect(cutInByTime(interrupting, thread, 120_000)).toBeNull();
    expect(cutInByTime(interrupting, thread, 120_001)).toMatchObject({ cutIn: "length", criterion: null, quote: null });
    const short = round({ manner: "interrupting", minutes: 2 });
    expect([cutInByTime(short, thread, 72_000), cutInByTime(short, thread, 72_100)?.cutIn]).toEqual([null, "length"]);
  });

  it("comes from nobody else, and once", () => {
    for (const manner of ["neutral", "terse", "sceptical"] as const) expect(cutInByTime(round({ manner }), thread, 9e6)).toBeNull();
    expect(cutInByTime(round({ manner: "interrupting" }), { ...thread, probes: [{ criterion: null, text: "x", quote: null, reply: null }] }, 9e6)).toBeNull();
  });
});

describe("which turn a recording is of", () => {
  const plan = [round()];
  const turn = (...events: object[]): number | null => turnAwaited(replay({ plan, events: at([{ kind: "round-began" }, ...events]) }));
  const probed = { kind: "probed", criterion: null, text: "And then?", quote: null };

  it("is none for the answer, and the place in the thread as it is kept for a reply", () => {
    expect(turn()).toBeNull();
    expect(turn({ kind: "answered", text: "I did." }, probed)).toBe(0);
    expect(turn({ kind: "answered", text: "I did." }, probed, { kind: "replied", text: "Then that." }, probed)).toBe(1);
    // a reply without words is not kept
    expect(turn({ kind: "answered", text: "I did." }, probed, { kind: "replied", text: "" }, probed)).toBe(0);
  });

  it("counts every reply where words come afterwards", () => {
    expect(turn({ kind: "answered", text: "" }, probed, { kind: "replied", text: "" }, probed)).toBe(1);
  });
});

describe("words that are typed afterwards", () => {
  const plan = [round()];
  const probed = (text: string) => ({ kind: "probed", criterion: null, text, quote: null });
  const events = at([{ kind: "round-began" }, { kind: "answered", text: "" }, probed("And then?"), { kind: "replied", text: "" }, probed("Why?"), { kind: "replied", text: "Because." }, { kind: "question-done" }, { kind: "answered", text: " " }, { kind: "question-done" }, { kind: "round-ended" }]);

  it("are asked for where something was said and nothing written", () => {
    expect(wordlessTurns(replay({ plan, events })).map(({ question, probe, asked }) => [question.id, probe, asked])).toEqual([["q1", null, "Question 1?"], ["q1", 0, "And then?"], ["q2", null, "Question 2?"]]);
  });

  it("come to stand in their turn, and the rest of the log stays as it was", () => {
    const answered = withLaterWords({ plan, events }, id(1), null, "I moved it.");
    const both = withLaterWords({ plan, events: answered }, id(1), 0, "They stayed.");
    const { threads, phase } = replay({ plan, events: both });
    expect(threads.map(({ answer, probes }) => [answer, ...probes.map(({ reply }) => reply)])).toEqual([["I moved it.", "They stayed.", "Because."], [" "]]);
    expect(phase).toBe("done");
    expect(both.map(({ kind, at: when }) => [kind, when])).toEqual(events.map(({ kind, at: when }) => [kind, when]));
  });

  it("never take the place of words that stand", () => {
    fc.assert(
      fc.property(fc.constantFrom(id(1), id(2), id(3)), fc.option(fc.nat(3)), fc.string(), (answer, probe, text) => {
        const before = replay({ plan, events }).threads;
        const now = replay({ plan, events: withLaterWords({ plan, events }, answer, probe, text) }).threads;
        expect(now[0]?.probes[1]?.reply).toBe(before[0]?.probes[1]?.reply);
        expect(now.length).toBe(before.length);
      }),
    );
  });
});
