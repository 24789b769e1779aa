import { describe, expect, it } from "vitest";
import type { Findings } from "./lens-rule.ts";
import { LENS_RULES } from "./rules.ts";

const list = (text: string): string[] => text.split(" ").filter((id) => id !== "");

/** met | flags | facts → score. Every line is one branch of the rubric book's rules. */
const TABLE: Record<keyof typeof LENS_RULES, [met: string, raised: string, facts: string, score: number, why: string][]> = {
  "data-driven": [
    ["hypothesis experiment success-threshold iteration", "", "metric-named", 3, "all four"],
    ["hypothesis experiment success-threshold iteration", "", "", 3, "all four; 3 does not ask for a metric"],
    ["hypothesis experiment success-threshold iteration", "metric-list lagging-metric", "metric-named", 3, "these two flags do not stand against a 3"],
    ["hypothesis experiment success-threshold iteration", "full-rollout", "metric-named", 1, "everyone at once, but with an experiment"],
    ["hypothesis experiment success-threshold iteration", "analysis-paralysis", "metric-named", 1, "no action, but with an experiment"],
    ["hypothesis success-threshold iteration", "full-rollout", "metric-named", 0, "everyone at once without an experiment"],
    ["guardrail data-plan", "analysis-paralysis", "metric-named", 0, "no action and no experiment"],
    ["hypothesis experiment", "", "metric-named", 2, "two of four and a metric"],
    ["success-threshold iteration guardrail", "", "metric-named", 2, "any two"],
    ["hypothesis experiment iteration", "", "", 0, "nothing measurable is named"],
    ["hypothesis", "", "metric-named", 1, "one of four"],
    ["primary-metric guardrail decision-rule data-plan leading-indicator", "metric-list", "metric-named", 1, "none of the four"],
    ["", "", "metric-named", 1, "a metric and no more"],
    ["", "", "", 0, "nothing"],
  ],
  behavioural: [
    ["situation own-action quantified-result mechanism reflection", "", "", 3, "by mechanism and reflection"],
    ["situation own-action quantified-result trade-off closed-loop", "no-result vague-influence tech-overload", "", 3, "other flags do not stand against a 3"],
    ["situation own-action quantified-result sequencing post-mortem", "", "", 3, "by sequencing and post-mortem"],
    ["situation own-action quantified-result mechanism reflection", "we-only", "", 2, "we-only stands against a 3, not against a 2"],
    ["situation own-action quantified-result mechanism reflection", "hypothetical", "", 1, "hypothetical with a number"],
    ["situation own-action quantified-result mechanism", "", "", 2, "nothing learned"],
    ["situation own-action quantified-result reflection", "", "", 2, "no judgement shown"],
    ["situation own-action quantified-result", "", "", 2, "a result"],
    ["situation own-action escalation dependency-early", "", "", 2, "two of the five without a result"],
    ["situation own-action mechanism", "", "", 1, "one of the five without a result"],
    ["situation quantified-result", "", "", 1, "nothing done by the speaker"],
    ["quantified-result", "", "", 1, "a number without a situation"],
    ["situation", "hypothetical", "", 0, "hypothetical without a number"],
    ["own-action mechanism trade-off", "", "", 0, "no situation, no number"],
    ["situation", "", "", 1, "a situation alone"],
    ["", "", "", 0, "nothing"],
  ],
  orchestration: [
    ["dependency-map sequence roadmap-conflict critical-path", "", "", 3, "conflict and critical path"],
    ["dependency-map sequence risk-timing alignment-mechanism", "timeline-only", "", 3, "risk and alignment; flags do not stand against it"],
    ["dependency-map sequence roadmap-conflict risk-timing", "", "", 2, "neither critical path nor alignment"],
    ["dependency-map sequence critical-path alignment-mechanism", "", "", 2, "neither conflict nor risk"],
    ["sequence roadmap-conflict critical-path", "", "", 2, "three of seven without the map"],
    ["teams dependency-map", "", "", 1, "two of seven"],
    ["teams clarify staged-rollout translation architecture", "", "", 1, "one of seven"],
    ["architecture", "architecture-only", "", 1, "a design"],
    ["clarify staged-rollout translation", "", "", 0, "none of seven and no design"],
    ["", "timeline-only", "", 0, "nothing"],
  ],
  "push-back": [
    ["alternative decision validation", "", "", 3, "validated"],
    ["alternative decision principle", "", "", 3, "by principle"],
    ["alternative decision premise", "", "", 3, "by premise"],
    ["alternative decision principle", "waits", "", 1, "a flag, but an alternative"],
    ["alternative decision", "", "", 2, "no reason"],
    ["alternative validation", "", "", 2, "no decision"],
    ["decision premise", "", "", 2, "a decision and one more"],
    ["confidentiality principle", "", "", 2, "confidentiality and one more"],
    ["principle premise", "", "", 1, "none of the three that carry a 2"],
    ["decision principle", "complies-blindly", "", 0, "a flag and no alternative"],
    ["alternative", "", "", 1, "an alternative alone"],
    ["", "waits", "", 0, "waiting"],
    ["", "", "", 0, "no criterion at all"],
  ],
};

describe("score rules", () => {
  for (const [lens, rows] of Object.entries(TABLE)) {
    it.each(rows)(`${lens}: %s | %s | %s → %i (%s)`, (met, raised, facts, score) => {
      const findings: Findings = { met: new Set(list(met)), raised: new Set(list(raised)), facts: new Set(list(facts)) };
      expect(LENS_RULES[lens as keyof typeof LENS_RULES].score(findings)).toBe(score);
    });
  }

  it("names only criteria, flags and facts of the lens in the table", () => {
    for (const [lens, rows] of Object.entries(TABLE)) {
      const { criteria, flags, facts } = LENS_RULES[lens as keyof typeof LENS_RULES];
      for (const [met, raised, known] of rows) {
        expect(criteria).toEqual(expect.arrayContaining(list(met)));
        expect(flags).toEqual(expect.arrayContaining(list(raised)));
        expect(facts).toEqual(expect.arrayContaining(list(known)));
      }
    }
  });
});
