import { words as wordsOf } from "../answer/words.ts";
import type { Recording } from "../schema/recording.ts";
import type { Span } from "../schema/span.ts";
import type { Transcript } from "../schema/transcript.ts";
import { ESTIMATED_WORDS_PER_MINUTE } from "./measure-delivery.ts";
import { alignWords, UNMATCHED } from "./timeline-align.ts";

/** Seconds from the beginning of a recording. */
export interface Stretch {
  from: number;
  to: number;
}

/** A place in time that may be guessed from what stands around it. */
export interface Place extends Stretch {
  isAbout: boolean;
}

/** A word of the text with when it was said. */
export interface PlacedWord extends Span, Place {
  /** False: nobody wrote it down from the sound; the person put it in, or it stands for other words. */
  isHeard: boolean;
}

/**
 * What times rest on. `words`: the recogniser gave each word its time. `stretches`: only stretches have times, and words are spread
 * over the speech in them. `arrivals`: the browser told when words arrived, which is after they were said.
 */
type TimesFrom = "words" | "stretches" | "arrivals";

/** The words of a text in the time of its recording. */
export interface Timeline {
  /** Of the whole recording. */
  seconds: number;
  /** In order of text and of time, within 0 and `seconds`; empty where `why` says why. */
  words: readonly PlacedWord[];
  timesFrom: TimesFrom | null;
  /** `no-words`: nothing was written down from the sound. `no-times`: it was, without times. `other-words`: it is not what the text says. */
  why: "no-words" | "no-times" | "other-words" | null;
  /** The recogniser's own words in time; empty where it gave none of their own. */
  heard: readonly Stretch[];
}

/** Of the words of the text so many must be heard in order. Answers about different things share up to a fifth, and up to a third where the other is much longer. */
const LEAST_SHARE = 0.4;
const SECONDS_A_WORD = 60 / ESTIMATED_WORDS_PER_MINUTE;

interface HeardWord extends Place {
  key: string;
}

/** The length that times must lie in. */
function lengthOf({ sound, seconds, transcript }: Pick<Recording, "sound" | "seconds" | "transcript">): number {
  return sound?.seconds ?? seconds ?? Math.max(0, ...(transcript?.segments.map(({ to }) => to) ?? []));
}

/**
 * When each word of a text was said: the text is held against the transcript word by word, so that what the person corrected, left
 * out or put in afterwards moves nothing else.
 *
 * A word that is in both has the time of the recogniser. Words that stand for others share their time; words put in lie between their
 * neighbours. Both say `isAbout`, but for one word that stands for one.
 * @param text as it was frozen; spans are UTF-16 code units into it
 */
export function timelineOf(text: string, recording: Pick<Recording, "sound" | "seconds" | "transcript">): Timeline {
  const seconds = lengthOf(recording);
  const nothing = { seconds, words: [], timesFrom: null, heard: [] };
  const { transcript, sound } = recording;
  if (transcript === null || transcript.from === "typed") return { ...nothing, why: "no-words" };
  const timesFrom = timesOf(transcript);
  if (timesFrom === null) return { ...nothing, why: "no-times" };
  const heard = inOrder(heardWords(transcript, sound?.runs ?? []), seconds);
  const spans = wordsOf(text);
  const places = alignWords(spans.map((span) => keyOf(text.slice(span.start, span.end))), heard.map(({ key }) => key));
  const found = places.reduce((sum, place) => sum + (place === UNMATCHED ? 0 : 1), 0);
  if (heard.length === 0) return { ...nothing, why: "no-words" };
  if (spans.length === 0 || found / spans.length < LEAST_SHARE) return { ...nothing, why: "other-words" };
  return { seconds, words: inOrder(placed(spans, places, heard, seconds), seconds), timesFrom, why: null, heard: heard.filter(({ isAbout }) => !isAbout).map(({ from, to }) => ({ from, to })) };
}

function timesOf({ from, hasTimes, segments }: Transcript): TimesFrom | null {
  if (from === "browser") return "arrivals";
  if (!hasTimes) return null;
  return segments.every(({ words, text }) => (words !== null && words.length > 0) || text.trim() === "") ? "words" : "stretches";
}

/** For comparing only, never for offsets. */
const keyOf = (word: string): string => word.toLowerCase().replace(/[’‘ʼ＇´]/g, "'");

function heardWords({ segments, hasTimes }: Transcript, runs: readonly Stretch[]): HeardWord[] {
  return segments.flatMap(({ words, text, from, to }): HeardWord[] => {
    if (words === null || words.length === 0 || !hasTimes) return shared(text, from, to, runs).map((word) => ({ ...word, isAbout: true }));
    // what a recogniser calls one word may be two, or a dash
    return words.flatMap((word) => shared(word.text, word.from, word.to, []).map((part) => ({ ...part, isAbout: false })));
  });
}

/** The words of a text, spread by their length over a stretch of time; over the speech in it, where that is known. */
function shared(text: string, from: number, to: number, runs: readonly Stretch[]): (Stretch & { key: string })[] {
  const spans = wordsOf(text);
  const spoken = runs.map((run) => ({ from: Math.max(run.from, from), to: Math.min(run.to, to) })).filter((run) => run.to > run.from);
  const pieces = spoken.length === 0 ? [{ from, to: Math.max(from, to) }] : spoken;
  const times = spread(spans, pieces);
  return spans.map((span, index) => ({ key: keyOf(text.slice(span.start, span.end)), ...(times[index] ?? { from, to }) }));
}

/** A time for each span, by its length, over pieces of time that follow one another. */
function spread(spans: readonly Span[], pieces: readonly Stretch[]): Stretch[] {
  const weight = ({ start, end }: Span): number => end - start + 1;
  const whole = spans.reduce((sum, span) => sum + weight(span), 0);
  const length = pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0);
  let said = 0;
  return spans.map((span) => {
    const from = within(pieces, (said / whole) * length, false);
    said += weight(span);
    return { from, to: Math.max(from, within(pieces, (said / whole) * length, true)) };
  });
}

/** The moment after so much of the pieces; on the edge of two, the end of the first or the beginning of the second. */
function within(pieces: readonly Stretch[], passed: number, isEnd: boolean): number {
  let left = passed;
  for (const { from, to } of pieces) {
    const length = to - from;
    if (left < length || (isEnd && left <= length)) return from + Math.max(0, left);
    left -= length;
  }
  return pieces.at(-1)?.to ?? 0;
}

/** No time before that of the word before it, none outside of the recording: recognisers contradict themselves. */
function inOrder<Timed extends Stretch>(words: readonly Timed[], seconds: number): Timed[] {
  let last = 0;
  return words.map((word) => {
    const from = Math.min(Math.max(word.from, last), seconds);
    const to = Math.min(Math.max(word.to, from), seconds);
    last = from;
    return { ...word, from, to };
  });
}

function placed(spans: readonly Span[], places: Int32Array, heard: readonly HeardWord[], seconds: number): PlacedWord[] {
  const result: PlacedWord[] = [];
  for (let index = 0; index < spans.length; ) {
    const place = places[index] ?? UNMATCHED;
    const [span, same] = [spans[index], heard[place]];
    if (span !== undefined && same !== undefined) {
      result.push({ ...span, from: same.from, to: same.to, isAbout: same.isAbout, isHeard: true });
      index += 1;
      continue;
    }
    let end = index;
    while (end < spans.length && (places[end] ?? UNMATCHED) === UNMATCHED) end += 1;
    const first = index === 0 ? 0 : (places[index - 1] ?? UNMATCHED) + 1;
    const past = end === spans.length ? heard.length : (places[end] ?? heard.length);
    result.push(...between(spans.slice(index, end), heard.slice(first, past), heard[first - 1], heard[past], seconds));
    index = end;
  }
  return result;
}

/** Words that were not heard so: in place of what was heard there, or between their neighbours; none begins after the word that follows. */
function between(spans: readonly Span[], instead: readonly HeardWord[], before: HeardWord | undefined, after: HeardWord | undefined, seconds: number): PlacedWord[] {
  const limit = after?.from ?? seconds;
  const room = spans.length * SECONDS_A_WORD;
  const from = Math.min(before?.to ?? Math.max(0, limit - room), limit);
  const isOneForOne = instead.length === spans.length;
  const pieces = instead.length > 0 ? instead : [{ from, to: after === undefined ? Math.min(seconds, from + room) : Math.max(from, limit) }];
  const times = isOneForOne ? pieces : spread(spans, pieces);
  return spans.map((span, index) => {
    const time = times[index] ?? { from, to: limit };
    return { ...span, from: Math.min(time.from, limit), to: time.to, isAbout: isOneForOne ? (instead[index]?.isAbout ?? true) : true, isHeard: false };
  });
}
