// @ts-expect-error jstat brings no types; the few functions of it that are used are typed here
import untyped from "jstat";

interface Statistics {
  normal: { cdf: (x: number, mean: number, sd: number) => number; inv: (p: number, mean: number, sd: number) => number };
  studentt: { inv: (p: number, df: number) => number };
  noncentralt: { cdf: (x: number, df: number, centre: number) => number };
  mean: (values: readonly number[]) => number;
  /** @param sample true divides by one less than there are */
  variance: (values: readonly number[], sample: boolean) => number;
}

/** The library of distributions, with the types of what is used. */
export const jStat = untyped as Statistics;
