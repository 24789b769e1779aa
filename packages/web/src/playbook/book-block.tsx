import type { Block } from "@inclined/core/schema/book";
import { BookFigure } from "./book-figure.tsx";
import { BookInlines } from "./book-inlines.tsx";
import { BookTable } from "./book-table.tsx";
import { anchorOf } from "./see-context.ts";

/** One block of the book as it will be read on paper. */
export function BookBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading": {
      const Heading = block.level === 2 ? "h3" : "h4";
      return (
        <Heading className={block.level === 2 ? "book-heading" : "book-minor"} {...(block.id === undefined ? {} : { id: anchorOf(block.id), tabIndex: -1 })}>
          <BookInlines list={block.text} />
        </Heading>
      );
    }
    case "paragraph":
      return (
        <p className={block.tone === undefined ? "book-text" : `book-text book-${block.tone}`}>
          <BookInlines list={block.text} />
        </p>
      );
    case "list": {
      const List = block.ordered === true ? "ol" : "ul";
      return (
        <List className="book-list">
          {block.items.map((item, at) => (
            <li key={at}>
              <BookInlines list={item} />
            </li>
          ))}
        </List>
      );
    }
    case "quotation":
      return (
        <figure className="book-quotation">
          <blockquote dir="auto">{block.text}</blockquote>
          {block.isUnderOrigin === true ? null : <figcaption>{block.origin}</figcaption>}
        </figure>
      );
    case "table":
      return <BookTable table={block} />;
    case "figure":
      return (
        <figure className="book-figure">
          <BookFigure figure={block.figure} />
          <figcaption>
            <BookInlines list={block.caption} />
          </figcaption>
        </figure>
      );
    case "picture":
      return (
        <figure className="book-figure">
          <img className="book-picture" src={`data:image/png;base64,${block.base64}`} alt={`The board. On it: ${block.words}`} width={block.width} height={block.height} />
          <figcaption>
            <BookInlines list={block.caption} />
          </figcaption>
        </figure>
      );
    case "lines":
      return (
        <div className="book-lines" role="img" aria-label="Lines to write on">
          {Array.from({ length: block.count }, (_, at) => (
            <i key={at} />
          ))}
        </div>
      );
    case "page":
      return <div className="book-new-page" />;
  }
}
