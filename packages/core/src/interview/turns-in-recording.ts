import type { Stretch } from "../delivery/timing-of-spans.ts";
import type { MockInterview } from "../schema/mock-interview.ts";
import type { SoundMeasure } from "../schema/sound.ts";
import type { SpokenTurn } from "./spoken-turns.ts";

/** Less is nothing that can be listened to. */
const LEAST_SECONDS = 0.05;

/**
 * Where each turn is heard in the recording; null: it has no time there, or the recording is over by then. A turn whose end is not
 * known lasts until the next begins.
 * @param seconds how long the recording is; null: not known
 */
export function turnsInRecording({ turns, recordingShift = 0 }: Pick<MockInterview, "turns" | "recordingShift">, seconds: number | null): (Stretch | null)[] {
  const end = seconds ?? Number.POSITIVE_INFINITY;
  // without a single length or two moments there are no times: all stand at the beginning
  const isTimed = turns.some(({ from, to }) => to > from || from > 0);
  return turns.map((turn, place) => {
    if (!isTimed) return null;
    const last = turn.to > turn.from ? turn.to : (turns.slice(place + 1).find(({ from }) => from > turn.from)?.from ?? seconds ?? turn.from);
    const stretch = { from: round(Math.max(0, turn.from + recordingShift)), to: round(Math.min(end, last + recordingShift)) };
    return stretch.to - stretch.from < LEAST_SECONDS ? null : stretch;
  });
}

/** How many of the turns with a time have no sound of speech in it, of how many: then the two do not begin together, or are not the same interview. */
export function silentTurns({ runs }: Pick<SoundMeasure, "runs">, places: readonly (Stretch | null)[]): { silent: number; of: number } {
  const known = places.flatMap((place) => place ?? []);
  return { silent: known.filter(({ from, to }) => !runs.some((run) => run.to > from && run.from < to)).length, of: known.length };
}

/** The shift with which the first turn begins where the first speech is heard; null: nobody speaks. */
export function shiftToFirstSpeech({ runs }: Pick<SoundMeasure, "runs">, [first]: readonly SpokenTurn[]): number | null {
  return runs[0] === undefined || first === undefined ? null : round(runs[0].from - first.from);
}

/** For how long somebody else speaks while the candidate does, by the times of the turns, in seconds: a moment counts once, however many speak. @param isTheirs which turns are the candidate's */
export function secondsAtOnce(turns: readonly Pick<SpokenTurn, "from" | "to">[], isTheirs: readonly boolean[]): number {
  const theirs = unionOf(turns.filter((_, place) => isTheirs[place] === true));
  const others = unionOf(turns.filter((_, place) => isTheirs[place] !== true));
  let seconds = 0;
  let next = 0;
  for (const { from, to } of theirs) {
    // those that end before this one begins end before every later one as well
    while ((others[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    for (let at = next; at < others.length; at += 1) {
      const other = others[at];
      if (other === undefined || other.from >= to) break;
      seconds += Math.min(to, other.to) - Math.max(from, other.from);
    }
  }
  return round(seconds);
}

/** Stretches that overlap as one, in order. */
function unionOf(stretches: readonly Stretch[]): Stretch[] {
  const union: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const open = union.at(-1);
    if (open === undefined || from > open.to) union.push({ from, to });
    else open.to = Math.max(open.to, to);
  }
  return union;
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000;
