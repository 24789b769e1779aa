/** Halvings of an interval: more than the digits of a number can tell apart. */
const MOST_STEPS = 200;

/**
 * Where a function that never falls reaches a value, by halving.
 * @param low a place where it is not yet reached
 * @param high a place where it may be; doubled until it is, as far as `most`
 * @returns the place, to the last digit; null where it is not reached up to `most`
 */
export function solveRising(rising: (x: number) => number, value: number, { low, high, most = high }: { low: number; high: number; most?: number }): number | null {
  let from = low;
  let to = high;
  while (!(rising(to) >= value)) {
    if (to >= most) return null;
    from = to;
    to = Math.min(most, to * 2);
  }
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const middle = from + (to - from) / 2;
    if (middle <= from || middle >= to || to - from <= Math.abs(to) * 1e-13) break;
    if (rising(middle) >= value) to = middle;
    else from = middle;
  }
  return to;
}
