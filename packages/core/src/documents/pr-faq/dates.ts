import type { Token } from "../../answer/tokens.ts";
import type { Span } from "../../schema/span.ts";
import { type Page, tokenRange } from "../page.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const MONTHS = set("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");
const SEASONS = set("spring summer autumn fall winter christmas easter q1 q2 q3 q4 h1 h2 quarter half mid-summer midsummer advent ramadan diwali thanksgiving");
const YEAR = /^20\d\d(?:\/\d\d)?$/;
/** 2027-10-11, 20.05.2029, 9/9/2028, 11/2027, 2027-Q4 */
const WRITTEN = /^(?:20\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]20\d\d|\d{1,2}[-/.]20\d\d|20\d\d-(?:q[1-4]|h[12]|\d{2})|q[1-4][-/]20\d\d)$/;
/** A month or season stands so many words before its year at most: "3rd quarter of the year 2027". */
const REACH = 5;

/**
 * Dates with their year: a day, month, quarter or season of a year, in any form. A year alone is none, nor is a month
 * without its year.
 */
export function datesWithYear(page: Page, span: Span): Span[] {
  const { from, to } = tokenRange(page, span);
  const found: Span[] = [];
  for (let at = from; at < to; at += 1) {
    const token = page.tokens[at];
    if (token === undefined) continue;
    if (WRITTEN.test(token.word)) {
      found.push({ start: token.start, end: token.end });
      continue;
    }
    const isYear = YEAR.test(token.word) || (/^\d\d$/.test(token.word) && /['’‘]/.test(page.text.charAt(token.start - 1)));
    if (!isYear) continue;
    const first = monthBefore(page.tokens, at, from);
    if (first !== null) found.push({ start: page.tokens[first]?.start ?? token.start, end: token.end });
  }
  return found;
}

/** The place of the month, season or quarter that the year at `at` belongs to, with the day before it; null where there is none. */
function monthBefore(list: readonly Token[], at: number, from: number): number | null {
  for (let back = at - 1; back >= Math.max(from, at - REACH); back -= 1) {
    const word = list[back]?.word ?? "";
    if (MONTHS.has(word) || SEASONS.has(word)) {
      const day = list[back - 1]?.word ?? "";
      return back > from && /^\d{1,2}(?:st|nd|rd|th)?$/.test(day) ? back - 1 : back;
    }
    if (!/^(?:\d{1,2}(?:st|nd|rd|th)?|of|the|year|in)$/.test(word) || list[back + 1]?.gap === "stop") return null;
  }
  return null;
}

/** Whether a word is the name of a month or season. */
export const isTimeName = (word: string): boolean => MONTHS.has(word) || SEASONS.has(word);
