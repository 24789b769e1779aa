import type { Token } from "../answer/tokens.ts";
import type { Span } from "../schema/span.ts";
import { type Page, tokenRange } from "./page.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const MONTHS = set("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");
const SEASONS = set("spring summer autumn fall winter christmas easter q1 q2 q3 q4 h1 h2 1q 2q 3q 4q 1h 2h quarter half mid-summer midsummer advent ramadan diwali thanksgiving whitsun pentecost michaelmas hilary term semester monsoon harvest");
/** 2027, 2027/28; a financial year, FY28 or FY2028-29, is one too where a quarter or week of it is named. */
const YEAR = /^(?:20\d\d(?:\/\d\d)?|fy(?:20)?\d\d(?:[-/]\d\d)?)$/;
/** 2027-10-11, 20.05.2029, 9/9/2028, 11/2027, 2027-Q4, 2027-W14, W14/2027 */
const WRITTEN = /^(?:20\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]20\d\d|\d{1,2}[-/.]20\d\d|20\d\d[-/]?(?:q[1-4]|h[12])|20\d\d-\d{2}|q[1-4][-/]?20\d\d|20\d\d[-/]?w\d{1,2}(?:-\d)?|w\d{1,2}[-/]20\d\d)$/;
/** A week by its number: W14, "week 14", "CW 14". */
const WEEK = /^w\d{1,2}$/;
const WEEK_NAME = set("week wk cw kw");
/** What stands behind its year: 2027 Q3, FY28 W26. */
const BEHIND = /^(?:q[1-4]|h[12]|w\d{1,2})$/;
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
    // 2. 5. 2028, with spaces
    const spaced = /\b\d{1,2}\. ?\d{1,2}\. ?$/.exec(page.text.slice(Math.max(span.start, token.start - 8), token.start));
    if (spaced !== null) {
      found.push({ start: token.start - spaced[0].length, end: token.end });
      continue;
    }
    const first = monthBefore(page.tokens, at, from);
    const next = page.tokens[at + 1];
    if (first !== null) found.push({ start: page.tokens[first]?.start ?? token.start, end: token.end });
    else if (next !== undefined && at + 1 < to && next.gap !== "stop" && (BEHIND.test(next.word) || (page.tokens[at + 2]?.word === "quarter" && ORDINALS.has(next.word)))) found.push({ start: token.start, end: (BEHIND.test(next.word) ? next : page.tokens[at + 2] ?? next).end });
  }
  return found;
}

/** The place of the month, season or quarter that the year at `at` belongs to, with the day before it; null where there is none. */
function monthBefore(list: readonly Token[], at: number, from: number): number | null {
  for (let back = at - 1; back >= Math.max(from, at - REACH); back -= 1) {
    const word = list[back]?.word ?? "";
    if (WEEK.test(word) || WEEK_NAME.has(word)) return back;
    if (MONTHS.has(word) || SEASONS.has(word)) {
      const day = list[back - 1]?.word ?? "";
      const isDay = (word: string): boolean => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word);
      if (back - 1 > from && day === "of" && isDay(list[back - 2]?.word ?? "")) return back - 2;
      return back > from && isDay(day) ? back - 1 : back;
    }
    if (!/^(?:\d{1,2}(?:st|nd|rd|th)?|of|the|year|in|term|semester|season|holidays|session|weekend)$/.test(word) || list[back + 1]?.gap === "stop") return null;
  }
  return null;
}

const ORDINALS = set("first second third fourth 1st 2nd 3rd 4th");

/** Whether a word is the name of a month, a season or a numbered week. */
export const isTimeName = (word: string): boolean => MONTHS.has(word) || SEASONS.has(word) || WEEK.test(word);
