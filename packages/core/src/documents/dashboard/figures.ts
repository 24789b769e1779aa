import type { CheckedDashboard, DashboardFigure } from "../../schema/dashboard.ts";
import { slopeOf, spreadOf } from "../../statistics/spread.ts";
import type { Quoting } from "../document-profile.ts";
import { type DecimalSign, dayIn, decimalSigns, isMissing, numberIn } from "./cells.ts";
import { type ColumnKind, isCumulative } from "./columns.ts";
import { dateOrderOf, durations, placesOf } from "./order-of-rows.ts";
import type { DataRow, DataTable } from "./read-table.ts";

/** Fewer points make any line. */
const LEAST_POINTS = 4;
/** As many columns are named. */
const MOST_NAMED = 5;
/** A slope below this share of the mean is level, to the eye. */
const LEVEL = 0.005;

/** A number for each row, in order; null with why there is none. */
interface Series {
  row: DataRow;
  value: number | null;
  because: string;
}

/** A table, read: numbers by column, and the order of its rows. */
interface ReadTable {
  table: DataTable;
  rows: readonly DataRow[];
  has: (kind: ColumnKind) => boolean;
  head: (kind: ColumnKind) => string;
  number: (row: DataRow, kind: ColumnKind) => number | null;
  /** Days from start to end; null where they were refused or are missing. */
  days: ReadonlyMap<DataRow, number | null> | null;
}

/** A number in at most three digits behind the point, for sentences. */
const shown = (value: number): string => String(Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
const percent = (value: number): string => `${Math.round(value * 1000) / 10} %`;

/**
 * What can be computed from the tables of a dashboard. Each figure comes from the first table that has its columns; a missing cell
 * is left out and said, never taken for zero.
 */
export function figuresOf(tables: readonly DataTable[], quote: Quoting): CheckedDashboard {
  const notes: string[] = [];
  const figures: DashboardFigure[] = [];
  for (const table of tables) {
    const read = readNumbers(table, notes);
    if (read === null) continue;
    for (const figure of [...cycleTime(read, quote), ...defects(read, quote), ...burn(read, quote)]) if (!figures.some(({ id }) => id === figure.id)) figures.push(figure);
  }
  if (tables.length === 0) notes.push("No table with known columns stands in the paper, so nothing was computed. Known are cycle times or starts and ends, defects before and after the release, and what was planned and spent.");
  const unknown = tables.flatMap(({ kinds, heads }) => heads.filter((head, at) => kinds[at] === null && head !== ""));
  if (unknown.length > 0) notes.push(`Not read, for their headings name nothing known: “${unknown.slice(0, MOST_NAMED).join("”, “")}”.`);
  return { figures, notes: [...new Set(notes)] };
}

function readNumbers(table: DataTable, notes: string[]): ReadTable | null {
  const counted = table.kinds.flatMap((kind, column) => (kind === null || kind === "period" || kind === "start" || kind === "end" ? [] : table.rows.map(({ cells }) => cells[column] ?? "")));
  const sign = decimalSignOf(table, counted, notes);
  if (sign === null) return null;
  const dated = dateOrderOf(table);
  if (dated.note !== null) notes.push(dated.note);
  const { places, note } = placesOf(table, dated.order);
  if (note !== null) notes.push(note);
  const column = new Map(table.kinds.map((kind, at) => [kind, at] as const).toReversed());
  const taken = dated.order === null ? null : durations(table, dated.order);
  const hasDates = table.kinds.includes("start") && table.kinds.includes("end");
  return {
    table,
    rows: places.flatMap((place) => table.rows[place] ?? []),
    has: (kind) => column.has(kind),
    head: (kind) => table.heads[column.get(kind) ?? -1] ?? "",
    number: (row, kind) => numberIn(row.cells[column.get(kind) ?? -1] ?? "", sign),
    days: taken === null || !hasDates ? null : new Map(table.rows.map((row, at) => [row, taken[at] ?? null] as const)),
  };
}

function decimalSignOf(table: DataTable, cells: readonly string[], notes: string[]): DecimalSign | null {
  const { comma, point, either } = decimalSigns(cells);
  if (comma !== null && point !== null) {
    notes.push(`“${comma}” has its decimals behind a comma and “${point}” behind a point. Nothing was computed from this table; write them one way.`);
    return null;
  }
  const sign: DecimalSign = comma !== null ? "comma" : point !== null ? "point" : table.sign === ";" ? "comma" : "point";
  if (comma !== null) notes.push(`A comma is the decimal sign, as in “${comma}”.`);
  else if (either !== null && point === null) {
    if (table.sign === ";") {
      notes.push(`“${either}” may be a thousand or have decimals, and nothing in the table says which. Nothing was computed from it; write the number without a sign between its thousands.`);
      return null;
    }
    notes.push(`“${either}” is read as ${shown(numberIn(either, sign) ?? 0)}${either.includes(",") ? ", the comma parting thousands" : ", with decimals behind the point"}.`);
  }
  return sign;
}

const series = (read: ReadTable, valueOf: (row: DataRow) => number | string): Series[] =>
  read.rows.map((row) => {
    const value = valueOf(row);
    return typeof value === "number" ? { row, value, because: "" } : { row, value: null, because: value };
  });

/** Why a row has no number in a column. */
function whyNone(read: ReadTable, row: DataRow, ...kinds: ColumnKind[]): string {
  const kind = kinds.find((each) => read.number(row, each) === null) ?? kinds[0] ?? "period";
  const cell = row.cells[read.table.kinds.indexOf(kind)] ?? "";
  return isMissing(cell) ? `no number in “${read.head(kind)}”` : `“${cell}” is no number`;
}

/** Why a row has no days from its start to its end: the cell that is empty, or the one that is no day. */
function whyNoDays(read: ReadTable, row: DataRow): string {
  const cells = (["start", "end"] as const).map((kind) => ({ head: read.head(kind), cell: row.cells[read.table.kinds.indexOf(kind)] ?? "" }));
  const empty = cells.filter(({ cell }) => isMissing(cell));
  if (empty.length > 0) return `no date in ${empty.map(({ head }) => `“${head}”`).join(" and ")}`;
  const wrong = cells.find(({ cell }) => dayIn(cell) === null);
  return wrong === undefined ? `“${cells.map(({ cell }) => cell).join("” and “")}” are no days that fit together` : `“${wrong.cell}” in “${wrong.head}” is no date`;
}

interface Draft extends Pick<DashboardFigure, "id" | "name" | "value" | "unit" | "formula" | "says"> {
  used: readonly Series[];
  /** What the trend runs over, row by row. */
  moves: readonly Series[];
  /** What that is, at the start of a sentence: the trend is of it, and not of the figure. */
  moving: string;
  /** A step of the trend, in words. */
  step: (slope: number) => string;
}

function figure({ used, moves, moving, step, ...rest }: Draft, quote: Quoting): DashboardFigure {
  const points = moves.flatMap(({ value }, x) => (value === null ? [] : [{ x, y: value }]));
  const slope = points.length < LEAST_POINTS ? null : slopeOf(points);
  const mean = points.reduce((sum, { y }) => sum + Math.abs(y), 0) / Math.max(1, points.length);
  const isLevel = slope !== null && Math.abs(slope) <= mean * LEVEL;
  const says = slope === null ? `Too few points for a trend: ${points.length} of at least ${LEAST_POINTS}.` : isLevel ? `${moving} is level over ${points.length} points.` : `${moving} ${slope > 0 ? "rises" : "falls"} by ${step(Math.abs(slope))} a row, by the straight line through ${points.length} points.`;
  return {
    ...rest,
    rows: used.filter(({ value }) => value !== null).map(({ row }) => quote(row)),
    leftOut: used.filter(({ value }) => value === null).map(({ row, because }) => ({ row: quote(row), because })),
    trend: { slope, points: points.length, says },
  };
}

const countOf = (used: readonly Series[]): number => used.filter(({ value }) => value !== null).length;
const valuesOf = (used: readonly Series[]): number[] => used.flatMap(({ value }) => value ?? []);
const inPoints = (slope: number): string => `${shown(slope * 100)} ${shown(slope * 100) === "1" ? "point" : "points"}`;
const rowsIn = (count: number): string => (count === 1 ? "one row" : `${count} rows`);

function cycleTime(read: ReadTable, quote: Quoting): DashboardFigure[] {
  const isNamed = read.has("actual-cycle");
  if (!isNamed && read.days === null) return [];
  const ofRow = (row: DataRow): number | string => {
    if (isNamed) return read.number(row, "actual-cycle") ?? whyNone(read, row, "actual-cycle");
    const days = read.days?.get(row) ?? null;
    return days === null ? whyNoDays(read, row) : days < 0 ? "it ends before it starts" : days;
  };
  const used = series(read, ofRow);
  const count = countOf(used);
  const from = isNamed ? `“${read.head("actual-cycle")}”` : `days from “${read.head("start")}” to “${read.head("end")}”`;
  const moves = used;
  const step = (slope: number): string => `${shown(slope)} ${shown(slope) === "1" ? "day" : "days"}`;
  const too = `Too few rows with a cycle time: ${count} of at least 2.`;
  const spread = count < 2 ? null : spreadOf(valuesOf(used));
  const figures = [
    figure({ id: "cycle-time-variance", name: "Cycle-time variance", value: spread?.variance ?? null, unit: "days²", formula: `sum of (${from} − mean)² / (rows − 1)`, used, moves, moving: "The cycle time", step, says: spread === null ? too : `The cycle time of ${rowsIn(count)} has a variance of ${shown(spread.variance)} days² around a mean of ${shown(spread.mean)} days.` }, quote),
    figure({ id: "cycle-time-deviation", name: "Standard deviation of the cycle time", value: spread === null ? null : Math.sqrt(spread.variance), unit: "days", formula: "square root of the variance", used, moves, moving: "The cycle time", step, says: spread === null ? too : `That is a standard deviation of ${shown(Math.sqrt(spread.variance))} days.` }, quote),
  ];
  if (!read.has("planned-cycle")) return figures;
  const against = series(read, (row) => {
    const [planned, actual] = [read.number(row, "planned-cycle"), ofRow(row)];
    return planned === null ? whyNone(read, row, "planned-cycle") : typeof actual === "string" ? actual : actual - planned;
  });
  const over = countOf(against) === 0 ? null : valuesOf(against).reduce((sum, each) => sum + each, 0) / countOf(against);
  const words = over === null ? "No row has both a planned and an actual cycle time." : over === 0 ? `On average the ${rowsIn(countOf(against))} took as long as planned.` : `On average the ${rowsIn(countOf(against))} took ${shown(Math.abs(over))} days ${over > 0 ? "longer" : "less"} than planned.`;
  return [...figures, figure({ id: "cycle-time-against-plan", name: "Cycle time against plan", value: over, unit: "days", formula: `mean of (${from} − “${read.head("planned-cycle")}”)`, used: against, moves: against, moving: "The difference from the plan", step, says: words }, quote)];
}

function defects(read: ReadTable, quote: Quoting): DashboardFigure[] {
  if (!read.has("before") || !read.has("after")) return [];
  const pair = (row: DataRow): { before: number; after: number } | null => {
    const [before, after] = [read.number(row, "before"), read.number(row, "after")];
    return before === null || after === null ? null : { before, after };
  };
  const used = series(read, (row) => {
    const found = pair(row);
    return found === null ? whyNone(read, row, "before", "after") : found.before + found.after;
  });
  const moves = series(read, (row) => {
    const found = pair(row);
    return found === null || found.before + found.after === 0 ? "none found" : found.after / (found.before + found.after);
  });
  const counted = used.flatMap(({ row, value }) => (value === null ? [] : (pair(row) ?? [])));
  const after = counted.reduce((sum, each) => sum + each.after, 0);
  const all = counted.reduce((sum, each) => sum + each.before + each.after, 0);
  const value = all === 0 ? null : after / all;
  const says = value === null ? "No defects were counted, so none could escape." : `${shown(after)} of ${shown(all)} defects were found after the release: ${percent(value)}.`;
  return [figure({ id: "defect-escape-rate", name: "Defect escape rate", value, unit: "share", formula: `sum of “${read.head("after")}” / (sum of “${read.head("before")}” + sum of “${read.head("after")}”)`, used, moves, moving: "The share that escapes", step: inPoints, says }, quote)];
}

/** Hours of people can be held against hours, not against money. */
const isTime = (heading: string): boolean => /\b(?:hours?|days?)\b/i.test(heading);

function burn(read: ReadTable, quote: Quoting): DashboardFigure[] {
  const plan: ColumnKind | null = read.has("budget") ? "budget" : read.has("capacity") && isTime(read.head("capacity")) && isTime(read.head("spent")) ? "capacity" : null;
  if (plan === null || !read.has("spent")) return [];
  const pair = (row: DataRow): { planned: number; spent: number } | null => {
    const [planned, spent] = [read.number(row, plan), read.number(row, "spent")];
    return planned === null || spent === null ? null : { planned, spent };
  };
  const used = series(read, (row) => pair(row)?.spent ?? whyNone(read, row, plan, "spent"));
  const moves = series(read, (row) => {
    const found = pair(row);
    return found === null || found.planned <= 0 ? "nothing planned" : found.spent / found.planned;
  });
  const counted = used.flatMap(({ row, value }) => (value === null ? [] : (pair(row) ?? [])));
  const total = isCumulative(read.head("spent")) && isCumulative(read.head(plan));
  const taken = total ? counted.slice(-1) : counted;
  const spent = taken.reduce((sum, each) => sum + each.spent, 0);
  const planned = taken.reduce((sum, each) => sum + each.planned, 0);
  const value = planned > 0 ? spent / planned : null;
  const formula = total ? `last “${read.head("spent")}” / last “${read.head(plan)}”` : `sum of “${read.head("spent")}” / sum of “${read.head(plan)}”, over the rows in which something was spent so far`;
  const says = value === null ? "Nothing was planned for the rows that have both numbers." : `${shown(spent)} spent of ${shown(planned)} ${plan === "budget" ? "planned" : "available"} to date: ${percent(value)}.`;
  return [figure({ id: "burn-rate", name: "Resource burn-rate", value, unit: "share", formula, used, moves, moving: "The share that is spent", step: inPoints, says }, quote)];
}
