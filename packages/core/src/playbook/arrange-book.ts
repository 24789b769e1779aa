import type { Book } from "../schema/book.ts";
import type { BookWishes } from "../schema/book-wishes.ts";
import { settleLinks } from "./settle-links.ts";

/** Nothing wished: every section, in its natural place. */
export const NO_WISHES: BookWishes = { order: [], leftOut: [], paper: "a4" };

/** The section that stays, and stays last: it says what the book rests on and holds its two proofs. */
export const LAST_SECTION = "method";

/**
 * The whole book with its sections in the order wished and those that are left out marked. A section that no wish names
 * keeps its natural place; wishes that name no section of this book have no effect, and none moves or drops the last.
 */
export function arrangeBook(book: Book, { order, leftOut }: Pick<BookWishes, "order" | "leftOut">): Book {
  const [last, body] = [book.sections.filter(({ id }) => id === LAST_SECTION), book.sections.filter(({ id }) => id !== LAST_SECTION)];
  const byId = new Map(body.map((section) => [section.id, section]));
  const arranged = placed(order.filter((id) => byId.has(id)), [...byId.keys()]).flatMap((id) => {
    const section = byId.get(id);
    if (section === undefined) return [];
    const { isLeftOut: _, ...rest } = section;
    return [leftOut.includes(id) ? { ...rest, isLeftOut: true } : rest];
  });
  return { ...book, sections: [...arranged, ...last] };
}

/** The book as it is printed and written: without what is left out. */
export const chosenBook = (book: Book): Book => settleLinks({ ...book, sections: book.sections.filter(({ isLeftOut }) => isLeftOut !== true) });

/**
 * The wishes after a section went up (-1) or down (1) by one place.
 * @param shown ids of the sections as they stand now, without the last one
 */
export function withMoved(wishes: BookWishes, shown: readonly string[], id: string, by: -1 | 1): BookWishes {
  const [from, to] = [shown.indexOf(id), shown.indexOf(id) + by];
  const other = shown[to];
  if (from === -1 || other === undefined) return wishes;
  const order = shown.map((one, at) => (at === from ? other : at === to ? id : one));
  // a section that has nothing to say today keeps its place for the day on which it has
  return { ...wishes, order: placed(order, wishes.order) };
}

/** The wishes with a section left out, or taken in again. */
export function withLeftOut(wishes: BookWishes, id: string, isLeftOut: boolean): BookWishes {
  const others = wishes.leftOut.filter((one) => one !== id);
  return { ...wishes, leftOut: isLeftOut ? [...others, id] : others };
}

/** The second list with those of its places that ids of the first have taken by these in the first's order; what has no place in it comes after. */
function placed(wished: readonly string[], all: readonly string[]): string[] {
  const order = [...new Set(wished)];
  const waiting = [...order];
  const known = new Set(order);
  const list = all.flatMap((id) => (known.has(id) ? waiting.splice(0, 1) : [id]));
  return [...list, ...waiting];
}
