import type { DocumentBlock } from "@inclined/core/schema/document-blocks";

/** The narrowest and the widest column, in letters: a word fits, and a sentence is broken into lines. */
const [NARROWEST, WIDEST] = [9, 34] as const;
/** Letters of room beside the longest word, for faces that run wider than ours. */
const ROOM = 3;

/** Shares of the width of a table's columns, by the longest words and texts in them; one where the table has no cell. */
export function columnWidths({ head, rows }: Extract<DocumentBlock, { kind: "table" }>): number[] {
  const all = [head, ...rows];
  const columns = Math.max(1, ...all.map((row) => row.length));
  return Array.from({ length: columns }, (_, at) => {
    const texts = all.map((row) => (row[at] ?? []).map(({ text }) => text).join(""));
    const longest = Math.max(0, ...texts.map((text) => text.length));
    const word = Math.max(0, ...texts.flatMap((text) => text.split(/\s+/).map((each) => each.length)));
    return Math.max(NARROWEST, word + ROOM, Math.min(WIDEST, longest));
  });
}
