import type { TimedWord } from "@inclined/core/schema/transcript";

/** A stretch of a transcript as its file has it, before its times are put in order. */
export interface Piece {
  /** As the tool names them; null: it does not say. */
  speaker: string | null;
  /** Seconds; null: missing, or no time at all. */
  from: number | null;
  to: number | null;
  text: string;
  words: TimedWord[] | null;
}

/** What a reader of one format found. */
export interface ReadPieces {
  /** Of the tool or the format, for the person. */
  by: string;
  pieces: Piece[];
  /** What was noticed on the way, each a sentence. */
  notes: string[];
  /** What is wrong with the file itself, each a sentence; absent: nothing. */
  faults?: string[];
  /** False: the format says nothing of when single turns were said. */
  hasTimes: boolean;
}
