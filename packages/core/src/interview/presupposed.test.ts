import { describe, expect, it } from "vitest";
import { findCriterion } from "../criteria/find-criterion.ts";
import { LENS_RULES } from "../lenses/rules.ts";
import { LENSES } from "../lenses/names.ts";
import { heardAnswer } from "../testing/heard-answers.ts";
import { type Heard, heardOf, mayAsk } from "./presupposed.ts";

const heard = (more: Partial<Heard> = {}): Heard => ({ looksBack: true, others: 0, figures: 0, met: new Set(), raised: new Set(), failed: false, wasHeldUp: false, decided: false, wasOpposed: false, wasTried: false, shipped: false, days: 0, isDataMissing: false, namesPrinciples: false, isAskedForFigure: false, ...more });

describe("what the words of a question take for granted", () => {
  it.each([
    ["What did the other side get out of it?", { others: 2, wasOpposed: true }],
    ["Who paid the price of that choice, and why was it worth it?", { decided: true }],
    ["How far off could it be, and how do you know that this tells you the truth?", { met: new Set(["alternative"]), looksBack: false }],
    ["Where did those numbers come from?", { figures: 1 }],
    ["What happened in the days after it failed, and what was your part in that?", { failed: true }],
    ["Who else heard about the problem, and when?", { wasHeldUp: true }],
    ["What can you tell me about the size of it?", { isAskedForFigure: true, looksBack: false }],
  ] as const)("%s", (words, needed) => {
    expect(mayAsk(words, heard({ ...needed, ...Object.fromEntries(Object.keys(needed).filter((key) => key !== "looksBack").map((key) => [key, heard()[key as keyof Heard]])) }))).toBe(false);
    expect(mayAsk(words, heard(needed))).toBe(true);
  });

  it("is the right time: what was done, or what would be", () => {
    expect(mayAsk("Which result would have made you say no?", heard({ looksBack: false }))).toBe(false);
    expect(mayAsk("What did you watch?", heard({ looksBack: false }))).toBe(false);
    expect(mayAsk("What would you watch?", heard())).toBe(false);
    expect(mayAsk("What would have made you decide the other side was right?", heard({ others: 2 }))).toBe(true);
  });

  it("leaves a way to ask for nearly every criterion of an answer that gives nothing away", () => {
    const silent = LENSES.flatMap((lens) => LENS_RULES[lens].criteria.filter((id) => !(findCriterion(lens, id)?.probes ?? []).some((words) => mayAsk(words, heard({ looksBack: lens === "behavioural" })))));
    // what only a failure, something in the way, or a figure of somebody else's gives occasion to
    expect(silent).toEqual(["quantified-result", "mechanism", "cross-team", "escalation", "post-mortem", "roadmap-conflict", "validation", "principle", "confidentiality", "premise"]);
  });
});

describe("what can be taken for known", () => {
  it("is read from the whole thread", () => {
    const answer = { ...heardAnswer("a", { met: ["situation"] }), text: "In March the depot failed, and Finance refused to pay.", thread: [{ probe: "And then?", reply: "I chose the smaller lorry, and losses fell from 9% to 4%." }] };
    expect(heardOf(answer)).toMatchObject({ looksBack: true, failed: true, wasHeldUp: true, decided: true });
    expect(heardOf(answer).figures).toBeGreaterThan(0);
    expect(heardOf(answer).others).toBeGreaterThan(0);
  });
});
