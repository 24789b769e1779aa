import { countIn, type LensRule } from "./lens-rule.ts";

/** What a 3 needs, all of it, and a 2 at least two of. */
export const LOOP = ["hypothesis", "experiment", "success-threshold", "iteration"] as const;

/** Rubric book, lens 1. */
export const dataDriven: LensRule = {
  criteria: [
    "hypothesis",
    "primary-metric",
    "experiment",
    "success-threshold",
    "guardrail",
    "data-plan",
    "decision-rule",
    "iteration",
    "leading-indicator",
  ],
  flags: ["metric-list", "full-rollout", "analysis-paralysis", "lagging-metric"],
  facts: ["metric-named"],
  score({ met, raised, facts }) {
    const stopped = raised.has("full-rollout") || raised.has("analysis-paralysis");
    const shown = countIn(met, LOOP);
    if (shown === LOOP.length && !stopped) return 3;
    if (facts.has("metric-named") && shown >= 2 && !stopped) return 2;
    if (!facts.has("metric-named") || (stopped && !met.has("experiment"))) return 0;
    return 1;
  },
};
