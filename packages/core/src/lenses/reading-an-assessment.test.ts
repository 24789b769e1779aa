import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import { compareAssessments } from "./compare-assessments.ts";
import { notAssessedAdvice } from "./not-assessed-advice.ts";
import { bestWithin, deciderOf, findingsOf, isFinished, possibleHere, raisingFacts } from "./reading-an-assessment.ts";
import { LENS_RULES } from "./rules.ts";
import type { Assessment } from "../schema/assessment.ts";

const evidence = [{ start: 0, end: 1, quote: "I" }];
const delivery: Assessment["delivery"] = {
  words: 100, seconds: 40, secondsFrom: "estimate", wordsPerMinute: null, fillers: [], pauses: null, i: 1, we: 0, longestSentenceWords: 9, technicalShare: 0,
};

/** An assessment of a lens by what is met and raised; confidence 0.9 unless told. */
function made(lens: Assessment["lens"], met: string, options: { raised?: string; contrary?: string; unsure?: Record<string, number>; closeCall?: boolean; next?: string[] } = {}): Assessment {
  const has = (list: string | undefined, id: string) => (list ?? "").split(" ").includes(id);
  const sure = (id: string) => options.unsure?.[id] ?? 0.9;
  const rule = LENS_RULES[lens];
  const criteria = rule.criteria.map((id) => {
    const state = has(met, id) ? ("met" as const) : has(options.contrary, id) ? ("contrary" as const) : ("absent" as const);
    return { id, met: state === "met", state, confidence: sure(id), evidence: state === "met" ? evidence : [], contrary: state === "contrary" ? evidence : [] };
  });
  const flags = rule.flags.map((id) => ({ id, raised: has(options.raised, id), kind: "words" as const, confidence: sure(id), evidence: [] }));
  const facts = rule.facts.map((id) => ({ id, met: true, evidence }));
  const score = rule.score(findingsOf({ criteria, flags, facts }));
  return {
    id: null, lens, status: "assessed", score, closeCall: options.closeCall ?? false, facts, criteria, flags, principles: [],
    next: (options.next ?? []).map((criterion) => ({ criterion, probe: "?", why: "." })),
    delivery, engine: "e", rubric: "r",
  };
}

describe("reading an assessment", () => {
  it("names the least sure verdict that turns the score as what decides a close call", () => {
    const unsure = { iteration: 0.55, experiment: 0.6, guardrail: 0.5 };
    const call = made("data-driven", "hypothesis experiment success-threshold", { closeCall: true, unsure });
    // guardrail is less sure and turns nothing
    expect(deciderOf(call)).toEqual({ id: "iteration", kind: "criterion", held: false });
    expect(deciderOf({ ...call, closeCall: false })).toBeNull();
    const flagged = made("push-back", "alternative decision premise", { closeCall: true, unsure: { waits: 0.52 } });
    expect(deciderOf(flagged)).toEqual({ id: "waits", kind: "flag", held: false });
  });

  it("lists as possible what is absent, within reach, not next, and has an occasion", () => {
    const one = made("behavioural", "situation own-action", { contrary: "customer", next: ["quantified-result"] });
    const possible = possibleHere(one, ["situation", "own-action", "quantified-result", "customer", "reflection", "post-mortem"]);
    expect(possible).toEqual(["reflection"]);
    expect(possibleHere(one, null)).toContain("scope-senior");
  });

  it("knows what a question reaches at best", () => {
    expect(bestWithin("data-driven", ["hypothesis", "experiment", "guardrail"])).toBe(2);
    expect(bestWithin("push-back", ["alternative", "decision", "premise"])).toBe(3);
  });

  it("names the fact that has to be said before any criterion helps", () => {
    const one = made("data-driven", "hypothesis");
    expect(raisingFacts(one)).toEqual([]);
    expect(raisingFacts({ ...one, score: 0, facts: [{ id: "metric-named", met: false, evidence: [] }] })).toEqual(["metric-named"]);
  });

  it("takes a 3 without a fault for finished, and no other", () => {
    const all = "situation own-action quantified-result mechanism reflection";
    expect(isFinished(made("behavioural", all))).toBe(true);
    expect(isFinished(made("behavioural", all, { raised: "tech-overload" }))).toBe(false);
    expect(isFinished(made("behavioural", "situation own-action quantified-result"))).toBe(false);
  });

  it("compares two attempts by criteria and flags", () => {
    const before = made("push-back", "decision premise", { raised: "waits" });
    const after = made("push-back", "decision alternative", { raised: "complies-blindly" });
    expect(compareAssessments(before, after)).toEqual({
      gained: ["alternative"], lost: ["premise"], unchanged: ["decision"], newFlags: ["complies-blindly"], goneFlags: ["waits"],
    });
  });

  it("has advice of its own for what the scorer really says", () => {
    const otherwise = notAssessedAdvice("");
    const question = "Tell me about a time you missed a commitment.";
    for (const answer of ["", "I did it.", "Wir haben den Termin verschoben und dann haben wir mit dem Kunden gesprochen und alles wurde wieder gut und alle waren froh.", `${question} ${question} ${question}`]) {
      const { status, reason = "" } = assess({ id: null, lens: "behavioural", question, answer });
      expect(status).toBe("not-assessed");
      expect(notAssessedAdvice(reason), reason).not.toBe(otherwise);
    }
  });
});
