import type { DocumentBlock } from "@inclined/core/schema/document-blocks";

/** The narrowest and the widest column, in letters: a word fits, and a sentence is broken into lines. */
const [NARROWEST, WIDEST] = [9, 34] as const;
/** Letters of room beside the longest word, for faces that run wider than ours. */
const ROOM = 3;
/** So many letters fit beside each other on the narrower paper, with the room between columns taken off. */
const LETTERS = 70;

/**
 * Shares of the width of a table's columns, by the longest words and texts in them; one where the table has no cell. Each column first has
 * the room of its longest word, so that none runs into the next; what is left goes to those that have more to say.
 */
export function columnWidths({ head, rows }: Extract<DocumentBlock, { kind: "table" }>): number[] {
  const all = [head, ...rows];
  const columns = Math.max(1, ...all.map((row) => row.length));
  const wanted = Array.from({ length: columns }, (_, at) => {
    const texts = all.map((row) => (row[at] ?? []).map(({ text }) => text).join(""));
    const longest = Math.max(0, ...texts.map((text) => text.length));
    const word = Math.max(0, ...texts.flatMap((text) => text.split(/\s+/).map((each) => each.length)));
    const least = Math.max(NARROWEST, word + ROOM);
    return { least, more: Math.max(0, Math.min(WIDEST, longest) - least) };
  });
  const left = Math.max(0, LETTERS - sum(wanted.map(({ least }) => least)));
  const more = sum(wanted.map((column) => column.more));
  return wanted.map((column) => column.least + (more === 0 ? 0 : column.more * Math.min(1, left / more)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
