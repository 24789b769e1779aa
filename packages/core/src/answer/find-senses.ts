import { stem } from "./stem.ts";
import { SENSES, type Sense } from "./senses.ts";
import { type Token, tokens } from "./tokens.ts";

/** All senses in the order of the lexicon; a sense's number is its place here. */
export const SENSE_NAMES = Object.keys(SENSES) as readonly Sense[];

interface Phrase {
  /** Stems after the first one. */
  rest: readonly string[];
  sense: number;
}

const phrases = new Map<string, Phrase[]>();
for (const [sense, name] of SENSE_NAMES.entries()) {
  const seen = new Set<string>();
  for (const entry of SENSES[name].split(",")) {
    const [first = "", ...rest] = entry.trim().split(" ").map(stem);
    const key = [first, ...rest].join(" ");
    if (first === "" || seen.has(key)) continue;
    seen.add(key);
    const list = phrases.get(first);
    if (list === undefined) phrases.set(first, [{ rest, sense }]);
    else list.push({ rest, sense });
  }
}

const NONE: readonly number[] = [];

/**
 * For every token the numbers of the senses that begin there, ascending, each once.
 * @param stems the stems of `list`
 */
export function findSenses(list: readonly Token[], stems: readonly string[]): (readonly number[])[] {
  return list.map((_, at) => {
    const candidates = phrases.get(stems[at] ?? "");
    if (candidates === undefined) return NONE;
    const found: number[] = [];
    for (const { rest, sense } of candidates) {
      if (found.at(-1) !== sense && rest.every((word, ahead) => stems[at + 1 + ahead] === word)) found.push(sense);
    }
    return found;
  });
}

/** The senses that a text holds, by number, ascending, each once. */
export function sensesIn(text: string): number[] {
  const list = tokens(text);
  const found = new Set(findSenses(list, list.map(({ word }) => stem(word))).flat());
  return [...found].sort((a, b) => a - b);
}
