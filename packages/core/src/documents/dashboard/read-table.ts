import { dsvFormat } from "d3-dsv";
import type { Span } from "../../schema/span.ts";
import type { Line } from "../lines.ts";
import type { Table } from "../tables.ts";
import { type ColumnKind, columnsNamed } from "./columns.ts";

/** One row of data: its words in the paper, and its cells as text. */
export interface DataRow extends Span {
  cells: readonly string[];
}

/** A table of numbers, however it was written. */
export interface DataTable extends Span {
  /** What each column holds; null where its heading names nothing that is known. */
  kinds: readonly (ColumnKind | null)[];
  heads: readonly string[];
  rows: readonly DataRow[];
  /** The sign between cells; decimals are written with a comma where it is a semicolon, unless the numbers say otherwise. */
  sign: ";" | "," | "\t" | "|";
}

/** Fewer known columns than that are no table of this kind. */
const LEAST_KNOWN = 2;
/** A heading of a column is no sentence. */
const HEADING_CHARACTERS = 60;
/** A quoted cell may go on over so many lines. */
const MOST_LINES = 6;
const SIGNS = [";", "\t", ","] as const;
const FORMATS = new Map(SIGNS.map((sign) => [sign, dsvFormat(sign)] as const));

/** Every table of data in a paper: Markdown, columns set with spaces, and CSV with commas, semicolons or tabs. */
export function dataTablesIn(text: string, lines: readonly Line[], tables: readonly Table[]): DataTable[] {
  const found: DataTable[] = [];
  const byLine = new Map(tables.map((table) => [table.from, table]));
  let at = 0;
  while (at < lines.length) {
    const table = byLine.get(at);
    const data = table === undefined ? null : fromTable(text, table);
    const csv = data === null ? fromLines(text, lines, at) : null;
    if (data !== null) found.push(data);
    if (csv !== null) found.push(csv.data);
    at = csv?.to ?? (data !== null && table !== undefined ? table.to : at + 1);
  }
  return found;
}

const cellText = (text: string): string => text.replaceAll(/[\uFEFF*_`]/g, "").trim();

function knownColumns(heads: readonly string[]): (ColumnKind | null)[] | null {
  if (heads.some((head) => head.length > HEADING_CHARACTERS)) return null;
  const kinds = columnsNamed(heads);
  return new Set(kinds.filter((kind) => kind !== null)).size >= LEAST_KNOWN ? kinds : null;
}

function fromTable(text: string, { rows, start, end, form }: Table): DataTable | null {
  const heads = (rows[0] ?? []).map((cell) => cellText(text.slice(cell.start, cell.end)));
  const kinds = knownColumns(heads);
  if (kinds === null) return null;
  const body = rows.slice(1).map((row): DataRow => ({ start: row[0]?.start ?? start, end: row.at(-1)?.end ?? end, cells: row.map((cell) => cellText(text.slice(cell.start, cell.end))) }));
  return { start, end, kinds, heads, rows: body.filter(hasWords), sign: form === "tabs" ? "\t" : "|" };
}

const hasWords = ({ cells, start, end }: DataRow): boolean => start < end && cells.some((cell) => cell !== "");

/** Lines of CSV that begin with known headings, as far as they go on. */
function fromLines(text: string, lines: readonly Line[], from: number): { data: DataTable; to: number } | null {
  const head = lines[from];
  if (head === undefined || head.blank || head.end - head.start > HEADING_CHARACTERS * 20) return null;
  for (const sign of SIGNS) {
    if (!text.slice(head.start, head.end).includes(sign)) continue;
    const first = recordAt(text, lines, from, sign);
    const kinds = first === null ? null : knownColumns(first.cells);
    if (first === null || kinds === null) continue;
    const rows: DataRow[] = [];
    let to = first.to;
    while (to < lines.length) {
      const record = lines[to]?.start === lines[to]?.end ? null : recordAt(text, lines, to, sign);
      if (record === null || record.cells.length < LEAST_KNOWN) break;
      rows.push({ start: record.start, end: record.end, cells: record.cells });
      to = record.to;
    }
    if (rows.length > 0) return { data: { start: first.start, end: rows.at(-1)?.end ?? first.end, kinds, heads: first.cells, rows: rows.filter(hasWords), sign }, to };
  }
  return null;
}

/** One record of CSV: a line, or more where a quoted cell goes on; null where it is none. */
function recordAt(text: string, lines: readonly Line[], from: number, sign: (typeof SIGNS)[number]): { cells: string[]; start: number; end: number; to: number } | null {
  const first = lines[from];
  if (first === undefined) return null;
  let to = from;
  let quotes = 0;
  for (;;) {
    const line = lines[to];
    if (line === undefined || to - from >= MOST_LINES) return null;
    for (let at = line.start; at < line.end; at += 1) if (text.charAt(at) === '"') quotes += 1;
    to += 1;
    if (quotes % 2 === 0) break;
  }
  const { start } = first;
  const end = lines[to - 1]?.end ?? first.end;
  const cells = FORMATS.get(sign)?.parseRows(text.slice(start, end))[0]?.map(cellText) ?? [];
  return { cells, start, end, to };
}
