import type { Levels } from "./levels.ts";
import { normalBelow, normalExceededWith } from "./normal.ts";
import { solveRising } from "./solve.ts";

/*
 * Two equal groups, two-sided, normal approximation with the pooled variance under no effect: what R calls
 * power.prop.test(strict = FALSE). The chance of an effect found in the wrong direction is left out, as there.
 */

/** Two shares that are held against each other. */
export interface TwoProportions {
  /** Share without the change, between 0 and 1. */
  baseline: number;
  /** Difference of the shares, in either direction and not 0: 0.01 is one point. */
  effect: number;
}

/** Standard deviation of the difference, times the root of the group: under no effect, and under the effect. */
function spread({ baseline, effect }: TwoProportions): { none: number; there: number } {
  const other = baseline + effect;
  const middle = baseline + effect / 2;
  return { none: Math.sqrt(2 * middle * (1 - middle)), there: Math.sqrt(baseline * (1 - baseline) + other * (1 - other)) };
}

/** Chance to find the effect with so many in each group. */
export function powerForProportions(n: number, shares: TwoProportions, alpha: number): number {
  const { none, there } = spread(shares);
  return normalBelow((Math.sqrt(n) * Math.abs(shares.effect) - normalExceededWith(alpha / 2) * none) / there);
}

/** How many each group needs; not rounded. */
export function groupForProportions(shares: TwoProportions, { alpha, power }: Levels): number {
  const { none, there } = spread(shares);
  return ((normalExceededWith(alpha / 2) * none - normalExceededWith(power) * there) / shares.effect) ** 2;
}

/**
 * The least change of the share that so many in each group find, without its sign.
 * @param isFall whether it is to fall; a fall below one half is found a little sooner than a rise
 * @returns null where not even a change of the whole is found
 */
export function effectForProportions(n: number, baseline: number, { alpha, power }: Levels, isFall = false): number | null {
  // a share that falls is its rest that rises
  const from = isFall ? 1 - baseline : baseline;
  return solveRising((effect) => powerForProportions(n, { baseline: from, effect }, alpha), power, { low: 0, high: 1 - from });
}
