import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TASK_KINDS } from "../schema/plan.ts";
import { EXAMPLE_FACTS } from "./example-facts.ts";
import { timeSpent } from "./time-spent.ts";

const SPLIT = EXAMPLE_FACTS.splits[0] ?? null;

describe("time spent", () => {
  it("is drawn against the split of a source, with what it does not speak of outside", () => {
    const spent = [{ kind: "story", minutes: 50 }, { kind: "drill", minutes: 10 }, { kind: "scenario", minutes: 30 }, { kind: "sql", minutes: 30 }, { kind: "mock", minutes: 45 }] as const;
    expect(timeSpent(spent, SPLIT)).toEqual({
      parts: [
        { name: "Stories", minutes: 60, percent: 50, advised: 60 },
        { name: "Product", minutes: 30, percent: 25, advised: 30 },
        { name: "SQL", minutes: 30, percent: 25, advised: 10 },
      ],
      outside: 45,
      source: "one",
    });
  });

  it("has no percents before any was spent", () => {
    expect(timeSpent([], SPLIT).parts.map(({ percent }) => percent)).toEqual([null, null, null]);
  });

  it("is the person's own by kind where no source gives a split", () => {
    expect(timeSpent([{ kind: "mock", minutes: 45 }, { kind: "story", minutes: 45 }], null)).toEqual({
      parts: [{ name: "mock", minutes: 45, percent: 50, advised: null }, { name: "story", minutes: 45, percent: 50, advised: null }],
      outside: 0,
      source: null,
    });
  });

  it("loses no minute, and its percents sum to 100", () => {
    const anySpent = fc.array(fc.record({ kind: fc.constantFrom(...TASK_KINDS), minutes: fc.integer({ min: 1, max: 500 }) }));
    fc.assert(
      fc.property(anySpent, fc.constantFrom(SPLIT, null), (spent, split) => {
        const { parts, outside } = timeSpent(spent, split);
        const inside = parts.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(inside + outside).toBe(spent.reduce((sum, { minutes }) => sum + minutes, 0));
        if (inside > 0) expect(parts.reduce((sum, { percent }) => sum + (percent ?? 0), 0)).toBe(100);
      }),
    );
  });
});
