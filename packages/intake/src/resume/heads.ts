import type { Line } from "../page/line.ts";
import { dateRanges, trimmed, withoutDates } from "./dates.ts";
import { COMPANY, DEGREE, isPlace, isWholePlace, POSITION, SCHOOL } from "./words-of-trade.ts";

/** How most of the running text is set. */
export interface BodyLook {
  size: number;
  color: string;
  bold: boolean;
}

/** Sentences begin like this in résumés; a head does not. */
const BEGINS_LIKE_A_DEED = /^(?:\p{Lu}\p{Ll}+(?:ed|ing)|Led|Built|Ran|Wrote|Drove|Grew|Set|Cut|Won|Took|Made|Held|Gave|Kept|Brought|Sold|Taught|Spoke|Oversaw|Own|Owns|Lead|Manage|Build|Develop|Define|Design|Drive|Work|Create|Responsible|Various|Rolled|Shipped|I|My|We|The|A|An)\b/u;
/** Engineering Manager, Founding Member: all words large, and no deed. */
const IS_TITLE = /^\p{Lu}\p{Ll}+ing(?:\s+(?:\p{Lu}[\p{L}'’.-]*|&|of|and|for|the|in))+(?:\s{2,}.*)?$/u;
const isLikeADeed = (text: string): boolean => BEGINS_LIKE_A_DEED.test(text) && !IS_TITLE.test(withoutDates(text));
const ENDS_LIKE_A_NAME = /\b(?:inc|co|ltd|corp|s\.a|b\.v|jr|sr|gmbh|univ|dept|\p{L}\.\p{L})\.$/iu;
const MOST_HEAD_LETTERS = 110;
/** Lines of a block beside that with the dates: company, position, perhaps a place. */
const MOST_OF_A_HEAD = 2;

/** How long somebody stayed, as some programs print it beside the dates. */
export const DURATION = /\(?\b(?:less than a year|\d{1,2}\s*(?:years?|yrs?)(?:,?\s*(?:and\s*)?\d{1,2}\s*(?:months?|mos?))?|\d{1,2}\s*(?:months?|mos?))\b\)?/i;
export const ONLY_DURATION = new RegExp(`^\\s*${DURATION.source}\\s*$`, "i");

/** How much a line looks like the head of an entry; from 2 on it is one. */
export function headWorth(line: Line, body: BodyLook, before: Line | undefined): number {
  if (line.bullet) return -5;
  if (ONLY_DURATION.test(line.text)) return 3;
  const text = line.text;
  const dated = dateRanges(text);
  const rest = withoutDates(text, dated);
  let worth = 0;
  if (dated.length > 0 && (line.cells.length > 1 || rest.length < 70)) worth += 2.5;
  if (line.bold && !body.bold) worth += 1.6;
  if (line.italic) worth += 0.9;
  if (line.size > body.size * 1.06) worth += 1;
  if (line.color !== body.color) worth += 0.5;
  if (line.cells.length > 1) worth += 0.7;
  if (line.heading !== undefined) worth += 3;
  if (POSITION.test(rest) || COMPANY.test(rest) || SCHOOL.test(rest) || DEGREE.test(rest)) worth += 0.9;
  if (isWholePlace(rest) || line.cells.some((cell) => isPlace(cell.text))) worth += 1.2;
  if (text.length < 50) worth += 0.5;
  if (line.gap > 0.3) worth += 0.4;
  if (text.length > MOST_HEAD_LETTERS) worth -= 2.5;
  if (/[.;!?]$/.test(text) && !ENDS_LIKE_A_NAME.test(text)) worth -= 1.5;
  if (isLikeADeed(text) && !line.bold) worth -= 1;
  if (/^\p{Ll}/u.test(text)) worth -= 1.5;
  // the second half of something
  if (before !== undefined && !before.bullet && before.text.endsWith(",") && before.text.length > 60) worth -= 1.5;
  return worth;
}

/** Between the parts of a head. */
export const SEPARATORS = /\s+[|·•–—‑∙◦▪»@]\s*|\s*[|·•∙◦▪]\s+|\s+-\s+|\s{2,}|\s+at\s+(?=\p{Lu})/u;

/** What may stand in a head without looking like one: the name of a company, a city. */
function isNameLike(line: Line): boolean {
  const text = line.text.replace(/\s*\|?\s*(?:https?:\/\/|www\.)\S+$/i, "");
  return !line.bullet && text.length < 62 && /^(?:[\p{Lu}\d]|\p{Ll}{1,2}\p{Lu})/u.test(text) && (!/[.;:]$/.test(text) || ENDS_LIKE_A_NAME.test(text)) && !isLikeADeed(text);
}

/** Short lines between the lines of a head belong to it, and so does one below a head that names a position only, or a company only. */
export function fillHeads(lines: readonly Line[], isHead: boolean[]): void {
  for (let place = 1; place < lines.length; place += 1) {
    if (isHead[place] === true || isHead[place - 1] !== true) continue;
    let end = place;
    while (end < lines.length && isHead[end] === false && end - place < 3 && isNameLike(lines[end] as Line)) end += 1;
    if (end > place && isHead[end] === true && (lines[end]?.gap ?? 0) <= (lines[place]?.gap ?? 0) + 0.3) isHead.fill(true, place, end);
  }
  for (const [place, line] of lines.entries()) {
    if (isHead[place] === true || isHead[place - 1] !== true || !isNameLike(line) || line.gap > 0.5) continue;
    let first = place - 1;
    while (first > 0 && isHead[first - 1] === true) first -= 1;
    const named = lines.slice(first, place).flatMap(({ cells }) => cells).filter(({ text }) => withoutDates(text) !== "" && !isPlace(withoutDates(text)));
    const next = lines[place + 1];
    if (named.length === 1 && next !== undefined && (next.bullet || next.text.length > 62 || /[a-z][.;]$/.test(next.text))) isHead[place] = true;
  }
  for (const [place, line] of lines.entries()) if (isHead[place] === true && isHead[place - 1] === false && lacksACompany(lines, isHead, place) && isNameAbove(lines, place, line)) isHead[place - 1] = true;
}

/** Where nothing is a bullet, blanks part the entries: what stands above the dates of a block is its head, and what stands below dates alone. */
export function fillBlocks(lines: readonly Line[], isHead: boolean[]): void {
  for (const [place, line] of lines.entries()) {
    if (isHead[place] !== true || dateRanges(line.text).length === 0) continue;
    let first = place;
    while (first > 0 && (lines[first]?.gap ?? 0) < 0.3) first -= 1;
    if (place - first > MOST_OF_A_HEAD || !lines.slice(first, place).every(isNameLike)) continue;
    isHead.fill(true, first, place);
    if (first < place || withoutDates(line.text) !== "") continue;
    for (let below = place + 1; below <= place + MOST_OF_A_HEAD && (lines[below]?.gap ?? 1) < 0.3 && isNameLike(lines[below] as Line); below += 1) isHead[below] = true;
  }
}

/** A dated head that begins here and names one thing only, which is no company. */
function lacksACompany(lines: readonly Line[], isHead: readonly boolean[], first: number): boolean {
  let end = first;
  while (isHead[end] === true && (end === first || (lines[end]?.gap ?? 0) < 0.5)) end += 1;
  const head = lines.slice(first, end);
  const named = head.flatMap(({ cells }) => cells).flatMap(({ text }) => withoutDates(text).split(SEPARATORS)).map(trimmed).filter((text) => text !== "" && !isPlace(text) && !ONLY_DURATION.test(text));
  return named.length === 1 && POSITION.test(named[0] ?? "") && head.some(({ text }) => dateRanges(text).length > 0);
}

/** A short line close above a head, where something new begins: after a blank, in another look, or out of the indent of a bullet that has ended. */
function isNameAbove(lines: readonly Line[], place: number, head: Line): boolean {
  const [line, before] = [lines[place - 1], lines[place - 2]];
  if (line === undefined || !isNameLike(line) || line.page !== head.page || line.column !== head.column || head.gap > line.gap + 0.3) return false;
  if (before === undefined || line.gap > 0.3 || before.bold !== line.bold || before.color !== line.color || Math.abs(before.size - line.size) > 0.4) return true;
  const bullet = lines.slice(0, place - 1).findLast((other) => other.bullet);
  return bullet !== undefined && line.x0 < bullet.x0 - 2 && (line.x0 < before.x0 - 2 || /[.!?]$/.test(before.text));
}
