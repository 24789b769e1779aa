import { type Token, tokens } from "../answer/tokens.ts";
import { quotations } from "../answer/quotations.ts";
import type { Span } from "../schema/span.ts";

/*
 * Shared passages by fingerprints of k-word shingles, of which winnowing keeps the least hash of each window (Schleimer, Wilkerson
 * and Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003): every run of k + w - 1 words that two texts
 * share leaves at least one common fingerprint, which is then grown word by word to the whole run.
 */

/** Words in a shingle: five in a row are seldom shared by chance. */
const SHINGLE = 5;
/** Shingles in a window: any run of SHINGLE + WINDOW - 1 = 8 words that two texts share is found. */
const WINDOW = 4;
/** Runs shorter than this are turns of phrase. */
const LEAST_RUN = 8;
/** So large a share of a text's words in shared runs makes it too close to another. */
const TOO_CLOSE = 0.25;

/** An earlier text: a draft, another paper, an example of the product. */
export interface EarlierText {
  id: string;
  text: string;
}

/** A run of words that stands in both texts, in the offsets of each. */
export interface SharedPassage {
  here: Span;
  there: Span;
  words: number;
}

/** What a text shares with one earlier text. */
export interface Overlap {
  id: string;
  /** Share of the words of the text that stand in shared passages, quotations left out, 0 to 1. */
  share: number;
  passages: readonly SharedPassage[];
}

/** FNV-1a over the words of one shingle. */
function hashOf(list: readonly Token[], at: number): number {
  let value = 2_166_136_261;
  for (let place = at; place < at + SHINGLE; place += 1) {
    const { word } = list[place] ?? { word: "" };
    for (let letter = 0; letter < word.length; letter += 1) value = Math.imul(value ^ word.charCodeAt(letter), 16_777_619);
    value = Math.imul(value ^ 32, 16_777_619);
  }
  return value >>> 0;
}

/** The fingerprints of a text: of each window of shingles the place of the least hash, the later of two equals. */
function fingerprints(list: readonly Token[]): { hash: number; at: number }[] {
  const hashes = Array.from({ length: Math.max(0, list.length - SHINGLE + 1) }, (_, at) => hashOf(list, at));
  const found: { hash: number; at: number }[] = [];
  for (let from = 0; from + Math.min(WINDOW, hashes.length) <= hashes.length && hashes.length > 0; from += 1) {
    let least = from;
    for (let at = from + 1; at < Math.min(from + WINDOW, hashes.length); at += 1) if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
    if (found.at(-1)?.at !== least) found.push({ hash: hashes[least] ?? 0, at: least });
  }
  return found;
}

/** As many places of one fingerprint are looked at: a sentence pasted a thousand times is found by its first ones. */
const MOST_PLACES = 8;

/**
 * What a text shares with earlier ones, by words alone: capitals, punctuation and line breaks do not matter, quotations do not
 * count. Reworded passages are not shared. Pure and without network; about linear in the length of the texts.
 * @returns one entry for each earlier text that shares a passage, most shared first
 */
export function overlaps(text: string, earlier: readonly EarlierText[]): Overlap[] {
  const own = tokens(text);
  const quoted = quotations(text, "all");
  const isQuoted = own.map(({ start }) => quoted.some((span) => start >= span.start && start < span.end));
  const places = new Map<number, number[]>();
  for (const { hash, at } of fingerprints(own)) {
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  const found = earlier.map(({ id, text: other }): Overlap => {
    const list = tokens(other);
    const covered = new Uint8Array(own.length);
    const passages: SharedPassage[] = [];
    for (const { hash, at } of fingerprints(list)) {
      for (const here of places.get(hash) ?? []) {
        if (covered[here] === 1) continue;
        const run = grow(own, list, here, at);
        if (run === null || run.words < LEAST_RUN || isQuoted[run.from] === true) continue;
        covered.fill(1, run.from, run.from + run.words);
        passages.push({ here: spanOf(own, run.from, run.words), there: spanOf(list, run.other, run.words), words: run.words });
      }
    }
    const counted = own.length === 0 ? 0 : covered.reduce((sum, each) => sum + each, 0) / own.length;
    return { id, share: Math.round(counted * 1000) / 1000, passages: passages.sort((a, b) => a.here.start - b.here.start) };
  });
  return found.filter(({ passages }) => passages.length > 0).sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
}

/** The longest run of equal words around two places; null where the fingerprints only happened to agree. */
function grow(own: readonly Token[], other: readonly Token[], here: number, there: number): { from: number; other: number; words: number } | null {
  if (own[here]?.word !== other[there]?.word) return null;
  let back = 0;
  while (here - back > 0 && there - back > 0 && own[here - back - 1]?.word === other[there - back - 1]?.word) back += 1;
  let ahead = 0;
  while (here + ahead < own.length && there + ahead < other.length && own[here + ahead]?.word === other[there + ahead]?.word) ahead += 1;
  return { from: here - back, other: there - back, words: back + ahead };
}

const spanOf = (list: readonly Token[], from: number, words: number): Span => ({ start: list[from]?.start ?? 0, end: list[from + words - 1]?.end ?? 0 });

/** The overlap that makes a text too close to an earlier one; null where none does. */
export function tooClose(found: readonly Overlap[]): Overlap | null {
  return found.find(({ share }) => share >= TOO_CLOSE) ?? null;
}
