import { sentences } from "../answer/sentences.ts";
import { type Quantity, quantities, startingIn } from "../answer/quantities.ts";
import { type Token, tokens } from "../answer/tokens.ts";
import { isSmallAt } from "../answer/words.ts";
import type { Quote, Span } from "../schema/span.ts";
import { findPhrases, firstPhrase, type PhraseAt, type Phrases } from "./phrases.ts";

/** A document, cut into words once; every question about a stretch of it is answered in the caller's offsets. */
export interface Page {
  /** Exactly as submitted. */
  text: string;
  tokens: readonly Token[];
  quantities: readonly Quantity[];
}

/** Cuts a document into words and quantities. Linear in its length. */
export function readPage(text: string): Page {
  const list = tokens(text);
  return { text, tokens: list, quantities: withShares(list, withoutNames(text, list, quantities(text, list))) };
}

/** With "every tenth letter", a share of them; "every third day" is how often. */
function withShares(list: readonly Token[], found: readonly Quantity[]): Quantity[] {
  const shares = list.flatMap(({ word, start }, from): Quantity[] => {
    const part = list[from + 1];
    const whole = list[from + 2];
    const value = PARTS.get(part?.word ?? "") ?? Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(part?.word ?? "")?.[1] ?? 0);
    if (!(word === "every" || word === "each") || part === undefined || whole === undefined || value < 2 || part.gap !== "none" || whole.gap !== "none" || TIMES.has(whole.word)) return [];
    return [{ kind: "share", value: 1 / value, start, end: part.end, from, to: from + 2 }];
  });
  if (shares.length === 0) return [...found];
  const taken = new Set(shares.map(({ from }) => from + 1));
  return [...found.filter(({ from }) => !taken.has(from)), ...shares].sort((a, b) => a.from - b.from);
}

const PARTS: ReadonlyMap<string, number> = new Map("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ").map((word, at) => [word, at + 2]));
const TIMES: ReadonlySet<string> = new Set("second minute hour day night morning evening week weekend month quarter year time season shift saturday sunday monday tuesday wednesday thursday friday".split(" "));

/** Without numbers that belong to a name ("TreadMind 360", "PickSpeak 1.0"), to a date (01.09.2028) or to a list ("1. …"). */
function withoutNames(text: string, list: readonly Token[], found: readonly Quantity[]): Quantity[] {
  const pairs = new Map<string, number>();
  const names = new Set(list.filter(({ name }) => name).map(({ word }) => word));
  const named = found.map(({ kind, from }): string | null => {
    const before = list[from - 1];
    const own = list[from];
    if (kind !== "count" || before === undefined || own === undefined || own.gap !== "none" || !/^\p{Lu}/u.test(text.slice(before.start, before.end))) return null;
    const pair = `${before.word} ${own.word}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    return pair;
  });
  return found.flatMap((quantity, place) => {
    const { kind, start, end, to } = quantity;
    // "half empty" measures nothing; "half of them" and "by half" do
    if (text.slice(start, end).toLowerCase() === "half" && !HALF_OF.has(list[to]?.word ?? "") && !HALF_BY.has(list[quantity.from - 1]?.word ?? "") && list[to]?.gap === "none") return [];
    if (kind === "count" && isHour(text, list, quantity)) return [{ ...quantity, kind: "time" as const, value: null }];
    const pair = named[place] ?? null;
    if (pair !== null && ((pairs.get(pair) ?? 0) >= 2 || list[to] === undefined || list[to]?.gap === "stop")) return [];
    if (pair !== null && isOfName(text, list, quantity, names)) return [];
    // version numbers: "in 3.0", "release 2.1"
    if (kind === "count" && /^\d{1,2}\.\d$/.test(text.slice(start, end)) && VERSION.has(list[quantity.from - 1]?.word ?? "")) return [];
    if (kind === "count" && /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(text.slice(start, end))) return [{ ...quantity, kind: "date" as const, value: null }];
    if (kind === "count" && /^[.)/]\s/.test(text.slice(end, end + 2)) && /^\W*$/.test(text.slice(Math.max(text.lastIndexOf("\n", start), start - 6, 0), start)) && (start < 6 || text.slice(Math.max(0, start - 6), start).includes("\n"))) return [];
    return [quantity];
  });
}

const VERSION: ReadonlySet<string> = new Set("version release v".split(" "));
/** Verbs and small words behind a product's name, in front of which a number counts nothing. */
const BEHIND_NAME: ReadonlySet<string> = new Set("is are was will can has does comes calls finds tells shows makes gives brings keeps lets puts takes turns hears reads knows stops the a an and or for in on at by to from with of hooks".split(" "));

/** "TreadMind 360 is here", "REEFKEEPER 9 comes with …": the number belongs to a name that is written like one. */
function isOfName(text: string, list: readonly Token[], { start, end, from, to }: Quantity, names: ReadonlySet<string>): boolean {
  const before = list[from - 1];
  const next = list[to];
  if (before === undefined || to - from !== 1 || !/^\d{1,4}(?:\.\d)?$/.test(text.slice(start, end))) return false;
  const word = text.slice(before.start, before.end);
  const isMade = (word.length >= 4 && word === word.toUpperCase() && /\p{Lu}/u.test(word)) || /\p{Ll}\p{Lu}/u.test(word) || names.has(before.word);
  return isMade && (next === undefined || next.gap !== "none" || BEHIND_NAME.has(next.word));
}

/** "before six a secretary calls", "at nine": an hour in words, with nothing behind it that it could count. */
function isHour(text: string, list: readonly Token[], { from, to, start, end }: Quantity): boolean {
  const next = list[to];
  return to - from === 1 && HOURS.has(text.slice(start, end).toLowerCase()) && BEFORE_HOUR.has(list[from - 1]?.word ?? "") && (next === undefined || next.gap !== "none" || BEHIND_HOUR.has(next.word));
}

const HOURS: ReadonlySet<string> = new Set("one two three four five six seven eight nine ten eleven twelve".split(" "));
const BEFORE_HOUR: ReadonlySet<string> = new Set("before after at until till past since".split(" "));
const BEHIND_HOUR: ReadonlySet<string> = new Set("a an the in on and or every each when while tomorrow o'clock".split(" "));
const HALF_OF: ReadonlySet<string> = new Set("of the a an our all their its that those as".split(" "));
const HALF_BY: ReadonlySet<string> = new Set("by in to than about nearly almost over under one".split(" "));

/** Places of the first token that begins in a stretch and of the first behind it. */
export function tokenRange({ tokens: list }: Page, { start, end }: Span): { from: number; to: number } {
  return { from: firstAtOrAfter(list, start), to: firstAtOrAfter(list, end) };
}

function firstAtOrAfter(list: readonly Token[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quantities that begin in a stretch. */
export function quantitiesIn(page: Page, span: Span): readonly Quantity[] {
  const { from, to } = tokenRange(page, span);
  return startingIn(page.quantities, from, to);
}

const COUNTING: ReadonlySet<string> = new Set(["share", "money", "duration", "count", "ratio"]);

/** Those that measure something: no date, clock time, ordinal or name. */
export function figuresIn(page: Page, span: Span): readonly Quantity[] {
  return quantitiesIn(page, span).filter(({ kind }) => COUNTING.has(kind));
}

/** The sentences of a stretch, in offsets of the whole text. */
export function sentencesIn({ text }: Page, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (const sentence of sentences(text.slice(start, end))) {
    const last = found.at(-1);
    // "Which? polled 5,000 shoppers": a name that ends in a mark
    if (last !== undefined && "?!".includes(text.charAt(last.end - 1)) && isSmallAt(text, start + sentence.start)) last.end = start + sentence.end;
    else found.push({ start: start + sentence.start, end: start + sentence.end });
  }
  return found;
}

/** Gives the words of a text at a stretch of it. */
export const quoting =
  (text: string) =>
  ({ start, end }: Span): Quote => ({ start, end, quote: text.slice(start, end) });

/** How many words a stretch holds. */
export function wordCount(page: Page, span: Span): number {
  const { from, to } = tokenRange(page, span);
  return to - from;
}

/** Whether one of the phrases stands in a stretch. */
export function says(page: Page, span: Span, sought: Phrases): boolean {
  const { from, to } = tokenRange(page, span);
  return firstPhrase(page.tokens, from, to, sought) !== null;
}

/** The first of the phrases in a stretch, as words of the text; null where none stands. */
export function whereSaid(page: Page, span: Span, sought: Phrases): Span | null {
  const { from, to } = tokenRange(page, span);
  return spanOf(page, firstPhrase(page.tokens, from, to, sought));
}

/** Every place of the phrases in a stretch, as words of the text. */
export function everySaid(page: Page, span: Span, sought: Phrases): Span[] {
  const { from, to } = tokenRange(page, span);
  return findPhrases(page.tokens, from, to, sought).flatMap((hit) => spanOf(page, hit) ?? []);
}

function spanOf({ tokens: list }: Page, hit: PhraseAt | null): Span | null {
  const first = hit === null ? undefined : list[hit.from];
  const last = hit === null ? undefined : list[hit.to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** What stands in front of a line and is no word of it: bullets, numbers, "Q:" and "A:". */
const LINE_MARK = /^\s*(?:[>\s]*)(?:[-+•·–—◦▪▸‣⁃✔✓○●★☆➤▶→»]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+|[QA]\d{0,2}[.:)]\s+|[QA] [–—-] )?/;

/** Words of a stretch on one line, its signs left out and its list parted by semicolons, cut where they grow long: for sentences that name what they speak of. */
export function inShort({ text }: Page, { start, end }: Span, most = 60): string {
  const lines = text.slice(start, Math.min(end, start + most * MARKED)).split(/[\n\r\u2028\u2029]+/);
  const isList = lines.filter((line) => /^\s*(?:[-+*•·★☆➤▶✔✓]|\d{1,2}[.)])\s/.test(line)).length >= 1;
  const plain = lines
    .map((line) => line.replace(LINE_MARK, "").replaceAll(/[*_`|#>]/g, " ").split(/\s/).filter((word) => word !== "").join(" ").trim())
    .filter((line) => line !== "")
    .join(isList ? "; " : " ");
  if (plain.length <= most) return plain.replace(/(?<![.\p{Lu}])\.$/u, "");
  const cut = plain.lastIndexOf(" ", most);
  return `${plain.slice(0, cut > 0 ? cut : most).replace(/[,;:]$/, "")}…`;
}

/** Signs may make a stretch so many times as long as its words. */
const MARKED = 4;
