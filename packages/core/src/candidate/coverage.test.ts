import { describe, expect, it } from "vitest";
import { PRINCIPLE_IDS } from "../principles/names.ts";
import { assess } from "../assess.ts";
import type { Assessment } from "../schema/assessment.ts";
import { coverageOf, type CoveredStory } from "./coverage.ts";

const blank = assess({ id: null, lens: "behavioural", question: "q", answer: "too short" });

/** An assessment that shows these principles. */
function showing(score: 0 | 1 | 2 | 3, shown: Readonly<Record<string, number>>): Assessment {
  return { ...blank, status: "assessed", score, principles: PRINCIPLE_IDS.map((id) => ({ id, shown: id in shown, confidence: shown[id] ?? 0.9, evidence: id in shown ? [{ start: 0, end: 3, quote: "too" }] : [] })) };
}
const story = (id: string, assessment: Assessment | null, employer = "Halden Rail", year = 2023): CoveredStory => ({ id, title: id, year, employer, assessment, marks: {} });

describe("the matrix", () => {
  it("counts what is shown, more in a story that stands, less where it is unsure", () => {
    const { cells } = coverageOf([story("a", showing(2, { ownership: 0.9 })), story("b", showing(1, { ownership: 0.9, frugality: 0.5 })), story("c", null)]);
    const strength = (id: string, principle: string): number | undefined => cells.find((cell) => cell.story === id && cell.principle === principle)?.strength;
    expect([strength("a", "ownership"), strength("b", "ownership"), strength("b", "frugality"), strength("c", "ownership")]).toEqual([3, 2, 1, 0]);
  });

  it("counts what the person says beside what the lens found", () => {
    const shown = { ...story("a", showing(3, { ownership: 0.9 })), marks: { ownership: { verdict: "does-not-hold" as const, quote: null }, "earn-trust": { verdict: "holds" as const, quote: "I rang him" } } };
    const { cells, gaps } = coverageOf([shown]);
    const seen = (id: string) => cells.filter(({ principle }) => principle === id).map(({ strength, found, mark }) => [strength, found, mark?.quote]);
    expect([seen("ownership"), seen("earn-trust")]).toEqual([[[0, 3, null]], [[2, 0, "I rang him"]]]);
    expect(gaps).toContain("ownership");
    expect(gaps).not.toContain("earn-trust");
  });

  it("says what nobody shows, what one story carries alone, and that all come from one place", () => {
    const coverage = coverageOf([story("a", showing(3, { ownership: 0.9, frugality: 0.9, "dive-deep": 0.9 })), story("b", showing(3, { "think-big": 0.9 })), story("c", null)]);
    expect(coverage.gaps).not.toContain("ownership");
    expect(coverage.gaps).toContain("earn-trust");
    expect(coverage.overused).toEqual([{ story: "a", principles: ["ownership", "frugality", "dive-deep"] }]);
    expect(coverage.oneEmployer).toBe("Halden Rail");
    expect(coverage.fewYears).toEqual([2023]);
    expect(coverageOf([story("a", null), story("b", null, "Vapurla")]).oneEmployer).toBeNull();
  });
});
