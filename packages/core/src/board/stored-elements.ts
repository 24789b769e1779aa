import { BoardElement } from "../schema/board.ts";

/** What each kind of element is stored with; all else is the drawing library's own. */
const FIELDS: ReadonlyMap<string, readonly string[]> = new Map(BoardElement.options.map(({ shape }) => [shape.type.value, Object.keys(shape)]));

/** The kinds of element that can be stored. */
export const KEPT: ReadonlySet<string> = new Set(FIELDS.keys());

/** What is stored of a drawing library's elements, and how many of them cannot be: pictures, pages of others, what has no size. */
export function storedElements(drawn: readonly object[]): { elements: BoardElement[]; leftOut: number } {
  const living = drawn.filter((one) => !("isDeleted" in one && one.isDeleted === true));
  const elements = living.flatMap((one): BoardElement[] => {
    const fields = FIELDS.get("type" in one ? String(one.type) : "");
    if (fields === undefined) return [];
    const read = BoardElement.safeParse(Object.fromEntries(Object.entries(one).filter(([key, value]) => fields.includes(key) && value !== undefined)));
    return read.success ? [read.data] : [];
  });
  return { elements, leftOut: living.length - elements.length };
}
