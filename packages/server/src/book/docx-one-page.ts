import { textOf } from "@inclined/core/playbook/walk";
import type { Block, Section } from "@inclined/core/schema/book";
import { LARGEST, lineOf } from "./docx-look.ts";
import { COMPACT_PADDING } from "./docx-tables.ts";

/** Half-points. */
const SMALLEST = 14;
/** Twips of one half-point. */
const TWIPS = 10;
/** Of a letter's size: how wide it is on the average, with room for what no reckoning knows. */
const WIDE = 0.46;
/** Twips: the title with its rule; between blocks; the sides of a cell. */
const [TITLE, GAP, SIDES] = [600, 60, 160];
/** A part of the page that is kept free. */
const SPARE = 0.96;

/** The largest type, in half-points, in which a section stands on one page, reckoned from its letters. @param room of the text, in twips */
export function sizeThatFits({ blocks }: Pick<Section, "blocks">, room: { width: number; height: number }): number {
  for (let size = LARGEST; size > SMALLEST; size -= 1) if (TITLE + blocks.reduce((sum, block) => sum + heightOf(block, size, room.width), 0) <= room.height * SPARE) return size;
  return SMALLEST;
}

function heightOf(block: Block, size: number, width: number): number {
  const line = lineOf(size);
  const lines = (letters: number, within: number): number => Math.max(1, Math.ceil((letters * size * TWIPS * WIDE) / Math.max(1, within)));
  switch (block.kind) {
    case "heading":
      return line * lines(textOf(block.text).length, width) + GAP * 2;
    case "paragraph":
      return line * lines(textOf(block.text).length, width) + GAP;
    case "list":
      return block.items.reduce((sum, item) => sum + line * lines(textOf(item).length, width - GAP * 3) + GAP / 3, 0);
    case "table": {
      const total = block.widths.reduce((sum, share) => sum + share, 0);
      const tallest = (cells: readonly string[]): number => Math.max(1, ...cells.map((cell, at) => lines(cell.length, (width * (block.widths[at] ?? 1)) / total - SIDES)));
      return [block.head, ...block.rows.map(({ cells }) => cells.map(textOf))].reduce((sum, cells) => sum + line * tallest(cells) + 2 * COMPACT_PADDING, 0) + GAP * 2;
    }
    default:
      return line;
  }
}
