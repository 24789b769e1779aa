import type { Span } from "../schema/span.ts";
import type { Place, PlacedWord, Stretch, Timeline } from "./timeline.ts";

/** Heard before a sentence begins, so that its first word is whole. Times that are guessed get more on both sides. */
const LEAD_SECONDS = 0.4;
const LEAD_ABOUT_SECONDS = 1.5;
/** A word stays marked so long after its end, so that the mark does not flicker. */
const BREATH_SECONDS = 0.4;
/** Speech without marks is one sentence for minutes; what lies farther from the words in question is left out. */
const FARTHEST_SECONDS = 10;

/** The place of the first word that does not end before an offset; the number of words where none is left. */
function wordFrom(words: readonly Span[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * When the words of a span were said. A span without a word of its own (a bracket, a space) has the moment after the word before it.
 * @returns null where no word of the text has a time
 */
export function placeOf({ words }: Pick<Timeline, "words">, span: Span): Place | null {
  if (words.length === 0) return null;
  const first = wordFrom(words, span.start);
  let past = first;
  let guessed = 0;
  let to = 0;
  for (; past < words.length && (words[past]?.start ?? 0) < span.end; past += 1) {
    to = Math.max(to, words[past]?.to ?? 0);
    if (words[past]?.isAbout === true) guessed += 1;
  }
  if (past === first) {
    const moment = words[first - 1]?.to ?? words[first]?.from ?? 0;
    return { from: moment, to: moment, isAbout: true };
  }
  return { from: words[first]?.from ?? 0, to, isAbout: guessed * 2 >= past - first };
}

/** The sentences that hold a span, as one span; the span itself where none does. @param all the sentences of the text, in order */
export function sentenceOf(all: readonly Span[], span: Span): Span {
  const holding = all.filter(({ start, end }) => start < span.end && end > span.start);
  const [first, last] = [holding[0], holding.at(-1)];
  return first === undefined || last === undefined ? span : { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) };
}

/** What is played for a span: its sentence, from a little before it to its end. @param all the sentences of the text */
export function stretchToHear(timeline: Pick<Timeline, "words" | "seconds">, all: readonly Span[], span: Span): Stretch | null {
  const [own, sentence] = [placeOf(timeline, span), placeOf(timeline, sentenceOf(all, span))];
  if (own === null || sentence === null) return null;
  const lead = own.isAbout || sentence.isAbout ? LEAD_ABOUT_SECONDS : LEAD_SECONDS;
  const from = Math.max(0, Math.max(sentence.from, own.from - FARTHEST_SECONDS) - lead);
  const to = Math.min(timeline.seconds, Math.min(sentence.to, own.to + FARTHEST_SECONDS) + (own.isAbout || sentence.isAbout ? lead : 0));
  return { from, to: Math.max(from, to) };
}

/** The word that is being said at a moment: the last that has begun, for as long as it lasts and a breath longer; null: none. */
export function wordAt(words: readonly PlacedWord[], seconds: number): PlacedWord | null {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.from ?? 0) <= seconds) low = middle + 1;
    else high = middle;
  }
  const word = words[low - 1];
  return word === undefined || seconds > word.to + BREATH_SECONDS ? null : word;
}
