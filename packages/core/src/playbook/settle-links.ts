import type { Block, Book, Inline } from "../schema/book.ts";

/** The book with every `see` that points at nothing that is printed made plain words: sections may be left out, and a link leads somewhere or is none. */
export function settleLinks(book: Book): Book {
  const targets = new Set(book.sections.flatMap(({ id, blocks, isLeftOut }) => (isLeftOut === true ? [] : [id, ...blocks.flatMap((block) => (block.kind === "heading" && block.id !== undefined ? [block.id] : []))])));
  const inline = (one: Inline): Inline => (one.kind !== "see" || targets.has(one.section) ? one : one.origin === undefined ? { kind: "text", text: one.text } : { kind: "quote", text: one.text, origin: one.origin });
  const inlines = (list: readonly Inline[]): Inline[] => list.map(inline);
  const settled = (block: Block): Block => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return { ...block, text: inlines(block.text) };
      case "list":
        return { ...block, items: block.items.map(inlines) };
      case "table":
        return { ...block, caption: block.caption === null ? null : inlines(block.caption), rows: block.rows.map(({ cells }) => ({ cells: cells.map(inlines) })) };
      case "figure":
      case "picture":
        return { ...block, caption: inlines(block.caption) };
      default:
        return block;
    }
  };
  return { ...book, sections: book.sections.map((section) => ({ ...section, blocks: section.blocks.map(settled) })) };
}
