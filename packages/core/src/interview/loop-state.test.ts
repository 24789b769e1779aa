import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PRINCIPLE_IDS } from "../principles/names.ts";
import type { RoundPlan } from "../schema/format.ts";
import { LoopData, type LoopEvent } from "../schema/loop.ts";
import type { Question } from "../schema/question.ts";
import { heardIn, nextMove } from "./interviewer.ts";
import { after, leftMs, openThread, replay } from "./loop-state.ts";
import { planRun as plan_ } from "./plan-run.ts";
import { record } from "./record.ts";

const question = (id: string, lens: Question["lens"], principles: readonly string[] = []): Question => ({
  id, component: "principles", drill: null, lens, isScored: true, text: `${id}?`, objective: "x", source: "s", reach: lens === "behavioural" ? ["situation", "own-action", "quantified-result", "mechanism", "reflection"] : ["hypothesis"], principles: [...principles], level: "any", followUps: ["And then?"], pushBack: null, facts: [],
});
const questions = [...PRINCIPLE_IDS.flatMap((id) => [question(`${id}-1`, "behavioural", [id]), question(`${id}-2`, "behavioural", [id])]), question("metrics-1", "data-driven"), question("metrics-2", "data-driven"), { ...question("drill", "data-driven"), drill: "metrics-first" as const }];
const round = (id: string, lens: RoundPlan["lens"], principles: readonly string[], minutes: number | null = 45): RoundPlan => ({ id, role: "tpm-peer", topic: id, lens, minutes, principles: [...principles] });
const rounds = [round("one", "behavioural", ["ownership", "dive-deep"]), round("two", "data-driven", ["ownership", "frugality"], null), { ...round("three", "behavioural", []), role: "bar-raiser" as const }];

const planRun = (format: { rounds: RoundPlan[] }, all: readonly Question[], seed: number, lately: readonly string[] = []) => {
  let count = 0;
  return plan_(format, all, { seed, lately, newId: () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, "0")}` });
};

describe("the plan of a loop", () => {
  it("asks for every assigned principle, never a question twice, and no drill", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const plan = planRun({ rounds }, questions, seed);
        const asked = plan.flatMap((each) => each.questions.map(({ id }) => id));
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked).not.toContain("drill");
        for (const [place, { principles, questions: own }] of plan.entries()) {
          expect(own.flatMap(({ principle }) => principle ?? [])).toEqual(rounds[place]?.principles);
          expect(principles).toEqual(rounds[place]?.principles);
        }
        expect(planRun({ rounds }, questions, seed)).toEqual(plan);
      }),
    );
  });

  it("takes last what was asked lately, gives a usual length where the source gives none, and has a doubting bar raiser", () => {
    const plan = planRun({ rounds: [round("one", "behavioural", ["ownership"])] }, questions, 1, ["ownership-1"]);
    expect(plan[0]?.questions.map(({ id }) => id)).toEqual(["ownership-2"]);
    expect(planRun({ rounds }, questions, 1).map(({ minutes, manner, role }) => [minutes, role === "bar-raiser" ? manner : "any"])).toEqual([[45, "any"], [45, "any"], [45, "sceptical"]]);
  });

  it("asks no more than there is time for, and keeps the end of each round for the candidate", () => {
    const short = { ...round("one", "behavioural", ["ownership", "dive-deep"], 9), questionsAtMost: 1 };
    const plans = Array.from({ length: 20 }, (_, seed) => planRun({ rounds: [short] }, questions, seed)[0]);
    expect(new Set(plans.flatMap((plan) => plan?.questions.map(({ principle }) => principle)))).toEqual(new Set(["ownership", "dive-deep"]));
    expect(new Set(plans.map((plan) => [plan?.questions.length, plan?.closingMinutes].join()))).toEqual(new Set(["1,1"]));
    // what nobody asks for is not listened for
    for (const each of plans) expect(each?.principles).toEqual(each?.questions.map(({ principle }) => principle));
    expect(planRun({ rounds }, questions, 1).map(({ closingMinutes }) => closingMinutes)).toEqual([5, 5, 5]);
  });

  it("says that nobody is there", () => {
    expect(() => planRun({ rounds: [] }, questions, 1)).toThrow("no interviewers");
  });

  it("asks what an exercise asks where a round is one", () => {
    const plan = planRun({ rounds: [{ ...round("case", null, []), drill: "metrics-first" }] }, questions, 1);
    expect(plan[0]?.questions.map(({ id }) => id)).toEqual(["drill"]);
  });

  it("says for what no question is left", () => {
    expect(() => planRun({ rounds: [round("one", "push-back", [])] }, questions, 1)).toThrow("no question left for the lens push-back");
  });
});

const plan = planRun({ rounds }, questions, 7);
const SECOND = 1_000;
const event = (kind: LoopEvent["kind"], at: number, text = "Words."): LoopEvent => {
  if (kind === "probed") return { kind, at, criterion: null, text, quote: null };
  if (kind === "asked") return { kind, at, text, about: null, says: "Assume what you like, and say so." };
  return kind === "typed" || kind === "answered" || kind === "replied" || kind === "candidate-asked" || kind === "board" ? { kind, at, text } : { kind, at };
};
const events = fc.array(fc.tuple(fc.constantFrom<LoopEvent["kind"][]>("round-began", "tick", "typed", "answered", "probed", "replied", "asked", "board", "question-done", "candidate-asked", "round-ended"), fc.integer({ min: 0, max: 10_000 * SECOND })).map(([kind, at]) => event(kind, at)), { maxLength: 60 });

describe("a loop as its log tells it", () => {
  it("goes from question to answer, probe, reply and the candidate's own questions, round by round", () => {
    const log: LoopEvent[] = [event("round-began", 0), event("typed", 5 * SECOND, "In Mar"), event("answered", 60 * SECOND, "In March."), event("probed", 61 * SECOND, "What was it before?"), event("replied", 90 * SECOND, "Nine.")];
    const state = replay({ plan, events: log });
    expect(openThread(state)).toMatchObject({ answer: "In March.", probes: [{ text: "What was it before?", reply: "Nine." }] });
    expect([state.phase, state.elapsedMs, state.draft]).toEqual(["listening", 90 * SECOND, ""]);
    const done = replay({ plan, events: [...log, event("question-done", 91 * SECOND), event("answered", 120 * SECOND), event("question-done", 121 * SECOND), event("candidate-asked", 130 * SECOND, "How do you decide?"), event("round-ended", 140 * SECOND)] });
    expect([done.phase, done.round, done.threads.length, done.asked]).toEqual(["waiting", 1, 2, [{ round: 0, text: "How do you decide?" }]]);
  });

  it("keeps the last five minutes for the candidate's questions", () => {
    const ticks = Array.from({ length: 41 }, (_, minute) => event("tick", minute * 60 * SECOND));
    const state = replay({ plan, events: [event("round-began", 0), ...ticks, event("answered", 40 * 60 * SECOND), event("question-done", 40 * 60 * SECOND)] });
    expect(state.phase).toBe("closing");
  });

  it("takes nothing for a clock that was set back, and a minute at most for a machine that slept", () => {
    const state = replay({ plan, events: [event("round-began", 100 * SECOND), event("tick", 40 * SECOND), event("tick", 9_000 * SECOND)] });
    expect(state.elapsedMs).toBe(60 * SECOND);
  });

  it("is the same after any event, whether it is read at once or was broken off there", () => {
    fc.assert(
      fc.property(events, fc.nat(), (log, at) => {
        const cut = at % (log.length + 1);
        const resumed = log.slice(cut).reduce((state, each) => after(plan, state, each), replay({ plan, events: log.slice(0, cut) }));
        expect(resumed).toEqual(replay({ plan, events: log }));
        expect(resumed.elapsedMs).toBeGreaterThanOrEqual(0);
        expect(leftMs(plan, resumed)).toBeGreaterThanOrEqual(0);
        const asked = resumed.threads.map(({ question: { id } }) => id);
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });

  it("is the same whether every pause was kept or only what the clock and the words need", () => {
    fc.assert(
      fc.property(events, (log) => {
        const kept = log.reduce<LoopEvent[]>((so, each) => record(so, each), []);
        expect(replay({ plan, events: kept })).toEqual(replay({ plan, events: log }));
      }),
    );
    const typing = Array.from({ length: 600 }, (_, second) => event("typed", second * SECOND, "w".repeat(second)));
    expect(typing.reduce<LoopEvent[]>((so, each) => record(so, each), [event("round-began", 0)]).length).toBeLessThan(15);
  });

  it("is stored whole", () => {
    const loop = { of: { kind: "format" as const, id: "short-loop" }, name: "Short loop", seed: 7, mode: "real" as const, pressure: 3, plan, events: [event("round-began", 0)], kept: [] };
    expect(LoopData.parse(JSON.parse(JSON.stringify(loop)))).toEqual(loop);
  });
});

describe("the interviewer", () => {
  const loop = { plan, seed: 7 };
  const answered = (text: string, more: readonly LoopEvent[] = []) => replay({ plan, events: [event("round-began", 0), { kind: "answered", at: 30 * SECOND, text }, ...more] });
  const THIN = "In March our depot in Leeds lost one pallet in forty. I stood at the dock for three nights and read every label myself, and then we changed the printer with the help of the other team.";

  it("asks about the answer until there is nothing to ask or enough was asked, and then goes on", () => {
    let state = answered(THIN);
    const asked: (string | null)[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const move = nextMove(loop, state, 40 * SECOND);
      if (move === null || move.kind === "question-done") break;
      asked.push(move.criterion);
      state = after(plan, after(plan, state, move), { kind: "replied", at: 41 * SECOND, text: "I could not say." });
    }
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(new Set(asked).size).toBe(asked.length);
    expect(nextMove(loop, state, 50 * SECOND)?.kind).toBe("question-done");
  });

  it("does the same each time, and nothing while it is not their turn", () => {
    expect(nextMove(loop, answered(THIN), 1)).toEqual(nextMove(loop, answered(THIN), 1));
    expect(nextMove(loop, replay({ plan, events: [event("round-began", 0)] }), 1)).toBeNull();
  });

  it("asks for more where an answer is too short, once more where it is beside the question, and then goes on", () => {
    expect(nextMove(loop, answered("Yes."), 1)).toMatchObject({ kind: "probed", criterion: null, text: expect.stringContaining("tell me more") });
    const again = answered("Yes.", [{ kind: "probed", at: 31 * SECOND, criterion: null, text: "Go on?", quote: null }, { kind: "replied", at: 32 * SECOND, text: "No." }]);
    expect(nextMove(loop, again, 1)).toEqual({ kind: "question-done", at: 1 });
    const french = answered("Nous avons décidé de fermer le dépôt parce que les camions ne pouvaient plus sortir, et ensuite nous avons tout déplacé vers la gare, ce qui a pris trois semaines en tout.");
    expect(nextMove(loop, french, 1)).toMatchObject({ kind: "probed", text: expect.stringContaining("once more: ") });
  });

  it("remembers a number that was told differently, and a story that was told before", () => {
    const FIRST = "At Kestrel Foods our chilled depot in Bradford threw away 14% of its salads. I stood on the night shift, saw that the Belfast lorry came before the sorting was done, and moved the lorry by forty minutes. Waste fell to 6% by Easter, which is £310k a year.";
    const told: LoopEvent[] = [event("round-began", 0), { kind: "answered", at: 1, text: FIRST }, event("question-done", 2), { kind: "answered", at: 3, text: FIRST }];
    expect(nextMove(loop, replay({ plan, events: told }), 4)).toMatchObject({ kind: "probed", criterion: null, text: expect.stringContaining("heard this story a moment ago") });
    const numbers = ["I ran Harbour, our booking platform. Nine teams built on Harbour, and I met each of them every week.", "On Harbour I was the one who coordinated. Five teams built on Harbour, and none of them reported to me."];
    const differing: LoopEvent[] = [event("round-began", 0), { kind: "answered", at: 1, text: numbers[0] ?? "" }, event("question-done", 2), { kind: "answered", at: 3, text: numbers[1] ?? "" }];
    expect(nextMove(loop, replay({ plan, events: differing }), 4)).toMatchObject({ kind: "probed", criterion: null, text: expect.stringMatching(/Earlier I noted “.*[Nn]ine.*”, and now “.*[Ff]ive.*”/) });
  });

  it("hears a thread as one", () => {
    const state = answered(THIN, [{ kind: "probed", at: 31 * SECOND, criterion: "quantified-result", text: "What came of it?", quote: null }, { kind: "replied", at: 50 * SECOND, text: "Lost pallets fell from 2.5% to 0.4% by May." }]);
    const thread = openThread(state);
    expect(thread).not.toBeNull();
    if (thread === null) return;
    const result = heardIn(thread).assessment.criteria.find(({ id }) => id === "quantified-result");
    expect([result?.met, result?.asked]).toEqual([true, true]);
  });
});
