import type { Block } from "@inclined/core/schema/book";
import { useId } from "react";
import { BookInlines } from "./book-inlines.tsx";

type Table = Extract<Block, { kind: "table" }>;

/** Columns of a table that becomes a list of its rows on a phone. */
const STACKS_FROM = 3;

/** A table with the shares of its width that it has on paper; where there is no room for it, it scrolls by itself. */
export function BookTable({ table: { caption, head, rows, widths } }: { table: Table }) {
  const id = useId();
  const total = widths.reduce((sum, width) => sum + width, 0);
  const heads = head.filter((one) => one !== "").join(", ");
  return (
    <div className="book-table">
      {caption === null ? null : (
        <p className="book-caption" id={id}>
          <BookInlines list={caption} />
        </p>
      )}
      <div className="book-table-room" data-stacks={head.length >= STACKS_FROM ? "" : undefined} tabIndex={0} role="group" {...(caption === null ? { "aria-label": `Table: ${heads}` } : { "aria-labelledby": id })}>
        <table>
          <colgroup>
            {widths.map((width, at) => (
              <col key={at} style={{ width: `${(100 * width) / total}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {head.map((one, at) => (
                <th key={at} scope="col">
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells }, at) => (
              <tr key={at}>
                {cells.map((cell, place) => (
                  <td key={place} data-head={head[place]}>
                    <BookInlines list={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
