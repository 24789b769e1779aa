import type { Span } from "../schema/span.ts";
import type { Line } from "./lines.ts";

/** A table of a paper: rows of cells, each in offsets of the whole text; empty cells have `start === end`. */
export interface Table extends Span {
  rows: readonly (readonly Span[])[];
  /** Places of its first line and of the one behind its last, in the list of lines. */
  from: number;
  to: number;
  form: "pipes" | "tabs" | "columns";
}

/** Fewer cells than that are no row of a table in columns. */
const LEAST_CELLS = 3;
const LEAST_ROWS = 2;

const trimmed = (text: string, from: number, to: number): Span => {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
};

/** The cells of a line between signs; signs at its ends enclose no cell. */
function cellsBetween(text: string, line: Line, sign: string): Span[] {
  const cells: Span[] = [];
  let from = line.start;
  while (from < line.end && /[ \u00a0>]/.test(text.charAt(from))) from += 1;
  let to = line.bodyEnd;
  if (sign === "|") {
    if (text.charAt(from) === "|") from += 1;
    if (to > from && text.charAt(to - 1) === "|") to -= 1;
  }
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && (text.charAt(at) !== sign || (sign === "|" && text.charAt(at - 1) === "\\"))) continue;
    cells.push(trimmed(text, start, at));
    start = at + 1;
  }
  return cells;
}

/** The cells of a line that are parted by two spaces or more. */
function cellsApart(text: string, line: Line): Span[] {
  const cells: Span[] = [];
  let start = -1;
  let gap = 0;
  for (let at = line.start; at <= line.bodyEnd; at += 1) {
    const isGap = at === line.bodyEnd || /[ \u00a0]/.test(text.charAt(at));
    if (!isGap) {
      if (start >= 0 && gap >= 2) {
        cells.push({ start, end: at - gap });
        start = at;
      }
      if (start < 0) start = at;
      gap = 0;
    } else gap += 1;
  }
  if (start >= 0) cells.push(trimmed(text, start, line.bodyEnd));
  return cells;
}

/** |:--|--:| and ----- ----- between head and rows. */
const isSeparator = (text: string, { start, end }: Span): boolean => start < end && /^[-:=|+\s>]+$/.test(text.slice(start, end));

/** Tables of a text: pipes with or without outer ones, tabs, and columns set with spaces. */
export function tablesOf(text: string, lines: readonly Line[]): Table[] {
  const tables: Table[] = [];
  let at = 0;
  while (at < lines.length) {
    const table = tableAt(text, lines, at, "pipes") ?? tableAt(text, lines, at, "tabs") ?? tableAt(text, lines, at, "columns");
    if (table === null) at += 1;
    else {
      tables.push(table);
      at = table.to;
    }
  }
  return tables;
}

const SIGN = { pipes: "|", tabs: "\t" } as const;

function tableAt(text: string, lines: readonly Line[], from: number, form: Table["form"]): Table | null {
  const rows: Span[][] = [];
  let to = from;
  while (to < lines.length) {
    const line = lines[to];
    if (line === undefined) break;
    if (isSeparator(text, line)) {
      if (rows.length === 0) break;
      to += 1;
      continue;
    }
    if (line.blank) {
      // columns set with spaces may have one empty line below their head
      if (form !== "columns" || rows.length !== 1 || (lines[to + 1] !== undefined && cellsApart(text, lines[to + 1] ?? line).length < LEAST_CELLS)) break;
      to += 1;
      continue;
    }
    const cells = form === "columns" ? cellsApart(text, line) : cellsBetween(text, line, SIGN[form]);
    const isRow = form === "columns" ? cells.length >= LEAST_CELLS : cells.length >= (form === "pipes" ? 2 : 3);
    if (isRow && !(form === "pipes" && isItem(text, line, cells))) rows.push(cells);
    else if (form === "columns" && rows.length >= LEAST_ROWS && isContinued(text, line)) rows.at(-1)?.push(...cells);
    else break;
    to += 1;
  }
  const first = lines[from];
  const last = lines[to - 1];
  if (rows.length < LEAST_ROWS || first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, rows, from, to, form };
}

/** "**1 | Four minutes …**" is an item of a list, not a row. */
const isItem = (text: string, line: Line, cells: readonly Span[]): boolean => cells.length === 2 && line.mark === "number" && text.charAt(line.start) !== "|";

/** A line that goes on in a cell of the row above stands far to the right. */
function isContinued(text: string, line: Line): boolean {
  let indent = 0;
  while (/[ \u00a0]/.test(text.charAt(line.start + indent))) indent += 1;
  return indent >= 4;
}

/** From the first cell of a row to the last that holds words; null of an empty row. */
export function rowSpan(row: readonly Span[]): Span | null {
  const first = row[0];
  const last = row.findLast(({ start, end }) => start < end);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
