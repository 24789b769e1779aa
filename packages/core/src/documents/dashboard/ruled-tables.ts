import { readDashboard } from "./read-dashboard.ts";
import type { DataTable } from "./read-table.ts";

const FENCE_ABOVE = /(?:^|\n)[ \t]*(?:`{3,}|~{3,})[^\n`]{0,40}\n[ \t]*$/;
const FENCE_BELOW = /^[ \t]*\n?[ \t]*(?:`{3,}|~{3,})[ \t]*(?=\n|$)/;
/** No fence is further away. */
const NEAR = 80;

/** A dashboard as it is printed: what it holds as CSV or in columns stands in Markdown tables, all else as written. */
export function withRuledTables(text: string): string {
  let printed = text;
  // from the last one, so that the places of those before it stay
  for (const table of readDashboard(text).data.toReversed()) {
    if (table.sign === "|") continue;
    let [start, end] = [table.start, table.end];
    const above = FENCE_ABOVE.exec(text.slice(Math.max(0, start - NEAR), start));
    const below = FENCE_BELOW.exec(text.slice(end, end + NEAR));
    if (above !== null && below !== null) [start, end] = [start - above[0].length, end + below[0].length];
    printed = `${printed.slice(0, start)}\n\n${ruled(table)}\n\n${printed.slice(end)}`;
  }
  return printed;
}

function ruled({ heads, rows }: DataTable): string {
  const width = Math.max(heads.length, ...rows.map(({ cells }) => cells.length));
  const line = (cells: readonly string[]): string => `| ${Array.from({ length: width }, (_, at) => plain(cells[at] ?? "")).join(" | ")} |`;
  return [line(heads), line(Array.from({ length: width }, () => "---")), ...rows.map(({ cells }) => line(cells))].join("\n");
}

/** A cell says what it says: no sign of Markdown in it is one. */
const plain = (cell: string): string => cell.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_[\]<>|#~]/g, String.raw`\$&`);
