/** Knows words in any script, also where no space stands between them. */
const SEGMENTER = new Intl.Segmenter(undefined, { granularity: "word" });

/** What was selected, without white space at its ends and with its first and last word whole; null: nothing is left. Offsets are UTF-16 code units, half-open. */
export function wholeWords(text: string, from: number, to: number): { start: number; end: number } | null {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed === "") return null;
  const start = from + (raw.length - raw.trimStart().length);
  const end = start + trimmed.length;
  const segments = SEGMENTER.segment(text);
  const [first, last] = [segments.containing(start), segments.containing(end - 1)];
  return {
    start: first?.isWordLike === true ? Math.min(start, first.index) : start,
    end: last?.isWordLike === true ? Math.max(end, last.index + last.segment.length) : end,
  };
}
