import type { Token } from "../answer/tokens.ts";

/** One phrase, word by word, in small letters; `word*` stands for any ending, `_` for any one word, `#` for a number in digits. */
type Phrase = readonly string[];

/** Phrases by their first word. Those that begin with an open word stand under its first letter in `open`, under `""` where it has none. */
export interface Phrases {
  byFirst: ReadonlyMap<string, readonly Phrase[]>;
  open: ReadonlyMap<string, readonly Phrase[]>;
}

/** Where a phrase stands: places in the list of tokens, the second one behind its last word. */
export interface PhraseAt {
  from: number;
  to: number;
}

const isOpen = (word: string): boolean => word === "_" || word === "#" || word.endsWith("*");

/**
 * A set of phrases to look for, once for all papers.
 * @param list parted by commas: "because, too *, ran out, # of 10"
 */
export function phrases(list: string): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  const open = new Map<string, Phrase[]>();
  for (const entry of list.split(",")) {
    const words = entry.trim().split(" ");
    const first = words[0] ?? "";
    if (first === "") continue;
    const [index, key] = isOpen(first) ? [open, first === "_" || first === "#" ? "" : first.charAt(0)] : [byFirst, first];
    const known = index.get(key);
    if (known === undefined) index.set(key, [words]);
    else known.push(words);
  }
  return { byFirst, open };
}

/** Whether one word is what a phrase asks for. A possessive counts as its noun. */
function fits(word: string, asked: string): boolean {
  if (asked === "_") return word !== "";
  if (asked === "#") return /^[$€£₹]?\d/.test(word);
  if (asked.endsWith("*")) return word.startsWith(asked.slice(0, -1));
  return word === asked || word === `${asked}'s`;
}

/** How many words the longest fitting phrase of a list has; a stop between words parts a phrase. */
function longest(list: readonly Token[], at: number, to: number, candidates: readonly Phrase[] | undefined, least: number): number {
  let best = least;
  if (candidates === undefined) return best;
  for (const phrase of candidates) {
    if (phrase.length <= best || at + phrase.length > to) continue;
    let ahead = 0;
    while (ahead < phrase.length && fits(list[at + ahead]?.word ?? "", phrase[ahead] ?? "") && (ahead === 0 || list[at + ahead]?.gap !== "stop")) ahead += 1;
    if (ahead === phrase.length) best = phrase.length;
  }
  return best;
}

/** The longest phrase that begins at one token and ends before `to`; null where none does. */
function phraseFrom(list: readonly Token[], at: number, to: number, { byFirst, open }: Phrases): PhraseAt | null {
  const word = list[at]?.word ?? "";
  let words = longest(list, at, to, byFirst.get(word), 0);
  if (word.endsWith("'s")) words = longest(list, at, to, byFirst.get(word.slice(0, -2)), words);
  if (open.size > 0) {
    words = longest(list, at, to, open.get(word.charAt(0)), words);
    words = longest(list, at, to, open.get(""), words);
  }
  return words === 0 ? null : { from: at, to: at + words };
}

/** Every place in `from..to` at which one of the phrases begins, in order. */
export function findPhrases(list: readonly Token[], from: number, to: number, sought: Phrases): PhraseAt[] {
  const found: PhraseAt[] = [];
  for (let at = from; at < to; at += 1) {
    const hit = phraseFrom(list, at, to, sought);
    if (hit !== null) found.push(hit);
  }
  return found;
}

/** The first place in `from..to` at which one of the phrases begins; null where none stands. */
export function firstPhrase(list: readonly Token[], from: number, to: number, sought: Phrases): PhraseAt | null {
  for (let at = from; at < to; at += 1) {
    const hit = phraseFrom(list, at, to, sought);
    if (hit !== null) return hit;
  }
  return null;
}
