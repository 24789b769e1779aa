import { sentences } from "../answer/sentences.ts";
import { words } from "../answer/words.ts";
import type { Delivery } from "../schema/assessment.ts";
import type { Span } from "../schema/span.ts";
import { findFillers } from "./fillers.ts";
import { findFirstPerson } from "./first-person.ts";
import { technicalShare } from "./technical-share.ts";

/** Words a minute of unhurried English speech in an answer; the rubric book's figure, under "Delivery". */
export const ESTIMATED_WORDS_PER_MINUTE = 150;

/** Shorter ones are breath. The rubric book counts pauses over two seconds. */
const PAUSE_MS = 2_000;

/** What is known of the time from outside the text. */
export interface Timing {
  /** Finite, not negative. */
  seconds: number;
  from: "recording" | "transcript";
  /** In order; those of two seconds or less are dropped. Absent: not known. */
  pauses?: readonly { atMs: number; ms: number }[];
}

/**
 * How an answer sounds; no part of any score. Cheap enough for every key that is typed.
 *
 * Without `timing` the seconds are estimated from the words, and words a minute is null, because it could only repeat
 * the estimate. Words a minute is rounded to one tenth.
 * @throws {RangeError} when `timing.seconds` is negative or not finite: the caller has a bug
 */
export function measureDelivery(text: string, timing?: Timing): Delivery {
  if (timing !== undefined && !(timing.seconds >= 0 && timing.seconds < Infinity)) {
    throw new RangeError(`An answer cannot last ${timing.seconds} seconds.`);
  }
  const wordSpans = words(text);
  const sentenceSpans = sentences(text);
  const { i, we } = findFirstPerson(text, wordSpans);
  const count = wordSpans.length;
  return {
    words: count,
    seconds: timing?.seconds ?? (count * 60) / ESTIMATED_WORDS_PER_MINUTE,
    secondsFrom: timing?.from ?? "estimate",
    wordsPerMinute: timing === undefined ? null : pace(count, timing.seconds),
    fillers: findFillers(text, wordSpans),
    pauses: timing?.pauses?.filter(({ ms }) => ms > PAUSE_MS).map(({ atMs, ms }) => ({ atMs, ms })) ?? null,
    i: i.length,
    we: we.length,
    longestSentenceWords: longestSentence(wordSpans, sentenceSpans),
    technicalShare: technicalShare(text, wordSpans, sentenceSpans),
  };
}

function pace(count: number, seconds: number): number | null {
  if (count === 0 || seconds === 0) return null;
  return Math.round((count * 600) / seconds) / 10;
}

/** The most words in one sentence. */
function longestSentence(wordSpans: readonly Span[], sentenceSpans: readonly Span[]): number {
  let longest = 0;
  let first = 0;
  for (const { end } of sentenceSpans) {
    let past = first;
    while (past < wordSpans.length && (wordSpans[past]?.end ?? 0) <= end) past += 1;
    longest = Math.max(longest, past - first);
    first = past;
  }
  return longest;
}
