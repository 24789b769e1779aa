import { describe, expect, it } from "vitest";
import type { PlannedRound } from "../schema/loop.ts";
import { ASSUME, tell } from "./asked-facts.ts";
import { cutIn } from "./cut-in.ts";
import { inquiryOf } from "./inquiry.ts";
import type { LoopThread } from "./loop-state.ts";
import { remarkOnQuestion } from "./own-question.ts";
import { toldBefore } from "./told-before.ts";

const question = {
  id: "search", answer: "00000000-0000-4000-8000-000000000001", text: "Search is 30% faster and costs 20% more. Does it go out?", objective: "Whether the candidate draws a line beforehand.", lens: "data-driven" as const, isScored: true,
  reach: ["hypothesis", "primary-metric", "experiment", "success-threshold", "guardrail", "data-plan", "decision-rule", "iteration", "leading-indicator"], principle: null, followUps: ["And then?"],
  facts: [
    { about: "how much the 20% is in money", says: "The 20% comes to $180,000 a month." },
    { about: "traffic", says: "There are 14 million searches a day, and any share of them can be sent to the new version." },
    { about: "where the extra cost comes from", says: "Four fifths of the extra cost come from one index that also serves the mobile app." },
  ],
};

describe("what an interviewer tells when asked", () => {
  it.each([
    ["How much money is that a month?", "how much the 20% is in money"],
    ["What traffic do we have?", "traffic"],
    ["Can I send a part of the searches to the new version?", "traffic"],
    ["Which part does the extra cost come from?", "where the extra cost comes from"],
    ["What would a good answer look like to you, what is the goal?", "objective"],
    ["Is the moon full?", null],
    ["", null],
  ])("%s", (asked, about) => {
    expect(tell(question, asked).about).toBe(about);
  });

  it("is that one may assume, where there is nothing to tell", () => {
    expect(tell(question, "Who is the CEO?")).toEqual({ about: null, says: ASSUME });
  });
});

const thread = (answer: string | null, more: Partial<LoopThread> = {}): LoopThread => ({ round: 0, question, answer, probes: [], asked: [], ...more });

describe("what became of the facts", () => {
  it("tells what was asked for, assumed aloud and never asked", () => {
    const asked = [{ text: "Traffic?", ...tell(question, "Traffic?") }, { text: "Who is the CEO?", ...tell(question, "Who is the CEO?") }];
    const inquiry = inquiryOf(thread("I'd test it. I'll assume that we can undo it within a day. Then I look.", { asked, probes: [{ criterion: null, text: "And cost?", quote: null, reply: "Let's say it is a million." }] }));
    expect(inquiry).toMatchObject({
      asked: [{ about: "traffic" }], askedForObjective: false, askedInVain: ["Who is the CEO?"],
      assumed: ["I'll assume that we can undo it within a day.", "Let's say it is a million."],
      neverAsked: ["how much the 20% is in money", "where the extra cost comes from"],
    });
  });

  it("is nothing where there were none, or nothing was said", () => {
    expect(inquiryOf(thread(null))).toBeNull();
    expect(inquiryOf({ ...thread("Yes."), question: { ...question, facts: [] } })).toBeNull();
  });
});

describe("an interrupting interviewer", () => {
  const round = (manner: PlannedRound["manner"], minutes = 45): PlannedRound => ({ id: "one", role: "pm", topic: "x", lens: "data-driven", minutes, closingMinutes: 5, principles: [], manner, questions: [question] });
  const METRICS = "I would look at latency, error rate, conversion, basket size, revenue, retention, NPS and the number of searches. All of them on a dashboard, every morning, with the team, so that we see everything that moves and can react to whatever happens there.";
  const STORY = "In March our depot in Leeds lost one pallet in forty because labels came off in the rain. I read the labels at the dock for three nights, found that the printer ran too cold, and had it changed; lost pallets fell from 2.5% to 0.4% by May, and the other two depots took the same printer in June. ";
  const IDLE = "And so it went, and one could say a lot more about it, as everybody there would, because it was like that, and people came and went, and there it was, and it was all right, and so on, as these things are. ";

  it("cuts in at a list of metrics with none chosen, when it gets long, and when nothing new comes", () => {
    expect(cutIn(round("interrupting"), thread(null), METRICS, 30_000)).toMatchObject({ cutIn: "third-metric", criterion: "primary-metric" });
    expect(cutIn(round("interrupting", 9), thread(null), `${STORY}${STORY}${STORY}${STORY}${STORY}`, 200_000)?.cutIn).toBe("length");
    expect(cutIn(round("interrupting"), thread(null), `${STORY}${IDLE}${IDLE}${IDLE}${IDLE}`, 60_000)?.cutIn).toBe("nothing-new");
  });

  it("does so once, never early, and nobody else does it", () => {
    expect(cutIn(round("interrupting"), thread(null), STORY, 20_000)).toBeNull();
    expect(cutIn(round("interrupting"), thread(null, { probes: [{ criterion: null, text: "?", quote: null, reply: null }] }), METRICS, 30_000)).toBeNull();
    for (const manner of ["neutral", "terse", "sceptical"] as const) expect(cutIn(round(manner), thread(null), METRICS, 900_000)).toBeNull();
    expect(cutIn(round("interrupting"), thread(null), "", 900_000)).toBeNull();
  });
});

describe("a candidate's own question", () => {
  it("is noted when it is about the interviewer's work, and remarked on when it fits anybody", () => {
    expect(remarkOnQuestion("Which dependency slipped on your last launch, and when did you know?", "tpm-peer").kind).toBe("their-work");
    expect(remarkOnQuestion("What is the culture like here, would you say?", "tpm-peer").kind).toBe("anybody");
    expect(remarkOnQuestion("How large is the market for grocery delivery?", "pm").kind).toBe("neither");
    expect(remarkOnQuestion("None.", "pm").kind).toBe("neither");
  });
});

describe("a story told twice", () => {
  const FIRST = "At Kestrel Foods our chilled depot in Bradford threw away 14% of its salads. I stood on the night shift, saw that the Belfast lorry came before the sorting was done, and moved the lorry by forty minutes. Waste fell to 6% by Easter, which is £310k a year.";
  const AGAIN = "So this was Kestrel Foods, the Bradford depot, chilled goods. We wasted 14% of the salads, um, and I went along on nights and it turned out the sorting wasn't finished when the Belfast lorry left. So I had the lorry moved, forty minutes, that's all. Waste came down to 6%.";
  const OTHER = "At Kestrel Foods I also ran the move of payroll to a new supplier. Eleven countries, each with its own calendar; I made one list of closing days and had the two finance directors sign it. We paid everybody on time in January, and the old supplier was gone by March.";

  it("is noticed in other words, and another story of the same house is not taken for it", () => {
    expect(toldBefore(AGAIN, [{ id: "payroll", text: OTHER }, { id: "salads", text: FIRST }])).toBe("salads");
    expect(toldBefore(OTHER, [{ id: "salads", text: FIRST }])).toBeNull();
    expect(toldBefore("", [{ id: "salads", text: FIRST }])).toBeNull();
  });
});
