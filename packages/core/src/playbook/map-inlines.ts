import type { Block, Inline } from "../schema/book.ts";

/** A block with each list of inlines outside of headings made anew; long quotations, pictures and charts keep their words. */
export function mapInlines(block: Block, map: (inlines: readonly Inline[]) => Inline[]): Block {
  switch (block.kind) {
    case "paragraph":
      return { ...block, text: map(block.text) };
    case "list":
      return { ...block, items: block.items.map(map) };
    case "table":
      return { ...block, caption: block.caption === null ? null : map(block.caption), rows: block.rows.map(({ cells }) => ({ cells: cells.map(map) })) };
    default:
      return block;
  }
}
