import { readText } from "../answer/reading.ts";
import { isOwnScope } from "./own-scope.ts";

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

/** How many words may stand between a number and what it counts. */
const NEAR = 3;
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const CUSTOMERS = set(
  "customer customers user users rider riders patient patients member members subscriber subscribers shopper shoppers merchant merchants seller sellers household households passenger passengers visitor visitors driver drivers reader readers client clients student students employees shops businesses families residents tenants parents guests travellers travelers cardholders policyholders farmers",
);
const ORGANISATIONS = set("team teams organisation organisations organization organizations org orgs department departments units division divisions companies vendor vendors partner partners agencies");
const REGIONS = set("country countries region regions market markets continent continents state states city cities site sites locale locales");
const AUDIENCE = set("vp vps svp svps evp ceo cto cfo coo c-suite director directors board minister");
const AUDIENCE_PAIRS = set("vice-president vice-presidents general-manager general-managers general-counsel");
const MONTHS: readonly (readonly [string, number])[] = [["year", 12], ["quarter", 3], ["month", 1], ["week", 0.25], ["day", 1 / 30]];
/** The next number, or the end of the clause: what is behind it is counted by something else. */
const ENDS = /[.;!?\n]\s|\d/;

/** The facts about scope that a text states as the speaker's own, in order. Nothing is inferred; what only may happen, and what others quoted, is left out. */
export function scopeFacts(text: string): ScopeFact[] {
  const facts: ScopeFact[] = [];
  const { quantities, tokens } = readText(text);
  for (const { kind, value, start, end, to } of quantities) {
    const quote = text.slice(start, end);
    /** The words up to what is counted, or null. */
    const counting = (what: ReadonlySet<string>): string | null => {
      const token = tokens.slice(to, to + NEAR).find(({ word }) => what.has(word));
      return token === undefined || ENDS.test(text.slice(end, token.start)) ? null : text.slice(start, token.end);
    };
    const add = (of: ScopeKind, words: string, amount: number | null): void => {
      facts.push({ kind: of, value: amount, start, end: start + words.length, quote: words });
    };
    if (kind === "money") add("money", quote, value);
    else if (kind === "duration") {
      const unit = MONTHS.find(([word]) => quote.toLowerCase().includes(word));
      if (unit !== undefined && value !== null && value * unit[1] >= 1) add("duration", quote, Math.round(value * unit[1] * 10) / 10);
    } else if (kind === "count") {
      const organisations = counting(ORGANISATIONS);
      const regions = counting(REGIONS);
      const customers = counting(CUSTOMERS);
      if (organisations !== null && (value ?? 0) < 500) add("organisations", organisations, value);
      else if (regions !== null && (value ?? 0) < 500) add("regions", regions, value);
      else if (customers !== null) add("customers", customers, value);
    }
  }
  for (const [place, { word, start, end }] of tokens.entries()) {
    const next = tokens[place + 1];
    const until = AUDIENCE.has(word) ? end : next !== undefined && AUDIENCE_PAIRS.has(`${word}-${next.word}`) ? next.end : null;
    if (until !== null) facts.push({ kind: "audience", value: null, start, end: until, quote: text.slice(start, until) });
  }
  // told twice, it is one fact
  const told = new Set<string>();
  return facts
    .sort((a, b) => a.start - b.start)
    .filter((fact) => isOwnScope(text, fact))
    .filter(({ kind, quote }) => {
      const key = `${kind} ${quote.toLowerCase()}`;
      if (told.has(key)) return false;
      told.add(key);
      return true;
    });
}
