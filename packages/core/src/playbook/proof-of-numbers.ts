import type { Book, Trace } from "../schema/book.ts";
import { piecesOf } from "./walk.ts";

/** What was found of a book's numbers. */
export interface ProofOfNumbers {
  /** How many numbers have each origin; those in quotations are of who is quoted. */
  traced: Readonly<Record<Trace | "quoted", number>>;
  /** Numbers that stand in our own words with no origin: there may be none. */
  untraced: readonly { section: string; text: string; words: string }[];
}

const NUMBER = /\d+(?:[.,:]\d+)*/g;
/** Around a number, so that one finds it. */
const AROUND = 30;

/** Every number of a book with where it comes from. Page, section and list numbers are no part of the model. */
export function proveNumbers(book: Pick<Book, "sections">): ProofOfNumbers {
  const traced: Record<Trace | "quoted", number> = { resume: 0, said: 0, confirmed: 0, source: 0, counted: 0, unconfirmed: 0, quoted: 0 };
  const untraced: { section: string; text: string; words: string }[] = [];
  for (const { section, inlines } of piecesOf(book)) {
    for (const inline of inlines) {
      const found = [...inline.text.matchAll(NUMBER)];
      if (inline.kind === "number") traced[inline.trace] += 1;
      else if (inline.kind === "see" && inline.origin === undefined) continue; // names of sections and their numbers
      else if (inline.kind === "quote" || inline.kind === "see") traced.quoted += found.length;
      else for (const { 0: text, index } of found) untraced.push({ section, text, words: inline.text.slice(Math.max(0, index - AROUND), index + text.length + AROUND) });
    }
  }
  return { traced, untraced };
}
