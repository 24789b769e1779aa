import type { Span } from "../../schema/span.ts";
import { datesWithYear, isTimeName } from "../dates.ts";
import type { Line } from "../lines.ts";
import { everySaid, figuresIn, type Page, quantitiesIn, says, sentencesIn, tokenRange, whereSaid, wordCount } from "../page.ts";
import { phrases } from "../phrases.ts";
import type { Table } from "../tables.ts";
import type { PaperParts } from "./parts.ts";
import { isLettered, tierOfLetter } from "./tier-letters.ts";

export const TIERS = ["primary", "secondary", "leading"] as const;
export type Tier = (typeof TIERS)[number];

/** A metric that a paper promises. `target` and `time` are null where the paper gives none that can be checked. */
export interface Metric {
  tier: Tier;
  name: Span;
  /** Words of the target, a number among them. */
  target: Span | null;
  /** Words that say by when. */
  time: Span | null;
  /** Words that say where the number is read; only of a table with a column for it. */
  source: Span | null;
  /** What stands where the target belongs, a number or not; null where nothing does. */
  promised: Span | null;
  from: "table" | "list" | "prose";
  /** The row, line or sentence. */
  span: Span;
}

const NAMES = {
  primary: phrases("primary, tier 1, tier one, north star, main, main metric, headline metric, first tier, decisive"),
  secondary: phrases("secondary, tier 2, tier two, supporting, second tier"),
  leading: phrases("leading, tier 3, tier three, early signal, early sign, early indicator, leading indicator, lead indicator, early warning"),
} as const;

const HEADS = {
  name: phrases("metric*, measure, measures, example, what*, indicator, definition, number, yardstick, figure, kpi, row, key figure"),
  base: phrases("now, today, baseline, from, start, starting point, starting, is, last year, before, current, at present, at start"),
  target: phrases("target, target value, goal, aim, to, will be, wanted, then, value, promise, by how much"),
  time: phrases("by, by when, by date, when, deadline, time, date, target date, until, due, due date, period, horizon, time frame, timeframe, timeline, window, when measured, when read, read at, timing, check, checked, checkpoint, review, reviewed, milestone, schedule"),
  source: phrases("source, data source, source of data, where read, where it is read, where from, where to read it, read from, read in, measured in, measured from, measured by, measured with, taken from, comes from, data from, from which system, system, log, tool, instrument"),
} as const;

const NO_TIME = phrases("to be agreed, tbd, tba, ongoing, continuous*, early, soon, later, as soon as, to be decided, to be determined, asap, n/a, open");
const TIME = phrases("week*, day*, month*, year*, quarter*, season*, sprint*, hour*, launch, audit, run, sunday, monday, tuesday, wednesday, thursday, friday, saturday, session, sessions, shift*, term, night*, visit*, match, weekend*");
const ORDINALS = phrases("first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, one, two, three, four, five, six, seven, eight, nine, ten, twelve, end of, year one, month one, #");
const WITHIN = phrases("by, within, until, in, after, from, before, over, weeks*, at the end of, end of");
const NO_NUMBER = phrases("half, none, zero, all, a third, a quarter, two thirds, three quarters, nobody");

/** "Nearly all" may be any number. */
const ABOUT = phrases("nearly all, almost all, practically all, virtually all, as good as all, close to all, just about all, not all, all but, next to none, almost none, nearly none, nearly nobody, almost nobody, hardly any, nearly zero, close to zero, almost zero, near zero");

/** Singled out in running words. */
const ABOVE_ALL = phrases("above all, first and foremost, the number that decides, number that decides, matters above, matters most, goal no, primary would be, main measure, one number, the number that matters, first of all, most of all, primary metric is, primary is, our primary");

/** The metrics of a paper: from its table where it has one, else from lines that begin with a tier, else from sentences that single one out. */
export function metricsOf(page: Page, lines: readonly Line[], parts: PaperParts): Metric[] {
  for (const table of parts.tables) {
    const found = fromTable(page, table);
    if (new Set(found.map(({ tier }) => tier)).size >= 2) return found;
  }
  const listed = fromLines(page, lines);
  if (listed.length > 0) return listed;
  // a table with one tier, where the metrics stand: its other rows are still to be written
  const alone = parts.metrics?.blocks.flatMap(({ table }) => (table === undefined ? [] : fromTable(page, table))) ?? [];
  return alone.length > 0 ? alone : fromProse(page, parts);
}

/** The tier that a cell or the beginning of a line names. */
function tierNamed(page: Page, span: Span, words = 4): { tier: Tier; at: Span } | null {
  const { from } = tokenRange(page, span);
  const last = page.tokens[from + words - 1];
  const head = { start: span.start, end: Math.min(span.end, last?.end ?? span.end) };
  let best: { tier: Tier; at: Span } | null = null;
  for (const tier of TIERS) {
    const at = whereSaid(page, head, NAMES[tier]);
    if (at !== null && (best === null || at.start < best.at.start)) best = { tier, at };
  }
  return best;
}

function fromTable(page: Page, table: Table): Metric[] {
  const lettered = isLettered(page, table);
  const tierIn = (cell: Span, words?: number): { tier: Tier; at: Span } | null => {
    const tier = lettered ? tierOfLetter(page, cell) : null;
    return tier === null ? tierNamed(page, cell, words) : { tier, at: cell };
  };
  const across = lettered ? -1 : table.rows.findIndex((row) => new Set(row.flatMap((cell) => (wordCount(page, cell) <= 3 ? (tierNamed(page, cell, 2)?.tier ?? []) : []))).size >= 2);
  const rows = across < 0 ? table.rows : turned(table.rows.slice(across));
  const [head = []] = rows;
  return rows.flatMap((row) => {
    const place = row.findIndex((cell) => cell.end > cell.start && (lettered ? tierOfLetter(page, cell) : tierIn(cell, wordCount(page, cell) > 6 ? 2 : 4)) !== null);
    const cell = row[place];
    const named = cell === undefined ? null : tierIn(cell);
    if (cell === undefined || named === null) return [];
    const first = row.find(({ start, end }) => end > start) ?? cell;
    const span = across < 0 ? { start: first.start, end: Math.max(...row.map(({ end }) => end)) } : cell;
    return [metricOf(page, head === row ? [] : head, row, place, named, span)];
  });
}

/** Rows as columns, so that a table with its tiers side by side reads like the others. */
function turned(rows: readonly (readonly Span[])[]): Span[][] {
  const width = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? { start: 0, end: 0 }));
}

type Head = keyof typeof HEADS;

/** What a column holds, by its head. */
function headOf(page: Page, cell: Span): Head | null {
  const kinds: readonly Head[] = ["time", "target", "base", "name", "source"];
  let best: { kind: Head; length: number } | null = null;
  for (const kind of kinds) {
    for (const { start, end } of everySaid(page, cell, HEADS[kind])) if (best === null || end - start > best.length) best = { kind, length: end - start };
  }
  return best?.kind ?? null;
}

function metricOf(page: Page, head: readonly Span[], row: readonly Span[], place: number, { tier, at }: { tier: Tier; at: Span }, span: Span): Metric {
  const cells = row.map((cell, column) => ({ cell, column, kind: column !== place && head.length === row.length ? headOf(page, head[column] ?? cell) : null })).filter(({ cell }) => cell.end > cell.start);
  const rest = cells.filter(({ column, kind }) => column !== place && kind !== "source");
  const source = cells.find(({ kind }) => kind === "source")?.cell ?? null;
  const kindOf = (kind: Head): Span | null => rest.find((each) => each.kind === kind)?.cell ?? null;
  // "*Primary.* Money kept by families": the tier's own cell names the metric
  const own = row[place];
  const behind = own === undefined ? null : trimSigns(page.text, { start: at.end, end: own.end });
  // "Primary (customer outcome)" says of what kind it is
  const isAside = own !== undefined && /^[\s*_]*\([^()]*\)[\s*_]*$/.test(page.text.slice(at.end, own.end));
  const inOwn = behind !== null && !isAside && wordCount(page, behind) >= 2 ? behind : null;
  const isKnown = rest.some(({ kind }) => kind === "target") && rest.length > 1;
  // a column whose head names nothing may hold the times all the same
  const times = rest.filter(({ cell, kind }) => (!isKnown || kind === null) && wordCount(page, cell) <= MOST_TIME && isTime(page, cell)).map(({ cell }) => cell);
  const headed = kindOf("time");
  const time = headed ?? times.at(-1) ?? null;
  const named = inOwn ?? kindOf("name") ?? rest.map(({ cell }) => cell).filter((cell) => cell !== time).sort((a, b) => wordCount(page, b) - wordCount(page, a))[0] ?? at;
  const numbers = rest.map(({ cell }) => cell).filter((cell) => cell !== time && cell !== named);
  const promised = kindOf("target") ?? numbers.filter((cell) => hasNumber(page, cell)).at(-1) ?? (head.length > 0 && hasNumber(page, named) && figuresIn(page, named).length > 0 ? named : null) ?? numbers.at(-1) ?? (rest.length === 1 || time === null ? named : null);
  const within = time === null && promised !== null ? timeWithin(page, promised) : null;
  return { tier, name: named, promised, target: promised !== null && hasNumber(page, promised) ? promised : null, time: time !== null && isTime(page, time, headed !== null) ? time : within, source, from: "table", span };
}

const trimSigns = (text: string, { start, end }: Span): Span | null => {
  let from = start;
  while (from < end && /[\s*_.:—–()-]/.test(text.charAt(from))) from += 1;
  return from < end ? { start: from, end } : null;
};

/** More words than that are no time but a metric with one in it. */
const MOST_TIME = 6;

/** A number that can be checked: digits, or a share in words. */
export function hasNumber(page: Page, span: Span): boolean {
  return /\d/.test(page.text.slice(span.start, span.end)) || figuresIn(page, span).length > 0 || (wordCount(page, span) <= 4 && says(page, span, NO_NUMBER) && !says(page, span, ABOUT));
}

/**
 * Whether words name a time: a date, a week, "third pay run"; not "ongoing" or "to be agreed". In a column that is headed as one,
 * the third or last of anything is a time: "third homestand".
 */
function isTime(page: Page, span: Span, isHeaded = false): boolean {
  if (wordCount(page, span) === 0) return false;
  const { from, to } = tokenRange(page, span);
  const hasName = page.tokens.slice(from, to).some(({ word }) => isTimeName(word)) || datesWithYear(page, span).length > 0;
  if (says(page, span, NO_TIME) && !/\d/.test(page.text.slice(span.start, span.end))) return false;
  if (hasName || quantitiesIn(page, span).some(({ kind }) => kind === "date" || kind === "duration")) return true;
  // 03/29 in a column of times is a month or a day
  if (isHeaded && /^\D{0,3}\d{1,2}[/.]\d{2,4}\D{0,3}$/.test(page.text.slice(span.start, span.end))) return true;
  return (says(page, span, TIME) || (isHeaded && wordCount(page, span) >= 2)) && (says(page, span, ORDINALS) || /\d/.test(page.text.slice(span.start, span.end)));
}

/** "85% by 29 February", "3 within two quarters": the time in the same words as the target. */
function timeWithin(page: Page, span: Span): Span | null {
  for (const { start } of everySaid(page, span, WITHIN).toReversed()) {
    const rest = { start, end: span.end };
    if (isTime(page, rest)) return rest;
  }
  return null;
}

/** "Primary: share of questions answered within 24 hours, 61% → 85% by 29 Feb". */
function fromLines(page: Page, lines: readonly Line[]): Metric[] {
  const found: Metric[] = [];
  for (const line of lines) {
    if (line.blank) continue;
    const words = { start: line.body, end: line.bodyEnd };
    const named = tierNamed(page, words, 2);
    if (named === null || !isLabelEnd(page.text.slice(named.at.end, named.at.end + LABEL_END))) continue;
    const name = trimSigns(page.text, { start: named.at.end, end: line.bodyEnd });
    if (name === null || wordCount(page, name) === 0) continue;
    const time = bareLastTime(page, name) ?? timeWithin(page, name) ?? lastPieceTime(page, name);
    const before = time === null ? name : { start: name.start, end: Math.max(name.start, time.start) };
    // "claims per 1,000 orders: improve": what stands behind the colon is what is promised
    const colon = page.text.lastIndexOf(": ", before.end);
    const promised = colon > name.start ? { start: colon + 2, end: Math.max(before.end, colon + 3) } : before;
    const label = { start: name.start, end: nameEnd(page, before, colon) };
    found.push({ tier: named.tier, name: label, promised: neat(page, promised), target: hasNumber(page, promised) ? neat(page, promised) : null, time: time === null ? null : neat(page, time), source: null, from: "list", span: words });
  }
  return found;
}

/** Signs behind a tier's name: "Primary:", "**Primary** –", "Primary metric:". */
function isLabelEnd(behind: string): boolean {
  const bare = behind.replaceAll(/[\s*_]/g, "").toLowerCase();
  const word = ["metric", "measure", "indicator"].find((each) => bare.startsWith(each)) ?? "";
  return /^[:.—–-]/.test(bare.slice(word.length));
}
const LABEL_END = 16;

/** Where the name of a metric ends and its numbers begin: at its colon, or at the comma before the first number. */
function nameEnd(page: Page, { start, end }: Span, colon: number): number {
  if (colon > start) return colon;
  for (let comma = page.text.indexOf(",", start); comma > start && comma < end; comma = page.text.indexOf(",", comma + 1)) if (/^\W*(?:from |down to |up to )?[$€£₹+-]?\d/.test(page.text.slice(comma + 1, comma + 16))) return comma;
  return end;
}

/** Without spaces, commas and stops at its ends. */
function neat(page: Page, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:]/.test(page.text.charAt(from))) from += 1;
  while (to > from && /[\s,;:.]/.test(page.text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : { start, end };
}

/** A time behind the last comma: "…, 80%, second week". */
function lastPieceTime(page: Page, { start, end }: Span): Span | null {
  const comma = Math.max(page.text.lastIndexOf(",", end), page.text.lastIndexOf(";", end));
  const piece = { start: comma + 1, end };
  return comma > start && isTime(page, piece) ? piece : null;
}

/** The same where nothing but a time stands there: "from 5 per 100 to 2 per 100, May 2028". */
function bareLastTime(page: Page, name: Span): Span | null {
  const piece = lastPieceTime(page, name);
  return piece === null || figuresIn(page, piece).some(({ kind }) => kind !== "duration") || says(page, piece, WITHIN) ? null : piece;
}

/** Sentences that single out one number, or name a tier in passing. */
function fromProse(page: Page, { metrics, rest }: PaperParts): Metric[] {
  const blocks = [...(metrics?.blocks ?? []), ...rest].filter(({ kind }) => kind !== "table");
  const found: Metric[] = [];
  for (const block of blocks) {
    for (const sentence of sentencesIn(page, block)) {
      if (!says(page, sentence, ABOVE_ALL)) continue;
      const time = timeWithin(page, sentence);
      found.push({ tier: "primary", name: sentence, promised: sentence, target: figuresIn(page, sentence).some(({ value }) => value !== 1) ? sentence : null, time, source: null, from: "prose", span: sentence });
      return found;
    }
  }
  return found;
}
