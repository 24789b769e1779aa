import { type Figure, SMALL } from "./checkable-figures.ts";

/** Words of time with what they come to, in a unit that turns into one another exactly: "2 weeks" are 14 days, and 12 months a year. */
const TIMES: readonly (readonly [unit: RegExp, base: string, worth: number])[] = [
  [/(?:business|working) days?$/, "working day", 1],
  [/(?:ms|milliseconds?)$/, "second", 0.001],
  [/months?$/, "month", 1],
  [/quarters?$/, "month", 3],
  [/(?:years?|yrs?|\dy)$/, "month", 12],
  [/(?:seconds?|secs?|(?:^|[\d\s])s)$/, "second", 1],
  [/(?:minutes?|mins?|\d\s?m)$/, "second", 60],
  [/(?:hours?|hrs?|\d\s?h)$/, "second", 3_600],
  [/(?:days?|\d\s?d)$/, "second", 86_400],
  [/(?:weeks?|fortnights?|\d\s?w)$/, "second", 604_800],
];
const CURRENCIES: readonly (readonly [RegExp, string])[] = [[/\$|usd|dollar|bucks/, "$"], [/€|eur/, "€"], [/£|gbp|pound|quid/, "£"], [/₹|inr|rupee|\brs\b/, "₹"]];
/** From here on a count is known by itself: 1.4 million households are 1.4 million customers. */
const LARGE = 1_000;

/** What a figure measures, and how much of it in that unit; null where it is no single number. */
export function measureOf({ kind, value, quote, noun }: Figure): { unit: string; amount: number } | null {
  if (value === null) return null;
  const words = quote.toLowerCase().trim();
  if (kind === "duration") {
    const time = TIMES.find(([unit]) => unit.test(words));
    return time === undefined ? { unit: words.replaceAll(/[\d.,\s]/g, ""), amount: value } : { unit: time[1], amount: value * time[2] };
  }
  if (kind === "money") return { unit: CURRENCIES.find(([sign]) => sign.test(words))?.[1] ?? "", amount: value };
  if (kind === "share") return { unit: /bps|basis/.test(words) ? "bps" : /point|\bppt?\b/.test(words) ? "points" : "", amount: value };
  return { unit: kind === "count" ? noun : "", amount: value };
}

/** Whether two figures are one, however they are worded: numbers with other units, or of other things, are other numbers. */
export function isSameFigure(one: Figure, other: Figure): boolean {
  if (one.kind !== other.kind) return false;
  const [first, second] = [measureOf(one), measureOf(other)];
  if (first === null || second === null) return one.quote.toLowerCase() === other.quote.toLowerCase();
  if (Math.abs(first.amount - second.amount) > 1e-9 * Math.abs(first.amount)) return false;
  if (first.unit === second.unit || (one.kind === "count" && first.amount >= LARGE)) return true;
  // "all 42" are the 42 services; of small numbers nobody can say so
  return one.kind === "count" && first.amount >= SMALL && (first.unit === "" || second.unit === "");
}
