import type { Block, Inline } from "@inclined/core/schema/book";
import { Fragment } from "react";

/** One block of the book as it reads; pictures are drawn in the PDF and stand here with their caption. */
export function BookBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading":
      return block.level === 2 ? <h3 className="subsection">{words(block.text)}</h3> : <h4 className="book-minor">{words(block.text)}</h4>;
    case "paragraph":
      return <p className={block.tone === undefined ? undefined : "soft"}>{words(block.text)}</p>;
    case "list": {
      const items = block.items.map((item, at) => <li key={at}>{words(item)}</li>);
      return block.ordered === true ? <ol className="plain">{items}</ol> : <ul className="plain">{items}</ul>;
    }
    case "quotation":
      return (
        <figure className="believed">
          <blockquote>{block.text}</blockquote>
          <figcaption>{block.origin}</figcaption>
        </figure>
      );
    case "table":
      return (
        <div className="book-table" tabIndex={0} role="group" aria-label={`Table: ${block.head.filter((head) => head !== "").join(", ")}`}>
          <table>
            <thead>
              <tr>
                {block.head.map((head, at) => (
                  <th key={at} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map(({ cells }, at) => (
                <tr key={at}>
                  {cells.map((cell, place) => (
                    <td key={place}>{words(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case "figure":
      return <p className="soft">{words(block.caption)}</p>;
    case "lines":
    case "page":
      return null;
  }
}

const words = (list: readonly Inline[]) => list.map((one, at) => <Fragment key={at}>{word(one)}</Fragment>);

function word(one: Inline) {
  switch (one.kind) {
    case "strong":
      return <b>{one.text}</b>;
    case "soft":
      return <span className="soft">{one.text}</span>;
    case "quote":
      return <span className="book-quote">“{one.text}”</span>;
    case "number":
      return one.trace === "unconfirmed" ? <span title="Not confirmed">{one.text}, unconfirmed</span> : one.text;
    case "see":
      return <a href={`#${one.section}`}>{one.text}</a>;
    case "text":
      return one.text;
  }
}
