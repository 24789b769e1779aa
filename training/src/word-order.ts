import type { Token } from "@inclined/core/answer/tokens";
import { tokens } from "@inclined/core/answer/tokens";
import { KINDS, kindOf, type WordOrder } from "@inclined/core/learned/word-order";

const COMMON = 80;
/** So many pairs as by chance are added to those counted: rare words say little. */
const PRIOR = 5;

/** Counts which kinds of words follow each other in answers. */
export function learnWordOrder(texts: readonly string[]): WordOrder {
  const read = texts.map((text) => tokens(text));
  const counts = new Map<string, number>();
  for (const { word } of read.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, COMMON).map(([word]) => word);
  const common = new Set(words);
  const kinds = [...words, ...KINDS];
  const places = new Map(kinds.map((kind, place) => [kind, place] as const));
  const pairs = new Float64Array(kinds.length * kinds.length);
  for (const list of read) countPairs(list, common, places, pairs);

  const before = new Float64Array(kinds.length);
  const after = new Float64Array(kinds.length);
  let all = 0;
  for (const [place, count] of pairs.entries()) {
    const first = Math.floor(place / kinds.length);
    before[first] = (before[first] ?? 0) + count;
    after[place % kinds.length] = (after[place % kinds.length] ?? 0) + count;
    all += count;
  }
  const digits = [...pairs].map((count, place) => {
    const total = before[Math.floor(place / kinds.length)] ?? 0;
    const chance = ((after[place % kinds.length] ?? 0) + 1) / (all + kinds.length);
    const oftener = Math.log2((count + PRIOR * chance) / (total + PRIOR) / chance);
    return Math.max(0, Math.min(9, Math.round(4 + oftener * 1.5)));
  });
  return { words, table: digits.join("") };
}

function countPairs(list: readonly Token[], common: ReadonlySet<string>, places: ReadonlyMap<string, number>, pairs: Float64Array): void {
  let previous = places.get(".") ?? 0;
  for (const token of list) {
    if (token.gap === "stop") previous = places.get(".") ?? 0;
    const kind = places.get(kindOf(token, common)) ?? 0;
    const place = previous * places.size + kind;
    pairs[place] = (pairs[place] ?? 0) + 1;
    previous = kind;
  }
}
