import type { Span } from "../schema/span.ts";

/** Longer than this it is a pasted text in quotes, not something said within a story. */
const LONGEST_QUOTATION = 300;

/** Words that begin with an apostrophe, without it: behind them no quotation has begun. */
const ELIDED: ReadonlySet<string> = new Set("tis twas twere twill em til till cause cos coz bout round n neath gainst s t re ve ll d m nother".split(" "));

/**
 * Quotations in double marks, “…” or "…", and in single ones, ‘…’ or '…', marks included, as half-open ranges of UTF-16 code
 * units, in order; what stands in marks within another is part of that. Left out: what is not closed within its line or within
 * 300 code units, and apostrophes ("it's", "teams' work", "’90s"). After an unclosed mark the search goes on behind it. Linear in
 * the length of the text.
 * @param marks single marks count in what is written for print; in an answer, which is told, a quotation stands in double ones and
 *   whatever is single is an apostrophe
 */
export function quotations(text: string, marks: "double" | "all" = "double"): Span[] {
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
      } else if (marks === "all" && (mark === "‘" || mark === "'") && opens(text, at)) {
        const end = closesSingle(text, at);
        if (end === null) continue;
        found.push({ start: at, end });
        at = end - 1;
      }
    } else if (closing.includes(mark)) {
      found.push({ start, end: at + 1 });
      start = -1;
    }
  }
  return found;
}

/**
 * The end of a quotation that a single mark opens, behind its closing mark; null where the mark is an apostrophe or is not closed.
 * A mark after an s and before a space ("the dogs’ bowls") closes only where no surer one comes before the next one opens.
 */
function closesSingle(text: string, start: number): number | null {
  const [word = ""] = /^\p{L}{0,8}/u.exec(text.slice(start + 1, start + 10)) ?? [];
  if (word !== "" ? ELIDED.has(word.toLowerCase()) : /^\d\d(?!\d|[.,]\d)/.test(text.slice(start + 1, start + 5))) return null;
  const closing = text.charAt(start) === "‘" ? "’" : "'";
  let doubtful: number | null = null;
  for (let at = start + 2; at < text.length && at - start <= LONGEST_QUOTATION; at += 1) {
    const mark = text.charAt(at);
    if (mark === "\n") break;
    if ((mark === "‘" || mark === "'") && opens(text, at)) break;
    if (mark !== closing) continue;
    const [before, behind] = [text.charAt(at - 1), text.charAt(at + 1)];
    if (/\s/.test(before) || /[\p{L}\p{N}\p{Cs}]/u.test(behind)) continue;
    if (!/s/i.test(before) || !/[\s]/.test(behind) || behind === "\n") return at + 1;
    doubtful ??= at + 1;
  }
  return doubtful;
}

/** A straight mark opens after white space or a bracket and before something else; 19" opens nothing. */
function opens(text: string, at: number): boolean {
  const free = at === 0 || /[\s([{—–-]/.test(text.charAt(at - 1));
  return free && /\S/.test(text.charAt(at + 1));
}
