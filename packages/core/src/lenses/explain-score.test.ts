import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainScore } from "./explain-score.ts";
import type { Findings } from "./lens-rule.ts";
import { LENSES } from "./names.ts";
import { LENS_RULES } from "./rules.ts";

const findings = (met: string, raised = "", facts = ""): Findings => ({ met: new Set(met.split(" ")), raised: new Set(raised.split(" ").filter(Boolean)), facts: new Set(facts.split(" ")) });

describe("explainScore", () => {
  it("says what the next score needs, and how much of it is there", () => {
    expect(explainScore("data-driven", findings("hypothesis experiment iteration", "", "metric-named"), 2).sentence).toBe(
      "3 needs hypothesis, experiment, success threshold and iteration. Three of the four are there.",
    );
    expect(explainScore("behavioural", findings("situation own-action quantified-result mechanism reflection", "we-only"), 2).sentence).toContain("no “we” without an “I”");
    expect(explainScore("push-back", findings("alternative decision premise"), 3).sentence).toBe(
      "3 needs alternative; decision; and one of validation, principle or premise questioned. All of it is there.",
    );
  });

  it("speaks of the answer and not to its author, and keeps its parts apart", () => {
    expect(explainScore("push-back", findings("alternative decision", "waits"), 1).sentence).toBe(
      "2 needs one of alternative, decision or confidentiality; one more criterion; and no waiting for what is missing or complying without a question. Two of the three are there.",
    );
    expect(explainScore("orchestration", findings(""), 0).sentence).toMatch(/ It is not there\.$/);
  });

  it("always agrees with the rule: something is missing below 3, nothing at 3", () => {
    for (const lens of LENSES) {
      const rule = LENS_RULES[lens];
      fc.assert(
        fc.property(fc.subarray([...rule.criteria]), fc.subarray([...rule.flags]), fc.subarray([...rule.facts]), (met, raised, facts) => {
          const found: Findings = { met: new Set(met), raised: new Set(raised), facts: new Set(facts) };
          const score = rule.score(found);
          const { needs, of } = explainScore(lens, found, score);
          expect(of).toBe(score === 3 ? 3 : score + 1);
          expect(needs.length).toBeGreaterThan(0);
          expect(needs.every(({ there }) => there)).toBe(score === 3);
        }),
      );
    }
  });
});
