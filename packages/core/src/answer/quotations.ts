import type { Span } from "../schema/span.ts";

/** Longer than this it is a pasted text in quotes, not something said within a story. */
const LONGEST_QUOTATION = 300;

/**
 * Quotations in double marks, “…” or "…", marks included, as half-open ranges of UTF-16 code units, in order.
 * Left out: what is not closed within its line or within 300 code units, and single marks, which cannot be told
 * from apostrophes. After an unclosed mark the search goes on behind it. Linear in the length of the text.
 */
export function quotations(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let closing = "";
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === "\n" || (start >= 0 && at - start > LONGEST_QUOTATION)) start = -1;
    if (start < 0) {
      if (mark === "“" || mark === "„" || (mark === '"' && opens(text, at))) {
        start = at;
        closing = mark === '"' ? '"' : "”“";
      }
    } else if (closing.includes(mark)) {
      found.push({ start, end: at + 1 });
      start = -1;
    }
  }
  return found;
}

/** A straight mark opens after white space or a bracket and before something else; 19" opens nothing. */
function opens(text: string, at: number): boolean {
  const free = at === 0 || /[\s([{—–-]/.test(text.charAt(at - 1));
  return free && /\S/.test(text.charAt(at + 1));
}
