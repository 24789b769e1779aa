import type { Line } from "../page/line.ts";
import { type DateRange, dateRanges, trimmed, withoutDates } from "./dates.ts";
import { type BodyLook, DURATION, fillBlocks, fillHeads, headWorth, ONLY_DURATION, SEPARATORS } from "./heads.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { bodySize } from "./sections.ts";
import { isPlace, isWholePlace, POSITION } from "./words-of-trade.ts";

/** One role, school or project: the lines at its head, cut into parts, and what stands below. */
export interface Entry {
  head: readonly Line[];
  /** Words of the head without dates and places, in order; a part is what stands between separators. */
  parts: readonly Part[];
  dates: DateRange | null;
  place: string | null;
  body: readonly Paragraph[];
}

export interface Part {
  text: string;
  bold: boolean;
  italic: boolean;
  size: number;
  color: string;
  /** Which line of the head, from 0. */
  line: number;
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** How most of the letters of these lines are set; behind bullets, where there are some. */
export function bodyLookOf(lines: readonly Line[]): BodyLook {
  const bullets = lines.filter(({ bullet }) => bullet);
  const from = bullets.length > 1 ? bullets : lines;
  const count = new Map<string, number>();
  for (const { color, bold, text } of from) count.set(`${color} ${bold}`, (count.get(`${color} ${bold}`) ?? 0) + text.length);
  const [look] = [...count].reduce((most, each) => (each[1] > most[1] ? each : most), ["#000000 false", 0] as [string, number]);
  const [color = "#000000", bold] = look.split(" ");
  return { size: bodySize(from), color, bold: bold === "true" };
}

/**
 * Cuts the lines of a section into entries, each a head and what stands below it.
 * @param look of the whole document; a section with bullets has its own
 */
export function entriesOf(given: readonly Line[], look: BodyLook): Entry[] {
  if (given.length === 0) return [];
  const lines = withWholeDates(given);
  const hasBullets = lines.filter(({ bullet }) => bullet).length >= 2;
  const body = hasBullets ? bodyLookOf(lines) : look;
  const isHead: boolean[] = [];
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1];
    // a line that goes on with a bullet is part of it, however it looks
    const isRest = before !== undefined && !line.bullet && isHead[place - 1] === false && isContinuation(line, before, lines, place);
    isHead.push(!isRest && headWorth(line, body, before) >= (hasBullets ? 1.4 : 2));
  }
  if (!hasBullets) fillBlocks(lines, isHead);
  fillHeads(lines, isHead);
  const groups: { head: Line[]; body: Line[] }[] = [];
  for (const [place, line] of lines.entries()) {
    const last = groups.at(-1);
    if (isHead[place] === true) {
      if (last === undefined || last.body.length > 0) groups.push({ head: [line], body: [] });
      else last.head.push(line);
    } else if (last === undefined) groups.push({ head: [], body: [line] });
    else last.body.push(line);
  }
  return groups.flatMap(({ head, body: below }) => rolesIn(head).map((own, place, all) => entryOf(own, place === all.length - 1 ? below : [])));
}

const ENDS_OPEN = /(?:-{1,2}|–|—|‑|\bto)\s*$/u;

/** In a narrow column a stretch of time may be broken: "Oct 2016 –" above "Feb 2019". It becomes one. */
function withWholeDates(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    const before = found.at(-1);
    const open = before?.cells.find((cell) => ENDS_OPEN.test(cell.text) && dateRanges(cell.text).length === 1);
    const [first] = line.cells;
    const whole = dateRanges(`${open?.text} ${first?.text}`)[0];
    const isInOrder = first !== undefined && !ENDS_OPEN.test(first.text) && (whole?.start ?? "") <= (whole?.end ?? "9999");
    const closes = isInOrder && open !== undefined && before !== undefined && first !== undefined && first.x0 < open.x1 + 2 && first.x1 > open.x0 - 2 && withoutDates(`${open.text} ${first.text}`) === "";
    if (!closes) {
      found.push(line);
      continue;
    }
    const cells = before.cells.map((cell) => (cell === open ? { ...cell, text: `${open.text} ${first.text}` } : cell));
    found[found.length - 1] = { ...before, cells, text: cells.map(({ text }) => text).join("  "), at: [...(before.at ?? []), ...(line.at ?? [])] };
    const rest = line.cells.slice(1);
    const [second] = rest;
    if (second !== undefined) found.push({ ...line, cells: rest, text: rest.map(({ text }) => text).join("  "), x0: second.x0, bold: second.bold, italic: second.italic });
  }
  return found;
}

function isContinuation(line: Line, before: Line, lines: readonly Line[], place: number): boolean {
  if (line.gap > 0.45 || line.page !== before.page) return false;
  if (line.cells.length > 1 && dateRanges(line.text).length > 0) return false;
  let first = place - 1;
  while (first > 0 && lines[first]?.bullet === false && (lines[first]?.gap ?? 0) < 0.45) first -= 1;
  const bullet = lines[first];
  if (bullet?.bullet !== true) return false;
  if (line.bold && !bullet.bold) return false;
  return line.x0 > bullet.x0 + 2;
}

/** A head of several dated lines, one role each, with nothing between them. */
function rolesIn(head: readonly Line[]): Line[][] {
  const isDated = (line: Line): boolean => dateRanges(line.text).length > 0;
  const [first] = head;
  if (first === undefined || head.filter(isDated).length < 2) return [[...head]];
  const groups: Line[][] = [[first]];
  for (const [place, line] of head.entries()) {
    const last = groups.at(-1);
    if (place === 0 || last === undefined) continue;
    const more = head.slice(place).some(isDated);
    const isFull = last.some(isDated);
    // what looks like the first line of all, or stands apart, begins the next one
    const isTop = line.gap > 0.3 || (line.bold === first.bold && line.color === first.color && Math.abs(line.size - first.size) < 0.6);
    if (isFull && more && withoutDates(line.text) !== "" && (isDated(line) || isTop)) groups.push([line]);
    else last.push(line);
  }
  return groups;
}

/** A head that is too long for its column goes on in the next line. */
function unwrapped(head: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const line of head) {
    const last = found.at(-1);
    const [cell] = last?.cells ?? [];
    const goesOn =
      last !== undefined && cell !== undefined && last.cells.length === 1 && line.cells.length === 1 && last.gap >= line.gap && line.gap < 0.2 &&
      last.x1 > last.x0 + (last.right - last.x0) * 0.84 && last.bold === line.bold && last.color === line.color && Math.abs(last.size - line.size) < 0.3 && Math.abs(last.x0 - line.x0) < 2 &&
      dateRanges(last.text).length === 0 && last.page === line.page && line.text.length < last.text.length;
    if (goesOn) {
      const text = `${last.text} ${line.text}`;
      found[found.length - 1] = { ...last, text, cells: [{ ...cell, text }], at: [...(last.at ?? []), ...(line.at ?? [])] };
    } else found.push(line);
  }
  return found;
}

/** "Larkbasket: Lead Engineer" are two parts; a colon that parts no position from a company is left alone. */
function atColon(piece: string): string[] {
  const { before, after } = /^(?<before>[^:]{2,60}):\s+(?<after>[^:]{2,80})$/.exec(piece)?.groups ?? {};
  if (before === undefined || after === undefined || POSITION.test(before) === POSITION.test(after)) return [piece];
  return [before, after];
}

function entryOf(given: readonly Line[], body: readonly Line[]): Entry {
  const head = unwrapped(given);
  let dates: DateRange | null = null;
  let place: string | null = null;
  const parts: Part[] = [];
  for (const [number, line] of head.entries()) {
    for (const cell of line.cells) {
      const found = dateRanges(cell.text);
      for (const range of found) if (dates === null || (dates.single && !range.single)) dates = range;
      const undated = withoutDates(cell.text, found);
      const rest = found.length > 0 ? trimmed(undated.replace(DURATION, " ")) : undated;
      for (const piece of rest.split(SEPARATORS).flatMap(atColon)) {
        const text = trimmed(piece);
        if (text === "" || /^[^\p{L}\d]+$/u.test(text) || ONLY_DURATION.test(text) || ADDRESS.test(text)) continue;
        // a line of its own may name city, region and country
        if (place === null && (text === line.text ? isWholePlace(text) : isPlace(text))) place = text;
        else parts.push({ text, bold: cell.bold, italic: cell.italic, size: cell.size, color: cell.color, line: number });
      }
    }
  }
  return { head, parts, dates, place, body: paragraphsOf(body) };
}
