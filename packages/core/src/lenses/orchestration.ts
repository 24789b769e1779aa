import { countIn, type LensRule } from "./lens-rule.ts";

/** What makes a plan between parties; a 2 needs three of them. */
export const BETWEEN_PARTIES = [
  "teams",
  "dependency-map",
  "sequence",
  "roadmap-conflict",
  "risk-timing",
  "critical-path",
  "alignment-mechanism",
] as const;

/** Rubric book, lens 3. */
export const orchestration: LensRule = {
  criteria: [
    "clarify",
    "teams",
    "dependency-map",
    "roadmap-conflict",
    "sequence",
    "critical-path",
    "risk-timing",
    "alignment-mechanism",
    "staged-rollout",
    "translation",
    "architecture",
  ],
  flags: ["architecture-only", "timeline-only"],
  facts: [],
  score({ met }) {
    const either = (ids: readonly string[]): boolean => countIn(met, ids) > 0;
    if (
      met.has("dependency-map") &&
      met.has("sequence") &&
      either(["roadmap-conflict", "risk-timing"]) &&
      either(["critical-path", "alignment-mechanism"])
    ) {
      return 3;
    }
    const shown = countIn(met, BETWEEN_PARTIES);
    if (shown >= 3) return 2;
    if (shown === 0 && !met.has("architecture")) return 0;
    return 1;
  },
};
