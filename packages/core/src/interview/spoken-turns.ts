import type { Segment, Transcript } from "../schema/transcript.ts";
import { unnamedTurns } from "./unnamed-turns.ts";

/** What one person says until another does. */
export interface SpokenTurn {
  speaker: string | null;
  /** Seconds from the beginning of the recording. */
  from: number;
  to: number;
  text: string;
  /** Silences inside it that are longer than two seconds, by the times of its words; null: the file has none. */
  pauses: { at: number; seconds: number }[] | null;
}

/** The rubric book counts pauses over two seconds. */
const PAUSE_SECONDS = 2;

/** A transcript as turns. Where it names nobody, a turn ends where somebody begins or ceases to ask. */
export function spokenTurns({ segments, hasTimes }: Pick<Transcript, "segments" | "hasTimes">): SpokenTurn[] {
  if (segments.every(({ speaker }) => speaker === null)) return unnamedTurns(segments).map(({ from, to, text }) => ({ speaker: null, from, to, text, pauses: null }));
  const turns: Segment[][] = [];
  for (const segment of segments) {
    const open = turns.at(-1);
    if (open !== undefined && open[0]?.speaker === segment.speaker) open.push(segment);
    else turns.push([segment]);
  }
  return turns.map((parts): SpokenTurn => {
    const [first] = parts as [Segment, ...Segment[]];
    return { speaker: first.speaker, from: first.from, to: Math.max(...parts.map(({ to }) => to)), text: joined(parts), pauses: hasTimes ? pausesIn(parts) : null };
  });
}

/** Cues cut sentences anywhere: put together they are one paragraph. */
function joined(parts: readonly Segment[]): string {
  return parts.reduce((text, { text: next }) => (text === "" ? next.trim() : `${text} ${next.trim()}`), "");
}

/** Between words. Stretches without the times of their words hide the silences in them: then nothing is known. */
function pausesIn(parts: readonly Segment[]): SpokenTurn["pauses"] {
  if (parts.some(({ words }) => words === null)) return null;
  const marks = parts.flatMap(({ words }) => words ?? []);
  return marks.flatMap(({ from }, place) => {
    const before = marks[place - 1]?.to ?? from;
    return from - before > PAUSE_SECONDS ? [{ at: before, seconds: Math.round((from - before) * 1_000) / 1_000 }] : [];
  });
}
