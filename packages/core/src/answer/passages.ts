import type { Span } from "../schema/span.ts";
import { sentences } from "./sentences.ts";
import { type Token, tokens } from "./tokens.ts";

/** What detection judges and evidence shows: a sentence, or a part of a long one. `from..to` are places in the tokens. */
export interface Passage extends Span {
  from: number;
  to: number;
  /** Index of the sentence. */
  sentence: number;
}

/** A longer sentence is cut: evidence is the words, never the paragraph. In tokens. */
const LONGEST = 28;
const SHORTEST = 6;
/** Where nothing speaks for a cut, parts of about this length result. */
const USUAL = 16;

const CONNECTIVES = new Set("and but so because then which if when while after before until unless although though or since whereas otherwise meanwhile instead however plus cos cause".split(" "));
const SUBJECTS = new Set("i we he she they it you i'd i'm i've i'll we'd we're we've we'll it's that's there's they'd they're he'd she'd the my our this that there".split(" "));
const TURNS = new Set("so but anyway then well because now okay ok right".split(" "));

/** How well a cut in front of the token at `at` stands, 0 (bad) to 8. */
function strengthBefore(list: readonly Token[], at: number): number {
  const token = list[at];
  if (token === undefined) return 0;
  const previous = list[at - 1]?.word ?? "";
  const next = list[at + 1]?.word ?? "";
  let strength = token.gap === "stop" ? 6 : token.gap === "comma" ? 3 : 0;
  if (CONNECTIVES.has(previous)) return Math.max(0, strength - 3);
  if (CONNECTIVES.has(token.word)) strength += SUBJECTS.has(next) || CONNECTIVES.has(next) ? 3 : 1;
  if (TURNS.has(token.word)) strength += 1;
  return strength;
}

/** Cuts `from..to` into parts of at most LONGEST tokens at the places where a cut hurts least. */
function cuts(list: readonly Token[], from: number, to: number): number[] {
  const length = to - from;
  const cost = new Float64Array(length + 1).fill(Infinity);
  const back = new Int32Array(length + 1);
  cost[0] = 0;
  for (let end = 1; end <= length; end += 1) {
    const penalty = end === length ? 0 : 10 - 2 * strengthBefore(list, from + end);
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
      const size = end - start;
      const odd = (size - USUAL) / USUAL;
      const total = (cost[start] ?? 0) + penalty + odd * odd * 4 + (size < SHORTEST ? 12 : 0);
      if (total < (cost[end] ?? 0)) {
        cost[end] = total;
        back[end] = start;
      }
    }
  }
  const places: number[] = [];
  for (let at = length; at > 0; at = back[at] ?? 0) places.unshift(from + at);
  return places;
}

/**
 * The passages of a text in order, covering every token: a sentence of up to 28 words as it stands, a longer one (speech
 * without punctuation may be one of a thousand words) cut where clauses begin.
 * @param list the tokens of `text`
 */
export function passages(text: string, list: readonly Token[] = tokens(text)): Passage[] {
  const found: Passage[] = [];
  let from = 0;
  for (const [sentence, { end }] of sentences(text).entries()) {
    let to = from;
    while (to < list.length && (list[to]?.start ?? 0) < end) to += 1;
    if (to === from) continue;
    const places = to - from <= LONGEST ? [to] : cuts(list, from, to);
    for (const place of places) {
      const first = list[from];
      const last = list[place - 1];
      if (first !== undefined && last !== undefined) found.push({ start: first.start, end: last.end, from, to: place, sentence });
      from = place;
    }
  }
  return found;
}
