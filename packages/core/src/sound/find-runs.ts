import { FRAME_RATE, quantile } from "./frames.ts";
import type { Frames } from "./frames.ts";

const RUNS = {
  /** dB under full scale: what is softer all the time was not recorded with a microphone that was on. */
  heard: -70,
  /** dB: de Jong and Wempe's script (its version of 2010) takes for silence what is so far under the loud parts. */
  underLoud: 25,
  /** Of the frames that are not background, how many are softer than "loud": their 99 % quantile, a bang left aside. */
  loud: 0.99,
  /** Of all frames, how many are softer than "background". */
  background: 0.1,
  /** dB over the background at which something begins: breathing and the hiss of the room stay under it. */
  overBackground: 6,
  /** dB: a run reaches down to what is so far under the loud parts: soft beginnings and ends of words. */
  edgeUnderLoud: 35,
  /** dB over the background down to which a run that has begun reaches on either side. */
  edge: 3,
  /** Seconds: what is shorter belongs to a closure within a word; the script's minimum. */
  shortestSilence: 0.3,
  /** Seconds: what is shorter is a click. */
  shortestRun: 0.08,
} as const;

/** A stretch of frames, half open. */
export interface FrameRange {
  from: number;
  to: number;
}

/** What is loud enough to be speech, and how loud that is. */
export interface Loudness {
  /** dB: silence is under it. */
  threshold: number;
  /** dB: a run reaches down to here on either side. */
  edge: number;
}

/**
 * The line between sound and silence, from the sound's own loud parts and its own background; null when nothing rises over the
 * background: silence, a steady hiss, a tone.
 */
export function loudnessOf({ level }: Pick<Frames, "level">): Loudness | null {
  const sorted = level.slice().sort();
  const background = quantile(sorted, RUNS.background);
  if (background === null) return null;
  const above = Math.max(background + RUNS.overBackground, RUNS.heard);
  const loud = quantile(sorted.subarray(sorted.findIndex((value) => value > above)), RUNS.loud);
  if ((sorted.at(-1) ?? 0) <= above || loud === null) return null;
  const threshold = Math.max(Math.min(Math.max(loud - RUNS.underLoud, background + RUNS.overBackground), loud - RUNS.overBackground), RUNS.heard);
  return { threshold, edge: Math.min(threshold, Math.max(background + RUNS.edge, loud - RUNS.edgeUnderLoud)) };
}

/** Stretches over the threshold, those with a short silence between them joined, clicks left out. */
export function findRuns({ level }: Pick<Frames, "level">, { threshold, edge }: Loudness): FrameRange[] {
  const found: FrameRange[] = [];
  for (let frame = 0; frame < level.length; frame += 1) {
    if ((level[frame] as number) < threshold) continue;
    const before = found.at(-1);
    let from = frame;
    while (from > (before?.to ?? 0) && (level[from - 1] as number) >= edge) from -= 1;
    let to = frame + 1;
    while (to < level.length && (level[to] as number) >= edge) to += 1;
    if (before !== undefined && from - before.to < RUNS.shortestSilence * FRAME_RATE) before.to = to;
    else found.push({ from, to });
    frame = to - 1;
  }
  return found.filter(({ from, to }) => to - from >= RUNS.shortestRun * FRAME_RATE);
}
