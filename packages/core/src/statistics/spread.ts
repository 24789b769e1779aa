import { jStat } from "./jstat.ts";

/** Mean and sample variance (divided by one less than there are) of at least two numbers. */
export function spreadOf(values: readonly number[]): { mean: number; variance: number } {
  return { mean: jStat.mean(values), variance: jStat.variance(values, true) };
}

/** Slope of the straight line with the least squares through points in order of `x`; null where all `x` are one. */
export function slopeOf(points: readonly { x: number; y: number }[]): number | null {
  const meanX = jStat.mean(points.map(({ x }) => x));
  const meanY = jStat.mean(points.map(({ y }) => y));
  const across = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return across > 0 ? points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / across : null;
}
