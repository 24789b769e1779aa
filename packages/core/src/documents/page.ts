import { sentences } from "../answer/sentences.ts";
import { type Quantity, quantities, startingIn } from "../answer/quantities.ts";
import { type Token, tokens } from "../answer/tokens.ts";
import { isSmallAt } from "../answer/words.ts";
import type { Span } from "../schema/span.ts";
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
  return { text, tokens: list, quantities: withoutNames(text, list, quantities(text, list)) };
}

/** Without numbers that belong to a name ("TreadMind 360", "PickSpeak 1.0"), to a date (01.09.2028) or to a list ("1. …"). */
function withoutNames(text: string, list: readonly Token[], found: readonly Quantity[]): Quantity[] {
  const pairs = new Map<string, number>();
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
    const pair = named[place] ?? null;
    if (pair !== null && ((pairs.get(pair) ?? 0) >= 2 || list[to] === undefined || list[to]?.gap === "stop")) return [];
    if (kind === "count" && /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(text.slice(start, end))) return [{ ...quantity, kind: "date" as const, value: null }];
    if (kind === "count" && /^[.)/]\s/.test(text.slice(end, end + 2)) && /^\W*$/.test(text.slice(Math.max(text.lastIndexOf("\n", start), start - 6, 0), start)) && (start < 6 || text.slice(Math.max(0, start - 6), start).includes("\n"))) return [];
    return [quantity];
  });
}

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

/** Words of a stretch on one line, cut where they grow long: for sentences that name what they speak of. */
export function inShort({ text }: Page, { start, end }: Span, most = 60): string {
  const plain = text.slice(start, end).replaceAll(/[*_`|#>]/g, " ").replaceAll(/\s/g, " ").split(" ").filter((word) => word !== "").join(" ");
  if (plain.length <= most) return plain;
  const cut = plain.lastIndexOf(" ", most);
  return `${plain.slice(0, cut > 0 ? cut : most)}…`;
}
