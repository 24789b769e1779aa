import { words } from "./words.ts";

/** Fewer words are a refrain. */
const LEAST_WORDS = 20;

/** Where a second copy of the same words begins; null where a text is no paste upon itself. @returns offset in UTF-16 code units */
export function pastedTwice(text: string): number | null {
  const spans = words(text);
  const half = spans.length / 2;
  if (!Number.isInteger(half) || half < LEAST_WORDS) return null;
  const word = (at: number): string => text.slice(spans[at]?.start, spans[at]?.end).toLowerCase();
  for (let at = 0; at < half; at += 1) if (word(at) !== word(at + half)) return null;
  return spans[half]?.start ?? null;
}
