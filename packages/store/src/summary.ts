import { words } from "@inclined/core/answer/words";

const OPENING_LENGTH = 200;

/** What a list shows of a text. `opening` is at most 200 UTF-16 code units: whole words, or whole characters of a longer word. */
export function summarise(text: string): { words: number; opening: string } {
  return { words: words(text).length, opening: openingOf(text) };
}

function openingOf(text: string): string {
  const start = text.trimStart();
  if (start.length <= OPENING_LENGTH) return start.trimEnd();
  const cut = start.slice(0, OPENING_LENGTH);
  if (/\s/.test(start.charAt(OPENING_LENGTH))) return cut.trimEnd();
  const lastSpace = cut.search(/\s\S*$/);
  if (lastSpace > 0) return cut.slice(0, lastSpace).trimEnd();
  return cut.replace(/[\uD800-\uDBFF]$/, ""); // half an emoji is no character
}
