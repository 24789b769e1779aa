import { findWords, plainText } from "@inclined/core/candidate/find-words";
import type { ReviewItem } from "@inclined/core/schema/paper";
import type { Line } from "../page/line.ts";

/** Fields that are the same in many places: a line that holds nothing else of the item is not where it was read. */
const COMMON = new Set(["start", "end", "date", "place"]);
/** A heading has its company, position and dates within so many lines. */
const NEAR = 4;

/**
 * The lines that each item was read from, found by their letters: whatever the reader of a layout joined, cut or cleaned, the
 * letters are the document's. Items are looked for in their order, so that the second of two like ones is found second.
 * @returns numbers of lines by id of the item; an item whose words stand nowhere as they are has none
 */
export function placesOf(items: readonly ReviewItem[], lines: readonly Pick<Line, "text">[]): Record<string, number[]> {
  const whole = plainText(lines.map(({ text }) => text).join("\n"));
  const starts: number[] = [];
  let offset = 0;
  for (const { text } of lines) {
    starts.push(offset);
    offset += text.length + 1;
  }
  const lineAt = (place: number): number => starts.findLastIndex((start) => start <= (whole.at[place] ?? 0));
  const places: Record<string, number[]> = {};
  const reached: Record<string, number> = {};
  for (const { id, kind, fields } of items) {
    const found = new Set<number>();
    const own = Object.entries(fields).filter(([field]) => !COMMON.has(field));
    const from = reached[kind] ?? 0;
    for (const [, text] of own) {
      const at = findWords(whole, text, from);
      if (at === null) continue;
      const [first, last] = [lineAt(at.start), lineAt(at.end - 1)];
      // parts of one heading stand together; the same word far away is another one's
      if (found.size > 0 && Math.min(...[...found].map((line) => Math.abs(line - first))) > NEAR) continue;
      for (let line = first; line <= last; line += 1) found.add(line);
      reached[kind] = Math.max(reached[kind] ?? 0, kind === "bullet" ? at.end : at.start);
    }
    if (found.size > 0) places[id] = [...found].sort((a, b) => a - b);
  }
  return places;
}
