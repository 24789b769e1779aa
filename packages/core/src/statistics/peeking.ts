import { normalExceededWith } from "./normal.ts";

/** Distance of two places at which the density is kept, in standard deviations of one step: halved, it changes the seventh digit. */
const STEP = 1 / 16;
/** As many looks as somebody takes who looks each hour for two weeks. */
const MOST_LOOKS = 336;

const density = (x: number): number => Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);

/**
 * Chance to see a difference where there is none, when the data are tested at so many looks, evenly spread, and the first
 * significant one ends the test. By the recursion of Armitage, McPherson and Rowe ("Repeated significance tests on accumulating
 * data", Journal of the Royal Statistical Society A 132, 1969): the density of the running sum of those that have not stopped is
 * carried from look to look. Exact for a normal statistic, which shares and means of large groups have.
 * @param alpha level of each single look, two-sided
 * @param looks whole, from 1 to 336
 */
export function falseAlarms(alpha: number, looks: number): number {
  const bound = normalExceededWith(alpha / 2);
  let edge = bound;
  let places = grid(edge);
  let held = places.map(density);
  for (let look = 2; look <= Math.min(looks, MOST_LOOKS); look += 1) {
    const weights = simpson(places, edge);
    const before = held.map((value, at) => value * (weights[at] ?? 0));
    const from = places;
    edge = bound * Math.sqrt(look);
    places = grid(edge);
    held = places.map((to) => reach(to, from, before));
  }
  const weights = simpson(places, edge);
  return 1 - held.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

/** Farther than that one step leads nowhere that counts. */
const FAR = 8;

/** Density at a place after one more step from each place before. */
function reach(to: number, from: readonly number[], before: readonly number[]): number {
  const step = (from[1] ?? 0) - (from[0] ?? 0);
  const first = Math.max(0, Math.floor((to - FAR - (from[0] ?? 0)) / step));
  const last = Math.min(from.length - 1, Math.ceil((to + FAR - (from[0] ?? 0)) / step));
  let sum = 0;
  for (let at = first; at <= last; at += 1) sum += (before[at] ?? 0) * density(to - (from[at] ?? 0));
  return sum;
}

/** Evenly spread places from one bound to the other, an odd number of them. */
function grid(edge: number): number[] {
  const half = Math.ceil(edge / STEP);
  return Array.from({ length: 2 * half + 1 }, (_, at) => ((at - half) / half) * edge);
}

/** Simpson's weights for the places of a grid. */
function simpson(places: readonly number[], edge: number): number[] {
  const third = (2 * edge) / (places.length - 1) / 3;
  return places.map((_, at) => third * (at === 0 || at === places.length - 1 ? 1 : at % 2 === 1 ? 4 : 2));
}
