import type { Recording } from "../schema/recording.ts";
import { textOfTranscript } from "./text-of-transcript.ts";
import type { Timing } from "./measure-delivery.ts";
import { timingOfRecording } from "./timing-of-recording.ts";

const squashed = (text: string): string => text.split(/\s+/).filter(Boolean).join(" ");

/**
 * The recordings in which an answer was told, oldest first: the one it is finished with, and those before it whose words stand in it,
 * for whoever pauses goes on in another one. A telling that was given up left no words in it.
 * @param recordings of the answer, oldest first
 */
export function takesOfAnswer(text: string, recordings: readonly Recording[], recordingId: string): Recording[] {
  const last = recordings.findIndex(({ id }) => id === recordingId);
  const stands = squashed(text);
  return recordings.slice(0, last + 1).filter(({ id, turn, attemptId, transcript, words }) => {
    if (id === recordingId) return true;
    const said = squashed(words ?? (transcript === null ? "" : textOfTranscript(transcript)));
    return turn === null && attemptId === null && said !== "" && stands.includes(said);
  });
}

/** The time that an answer took in all its takes; between two of them nobody waited. Undefined where none has a time. */
export function timingOfTakes(takes: readonly Pick<Recording, "seconds" | "sound" | "transcript">[]): Timing | undefined {
  const timings = takes.flatMap((take) => timingOfRecording(take) ?? []);
  const [first, ...more] = timings;
  if (first === undefined || more.length === 0) return first;
  const whole: Timing = { seconds: timings.reduce((sum, { seconds }) => sum + seconds, 0), from: "recording" };
  if (timings.some(({ pauses }) => pauses === undefined)) return whole;
  let before = 0;
  const pauses = timings.flatMap(({ seconds, pauses: own = [] }) => {
    const placed = own.map(({ atMs, ms }) => ({ atMs: Math.round(before * 1_000) + atMs, ms }));
    before += seconds;
    return placed;
  });
  return { ...whole, pauses };
}
