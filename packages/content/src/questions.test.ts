import { LENSES } from "@inclined/core/lenses/names";
import type { Lens } from "@inclined/core/schema/lens";
import { Question } from "@inclined/core/schema/question";
import { describe, expect, it } from "vitest";
import { findQuestion, questions } from "./questions.ts";
import { findSource } from "./sources.ts";

/** The criteria of the rubric book, in its order. Core will own them; until then this is the only copy. */
const CRITERIA: Readonly<Record<Lens, readonly string[]>> = {
  "data-driven": [
    "hypothesis", "primary-metric", "experiment", "success-threshold", "guardrail", "data-plan", "decision-rule",
    "iteration", "leading-indicator",
  ],
  behavioural: [
    "situation", "own-action", "quantified-result", "customer", "trade-off", "mechanism", "cross-team",
    "dependency-early", "escalation", "sequencing", "closed-loop", "post-mortem", "reflection", "future-metric",
    "scope-senior",
  ],
  orchestration: [
    "clarify", "teams", "dependency-map", "roadmap-conflict", "sequence", "critical-path", "risk-timing",
    "alignment-mechanism", "staged-rollout", "translation", "architecture",
  ],
  "push-back": ["alternative", "validation", "principle", "decision", "confidentiality", "premise"],
};

/** What a score of 3 needs: every group must have a member that is met. */
const FULL_SCORE: Readonly<Record<Lens, readonly (readonly string[])[]>> = {
  "data-driven": [["hypothesis"], ["experiment"], ["success-threshold"], ["iteration"]],
  behavioural: [
    ["situation"], ["own-action"], ["quantified-result"], ["mechanism", "trade-off", "sequencing"],
    ["closed-loop", "reflection", "post-mortem"],
  ],
  orchestration: [
    ["dependency-map"], ["sequence"], ["roadmap-conflict", "risk-timing"], ["critical-path", "alignment-mechanism"],
  ],
  "push-back": [["alternative"], ["decision"], ["validation", "principle", "premise"]],
};

/** Read aloud in about half a minute. */
const LONGEST_QUESTION = 400;

describe.each(questions)("question $id", (question) => {
  it("is well-formed", () => {
    expect(Question.parse(question)).toEqual(question);
  });

  it("names a source that we list", () => {
    expect(findSource(question.source)).not.toBeNull();
  });

  it("reaches criteria of its lens, each once, in the order of the rubric book", () => {
    const known = CRITERIA[question.lens];
    expect(question.reach).toEqual(known.filter((id) => question.reach.includes(id)));
  });

  it("can be spoken in one breath: at most 400 characters and three sentences", () => {
    expect(question.text.length).toBeLessThanOrEqual(LONGEST_QUESTION);
    expect(question.text.match(/[.?!](?=\s|$)/gu)?.length).toBeLessThanOrEqual(3);
  });

  it("says what the interviewer wants to learn without repeating the question", () => {
    expect(question.objective.length).toBeGreaterThan(60);
    expect(question.objective).not.toContain("?");
  });
});

describe("the list of questions", () => {
  it("has at least twenty, and at least five for each lens", () => {
    expect(questions.length).toBeGreaterThanOrEqual(20);
    for (const lens of LENSES) {
      expect(questions.filter((question) => question.lens === lens).length, lens).toBeGreaterThanOrEqual(5);
    }
  });

  it("has no id, text or objective twice", () => {
    for (const field of ["id", "text", "objective"] as const) {
      const values = questions.map((question) => question[field]);
      expect(new Set(values).size, field).toBe(values.length);
    }
  });

  it("opens with a story from the person's own work", () => {
    expect(questions[0]?.id).toBe("nearly-did-not-ship");
    expect(questions[0]?.lens).toBe("behavioural");
  });

  it("puts a full score within reach of every question but those named here", () => {
    const short = questions.filter((question) =>
      FULL_SCORE[question.lens].some((group) => !group.some((id) => question.reach.includes(id))),
    );
    // a weekly health page invites no hypothesis and no experiment
    expect(short.map((question) => question.id)).toEqual(["ninety-day-region"]);
  });

  it("reaches every criterion of the rubric book with some question", () => {
    const reached = new Set(questions.flatMap((question) => question.reach.map((id) => `${question.lens}/${id}`)));
    const all = LENSES.flatMap((lens) => CRITERIA[lens].map((id) => `${lens}/${id}`));
    expect(all.filter((id) => !reached.has(id))).toEqual([]);
  });

  it("is searched by id, and only an id that exists is found", () => {
    expect(findQuestion("cold-medicine")?.lens).toBe("orchestration");
    expect(findQuestion("no-such-question")).toBeNull();
  });
});
