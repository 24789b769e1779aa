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
/** Of these, words that stand for no quotation, number or name: "Principles shown:" with four links behind it says nothing. */
const LEAST_OWN = 4;
const PLACEHOLDERS: ReadonlySet<string> = new Set(["q", "n", "name"]);
const SHINGLE = 5;
const ALIKE = 0.7;

/** Questions and criteria are quoted as such, but they are ours: printed twice they are a repeat. A frame is written on where it stands, so it is none. */
const OURS: ReadonlySet<string> = new Set(["Interviewer", "Question", "Questions to ask", "Rubric book"]);
export const isOurs = (one: Inline): boolean => one.kind === "quote" && OURS.has(one.origin);

/**
 * Sentences of six words or more, after names and numbers are put behind placeholders, compared by five-word shingles. Our questions count
 * as ours wherever they stand outside of headings; quotations of others are exempt, our own words around them are not.
 * @param names of the candidate, employers and stories, which would make every sentence another; those of the principles are known
 */
export function proveRepetition(book: Pick<Book, "sections">, names: readonly string[]): ProofOfRepetition {
  const memory = new SentenceMemory<string>(names);
  const repeats = piecesOf(book)
    .filter(({ place }) => place !== "heading")
    .flatMap(({ section, inlines }) => sentencesIn(inlines).flatMap((text) => memory.meet(text, section).map(({ text: known, at, alike }): Repeat => ({ first: { section: at, text: known }, second: { section, text }, alike }))));
  return { compared: memory.size, repeats };
}

/** The sentences of a piece that are ours: of our prose, and of each of our questions in it. */
export function sentencesIn(inlines: readonly Inline[]): string[] {
  return [ownWords(inlines), ...inlines.filter(isOurs).map(({ text }) => text)].flatMap((words) => sentences(words).map(({ start, end }) => words.slice(start, end)));
}

/** Sentences that were met, each with where that was; those that say the same are found again. */
export class SentenceMemory<Where> {
  readonly #names: readonly string[];
  readonly #all: { text: string; at: Where; shingles: ReadonlySet<string> }[] = [];
  readonly #byShingle = new Map<string, number[]>();

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /** How many were long enough to be compared. */
  get size(): number {
    return this.#all.length;
  }

  /** The sentences met before that say the same. */
  find(text: string): { text: string; at: Where; alike: number }[] {
    return this.#alikeTo(shinglesOf(text, this.#names));
  }

  /** The same, and this one is known from now on. */
  meet(text: string, at: Where): { text: string; at: Where; alike: number }[] {
    const shingles = shinglesOf(text, this.#names);
    if (shingles.size === 0) return [];
    const found = this.#alikeTo(shingles);
    for (const shingle of shingles) {
      const known = this.#byShingle.get(shingle);
      if (known === undefined) this.#byShingle.set(shingle, [this.#all.length]);
      else known.push(this.#all.length);
    }
    this.#all.push({ text, at, shingles });
    return found;
  }

  #alikeTo(shingles: ReadonlySet<string>): { text: string; at: Where; alike: number }[] {
    const met = new Map<number, number>();
    for (const shingle of shingles) for (const other of this.#byShingle.get(shingle) ?? []) met.set(other, (met.get(other) ?? 0) + 1);
    return [...met].flatMap(([place, shared]) => {
      const other = this.#all[place];
      if (other === undefined) return [];
      const alike = shared / (shingles.size + other.shingles.size - shared);
      return alike >= ALIKE ? [{ text: other.text, at: other.at, alike }] : [];
    });
  }
}

/** What we say ourselves; what is quoted, pointed at or counted stands as a placeholder. */
function ownWords(inlines: readonly Inline[]): string {
  return inlines.map(({ kind, text }) => (kind === "quote" || kind === "see" ? " Q " : kind === "number" ? " N " : text)).join("");
}

function shinglesOf(text: string, names: readonly string[]): Set<string> {
  let plain = text.toLowerCase();
  for (const name of [...Object.values(PRINCIPLE_NAMES), ...names]) if (name.trim().length > 1) plain = plain.replaceAll(name.toLowerCase(), "name");
  const words = plain.replaceAll(/\d+(?:[.,:]\d+)*/g, "n").match(/[\p{L}\p{N}']+/gu) ?? [];
  if (words.length < LEAST_WORDS || words.filter((word) => !PLACEHOLDERS.has(word)).length < LEAST_OWN) return new Set();
  return new Set(Array.from({ length: words.length - SHINGLE + 1 }, (_, at) => words.slice(at, at + SHINGLE).join(" ")));
}
