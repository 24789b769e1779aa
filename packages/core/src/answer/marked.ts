import type { Span } from "../schema/span.ts";

/** A text without its «…» marks, and the ranges they stood around, in order. */
export interface Unmarked {
  text: string;
  spans: Span[];
}

/**
 * Reads an example in which «…» stands around what is to be found: "We, «um», shipped."
 * @throws {RangeError} on a mark that is not closed, not opened, nested or empty: the example is wrong
 */
export function unmark(marked: string): Unmarked {
  const spans: Span[] = [];
  let text = "";
  let start = -1;
  for (const piece of marked.split(/([«»])/)) {
    if (piece === "«") {
      if (start >= 0) throw new RangeError(`The example opens « twice: ${marked}`);
      start = text.length;
    } else if (piece === "»") {
      if (start < 0 || start === text.length) throw new RangeError(`The example closes » around nothing: ${marked}`);
      spans.push({ start, end: text.length });
      start = -1;
    } else {
      text += piece;
    }
  }
  if (start >= 0) throw new RangeError(`The example does not close «: ${marked}`);
  return { text, spans };
}

/** The text with «…» around the given ranges, which are in order and do not overlap. Reverses `unmark`. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = "";
  let from = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(from, start)}«${text.slice(start, end)}»`;
    from = end;
  }
  return marked + text.slice(from);
}
