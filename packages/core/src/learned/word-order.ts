import type { Token } from "../answer/tokens.ts";
import { WORD_ORDER } from "./weights/word-order.ts";

/** Kinds of words that are not common enough to count for themselves. */
export const KINDS = [".", "#", "^", "-ing", "-ed", "-ly", "-s", "*"] as const;

/** What a table of word order holds: how much more often than by chance a kind of word follows another. */
export interface WordOrder {
  /** The commonest words, each a kind of its own. */
  words: readonly string[];
  /** One digit for every pair of kinds (words first, then KINDS), 0 far rarer than by chance, 4 as by chance, 9 far oftener. */
  table: string;
}

/** The kind of a word: itself, or what its form tells. */
export function kindOf({ word, name }: Token, words: ReadonlySet<string>): string {
  if (words.has(word)) return word;
  if (/\d/.test(word)) return "#";
  if (name) return "^";
  if (word.endsWith("ing")) return "-ing";
  if (word.endsWith("ed")) return "-ed";
  if (word.endsWith("ly")) return "-ly";
  return word.endsWith("s") && !word.endsWith("ss") ? "-s" : "*";
}

const words = new Set(WORD_ORDER.words);
const kinds = new Map([...WORD_ORDER.words, ...KINDS].map((kind, place) => [kind, place] as const));

/**
 * How well the words follow each other: the mean digit of the table over all pairs, 0 to 9. People's answers lie above 4;
 * a garbled transcript and another language lie lower. NaN without words.
 */
export function wordOrder(list: readonly Token[]): number {
  let sum = 0;
  let previous = ".";
  for (const token of list) {
    const kind = kindOf(token, words);
    if (token.gap === "stop") previous = ".";
    sum += Number(WORD_ORDER.table.charAt((kinds.get(previous) ?? 0) * kinds.size + (kinds.get(kind) ?? 0)));
    previous = kind;
  }
  return sum / list.length;
}
