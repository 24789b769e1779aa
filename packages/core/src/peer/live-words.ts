import type { ConfidentialTerm } from "../candidate/safe-form.ts";
import { safeText } from "../candidate/safe-values.ts";

/** Spaces and hyphens of a term may be many where it is said. */
const [SPREAD, ROOM] = [3, 40] as const;
/** Words of a figure that may still be coming: "1.8 million dollars". */
const FIGURE_WORDS = 3;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const WORD = /\S+/gu;
const FIGURE = /[\p{N}\p{Sc}]/u;

/** As terms are compared: case, hyphens and accents written apart do not matter. */
const folded = (words: string): string =>
  words.normalize("NFC").replaceAll("\u00AD", "").replaceAll(/[\s\u00A0\u2010-\u2015_-]/gu, " ").replaceAll(/ {2,}/g, " ").toLowerCase();

/**
 * Words that are still being written, as somebody else may read them: every listed term replaced, and what at their end may be
 * the beginning of one held back until it is plain what it becomes.
 */
export function liveWords(text: string, terms: readonly ConfidentialTerm[]): string {
  return terms.length === 0 ? text : safeText(text.slice(0, plainUntil(text, terms)), terms);
}

/** Where the end begins that may become a term; the length of the text where there is none. */
function plainUntil(text: string, terms: readonly ConfidentialTerm[]): number {
  const listed = terms.map(({ term }) => folded(term.trim())).filter((term) => term !== "");
  const longest = listed.reduce((most, { length }) => Math.max(most, length), 0);
  const from = Math.max(0, text.length - SPREAD * longest - ROOM);
  for (let start = from; start < text.length; start += 1) {
    if (LETTER_OR_DIGIT.test(text.slice(start - 1, start)) && LETTER_OR_DIGIT.test(text.slice(start, start + 1))) continue;
    const tail = folded(text.slice(start));
    if (tail.trim() !== "" && listed.some((term) => term.length > tail.length && term.startsWith(tail))) return start;
  }
  return listed.some((term) => FIGURE.test(term)) ? figureAtEnd(text, from) : text.length;
}

/** A listed figure is found however it is written, so any figure at the end may become it. */
function figureAtEnd(text: string, from: number): number {
  const last = Array.from(text.slice(from).matchAll(WORD)).slice(-FIGURE_WORDS);
  const figure = last.find(({ 0: word }) => FIGURE.test(word));
  return figure === undefined ? text.length : from + figure.index;
}
