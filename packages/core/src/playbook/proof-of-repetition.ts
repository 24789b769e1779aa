import { sentences } from "../answer/sentences.ts";
import { PRINCIPLE_NAMES } from "../principles/names.ts";
import type { Book, Inline } from "../schema/book.ts";
import { piecesOf } from "./walk.ts";

/** Two sentences of the book that say the same. */
export interface Repeat {
  first: { section: string; text: string };
  second: { section: string; text: string };
  /** Share of five-word pieces that both have. */
  alike: number;
}

export interface ProofOfRepetition {
  /** Sentences that were compared. */
  compared: number;
  repeats: readonly Repeat[];
}

/** Shorter sentences say too little to be a repetition. */
const LEAST_WORDS = 6;
const SHINGLE = 5;
const ALIKE = 0.7;

/**
 * Sentences of six words or more, after names and numbers are put behind placeholders, compared by five-word shingles. Quotations with
 * an origin are exempt; our own words around them are not.
 * @param names of the candidate, employers and stories, which would make every sentence another; those of the principles are known
 */
export function proveRepetition(book: Pick<Book, "sections">, names: readonly string[]): ProofOfRepetition {
  const all = piecesOf(book)
    .filter(({ place }) => place !== "heading")
    .flatMap(({ section, inlines }) => {
      const own = ownWords(inlines);
      return sentences(own).map(({ start, end }) => ({ section, text: own.slice(start, end) }));
    })
    .map((sentence) => ({ ...sentence, shingles: shinglesOf(sentence.text, names) }))
    .filter(({ shingles }) => shingles.size > 0);
  const repeats: Repeat[] = [];
  const byShingle = new Map<string, number[]>();
  for (const [at, one] of all.entries()) {
    const met = new Map<number, number>();
    for (const shingle of one.shingles) for (const other of byShingle.get(shingle) ?? []) met.set(other, (met.get(other) ?? 0) + 1);
    for (const [place, shared] of met) {
      const other = all[place];
      if (other === undefined) continue;
      const alike = shared / (one.shingles.size + other.shingles.size - shared);
      if (alike >= ALIKE) repeats.push({ first: { section: other.section, text: other.text }, second: { section: one.section, text: one.text }, alike });
    }
    for (const shingle of one.shingles) byShingle.set(shingle, [...(byShingle.get(shingle) ?? []), at]);
  }
  return { compared: all.length, repeats };
}

/** What we say ourselves; what is quoted, pointed at or counted stands as a placeholder. */
function ownWords(inlines: readonly Inline[]): string {
  return inlines.map(({ kind, text }) => (kind === "quote" || kind === "see" ? " Q " : kind === "number" ? " N " : text)).join("");
}

function shinglesOf(text: string, names: readonly string[]): Set<string> {
  let plain = text.toLowerCase();
  for (const name of [...Object.values(PRINCIPLE_NAMES), ...names]) if (name.trim().length > 1) plain = plain.replaceAll(name.toLowerCase(), "name");
  const words = plain.replaceAll(/\d+(?:[.,:]\d+)*/g, "n").match(/[\p{L}\p{N}']+/gu) ?? [];
  if (words.length < LEAST_WORDS) return new Set();
  return new Set(Array.from({ length: words.length - SHINGLE + 1 }, (_, at) => words.slice(at, at + SHINGLE).join(" ")));
}
