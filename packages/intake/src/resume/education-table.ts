import type { Cell, Line } from "../page/line.ts";
import type { SchoolFound } from "./education.ts";

type Column = "degree" | "institution" | "board" | "year" | "other";

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ["degree", /^(?:degree|qualification|course|examination|exam|class|programme?|certificate)/i],
  ["board", /^(?:board|university)\b/i],
  ["institution", /^(?:institut|school|college|name of)/i],
  ["year", /^(?:year|passing|period|duration)/i],
];
/** In points: how far a cell may begin from its column's head. */
const ASIDE = 14;

const columnOf = (text: string): Column => COLUMNS.find(([, words]) => words.test(text.trim()))?.[0] ?? "other";

/** Schools that stand in a table with heads over its columns; null where there is none. Rows begin where a year stands. */
export function schoolsInTable(lines: readonly Line[]): SchoolFound[] | null {
  const at = lines.findIndex(({ cells }) => {
    const columns = new Set(cells.map(({ text }) => columnOf(text)));
    return columns.has("degree") && columns.has("year") && (columns.has("institution") || columns.has("board"));
  });
  const head = lines[at];
  if (head === undefined) return null;
  const columns = head.cells.map(({ text, x0 }) => ({ column: columnOf(text), x0 }));
  const ofCell = ({ x0 }: Cell): Column => columns.findLast((column) => column.x0 <= x0 + ASIDE)?.column ?? "other";
  const rows: { told: Map<Column, string>; lines: Line[] }[] = [];
  for (const line of lines.slice(at + 1)) {
    const { cells } = line;
    const found = cells.map((cell) => [ofCell(cell), cell.text.trim()] as const);
    // a narrow gap may have glued the year to what stands before it
    const year = found.map(([, text]) => /(?:^|\s)([12]\d{3})$/.exec(text)?.[1]).findLast((one) => one !== undefined);
    if (year !== undefined) rows.push({ told: new Map([["year", year]]), lines: [] });
    const row = rows.at(-1);
    if (row === undefined) continue;
    row.lines.push(line);
    for (const [column, text] of found) {
      const own = text.replace(/(?:^|\s)[12]\d{3}$/, "");
      if (column !== "year" && own !== "") row.told.set(column, [row.told.get(column), own].filter((part) => part !== undefined).join(" "));
    }
  }
  if (rows.length === 0) return null;
  return rows.map(({ told: row, lines: own }) => {
    const degree = row.get("degree") ?? "";
    const { type, area } = /^(?<type>[^(]+?)\s*\((?<area>[^)]+)\)$/.exec(degree)?.groups ?? { type: degree, area: undefined };
    const year = row.get("year");
    const institution = row.get("institution") ?? row.get("board");
    const school = { ...(institution === undefined ? {} : { institution }), ...(type === undefined || type === "" ? {} : { studyType: type }), ...(area === undefined ? {} : { area }), ...(year === undefined ? {} : { endDate: year }) };
    return { school, lines: own };
  });
}
