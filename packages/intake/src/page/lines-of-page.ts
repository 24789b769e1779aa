import type { Cell, Line } from "./line.ts";
import { closedUp, LONE_ACCENT, plainLetters } from "./plain-letters.ts";
import type { Page, Run } from "./run.ts";

/** Gaps in a line, in font sizes: from here on there is a space, and from here on something else begins. */
const SPACE = 0.105;
const CELL = 1.5;
const STOP_GAP = 0.6;
const OPEN_DATE_GAP = 0.8;
const BULLET = /^(?:[•●◦▪▫■□‣⁃∙·○◆◇►▶▸➢➤➔❖✓✔→»⚫⬤*\uF0B7\uF0A7\uF0D8\uF076\uF0FC\uE000-\uF8FF]|[-–—](?=\s)|o(?=\s\s?[A-Z]))\s*/u;

interface Row {
  /** Of the baseline. */
  y: number;
  cells: readonly Cell[];
}

/** The rows of a page from above, columns not yet parted. Hidden text is left out. */
function rowsOf(page: Page): Row[] {
  const runs = withAccents(page.runs.filter(({ text, hidden }) => hidden === null && text.trim() !== "")).toSorted((a, b) => a.y - b.y || a.x - b.x);
  const rows: Run[][] = [];
  for (const run of runs) {
    // small print beside large letters shares the baseline, roughly
    const row = rows.findLast((others) => others.some((other) => Math.abs(other.y - run.y) <= 0.28 * Math.min(other.size, run.size)));
    if (row === undefined) rows.push([run]);
    else row.push(run);
  }
  const sorted = rows.map((row) => row.toSorted((a, b) => a.x - b.x));
  const stops = stopsOf(sorted);
  return sorted.map((row) => ({ y: row[0]?.y ?? 0, cells: cellsOf(row, stops) })).filter(({ cells }) => cells.length > 0);
}

/** So many rows make a stop. */
const LEAST_AT_STOP = 4;

/** Where rows begin, again and again: what stands there in the middle of a row begins something, even behind a narrow gap. */
function stopsOf(rows: readonly (readonly Run[])[]): ReadonlySet<number> {
  const count = new Map<number, number>();
  for (const [first] of rows) if (first !== undefined) count.set(Math.round(first.x), (count.get(Math.round(first.x)) ?? 0) + 1);
  const stops = new Set<number>();
  for (const [x, times] of count) if (times + (count.get(x - 1) ?? 0) + (count.get(x + 1) ?? 0) >= LEAST_AT_STOP) stops.add(x);
  return stops;
}

/** Accents drawn by themselves go to the word that begins beneath them. */
function withAccents(runs: readonly Run[]): Run[] {
  const accents = runs.filter(({ text }) => LONE_ACCENT.test(text));
  if (accents.length === 0) return [...runs];
  const words = runs.filter(({ text }) => !LONE_ACCENT.test(text)).map((run) => ({ ...run }));
  for (const accent of accents) {
    const under = words
      .filter((word) => Math.abs(word.x - accent.x) < 0.3 * word.size && Math.abs(word.y - accent.y) < 0.4 * word.size)
      .toSorted((a, b) => Math.abs(a.x - accent.x) - Math.abs(b.x - accent.x))[0];
    if (under !== undefined) under.text = accent.text + under.text;
  }
  return words;
}

function cellsOf(runs: readonly Run[], stops: ReadonlySet<number>): Cell[] {
  const cells: (Cell & { letters: number })[] = [];
  for (const run of runs) {
    const last = cells.at(-1);
    const gap = last === undefined ? Infinity : run.x - last.x1;
    const size = Math.max(run.size, last?.size ?? 0);
    const letters = run.text.trim().length;
    // "2022 –" in a column of dates, before what began then: the dash is nearer to the date than to the words
    const isOpenDate = last !== undefined && gap > OPEN_DATE_GAP * size && /(?:19|20)\d{2}\s?[-–—]$/u.test(last.text) && !/^\d/.test(run.text);
    const isAtStop = gap > STOP_GAP * size && stops.has(Math.round(run.x));
    if (last === undefined || gap > CELL * size || isAtStop || isOpenDate) {
      cells.push({ text: run.text, x0: run.x, x1: run.x + run.width, bold: run.bold, italic: run.italic, size: run.size, color: run.color, letters });
      continue;
    }
    // the same words drawn twice, for a shadow or a fatter look
    if (gap < -0.5 * run.width && last.text.endsWith(run.text) && letters > 1) continue;
    const isApart = gap > SPACE * size || /\s$/.test(last.text) || /^\s/.test(run.text);
    last.text = last.text.trimEnd() + (isApart ? " " : "") + run.text.trimStart();
    last.x1 = Math.max(last.x1, run.x + run.width);
    if (letters > last.letters) Object.assign(last, { bold: run.bold, italic: run.italic, size: run.size, color: run.color, letters });
  }
  return cells.map(({ letters: _, ...cell }) => ({ ...cell, text: tidy(cell.text) })).filter(({ text }) => text !== "");
}

function tidy(text: string): string {
  return closedUp(plainLetters(text)).replaceAll(/\s+/g, " ").trim();
}

/** Columns are sought between these shares of the width. */
const LEFTMOST_GUTTER = 0.15;
const RIGHTMOST_GUTTER = 0.85;
const LEAST_ROWS = 4;
const LEAST_LETTERS = 90;
/** A column stands beside the other for at least this share of the page's height. */
const LEAST_HEIGHT = 0.1;
/** What stands on the baseline of the other side and is no longer than this belongs to it: a date, a place, a label. */
const LABEL_LETTERS = 34;
const MOST_LABELS = 0.7;
const NEARLY = 0.3;
const STARTS_WITH_YEAR = /^\W*(?:\p{L}{3,9}\.?\s+|\d{1,2}[./]\s?)?(?:19|20)\d{2}\b/u;

interface Columns {
  x: number;
  from: number;
  to: number;
}

/** Where a page is parted into two columns, as an upright gap that no cell crosses for a good while. Null where it is not. */
function columnsIn(rows: readonly Row[], { width, height }: Page): Columns | null {
  let best: (Columns & { worth: number }) | null = null;
  for (let x = LEFTMOST_GUTTER * width; x <= RIGHTMOST_GUTTER * width; x += 3) {
    for (let from = 0; from < rows.length; ) {
      let to = from;
      while (to < rows.length && !rows[to]?.cells.some(({ x0, x1 }) => x0 < x - 2 && x1 > x + 2)) to += 1;
      const band = rows.slice(from, to);
      const worth = to - from < LEAST_ROWS ? 0 : worthOf(band, x, height);
      if (worth > 0 && (best === null || worth > best.worth)) best = { x, from, to, worth };
      from = Math.max(to, from + 1);
    }
  }
  return best;
}

/** How good a parting is; 0 where it is none. */
function worthOf(band: readonly Row[], x: number, height: number): number {
  const isLeft = ({ x1 }: Cell): boolean => x1 <= x + 2;
  const sides = band.map(({ y, cells }) => ({ y, left: cells.filter(isLeft), right: cells.filter((cell) => !isLeft(cell)) }));
  const left = sides.filter((row) => row.left.length > 0);
  const right = sides.filter((row) => row.right.length > 0);
  const reach = (band.at(-1)?.y ?? 0) - (band[0]?.y ?? 0);
  if (left.length < LEAST_ROWS || right.length < LEAST_ROWS || reach < LEAST_HEIGHT * height) return 0;
  const lettersOf = (cells: readonly Cell[]): number => cells.reduce((sum, { text }) => sum + text.length, 0);
  // on the same line, or nearly: labels are often smaller than what they stand beside
  const stands = (row: (typeof sides)[number], other: "left" | "right"): boolean => sides.some((each) => each[other].length > 0 && Math.abs(each.y - row.y) <= NEARLY * (row.left[0] ?? row.right[0] ?? { size: 0 }).size);
  const labels = (rows: typeof sides, side: "left" | "right"): number =>
    rows.filter((row) => lettersOf(row[side]) <= LABEL_LETTERS && stands(row, side === "left" ? "right" : "left")).length / rows.length;
  // a column of dates belongs to the other one, also where headings stand among them
  const most = (rows: typeof sides, side: "left" | "right"): number => (rows.filter((row) => row[side].some(({ text }) => STARTS_WITH_YEAR.test(text))).length > rows.length * 0.35 ? MOST_LABELS / 2 : MOST_LABELS);
  if (labels(right, "right") > most(right, "right") || labels(left, "left") > most(left, "left")) return 0;
  const fewest = Math.min(...(["left", "right"] as const).map((side) => sides.reduce((sum, row) => sum + lettersOf(row[side]), 0)));
  if (fewest < LEAST_LETTERS) return 0;
  const gap = Math.min(...right.map((row) => row.right[0]?.x0 ?? Infinity)) - Math.max(...left.map((row) => row.left.at(-1)?.x1 ?? -Infinity));
  return reach * Math.sqrt(fewest) * (1 + Math.min(20, Math.max(0, gap)) / 40);
}

/** The lines of a page in reading order: what stands above columns, the left one, the right one, what stands below. */
export function linesOfPage(page: Page, number: number, columnsBefore = 0): Line[] {
  let column = columnsBefore;
  const read = (rows: readonly Row[]): Line[] => {
    const parted = columnsIn(rows, page);
    if (parted !== null) {
      const { x, from, to } = parted;
      const band = rows.slice(from, to);
      const sideOf = (isWanted: (cell: Cell) => boolean): Row[] => band.map(({ y, cells }) => ({ y, cells: cells.filter(isWanted) })).filter(({ cells }) => cells.length > 0);
      return [rows.slice(0, from), sideOf(({ x1 }) => x1 <= x + 2), sideOf(({ x1 }) => x1 > x + 2), rows.slice(to)].flatMap((some) => (some.length === 0 ? [] : read(some)));
    }
    const right = reachOf(rows);
    const lines = rows.flatMap(({ y, cells }) => lineOf(cells, y, number, column, right, page.dots) ?? []);
    column += 1;
    return withGaps(lines);
  };
  return read(rowsOf(page));
}

/** How far to the right most of the longer rows go. */
function reachOf(rows: readonly Row[]): number {
  const ends = rows.map(({ cells }) => cells.at(-1)?.x1 ?? 0).toSorted((a, b) => a - b);
  return ends[Math.floor(ends.length * 0.9)] ?? 0;
}

function withGaps(lines: readonly Line[]): Line[] {
  const leads = lines.slice(1).map((line, place) => (line.y - (lines[place]?.y ?? 0)) / line.size);
  const usual = leads.toSorted((a, b) => a - b)[Math.floor(leads.length / 2)] ?? 1.2;
  return lines.map((line, place) => ({ ...line, gap: place === 0 ? 2 : Math.max(0, (leads[place - 1] ?? 0) - usual) }));
}

/** Cells of one row as a line of a column. @param dots drawn bullets of the page */
function lineOf(cells: readonly Cell[], y: number, page: number, column: number, right: number, dots: Page["dots"]): Line | null {
  const [first] = cells;
  if (first === undefined) return null;
  const isDrawn = dots.some((dot) => dot.x < first.x0 && dot.x > first.x0 - 2.2 * first.size - 6 && dot.y < y + 1 && dot.y > y - first.size);
  const rest = cells.map((cell, place) => (place === 0 ? { ...cell, text: cell.text.replace(BULLET, "") } : cell));
  const isWritten = rest[0]?.text !== first.text;
  const kept = rest.filter(({ text }) => text !== "");
  const main = kept.reduce<Cell | undefined>((most, cell) => (most === undefined || cell.text.length > most.text.length ? cell : most), undefined);
  const begin = kept[0];
  const end = kept.at(-1);
  if (main === undefined || begin === undefined || end === undefined) return null;
  return {
    page,
    y,
    x0: begin.x0,
    x1: end.x1,
    size: main.size,
    bold: begin.bold,
    italic: begin.italic,
    color: begin.color,
    text: kept.map(({ text }) => text).join("  "),
    cells: kept,
    bullet: isWritten || isDrawn,
    gap: 0,
    right,
    column,
  };
}
