import type { SoundMeasure } from "../schema/sound.ts";
import type { Timing } from "./measure-delivery.ts";

/** Shorter ones are breath. */
const PAUSE_SECONDS = 2;

/** A stretch of a recording, in seconds from its beginning. */
export interface Stretch {
  from: number;
  to: number;
}

/** What the sound says of stretches in which one person speaks. */
export interface SpokenTime {
  /** From the first speech to the last of each stretch, added up. */
  seconds: number;
  /** Of these, how long there is speech. */
  speakingSeconds: number;
  /** The longest time without a silence. */
  longestRunSeconds: number;
  /** Silences of more than two seconds within a stretch; `atMs` counts from the first speech, what lies between stretches left out. */
  pauses: { atMs: number; ms: number }[];
}

/**
 * How long somebody spoke in stretches of a recording, from its sound: turns of a mock interview in which others speak as well.
 * What lies outside of the stretches is not looked at, and neither is the silence at their ends: a transcript often lets a turn
 * last until the next. Stretches that overlap count once.
 * @returns null where no speech is in them: then nothing is known
 */
export function spokenTime({ runs }: Pick<SoundMeasure, "runs">, stretches: readonly Stretch[]): SpokenTime | null {
  let [seconds, speakingSeconds, longestRunSeconds] = [0, 0, 0];
  const pauses: SpokenTime["pauses"] = [];
  for (const { from, to } of united(stretches)) {
    const own = runs.filter((run) => run.to > from && run.from < to).map((run) => ({ from: Math.max(from, run.from), to: Math.min(to, run.to) }));
    const first = own[0];
    if (first === undefined) continue;
    let until = first.from;
    for (const run of own) {
      if (run.from - until > PAUSE_SECONDS) pauses.push({ atMs: Math.round((seconds + until - first.from) * 1_000), ms: Math.round((run.from - until) * 1_000) });
      speakingSeconds += run.to - run.from;
      longestRunSeconds = Math.max(longestRunSeconds, run.to - run.from);
      until = Math.max(until, run.to);
    }
    seconds += until - first.from;
  }
  return seconds === 0 ? null : { seconds: round(seconds), speakingSeconds: round(speakingSeconds), longestRunSeconds: round(longestRunSeconds), pauses };
}

/** The time of an answer that lies in stretches of a recording; undefined: there is no speech in them. */
export function timingOfSpans(sound: Pick<SoundMeasure, "runs">, stretches: readonly Stretch[]): Timing | undefined {
  const spoken = spokenTime(sound, stretches);
  return spoken === null ? undefined : { seconds: spoken.seconds, from: "recording", pauses: spoken.pauses };
}

/** In order, and those that touch or overlap as one. */
function united(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { from, to } of stretches.filter((one) => one.to > one.from).toSorted((a, b) => a.from - b.from)) {
    const open = all.at(-1);
    if (open !== undefined && from <= open.to) open.to = Math.max(open.to, to);
    else all.push({ from, to });
  }
  return all;
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000;
