import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExperimentPlan, ExperimentSize } from "../schema/experiment-size.ts";
import { EXPERIMENT_DEFAULTS, experimentSize } from "./experiment-size.ts";

const plan = (own: Partial<ExperimentPlan>): ExperimentPlan => ({ baseline: null, mean: null, sd: null, effect: null, relative: false, perDay: null, ...EXPERIMENT_DEFAULTS, ...own });

function sizeOf(own: Partial<ExperimentPlan>): ExperimentSize {
  const result = experimentSize(plan(own));
  if ("fault" in result) throw new Error(result.fault);
  return result.size;
}

describe("experimentSize", () => {
  it("takes five percent of the traffic for two weeks where nothing was said", () => {
    expect(sizeOf({ baseline: 0.12, effect: 0.01, perDay: 4000 }).traffic).toMatchObject({ perGroup: 2800, daysNeeded: 86, isEnough: false });
  });

  it("needs fewer for a larger effect, more for a surer answer, and says when the normal approximation is coarse", () => {
    const at = (own: Partial<ExperimentPlan>): number => sizeOf({ baseline: 0.12, effect: 0.01, ...own }).perGroup;
    expect(at({ effect: 0.02 })).toBeLessThan(at({}));
    expect(at({ power: 0.9 })).toBeGreaterThan(at({}));
    expect(at({ alpha: 0.01 })).toBeGreaterThan(at({}));
    expect(sizeOf({ baseline: 0.001, effect: 0.2 }).notes.join(" ")).toContain("approximation is coarse");
  });

  it("names the looks of the planned days, each with more false alarms than the one before", () => {
    const { peeking } = sizeOf({ baseline: 0.12, effect: 0.01 });
    expect(peeking.map(({ looks }) => looks)).toEqual([1, 2, 14]);
    expect(peeking.map(({ chance }) => Math.round(chance * 1000))).toEqual([50, 83, 220]);
  });

  it("answers every plan that has no fault, however far out", () => {
    const level = fc.oneof(fc.double({ min: 1e-9, max: 0.49, noNaN: true }), fc.constant(0.05));
    const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    const size = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(fc.record({ baseline: share, effect: fc.oneof(share, fc.constant(null)) }), fc.record({ sd: size, effect: fc.oneof(size, fc.constant(null)) })), level, fc.double({ min: 0.51, max: 0.999999, noNaN: true }), fc.oneof(fc.double({ min: 0.1, max: 1e9, noNaN: true }), fc.constant(null)), (own, alpha, power, perDay) => {
        const result = experimentSize(plan({ ...own, alpha, power, perDay }));
        expect("fault" in result || ExperimentSize.safeParse(result.size).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("answers or says why not, whatever the plan, and never throws", () => {
    const number = fc.oneof(fc.constant(null), fc.double(), fc.double({ min: 0, max: 1 }), fc.double({ min: -3, max: 400 }));
    const some = fc.oneof(fc.double(), fc.double({ min: 0, max: 1 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(fc.record({ baseline: number, mean: number, sd: number, effect: number, relative: fc.boolean(), alpha: some, power: some, perDay: number, share: some, days: some }), (any) => {
        const result = experimentSize(any);
        expect("fault" in result ? result.fault.length > 10 : ExperimentSize.safeParse(result.size).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
