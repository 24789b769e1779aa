/** The criteria of a PR/FAQ, in the order of the rubric book. */
export const PR_FAQ_CRITERIA = [
  "problem-two-sentences", "problem-quantified", "solution-length", "solution-plain", "benefit-metric", "metrics-tiers", "primary-is-outcome", "launch-date",
  "faq-count", "faq-cost", "faq-security", "faq-scale", "constraints", "mvp", "alternative-discarded", "external-data",
] as const;
export type PrFaqCriterionId = (typeof PR_FAQ_CRITERIA)[number];

/** Its pitfalls, in the order of the rubric book. `template` needs earlier texts and is raised by nothing in the paper alone. */
export const PR_FAQ_PITFALLS = ["feature-first", "vague-number", "ignored-constraints", "over-engineered", "template"] as const;
export type PrFaqPitfallId = (typeof PR_FAQ_PITFALLS)[number];
