import type { Span } from "../schema/span.ts";

/** Words with a little of what stands around them: `before + quote + after` is a piece of one line, shortened marks apart. */
export interface WordsAround {
  before: string;
  quote: string;
  after: string;
}

/**
 * What stands around some words on their line, cut between words; a cut is shown by an ellipsis.
 * @param reach code units on each side, at most
 */
export function wordsAround(text: string, { start, end }: Span, reach: number): WordsAround {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextBreak = text.indexOf("\n", end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  let from = lineStart;
  if (start - lineStart > reach) {
    const space = text.slice(start - reach, start).search(/\s/);
    from = space < 0 ? start : start - reach + space + 1;
  }
  let until = lineEnd;
  if (lineEnd - end > reach) {
    const near = text.slice(end, end + reach);
    const cutWord = near.split(/\s/).at(-1) ?? "";
    until = end + Math.max(0, near.length - cutWord.length - 1);
  }
  const before = text.slice(from, start);
  const after = text.slice(end, until);
  return {
    before: from > lineStart ? `… ${before}` : before.trimStart(),
    quote: text.slice(start, end),
    after: until < lineEnd ? `${after} …` : after.trimEnd(),
  };
}
