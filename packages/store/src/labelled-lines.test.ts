import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Assessment } from "@inclined/core/schema/assessment";
import type { Attempt, AttemptView, Mark } from "@inclined/core/schema/attempt";
import { describe, expect, it } from "vitest";
import { labelledLine } from "./labelled-lines.ts";
import { smallAssessment } from "./testing/archive-samples.ts";

const AT = "2026-11-20T22:47:00.000Z";
const ID = "a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c55";
const TEXT = "In May the depot flooded. I moved 40 vans and cut delays from 9% to 2%. We checked in June.";

const at = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length, quote });

function viewOf(result: Partial<Assessment>, marks: [string, Mark["verdict"], string | null][], change: Partial<Attempt> = {}): AttemptView {
  const attempt: Attempt = {
    id: ID, workspaceId: ID, answerId: ID, questionId: null, question: "What happened?", lens: "behavioural", text: TEXT, thread: [], selfRating: null, createdAt: AT, ...change,
  };
  return {
    attempt,
    assessments: [
      { id: ID, workspaceId: ID, attemptId: ID, engine: "newer", rubric: "2026-11", createdAt: AT, result: { ...smallAssessment(attempt), criteria: [], ...result } },
      { id: ID, workspaceId: ID, attemptId: ID, engine: "older", rubric: "2026-11", createdAt: AT, result: smallAssessment(attempt) },
    ],
    marks: marks.map(([criterion, verdict, quote]) => ({ id: ID, workspaceId: ID, attemptId: ID, criterion, verdict, words: quote === null ? null : at(quote), note: "", createdAt: AT })),
  };
}

const met = (id: string, quote: string): Assessment["criteria"][number] => ({ id, met: true, state: "met", confidence: 0.9, evidence: [at(quote)], contrary: [] });
const absent = (id: string): Assessment["criteria"][number] => ({ id, met: false, state: "absent", confidence: 0.9, evidence: [], contrary: [] });

const FOUND = {
  criteria: [met("situation", "In May the depot flooded"), met("own-action", "I moved 40 vans"), absent("quantified-result"), met("mechanism", "We checked in June"), met("closed-loop", "We checked in June")],
  flags: [{ id: "we-only", raised: true, kind: "absence" as const, confidence: 0.6, evidence: [] }],
  principles: [{ id: "ownership", shown: true, confidence: 0.7, evidence: [at("I moved 40 vans")] }],
};

describe("a labelled line", () => {
  it("has the verdicts of the newest assessment, corrected by the marks, with the score that follows", () => {
    const view = viewOf(FOUND, [
      ["quantified-result", "holds", "cut delays from 9% to 2%"],
      ["we-only", "does-not-hold", null],
      ["ownership", "does-not-hold", "I moved 40 vans"],
      ["situation", "holds", "the depot flooded"],
    ]);
    expect(labelledLine(view)).toEqual({
      id: ID,
      lens: "behavioural",
      style: "own",
      question: "What happened?",
      answer: TEXT,
      yes: ["situation", "own-action", "quantified-result", "mechanism", "closed-loop"],
      flags: [],
      score: 3,
      principles: [],
      quotes: {
        situation: "the depot flooded",
        "own-action": "I moved 40 vans",
        "quantified-result": "cut delays from 9% to 2%",
        mechanism: "We checked in June",
        "closed-loop": "We checked in June",
      },
      // "situation" too: the person says that other words show it
      disputed: ["situation", "quantified-result", "we-only", "ownership"],
    });
  });

  it("takes away what the person denies, and its score", () => {
    const line = labelledLine(viewOf(FOUND, [["own-action", "does-not-hold", "I moved 40 vans"], ["no-result", "holds", null]]));
    expect(line).toMatchObject({ yes: ["situation", "mechanism", "closed-loop"], flags: ["we-only", "no-result"], score: 1, principles: ["ownership"], disputed: ["own-action", "no-result"] });
    expect(line.quotes).toEqual({ situation: "In May the depot flooded", mechanism: "We checked in June", "closed-loop": "We checked in June", ownership: "I moved 40 vans" });
  });

  it("counts the facts of the lens, and has no principles where the lens has none", () => {
    const facts = [{ id: "metric-named", met: true, evidence: [at("delays")] }];
    const view = (of: Partial<Assessment>) => viewOf(of, [["hypothesis", "holds", "I moved"], ["ownership", "holds", "I moved"]], { lens: "data-driven" });
    expect(labelledLine(view({ criteria: [met("experiment", "I moved 40 vans")], facts }))).toMatchObject({ yes: ["hypothesis", "experiment"], score: 2, principles: [], disputed: ["hypothesis"] });
    expect(labelledLine(view({ criteria: [met("experiment", "I moved 40 vans")] })).score).toBe(0);
  });

  it("holds the thread, and the words of a reply", () => {
    const thread = [{ probe: "And then?", reply: "I phoned them." }];
    const view = viewOf({}, [], { thread });
    const mark: Mark = { id: ID, workspaceId: ID, attemptId: ID, criterion: "own-action", verdict: "holds", words: { start: 0, end: 7, quote: "I phoned".slice(0, 7), turn: 0 }, note: "", createdAt: AT };
    expect(labelledLine({ ...view, marks: [mark] })).toMatchObject({ thread, yes: ["own-action"], quotes: { "own-action": "I phone" } });
    expect(labelledLine(viewOf({}, []))).not.toHaveProperty("thread");
  });

  it("has the members that the lines of the corpus have", () => {
    const [line = ""] = readFileSync(join(import.meta.dirname, "..", "..", "..", "corpus", "handed", "behavioural.jsonl"), "utf8").split("\n");
    expect(Object.keys(labelledLine(viewOf(FOUND, []))).sort()).toEqual(Object.keys(JSON.parse(line)).sort());
  });
});
