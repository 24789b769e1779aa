import type { Line } from "../page/line.ts";
import { dateRanges } from "./dates.ts";

/** Lines that belong together: a bullet with the lines that go on with it, or a paragraph. */
export interface Paragraph {
  text: string;
  lines: readonly Line[];
  bullet: boolean;
}

/** Hyphens that stay where a line is broken behind them. */
const KEPT_BEFORE = /(?:^|[\s(/])(?:cross|self|non|co|multi|end|data|real|high|low|long|short|full|part|well|pre|post|on|off|in|out|to|of|the|two|three|four|five|first|third|open|cloud|client|customer|user|product|machine|decision|time|cost|state|third|year|month|week|day|large|small|mid|top|best|hands|go|built|cross-functional|front|back|server|event|micro|inter|semi|sub|anti|peer|go-to|face|test|risk|world|revenue|metrics?|company|enterprise|country|team|stake|business)-$/i;

const KEPT_BEHIND = /^(?:driven|based|oriented|wide|level|facing|related|specific|friendly|native|time|ready|first|source|end|party|scale|to|in|up|out|off|on|house|term|quality|performance|aware|led|owned|side|edge|functional|team|cultural|grade|effective|efficient|critical|demand|site|day|week|month|year|old|person|managed|hosted|service|step|way|stage|tier|tenant|region|cloud|channel|platform|depth|ahead|down|backed|centric|centered|focused|world|market|cycle|lead|founder|ordinat\w+|op\w*)\b/;

/** Joins a line to what is before it: a broken word becomes whole, a hyphenated one keeps its hyphen. */
function joined(before: string, next: string, all: string): string {
  if (!/\p{L}-$/u.test(before) || !/^\p{Ll}/u.test(next)) return before === "" ? next : `${before} ${next}`;
  const head = /[\p{L}-]+-$/u.exec(before)?.[0] ?? "";
  const tail = /^[\p{L}]+/u.exec(next)?.[0] ?? "";
  const isWritten = all.includes(head + tail) || KEPT_BEFORE.test(` ${head}`) || KEPT_BEHIND.test(tail);
  return isWritten ? before + next : before.slice(0, -1) + next;
}

/** How much of the width a line leaves free when it goes on in the next. */
const MOST_FREE = 0.17;

/**
 * True when a line goes on with the one before it.
 * @param first where the bullet or paragraph begins
 * @param hang where its further lines begin; null where nobody knows yet
 */
function goesOn(line: Line, before: Line, first: Line, hang: number | null): boolean {
  if (line.bullet || line.heading !== undefined) return false;
  if (line.cells.length > 1 && dateRanges(line.text).length > 0) return false;
  const isElsewhere = line.page !== before.page || line.column !== before.column;
  const isFull = before.x1 > before.x0 + (before.right - before.x0) * (1 - MOST_FREE);
  if (isElsewhere) return !/[.!?]$/.test(before.text) && /^[\p{Ll}\d(]/u.test(line.text) && Math.abs(line.size - before.size) < 0.3 && !/^(?:www|https?)\b|@|\.(?:com|org|net|io)\b/.test(line.text);
  if (line.gap > 0.45 || line.x0 < first.x0 - 2) return false;
  if (line.bold && !before.bold && line.x0 < first.x0 + 2 && line.gap > 0) return false;
  if (first.bullet) {
    if (hang !== null) return Math.abs(line.x0 - hang) < 3;
    // bullets without a hang fill their line before they go on
    return line.x0 > first.x0 + 2 || isFull || (line.gap === 0 && /^[\p{Ll}\d]/u.test(line.text));
  }
  return isFull && (!/[.!?:]$/.test(before.text) || /^[\p{Ll}(]/u.test(line.text) || line.x1 > line.x0 + 0.5 * (line.right - line.x0));
}

/** Puts lines together to bullets and paragraphs. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const all = lines.map(({ text }) => text).join(" ");
  const found: { text: string; lines: Line[]; bullet: boolean }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const before = last?.lines.at(-1);
    const first = last?.lines[0];
    const text = line.text.replaceAll(/\s+/g, " ");
    if (last !== undefined && before !== undefined && first !== undefined && goesOn(line, before, first, last.lines[1]?.x0 ?? null)) {
      last.text = joined(last.text, text, all);
      last.lines.push(line);
    } else found.push({ text, lines: [line], bullet: line.bullet });
  }
  return found;
}
