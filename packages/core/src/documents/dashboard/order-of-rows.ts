import { type Day, dayIn, isMissing, periodIn } from "./cells.ts";
import type { ColumnKind } from "./columns.ts";
import type { DataTable } from "./read-table.ts";

/** How the dates of a table are written. */
export type DateOrder = "day-first" | "month-first" | "either";

/** Days of the columns that hold dates, and the rows in order of their period. */
interface Dated {
  /** Null where they contradict each other, or where both orders are possible and the figures would differ. */
  order: DateOrder | null;
  note: string | null;
}

/** Whether a day can be read in one order only. */
const only = ({ dayFirst, monthFirst }: Day): DateOrder => (dayFirst === null ? "month-first" : monthFirst === null ? "day-first" : "either");
const isTwofold = ({ dayFirst, monthFirst }: Day): boolean => dayFirst !== monthFirst;

/** The day of a cell in one order. */
const dayOfCell = (cell: string, order: DateOrder): number | null => {
  const day = dayIn(cell);
  return day === null ? null : order === "month-first" ? day.monthFirst : day.dayFirst;
};

/** Which order the dates of a table have: what they say themselves, what makes no row end before it starts, or that it does not matter. */
export function dateOrderOf(table: DataTable): Dated {
  const at = (kind: ColumnKind): number => table.kinds.indexOf(kind);
  const columns = ([at("start"), at("end"), at("period")]).filter((column) => column >= 0);
  const cells = table.rows.flatMap((row) => columns.map((column) => row.cells[column] ?? ""));
  const days = cells.flatMap((cell) => {
    const day = isMissing(cell) ? null : dayIn(cell);
    return day === null ? [] : [{ cell, day }];
  });
  const twofold = days.filter(({ day }) => isTwofold(day));
  const [example] = twofold;
  if (example === undefined) return { order: "either", note: null };
  const dayFirst = twofold.find(({ day }) => only(day) === "day-first");
  const monthFirst = twofold.find(({ day }) => only(day) === "month-first");
  if (dayFirst !== undefined && monthFirst !== undefined) return { order: null, note: `“${dayFirst.cell}” has its day first and “${monthFirst.cell}” its month. The dates contradict each other; write them as 2027-03-04.` };
  if (dayFirst !== undefined) return { order: "day-first", note: `Dates are read with the day first, as “${dayFirst.cell}” asks for.` };
  if (monthFirst !== undefined) return { order: "month-first", note: `Dates are read with the month first, as “${monthFirst.cell}” asks for.` };
  // nothing decides by itself: no row may end before it starts
  const backwards = (order: DateOrder): number => durations(table, order).filter((days_) => days_ !== null && days_ < 0).length;
  const [asDays, asMonths] = [backwards("day-first"), backwards("month-first")];
  if (asDays === 0 && asMonths > 0) return { order: "day-first", note: `Dates are read with the day first: with the month first ${asMonths === 1 ? "one row" : `${asMonths} rows`} would end before it starts.` };
  if (asMonths === 0 && asDays > 0) return { order: "month-first", note: `Dates are read with the month first: with the day first ${asDays === 1 ? "one row" : `${asDays} rows`} would end before it starts.` };
  const isSame = JSON.stringify(durations(table, "day-first")) === JSON.stringify(durations(table, "month-first")) && JSON.stringify(placesOf(table, "day-first")) === JSON.stringify(placesOf(table, "month-first"));
  if (isSame) return { order: "day-first", note: `“${example.cell}” may have its day or its month first; the figures are the same either way.` };
  const differs = at("start") >= 0 && at("end") >= 0 ? "the cycle times would differ, so none was computed from the dates" : "the order of the rows would differ, so they are taken as they stand";
  return { order: null, note: `“${example.cell}” may have its day or its month first, and ${differs}. Write the dates as 2027-03-04.` };
}

/** Days from start to end of each row, the first day not counted; null where one of them is missing. */
export function durations(table: DataTable, order: DateOrder): (number | null)[] {
  const [start, end] = [table.kinds.indexOf("start"), table.kinds.indexOf("end")];
  if (start < 0 || end < 0) return table.rows.map(() => null);
  return table.rows.map(({ cells }) => {
    const [from, to] = [dayOfCell(cells[start] ?? "", order), dayOfCell(cells[end] ?? "", order)];
    return from === null || to === null ? null : to - from;
  });
}

/** Places of the rows in order of their period, or of their end where no period stands; in the order of the table where that says nothing. */
export function placesOf(table: DataTable, order: DateOrder | null): { places: number[]; note: string | null } {
  const own = table.rows.map((_, at) => at);
  const column = [table.kinds.indexOf("period"), table.kinds.indexOf("end"), table.kinds.indexOf("start")].find((each) => each >= 0);
  if (column === undefined) return { places: own, note: null };
  const keys = table.rows.map(({ cells }) => keyOf(cells[column] ?? "", order));
  if (keys.some((key) => key === null)) return { places: own, note: null };
  const known = keys as number[];
  const falls = known.filter((key, at) => at > 0 && key < (known[at - 1] ?? 0)).length;
  if (falls === 0) return { places: own, note: null };
  // week 51, 52, 1, 2: the year turns, and nothing says which year it is
  const isTurn = falls === 1 && known.every((key) => key < 1000) && (known.at(-1) ?? 0) <= (known[0] ?? 0) && Math.max(...known) >= 12 && Math.min(...known) === 1;
  if (isTurn) return { places: own, note: null };
  return { places: own.toSorted((a, b) => (known[a] ?? 0) - (known[b] ?? 0) || a - b), note: `The rows were put in order of “${table.heads[column] ?? ""}”.` };
}

function keyOf(cell: string, order: DateOrder | null): number | null {
  const day = order === null ? null : dayOfCell(cell, order);
  return day ?? periodIn(cell);
}
