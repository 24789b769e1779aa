import { readText } from "../answer/reading.ts";

/** What the scope of a story is read from. */
export const SCOPE_KINDS = ["customers", "money", "organisations", "audience", "regions", "duration"] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** One fact about scope with its words; offsets into the text. */
export interface ScopeFact {
  kind: ScopeKind;
  /** A number where there is one: customers, US dollars or whatever currency was said, organisations, regions, months. */
  value: number | null;
  start: number;
  end: number;
  quote: string;
}

const NEAR = 34;
const CUSTOMERS = /\b(?:customers?|users?|riders?|patients?|members?|subscribers?|shoppers?|merchants?|sellers?|households?|passengers?|visitors?|accounts?|people|drivers?|readers?|clients?|students?|employees|developers)\b/i;
const ORGANISATIONS = /\b(?:teams?|organi[sz]ations?|orgs?|departments?|business units?|divisions?|companies|vendors?|partners?|agencies)\b/i;
const REGIONS = /\b(?:countries|regions|markets|continents|states|cities|sites|locales|time zones)\b/i;
const AUDIENCE = /\b(?:(?:s|e)?vps?|(?:senior |executive )?vice[- ]presidents?|ce?o|cto|cfo|coo|c-suite|directors?|board(?: of directors)?|general managers?|general counsel|minister)\b/gi;
const MONTHS: readonly (readonly [RegExp, number])[] = [[/year/i, 12], [/quarter/i, 3], [/month/i, 1], [/week/i, 0.25], [/day/i, 1 / 30]];

/** The facts about scope that a text states, in order. Nothing is inferred. */
export function scopeFacts(text: string): ScopeFact[] {
  const facts: ScopeFact[] = [];
  for (const { kind, value, start, end } of readText(text).quantities) {
    const behind = text.slice(end, end + NEAR);
    const quote = text.slice(start, end);
    const with_ = (pattern: RegExp): string | null => {
      const match = pattern.exec(behind);
      // in the same clause, and before another number
      return match === null || /[.;!?\n]|\d/.test(behind.slice(0, match.index)) ? null : text.slice(start, end + match.index + match[0].length);
    };
    const add = (of: ScopeKind, words: string, amount: number | null): void => {
      facts.push({ kind: of, value: amount, start, end: start + words.length, quote: words });
    };
    if (kind === "money") add("money", quote, value);
    else if (kind === "duration") {
      const unit = MONTHS.find(([words]) => words.test(quote));
      if (unit !== undefined && value !== null && value * unit[1] >= 1) add("duration", quote, Math.round(value * unit[1] * 10) / 10);
    } else if (kind === "count") {
      const customers = with_(CUSTOMERS);
      const organisations = with_(ORGANISATIONS);
      const regions = with_(REGIONS);
      if (organisations !== null && (value ?? 0) < 500) add("organisations", organisations, value);
      else if (regions !== null && (value ?? 0) < 500) add("regions", regions, value);
      else if (customers !== null) add("customers", customers, value);
    }
  }
  for (const match of text.matchAll(AUDIENCE)) facts.push({ kind: "audience", value: null, start: match.index, end: match.index + match[0].length, quote: match[0] });
  return facts.sort((a, b) => a.start - b.start);
}
