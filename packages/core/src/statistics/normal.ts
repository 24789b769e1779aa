import { jStat } from "./jstat.ts";

/** Chance that a standard normal number is at most `x`. */
export const normalBelow = (x: number): number => jStat.normal.cdf(x, 0, 1);

/** The standard normal number that is exceeded with the chance `p`, between 0 and 1. */
export const normalExceededWith = (p: number): number => -jStat.normal.inv(p, 0, 1);
