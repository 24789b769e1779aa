import type { Recording } from "../schema/recording.ts";
import type { Transcript } from "../schema/transcript.ts";
import type { Timing } from "./measure-delivery.ts";

/** Shorter ones are breath. */
const PAUSE_SECONDS = 2;

/**
 * The time that an answer took, from its recording.
 *
 * Where the sound was measured it goes from the first speech to the last, so that neither the reach for the button nor the
 * thinking before the first word counts as slow speech; pauses are those of the sound. Otherwise it is the length of the
 * recording, with the pauses between the words of the transcript where those have times.
 * @returns undefined where neither is known, and where nobody speaks in it: words that came otherwise took no time there
 */
export function timingOfRecording({ seconds, sound, transcript }: Pick<Recording, "seconds" | "sound" | "transcript">): Timing | undefined {
  if (sound !== null) {
    const [first, last] = [sound.runs[0], sound.runs.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    return { seconds: Math.max(0, last.to - first.from), from: "recording", pauses: sound.pauses.map(({ from, to }) => pause(from, to)) };
  }
  if (seconds === null) return undefined;
  const pauses = transcript === null ? null : pausesBetweenWords(transcript);
  return pauses === null ? { seconds, from: "recording" } : { seconds, from: "recording", pauses };
}

function pause(from: number, to: number): { atMs: number; ms: number } {
  return { atMs: Math.round(from * 1_000), ms: Math.round((to - from) * 1_000) };
}

/** Null where some words have no times. */
function pausesBetweenWords({ hasTimes, segments }: Transcript): { atMs: number; ms: number }[] | null {
  const words = segments.map((segment) => segment.words);
  if (!hasTimes || words.length === 0 || words.some((each) => each === null)) return null;
  const pauses: { atMs: number; ms: number }[] = [];
  let until: number | null = null;
  for (const { from, to } of words.flatMap((each) => each ?? [])) {
    if (until !== null && from - until > PAUSE_SECONDS) pauses.push(pause(until, from));
    until = Math.max(until ?? 0, to);
  }
  return pauses;
}
