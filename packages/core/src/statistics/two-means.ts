import type { Levels } from "./levels.ts";
import { solveRising } from "./solve.ts";
import { tAbove, tExceededWith } from "./student-t.ts";

/*
 * Two equal groups of the same spread, two-sided t test: what R calls power.t.test(type = "two.sample", strict = FALSE). The
 * chance of an effect found in the wrong direction is left out, as there.
 */

/** Two means that are held against each other. */
export interface TwoMeans {
  /** Difference of the means, in either direction and not 0. */
  effect: number;
  /** Standard deviation within a group, above 0, in the unit of the effect. */
  sd: number;
}

/** So few in a group have no spread to speak of. */
const LEAST_GROUP = 1 + 1e-7;
/** More than there are people. */
const MOST_GROUP = 1e12;

/** Chance to find the effect with so many in each group. */
export function powerForMeans(n: number, { effect, sd }: TwoMeans, alpha: number): number {
  const df = 2 * (n - 1);
  return tAbove(tExceededWith(alpha / 2, df), df, (Math.sqrt(n / 2) * Math.abs(effect)) / sd);
}

/** How many each group needs, not rounded; null where it is more than there are people. */
export function groupForMeans(means: TwoMeans, { alpha, power }: Levels): number | null {
  return solveRising((n) => powerForMeans(n, means, alpha), power, { low: LEAST_GROUP, high: 4, most: MOST_GROUP });
}

/** The least difference that so many in each group find; null where none is. */
export function effectForMeans(n: number, sd: number, { alpha, power }: Levels): number | null {
  return solveRising((effect) => powerForMeans(n, { effect, sd }, alpha), power, { low: 0, high: sd, most: sd * MOST_GROUP });
}
