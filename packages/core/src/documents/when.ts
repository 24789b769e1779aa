import type { Span } from "../schema/span.ts";
import { datesWithYear, isTimeName } from "./dates.ts";
import { type Page, quantitiesIn, tokenRange } from "./page.ts";

const LEADS: ReadonlySet<string> = new Set("by in until till before end of mid early late due on from since".split(" "));
const WEEK = /^(?:w|wk|cw|kw|week)$/;
/** 2027-w14, w14, 14/5, 3.5., 2027-03-04 */
const WRITTEN = /^(?:(?:20\d\d-)?w\d{1,2}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|20\d\d-\d{2}(?:-\d{2})?)$/;

/**
 * Days, weeks, months and quarters that a stretch names, with or without a year: "3 May", "week 14", "end of Q3", "2027-05-03".
 * A year alone is none, nor is "soon" or "next sprint".
 */
export function datesIn(page: Page, span: Span): Span[] {
  const { from, to } = tokenRange(page, span);
  const found: Span[] = [...datesWithYear(page, span)];
  for (const { kind, start, end } of quantitiesIn(page, span)) if (kind === "date" && !/^(?:19|20)\d\d$/.test(page.text.slice(start, end))) found.push({ start, end });
  for (let at = from; at < to; at += 1) {
    const token = page.tokens[at];
    const next = page.tokens[at + 1];
    if (token === undefined) continue;
    if (WRITTEN.test(token.word)) found.push({ start: token.start, end: token.end });
    else if (WEEK.test(token.word) && next !== undefined && at + 1 < to && /^\d{1,2}$/.test(next.word)) found.push({ start: token.start, end: next.end });
    else if (isTimeName(token.word) && /^\p{Lu}/u.test(page.text.slice(token.start, token.end)) && at > from && LEADS.has(page.tokens[at - 1]?.word ?? "")) found.push({ start: token.start, end: token.end });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let behind = 0;
  return found.filter(({ end }) => {
    if (end > span.end || end <= behind) return false;
    behind = end;
    return true;
  });
}
