import type { Span } from "../schema/span.ts";
import { BEFORE_NUMBER, NEVER_LAST, OFTEN_LAST, OPENERS, SELDOM_LAST, SPEECH_VERBS, TITLES } from "./abbreviations.ts";
import { isCapitalAt, isDigitAt, isMissingSpaceAt, isSmallAt, isWordCharacterAt, pointAt } from "./words.ts";

const TERMINATORS = ".?!…。！？؟।۔";
/** These end a sentence without a space after them. */
const WIDE_TERMINATORS = "。！？";
const CLOSERS = ")]}\"”’'»*_";
const OPENING = "\"“‘'([{«*_-–—•";
const BULLETS = "-*+•·–—◦▪‣⁃>#";
const LINE_ENDS = "\n\r\u2028\u2029";

/** A line at least this long was probably broken by an editor that wraps; nobody breaks bullets there. */
const WRAPPED_LINE = 50;
/** No abbreviation or speech verb is longer; a word of a million letters is not read to its start. */
const LOOK_BACK = 12;
const LOOK_AHEAD = 40;

const isLineEnd = (text: string, at: number): boolean => at < text.length && LINE_ENDS.includes(text.charAt(at));
const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code === 32) return true;
  return code < 33 ? code >= 9 && code <= 13 : code > 127 && /\s/.test(text.charAt(at));
};

/**
 * The sentences of a text, in order, as half-open ranges of UTF-16 code units into `text`.
 *
 * - A sentence neither starts nor ends with white space, holds at least one word, and every word of `words(text)` lies
 *   in exactly one. Bullet signs stay outside; a number before a list item belongs to the item.
 * - `.`, `?` and `!` end one, with the quotes and brackets that close there; not in Dr., e.g., U.S., No. 5, v2.1.0, nor
 *   when the sentence goes on: "Why now?" she asked. An ellipsis ends one only before a capital that is not "I".
 * - A line break ends one too, unless the line was plainly wrapped: 50 characters or more, no end mark, and the next line
 *   goes on with a small letter or "I".
 * - Nothing is invented: speech without punctuation stays one long sentence for as long as it has no mark.
 *
 * Linear in the length of the text.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  const length = text.length;
  let start = 0;
  let lineStart = 0;
  let at = 0;
  const close = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span !== null) found.push(span);
    start = end;
  };
  while (at < length) {
    if (isLineEnd(text, at)) {
      if (!isWrapped(text, lineStart, at)) close(at);
      at += 1;
      lineStart = at;
      continue;
    }
    if (!TERMINATORS.includes(text.charAt(at))) {
      at += 1;
      continue;
    }
    let last = at;
    while (last + 1 < length && TERMINATORS.includes(text.charAt(last + 1))) last += 1;
    let end = last + 1;
    while (end < length && CLOSERS.includes(text.charAt(end))) end += 1;
    if (endsSentence(text, lineStart, at, last, end)) close(end);
    at = end;
  }
  close(length);
  return found;
}

/** Without white space at its ends and without a bullet sign; null when no word is left. */
function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start += 1;
  while (start < end && BULLETS.includes(text.charAt(start)) && isSpace(text, start + 1)) {
    start += 1;
    while (start < end && isSpace(text, start)) start += 1;
  }
  while (end > start && isSpace(text, end - 1)) end -= 1;
  for (let at = start; at < end; at += 1) if (isWordCharacterAt(text, at)) return { start, end };
  return null;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at += 1;
  return at;
}

/** The word at `from`, in small letters with straight apostrophes: for comparing, never for offsets. */
function wordAt(text: string, from: number): string {
  let end = from;
  while (end < text.length && end - from < LOOK_AHEAD && (isWordCharacterAt(text, end) || "'’".includes(text.charAt(end)))) end += 1;
  return text.slice(from, end).replaceAll("’", "'").toLowerCase();
}

/** Decides for the marks `first..last`, closed at `end` by quotes and brackets. */
function endsSentence(text: string, lineStart: number, first: number, last: number, end: number): boolean {
  if (end >= text.length) return true;
  if (WIDE_TERMINATORS.includes(text.charAt(last))) return true;
  if (!isSpace(text, end)) return end === last + 1 && first === last && isMissingSpaceAt(text, last);
  // the line break itself decides
  if (isLineEnd(text, end)) return true;

  const gapEnd = skipSpaces(text, end);
  let next = gapEnd;
  while (next < text.length && next - gapEnd < LOOK_AHEAD && OPENING.includes(text.charAt(next))) next += 1;
  const small = isSmallAt(text, next);
  const quoted = end > last + 1;
  const mark = text.charAt(last);

  if (mark === "…" || (mark === "." && last > first)) {
    return isCapitalAt(text, next) && !/^i($|')/.test(wordAt(text, next));
  }
  if (mark !== ".") {
    if (!quoted) return true;
    return !small && !saysWhoSpoke(text, next);
  }
  if (quoted && small) return false;
  return !isAbbreviation(text, lineStart, first, next, small);
}

/** After "Why now?" comes `Anna asked` or `I said to her`. */
function saysWhoSpoke(text: string, at: number): boolean {
  const speaker = wordAt(text, at);
  const verb = skipSpaces(text, at + speaker.length);
  return speaker !== "" && SPEECH_VERBS.has(wordAt(text, verb));
}

function isAbbreviation(text: string, lineStart: number, stop: number, next: number, small: boolean): boolean {
  let from = stop;
  while (from > lineStart && stop - from < LOOK_BACK && (isWordCharacterAt(text, from - 1) || text.charAt(from - 1) === ".")) from -= 1;
  const raw = text.slice(from, stop);
  const word = raw.toLowerCase();
  const digit = isDigitAt(text, next);
  // 1. First item
  if (isListMarker(text, lineStart, from, word)) return true;
  if (TITLES.has(raw) || NEVER_LAST.has(word)) return true;
  if (OFTEN_LAST.has(word)) return small;
  if (BEFORE_NUMBER.has(word) && digit) return true;
  const initials = isInitials(raw);
  if (initials || SELDOM_LAST.has(word)) return !OPENERS.has(wordAt(text, next));
  return false;
}

/** `1.`, `12.` or `b.` with nothing but a bullet before it on its line. */
function isListMarker(text: string, lineStart: number, from: number, word: string): boolean {
  if (word.length > 2 || !/^(\d+|[a-z])$/.test(word)) return false;
  for (let at = from - 1; at >= lineStart; at -= 1) {
    if (from - at > LOOK_BACK || !(isSpace(text, at) || BULLETS.includes(text.charAt(at)))) return false;
  }
  return true;
}

/** U.S, p.m, Ph.D, and one capital alone as in J. Smith. */
function isInitials(raw: string): boolean {
  if (raw.includes(".")) return raw.split(".").every((part) => part.length > 0 && part.length <= 2 && !/\d/.test(part));
  return raw.length === 1 && isCapitalAt(raw, 0);
}

/** True when the line break at `at` came from wrapping: the sentence goes on in the next line. */
function isWrapped(text: string, lineStart: number, at: number): boolean {
  if (at - lineStart < WRAPPED_LINE) return false;
  let next = at + 1;
  if (text.charAt(at) === "\r" && text.charAt(next) === "\n") next += 1;
  while (next < text.length && !isLineEnd(text, next) && isSpace(text, next)) next += 1;
  if (TERMINATORS.includes(text.charAt(lastOfLine(text, lineStart, at)))) return false;
  const point = pointAt(text, next);
  return isSmallAt(text, next) ? !/^[a-z][).]/.test(text.slice(next, next + 2)) : point === "I" && /^i($|'| )/.test(`${wordAt(text, next)} `);
}

/** Where the last character of the line stands, trailing spaces and closing marks left out. */
function lastOfLine(text: string, lineStart: number, lineEnd: number): number {
  let last = lineEnd - 1;
  while (last > lineStart && (isSpace(text, last) || CLOSERS.includes(text.charAt(last)))) last -= 1;
  return last;
}
