import type { PrincipleId } from "../principles/names.ts";

/** Rubric book, Debrief: which fault is a concern for which principle. */
export const CONCERN_FOR: Readonly<Record<string, PrincipleId>> = {
  waits: "bias-for-action",
  contradiction: "earn-trust",
  "vague-influence": "earn-trust",
  "we-only": "ownership",
  "analysis-paralysis": "bias-for-action",
  "metric-list": "are-right-a-lot",
  "tech-overload": "customer-obsession",
  "no-result": "deliver-results",
};

/**
 * What each fault lacks: a reply that meets it answers the concern. Where the book names no criterion, it is the one that the
 * fault's own definition speaks of.
 */
export const LACKING: Readonly<Record<string, string>> = {
  "vague-influence": "mechanism",
  "we-only": "own-action",
  "no-result": "quantified-result",
  "tech-overload": "customer",
  hypothetical: "situation",
  "metric-list": "primary-metric",
  "full-rollout": "experiment",
  "analysis-paralysis": "decision-rule",
  "lagging-metric": "leading-indicator",
  "architecture-only": "teams",
  "timeline-only": "sequence",
  waits: "decision",
  "complies-blindly": "premise",
};
