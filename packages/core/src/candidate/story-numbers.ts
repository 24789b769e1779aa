import { readText } from "../answer/reading.ts";
import { stem } from "../answer/stem.ts";
import type { Claim } from "../schema/resume.ts";
import type { Provenance, StoryData } from "../schema/story.ts";

/** A number of a story with where it comes from. */
export interface StoryNumber {
  quote: string;
  /** Scaled; null where it is no single number. */
  value: number | null;
  kind: string;
  provenance: Provenance;
  /** Id of the claim that holds it, where it is the résumé's. */
  claim: string | null;
}

/** The whole of a story as text: its parts, then its forms. */
export function storyText({ parts, forms }: Pick<StoryData, "parts" | "forms">): string {
  return [...Object.values(parts), ...Object.values(forms).filter((form) => form !== undefined)].join("\n\n");
}

interface Told {
  start: number;
  end: number;
  quote: string;
  value: number | null;
  kind: string;
}

/** Below this a number alone could be traced to anything: it is known together with the word that it counts. */
const SMALL = 13;
const COUNTS_NOTHING = new Set("of to or and in on at by for from with per the a an out more less than times was were is are had".split(" "));

function quantitiesIn(text: string): Told[] {
  const { quantities, tokens } = readText(text);
  return quantities
    .filter(({ kind }) => kind !== "ordinal" && kind !== "name")
    .map(({ start, end, to, value, kind }) => {
      const next = tokens[to];
      const counted = kind === "count" && value !== null && value < SMALL && next?.gap === "none" && /^[a-z]/.test(next.word) && !COUNTS_NOTHING.has(next.word) ? next.end : end;
      return { start, end: counted, quote: text.slice(start, counted), value, kind };
    });
}

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

/** What a number measures and how much of it: numbers with other units are other numbers. */
function measured({ kind, value, quote }: Told): { unit: string; amount: number } | null {
  if (value === null) return null;
  const words = quote.toLowerCase().trim();
  if (kind === "duration") {
    const time = TIMES.find(([unit]) => unit.test(words));
    return time === undefined ? { unit: words.replaceAll(/[\d.,\s]/g, ""), amount: value } : { unit: time[1], amount: value * time[2] };
  }
  if (kind === "money") return { unit: CURRENCIES.find(([sign]) => sign.test(words))?.[1] ?? "", amount: value };
  if (kind === "share") return { unit: /bps|basis/.test(words) ? "bps" : /point|\bppt?\b/.test(words) ? "points" : "", amount: value };
  if (kind === "count") return { unit: value < SMALL && words.includes(" ") ? stem(words.slice(words.lastIndexOf(" ") + 1)) : "", amount: value };
  return { unit: "", amount: value };
}

function isSame(one: Told, other: Told): boolean {
  if (one.kind !== other.kind) return false;
  const [first, second] = [measured(one), measured(other)];
  if (first === null || second === null) return one.quote.toLowerCase() === other.quote.toLowerCase();
  return first.unit === second.unit && Math.abs(first.amount - second.amount) <= 1e-9 * Math.abs(first.amount);
}

/**
 * Every number of a story, each once, with its provenance: what the person decided, else the résumé's where a claim holds
 * the same number, else "said" where an answer does, else unconfirmed. A number that is new or changed is never more than that.
 */
export function storyNumbers(story: Pick<StoryData, "parts" | "forms" | "numbers" | "claim">, claims: readonly Claim[], said: readonly string[]): StoryNumber[] {
  const spoken = said.flatMap(quantitiesIn);
  const own = claims.find(({ id }) => id === story.claim) ?? null;
  // "three weeks" stands in many a claim: a stretch of time is traced to the story's own claim or role, or to none
  const isNear = (claim: Claim): boolean => claim.id === own?.id || (own !== null && own.work !== null && claim.work === own.work);
  const claimed = claims.map((claim) => ({ id: claim.id, isNear: isNear(claim), numbers: quantitiesIn(claim.text) }));
  const decisions = story.numbers.map(({ quote, provenance }) => ({ quote: quote.toLowerCase(), provenance, number: quantitiesIn(quote)[0] }));
  const seen: Told[] = [];
  const found: StoryNumber[] = [];
  for (const number of quantitiesIn(storyText(story))) {
    if (seen.some((other) => isSame(other, number))) continue;
    seen.push(number);
    // a decision is about the number, however it is worded
    const decided = decisions.find(({ quote }) => quote === number.quote.toLowerCase()) ?? decisions.find((one) => one.number !== undefined && isSame(one.number, number));
    const holding = claimed.filter((each) => (each.isNear || number.kind !== "duration") && each.numbers.some((other) => isSame(other, number)));
    const claim = holding.find(({ id }) => id === own?.id) ?? holding[0];
    const provenance: Provenance = decided?.provenance ?? (claim !== undefined ? "resume" : spoken.some((other) => isSame(other, number)) ? "said" : "unconfirmed");
    found.push({ quote: number.quote, value: number.value, kind: number.kind, provenance, claim: claim?.id ?? null });
  }
  return found;
}

/** The decisions with one more about a number, in place of those about the same number however worded; null takes it back. */
export function withDecision(decisions: StoryData["numbers"], quote: string, provenance: Provenance | null): StoryData["numbers"] {
  const [number] = quantitiesIn(quote);
  const others = decisions.filter((decided) => {
    const [other] = quantitiesIn(decided.quote);
    return decided.quote.toLowerCase() !== quote.toLowerCase() && (number === undefined || other === undefined || !isSame(number, other));
  });
  return provenance === null ? others : [...others, { quote, provenance }];
}

/** What the person answered in the guided interviews of a story: said, as any answer is. */
export function saidInInterviews({ interviews }: Pick<StoryData, "interviews">): string[] {
  return Object.values(interviews).flatMap((answers) => Object.values(answers));
}

/** A text in which a number may stand, and where that text belongs. */
export interface Place {
  /** `story:<id>`, `claim:<id>`, `answer:<id>` */
  id: string;
  text: string;
}

interface FoundPlace {
  id: string;
  start: number;
  end: number;
}

/** Where a number stands, in whatever words: place by place. */
export function placesOf(quote: string, places: readonly Place[]): FoundPlace[] {
  return placesOfAll([quote], places).get(quote) ?? [];
}

/** The same for several numbers, with each text read once; by the words of the number. */
export function placesOfAll(quotes: readonly string[], places: readonly Place[]): ReadonlyMap<string, FoundPlace[]> {
  const read = places.map(({ id, text }) => ({ id, numbers: quantitiesIn(text) }));
  return new Map(
    quotes.map((quote) => {
      const [wanted] = quantitiesIn(quote);
      const found = read.flatMap(({ id, numbers }) => numbers.filter((number) => wanted !== undefined && isSame(number, wanted)).map(({ start, end }) => ({ id, start, end })));
      return [quote, found] as const;
    }),
  );
}

/** Numbers that were in a text and are no more, with the one that took the place of each where that is clear. */
export function changedNumbers(before: string, after: string): { old: string; now: string | null }[] {
  const [was, is] = [quantitiesIn(before), quantitiesIn(after)];
  const gone = was.filter((number) => !is.some((other) => isSame(other, number)));
  const come = is.filter((number) => !was.some((other) => isSame(other, number)));
  return gone.map((number) => ({ old: number.quote, now: come.filter(({ kind }) => kind === number.kind).length === 1 ? (come.find(({ kind }) => kind === number.kind)?.quote ?? null) : null }));
}
