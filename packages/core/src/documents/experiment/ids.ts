/** The criteria of an experiment one-pager, in the order in which one reads it. */
export const EXPERIMENT_CRITERIA = ["problem", "data-signal", "hypothesis", "intervention", "primary-metric", "counter-metric", "timeline", "success-threshold", "decision-rule", "inconclusive"] as const;

/** Its pitfalls. `template` needs earlier texts and is raised by nothing in the paper alone. */
export const EXPERIMENT_PITFALLS = ["peeking", "no-counter", "underpowered", "vague-number", "template"] as const;
