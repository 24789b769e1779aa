import type { Block, Book, Inline } from "../schema/book.ts";

/** One piece of the book's words with where it stands. */
export interface Piece {
  section: string;
  /** "paragraph", "table", "caption", "list", "heading". */
  place: string;
  inlines: readonly Inline[];
}

/** All of a book's words in their order: prose, lists, tables, captions and headings alike; long quotations are theirs. */
export function piecesOf({ sections }: Pick<Book, "sections">): Piece[] {
  return sections.flatMap(({ id, blocks }) => blocks.flatMap((block) => ofBlock(block).map((piece) => ({ ...piece, section: id }))));
}

function ofBlock(block: Block): Omit<Piece, "section">[] {
  switch (block.kind) {
    case "heading":
      return [{ place: "heading", inlines: block.text }];
    case "paragraph":
      return [{ place: "paragraph", inlines: block.text }];
    case "list":
      return block.items.map((inlines) => ({ place: "list", inlines }));
    case "quotation":
      return [{ place: "quotation", inlines: [{ kind: "quote", text: block.text, origin: block.origin }] }];
    case "table":
      return [...(block.caption === null ? [] : [{ place: "caption", inlines: block.caption }]), ...block.rows.flatMap(({ cells }) => cells.map((inlines) => ({ place: "table", inlines })))];
    case "figure":
      return [{ place: "caption", inlines: block.caption }];
    case "picture":
      return [{ place: "caption", inlines: block.caption }, { place: "picture", inlines: [{ kind: "quote", text: block.words, origin: block.origin }] }];
    case "lines":
    case "page":
      return [];
  }
}

/** The words of a piece as one reads them. */
export const textOf = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join("");
