import type { Span } from "../../schema/span.ts";
import { readDashboard } from "./read-dashboard.ts";
import type { DataTable } from "./read-table.ts";

/** A dashboard as it is printed: what it holds as CSV or in columns stands in Markdown tables, all else as written. */
export function withRuledTables(text: string): string {
  let printed = text;
  // from the last one, so that the places of those before it stay
  for (const table of readDashboard(text).data.toReversed()) {
    if (table.sign === "|") continue;
    const { start, end } = withFence(text, table);
    printed = `${printed.slice(0, start)}\n\n${ruled(table)}\n\n${printed.slice(end)}`;
  }
  return printed;
}

const FENCES = ["```", "~~~"] as const;

/** A stretch, with the fence around it where there is one: what is fenced prints as it was typed. */
function withFence(text: string, { start, end }: Span): Span {
  const above = text.slice(0, start).trimEnd();
  const line = above.lastIndexOf("\n") + 1;
  const fence = FENCES.find((sign) => above.slice(line).trimStart().startsWith(sign));
  const below = text.slice(end);
  const at = end + below.length - below.trimStart().length;
  if (fence === undefined || !text.startsWith(fence, at)) return { start, end };
  let behind = at + fence.length;
  while (text.charAt(behind) === fence.charAt(0)) behind += 1;
  return { start: line, end: behind };
}

function ruled({ heads, rows }: DataTable): string {
  const width = Math.max(heads.length, ...rows.map(({ cells }) => cells.length));
  const line = (cells: readonly string[]): string => `| ${Array.from({ length: width }, (_, at) => plain(cells[at] ?? "")).join(" | ")} |`;
  return [line(heads), line(Array.from({ length: width }, () => "---")), ...rows.map(({ cells }) => line(cells))].join("\n");
}

/** A cell says what it says: no sign of Markdown in it is one. */
const plain = (cell: string): string => cell.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_[\]<>|#~]/g, String.raw`\$&`);
