import type { Book } from "../schema/book.ts";
import type { Source } from "../schema/question.ts";
import type { BookInput } from "./book-input.ts";
import { piecesOf } from "./walk.ts";

/** What the product says of itself is no source. */
const OWN = "written-for-inclined";

/** The sources that something printed in the book rests on: named in it, or those of a question, loop or figure that stands in it. */
export function usedSources(book: Pick<Book, "sections">, { sources, questions = [], questionsToAsk, format }: BookInput): Source[] {
  const inlines = piecesOf(book).flatMap((piece) => piece.inlines);
  const named = new Set(inlines.flatMap((one) => ("origin" in one && one.origin !== undefined ? [one.text, one.origin] : [one.text])));
  const ids = new Set([
    ...[...questions, ...questionsToAsk].filter(({ text }) => named.has(text)).map(({ source }) => source),
    ...(named.has(format.note) ? [format.source] : []),
  ]);
  return sources.filter(({ id, title }) => id !== OWN && (named.has(title) || ids.has(id)));
}
