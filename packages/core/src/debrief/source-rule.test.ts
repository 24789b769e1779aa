import { describe, expect, it } from "vitest";
import type { HeardAnswer } from "./heard.ts";
import { bySourceRule } from "./source-rule.ts";

const answer = (lens: string, score: number | null, status = "assessed") => ({ assessment: { lens, score, status } }) as Pick<HeardAnswer, "assessment">;
const format = { sourceRule: { lens: "data-driven" as const, rejectsUpTo: 1, says: "Its rule." } };

describe("the rule of a format's own source", () => {
  it("counts the answers of its lens that stand at or below its line", () => {
    expect(bySourceRule(format, [answer("data-driven", 1), answer("data-driven", 3), answer("behavioural", 0)])).toBe("Its rule. Here 1 of 2 such answers is at 1 or below.");
    expect(bySourceRule(format, [answer("data-driven", 2)])).toBe("Its rule. Here none of 1 such answers is at 1 or below.");
  });

  it("says that nothing was assessed, and nothing where there is no such rule", () => {
    expect(bySourceRule(format, [answer("data-driven", null, "not-assessed")])).toContain("No answer of this loop");
    expect(bySourceRule({}, [answer("data-driven", 1)])).toBeNull();
  });
});
