import { jStat } from "./jstat.ts";

/**
 * Chance that a noncentral t number exceeds `t`. Of jstat 1.9.6: on the table of documents/experiment/reference its power is within
 * 2e-7 of R's, relatively, and what is solved with it within 1e-7, up to seven million in a group.
 * @param df degrees of freedom, above 0
 * @param centre its noncentrality: the effect in standard errors
 */
export const tAbove = (t: number, df: number, centre: number): number => 1 - jStat.noncentralt.cdf(t, df, centre);

/** The number that Student's t exceeds with the chance `p`, between 0 and 1. */
export const tExceededWith = (p: number, df: number): number => jStat.studentt.inv(1 - p, df);
