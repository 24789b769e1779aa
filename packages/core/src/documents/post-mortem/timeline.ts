import type { Span } from "../../schema/span.ts";
import type { OutlineBlock } from "../outline.ts";
import type { Page } from "../page.ts";
import { monthOf, runsOf } from "../runs.ts";

/** One line of a timeline. */
export interface Entry extends Span {
  /** Words of its day and time. */
  time: Span;
  /** Minutes, to be held against those of other entries only: with 03/04 read as day and month, and as month and day. */
  minutes: readonly [number, number];
}

const DAY = 24 * 60;
/** A time stands so near the start of its entry. */
const NEAR = 60;
/** After so late an hour an early one is the next day's. */
const NIGHT = 18 * 60;
const MORNING = 9 * 60;

interface Found {
  at: number;
  end: number;
}

const CLOCK = /(?:^|[^\d.:/-])(\d{1,2})(?:[:h](\d{2})(?::\d{2})?|\.(\d{2})(?=[ :–—-]|$)(?! ?%))(?:\.\d{1,3})? ?(?:([ap])\.?m\b)?|(?:^|[^\d.:/-])(\d{1,2}) ?([ap])\.?m\b/i;
const ISO = /\b(20\d\d)-(\d{2})-(\d{2})/;
const SLASHED = /\b(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2,4}))?\b/;

/** Entries of a timeline, from its items, paragraphs and the rows of its tables. */
export function entriesIn(page: Page, blocks: readonly OutlineBlock[]): Entry[] {
  const { text } = page;
  const entries: Entry[] = [];
  let day: readonly [number, number] = [0, 0];
  let last = -1;
  const read = (span: Span, reach: number): void => {
    const words = text.slice(span.start, Math.min(span.end, span.start + reach));
    const dated = dayIn(words);
    if (dated !== null) {
      day = dated.days;
      last = -1;
    }
    const clock = clockIn(words, dated);
    const offset = clock === null && dated === null ? offsetIn(words) : null;
    if (clock !== null) {
      // past midnight without a new date
      if (clock.minutes < last && last >= NIGHT && clock.minutes <= MORNING) day = [day[0] + 1, day[1] + 1];
      last = clock.minutes;
    }
    const where: Found | null = offset ?? union(dated, clock);
    if (where === null) return;
    const minutes = offset?.minutes ?? clock?.minutes ?? 0;
    entries.push({ ...span, time: { start: span.start + where.at, end: span.start + where.end }, minutes: [day[0] * DAY + minutes, day[1] * DAY + minutes] });
  };
  for (const block of blocks) {
    if (block.kind === "heading") {
      const dated = dayIn(text.slice(block.start, block.end));
      if (dated !== null) {
        day = dated.days;
        last = -1;
      }
    } else if (block.table === undefined) read(block, NEAR);
    else
      for (const row of block.table.rows) {
        const first = row[0];
        const end = row.at(-1);
        if (first !== undefined && end !== undefined) read({ start: first.start, end: end.end }, NEAR);
      }
  }
  return entries;
}

const MINUTES_IN: ReadonlyMap<string, number> = new Map([["h", 60], ["hour", 60], ["hours", 60], ["d", DAY], ["day", DAY], ["days", DAY]]);
const COUNTED: ReadonlySet<string> = new Set(["minute", "min", "hour", "day"]);

/** "T+12 min", "+1:05", "Minute 40", "Day 3": how long after the start, in minutes. */
function offsetIn(words: string): (Found & { minutes: number }) | null {
  const runs = runsOf(words);
  for (const [at, { word, start, end, isNumber }] of runs.entries()) {
    if (!isNumber || word.length > 4) continue;
    const before = runs[at - 1];
    const sign = words.slice(before?.end ?? 0, start).trim();
    const isAfterStart = sign.endsWith("+") && (before === undefined || before.word === "t");
    const isCounted = before !== undefined && sign === "" && COUNTED.has(before.word);
    if (!isAfterStart && !isCounted) continue;
    const next = runs[at + 1];
    const from = isCounted || before !== undefined ? (before?.start ?? start) : start;
    if (next?.isNumber === true && words.slice(end, next.start) === ":") return { at: from, end: next.end, minutes: Number(word) * 60 + Number(next.word) };
    const unit = next !== undefined && !next.isNumber && words.slice(end, next.start).trim() === "" ? next.word : "";
    const factor = MINUTES_IN.get(unit) ?? MINUTES_IN.get(isCounted ? before.word : "") ?? 1;
    return { at: from, end, minutes: Number(word) * factor };
  }
  return null;
}

/** "4 March", "4th of March", "Mar 4": the day and the month. */
function namedDay(words: string): (Found & { month: number; day: number }) | null {
  const runs = runsOf(words);
  const dayAt = (place: number): number => {
    const run = runs[place];
    return run?.isNumber === true && run.word.length <= 2 ? Number(run.word) : 0;
  };
  for (const [at, { word, start, end, isNumber }] of runs.entries()) {
    const month = isNumber ? 0 : monthOf(word);
    if (month === 0) continue;
    // "st", "of" may stand between
    const place = [at - 1, at - 2, at - 3].find((back) => dayAt(back) > 0 && runs.slice(back + 1, at).every((run) => /^(?:st|nd|rd|th|of)$/.test(run.word)));
    if (place !== undefined) return { at: runs[place]?.start ?? start, end, month, day: dayAt(place) };
    if (dayAt(at + 1) > 0) return { at: start, end: runs[at + 1]?.end ?? end, month, day: dayAt(at + 1) };
  }
  return null;
}

const union = (one: Found | null, two: Found | null): Found | null => (one === null ? two : two === null ? one : { at: Math.min(one.at, two.at), end: Math.max(one.end, two.end) });

function dayIn(words: string): (Found & { days: readonly [number, number] }) | null {
  const iso = ISO.exec(words);
  const found = (hit: RegExpExecArray, one: number, two = one): Found & { days: readonly [number, number] } => ({ at: hit.index, end: hit.index + hit[0].length, days: [one, two] });
  // months of 31 days and years of 372 keep the order, which is all that is asked
  const days = (year: number, month: number, day: number): number => year * 372 + month * 31 + day;
  if (iso !== null) return found(iso, days(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const named = namedDay(words);
  if (named !== null) return { at: named.at, end: named.end, days: [days(2000, named.month, named.day), days(2000, named.month, named.day)] };
  const slashed = SLASHED.exec(words);
  if (slashed === null || (slashed[3] === undefined && !slashed[0].includes("/"))) return null;
  const [one, two] = [Number(slashed[1]), Number(slashed[2])];
  return found(slashed, days(2000, two, one), days(2000, one, two));
}

function clockIn(words: string, dated: Found | null): (Found & { minutes: number }) | null {
  const from = dated === null ? 0 : dated.end;
  const hit = CLOCK.exec(words.slice(from)) ?? (dated === null ? null : CLOCK.exec(words.slice(0, dated.at)));
  if (hit === null) return null;
  const hour = Number(hit[1] ?? hit[5]);
  const minute = Number(hit[2] ?? hit[3] ?? 0);
  const half = (hit[4] ?? hit[6] ?? "").toLowerCase();
  if (hour > 24 || minute > 59) return null;
  const base = words.slice(from).includes(hit[0]) ? from : 0;
  const lead = hit[0].length - hit[0].trimStart().length + (/^\D/.test(hit[0].trimStart()) ? 1 : 0);
  const at = base + hit.index + lead;
  return { at, end: base + hit.index + hit[0].trimEnd().length, minutes: (half === "p" && hour < 12 ? hour + 12 : half === "a" && hour === 12 ? 0 : hour) * 60 + minute };
}

/** The first entry that is earlier than the one before it, in either reading of its dates; null where all stand in order. */
export function firstOutOfOrder(entries: readonly Entry[]): { before: Entry; entry: Entry } | null {
  const astray = [0, 1].map((reading) => {
    const at = entries.findIndex(({ minutes }, place) => place > 0 && (minutes[reading] ?? 0) < (entries[place - 1]?.minutes[reading] ?? 0));
    return at < 0 ? null : { before: entries[at - 1] as Entry, entry: entries[at] as Entry };
  });
  return astray.includes(null) ? null : (astray[0] ?? null);
}
