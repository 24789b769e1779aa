import type { Score } from "./lens-rule.ts";
import type { LENSES } from "./names.ts";

/** What each score takes, in words: the rubric book's rules as somebody reads them who rates an answer. */
export const SCORE_WORDS: Readonly<Record<(typeof LENSES)[number], Readonly<Record<Score, string>>>> = {
  "data-driven": {
    3: "A hypothesis, an experiment, a success threshold and an iteration, all four; neither full rollout nor analysis paralysis.",
    2: "Something measurable is named, with at least two of those four; neither of those faults.",
    1: "Something measurable is named, and not much more.",
    0: "Nothing measurable is named; or full rollout or analysis paralysis without an experiment.",
  },
  behavioural: {
    3: "A specific situation, your own action and a quantified result; a mechanism, a trade-off or a chosen order; and a closed loop, a reflection or a post-mortem. Neither only “we” nor hypothetical.",
    2: "A specific situation and your own action, with a quantified result or two signs of judgement: mechanism, trade-off, sequencing, escalation, early dependency. Not hypothetical.",
    1: "A specific situation or a quantified result, and not enough beside it.",
    0: "No specific situation, or only what one would do; and no quantified result.",
  },
  orchestration: {
    3: "A dependency map and an order with its reason; a roadmap conflict or the timing of a risk; and a critical path or a way to agreement.",
    2: "At least three of: teams, dependency map, order, roadmap conflict, risk timing, critical path, way to agreement.",
    1: "One or two of those, or a technical design.",
    0: "None of those, and no technical design.",
  },
  "push-back": {
    3: "Another way and a decision, with a check on it, a principle behind it or a premise challenged; no fault.",
    2: "Another way, a decision or a safe figure, with one criterion more; no fault.",
    1: "Something is there: a single criterion, or another way beside a fault.",
    0: "A fault and no other way; or nothing at all.",
  },
};
