import type { Span } from "../schema/span.ts";
import { emphasised } from "./emphasis.ts";
import { isAllCapitals, type Line, linesOf } from "./lines.ts";
import { type Page, readPage, tokenRange, wordCount } from "./page.ts";
import { findPhrases, type Phrases } from "./phrases.ts";
import { type Table, tablesOf } from "./tables.ts";

/** A paragraph, one item of a list, a table, or a heading below one that names a part. */
export interface OutlineBlock extends Span {
  kind: "paragraph" | "item" | "table" | "heading";
  table?: Table;
  /** Words of the label or heading above it; null where none is. */
  label: Span | null;
}

/** What headings and labels call the parts of a kind of paper: longer phrases beat shorter ones, then the earlier part wins. */
export type PartNames<Name extends string> = readonly (readonly [Name, Phrases])[];

/** A paper, cut at the headings and labels that name its parts. Every part is there once, with all of its blocks in order. */
export interface Outline<Name extends string> {
  page: Page;
  title: Span | null;
  parts: ReadonlyMap<Name, readonly OutlineBlock[]>;
  /** Blocks of all parts and of none, in order. */
  blocks: readonly OutlineBlock[];
  tables: readonly Table[];
}

interface Cutting<Name extends string> {
  page: Page;
  lines: readonly Line[];
  names: PartNames<Name>;
}

/** A heading or label of more words is a sentence. */
const MOST_WORDS = 10;
const LABEL_WORDS = 6;
/** A label may have so many words beside the name of its part. */
const EXTRA_WORDS = 3;
const LABEL_CHARACTERS = 80;
/** So many rows whose first cell names a part make a table the paper itself. */
const LEAST_ROWS = 3;

/**
 * Cuts a paper into its parts. Never throws, whatever the text; linear in its length.
 * @param whole parts whose items keep their own labels: "Detection: add an alarm" among the actions is an action
 */
export function outlineOf<Name extends string>(text: string, names: PartNames<Name>, whole: readonly Name[] = []): Outline<Name> {
  const page = readPage(text);
  const lines = linesOf(text);
  const tables = new Map(tablesOf(text, lines).map((table) => [table.from, table]));
  const cutting = { page, lines, names };
  const parts = new Map<Name, OutlineBlock[]>();
  const blocks: OutlineBlock[] = [];
  let open: { name: Name | null; level: number; words: Span | null } = { name: null, level: 0, words: null };
  let title: Span | null = null;
  const push = (name: Name | null, block: OutlineBlock): void => {
    blocks.push(block);
    if (name === null) return;
    const known = parts.get(name);
    if (known === undefined) parts.set(name, [block]);
    else known.push(block);
  };
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    const table = tables.get(at);
    if (table !== undefined) {
      pushTable(cutting, table, (name, block) => push(name ?? open.name, block));
      at = table.to;
      continue;
    }
    if (line.blank || text.startsWith("```", line.body)) {
      at += 1;
      continue;
    }
    const heading = headingAt(cutting, at);
    if (heading !== null) {
      const isTitle = title === null && blocks.length === 0 && open.name === null && (heading.level === 1 || heading.name === null);
      const isBelow = open.name !== null && heading.level > open.level && (heading.name === null || heading.name === open.name || whole.includes(open.name));
      if (isTitle) title = heading.words;
      else if (isBelow) push(open.name, { kind: "heading", label: open.words, ...heading.words });
      else open = heading;
      at += 1;
      continue;
    }
    const label = open.name !== null && whole.includes(open.name) && line.mark !== "none" ? null : labelAt(cutting, line);
    const to = endOfBlock(cutting, tables, at);
    const last = lines[to - 1] ?? line;
    const kind = line.mark === "none" ? "paragraph" : "item";
    if (label === null) push(open.name, { kind, label: open.words, start: line.body, end: last.bodyEnd });
    else {
      // a label in front of a paragraph opens its part, one in a list names its item only
      if (kind === "paragraph") open = { name: label.name, level: 7, words: label.words };
      if (label.end < last.bodyEnd) push(label.name, { kind, label: label.words, start: label.end, end: last.bodyEnd });
    }
    at = to;
  }
  return { page, title: title ?? firstLine(lines), parts, blocks, tables: [...tables.values()] };
}

function firstLine(lines: readonly Line[]): Span | null {
  const line = lines.find(({ blank }) => !blank);
  return line === undefined ? null : { start: line.body, end: line.bodyEnd };
}

/** Which part words name; null where they name none. */
function partNamedIn<Name extends string>(page: Page, names: PartNames<Name>, span: Span): Name | null {
  return naming(page, names, span)?.name ?? null;
}

/** The phrase by which words name a part, and how many words it has. */
function naming<Name extends string>(page: Page, names: PartNames<Name>, span: Span): { name: Name; words: number } | null {
  const { from, to } = tokenRange(page, span);
  let best: { name: Name; words: number; from: number } | null = null;
  for (const [name, sought] of names)
    for (const hit of findPhrases(page.tokens, from, Math.min(to, from + MOST_WORDS), sought)) {
      const words = hit.to - hit.from;
      if (best === null || words > best.words || (words === best.words && hit.from < best.from)) best = { name, words, from: hit.from };
    }
  return best;
}

function headingAt<Name extends string>({ page, lines, names }: Cutting<Name>, at: number): { words: Span; name: Name | null; level: number } | null {
  const { text } = page;
  const line = lines[at];
  if (line === undefined || line.blank) return null;
  const words = { start: line.body, end: line.bodyEnd };
  const heading = (span: Span, level: number) => ({ words: span, level, name: partNamedIn(page, names, span) });
  if (line.level > 0) return heading(words, line.level);
  if (line.mark !== "none" || wordCount(page, words) > MOST_WORDS || wordCount(page, words) === 0) return line.mark === "number" ? numbered(page, names, lines, at) : null;
  const next = lines[at + 1];
  if (next?.rule === true && /^[-=]{3}/.test(text.slice(next.start, next.start + 3)) && lines[at - 1]?.blank !== false) return heading(words, text.charAt(next.start) === "=" ? 1 : 2);
  const strong = emphasised(text, line.body, line.bodyEnd);
  if (strong !== null && strong.end >= line.bodyEnd && !".!".includes(text.charAt(strong.inside.end - 1))) return heading(strong.inside, 5);
  if (isAllCapitals(text, words)) return heading(words, 4);
  const found = heading(words, 6);
  const isAlone = lines[at - 1]?.blank !== false && next !== undefined && !".!,;?".includes(text.charAt(line.bodyEnd - 1)) && wordCount(page, words) <= LABEL_WORDS;
  return isAlone && found.name !== null ? found : null;
}

/** "3. Root cause" alone on its line, with something else than the next item below it. */
function numbered<Name extends string>(page: Page, names: PartNames<Name>, lines: readonly Line[], at: number): { words: Span; name: Name | null; level: number } | null {
  const line = lines[at];
  const next = lines.slice(at + 1, at + 3).find(({ blank }) => !blank);
  if (line === undefined || next === undefined || next.mark === "number" || /[.,;?!\d]/.test(page.text.slice(line.body, line.bodyEnd))) return null;
  const words = { start: line.body, end: line.bodyEnd };
  const name = wordCount(page, words) <= LABEL_WORDS ? partNamedIn(page, names, words) : null;
  return name === null ? null : { words, name, level: 6 };
}

/** "**Impact.** 4,200 customers …" or "Impact: 4,200 customers …", where the label names a part. */
function labelAt<Name extends string>({ page, names }: Cutting<Name>, line: Line): { name: Name; words: Span; end: number } | null {
  const { text } = page;
  const strong = emphasised(text, line.body, line.bodyEnd);
  let words: Span;
  let behind: number;
  if (strong !== null) {
    words = strong.inside;
    behind = strong.end;
    if (!":.".includes(text.charAt(words.end - 1)) && !/^\s?[:.–—-]/.test(text.slice(behind, behind + 2)) && line.mark === "none") return null;
  } else {
    const colon = line.body + text.slice(line.body, Math.min(line.bodyEnd, line.body + LABEL_CHARACTERS)).indexOf(":");
    if (colon < line.body || !/\s|^$/.test(text.charAt(colon + 1))) return null;
    words = { start: line.body, end: colon };
    behind = colon + 1;
  }
  // "Decision (2 May, Ana):" is named in front of its bracket
  const bracket = text.slice(words.start, words.end).indexOf(" (");
  if (bracket > 0 && strong === null) {
    words = { start: words.start, end: words.start + bracket };
    behind = words.end;
  }
  const found = wordCount(page, words) > LABEL_WORDS ? null : naming(page, names, words);
  // "Go if at least 13% finish: ship" is a sentence of its own
  if (found === null || wordCount(page, words) - found.words > EXTRA_WORDS) return null;
  while (behind < line.bodyEnd && /[\s:.–—*_-]/.test(text.charAt(behind))) behind += 1;
  return { name: found.name, words, end: behind };
}

/** Place behind the last line of the paragraph or item that begins at a line. */
function endOfBlock<Name extends string>(cutting: Cutting<Name>, tables: ReadonlyMap<number, Table>, from: number): number {
  const { page, lines } = cutting;
  let to = from + 1;
  while (to < lines.length) {
    const line = lines[to];
    if (line === undefined || line.blank || line.level > 0 || line.mark !== "none" || tables.has(to) || page.text.startsWith("```", line.body)) break;
    if (page.text.startsWith("**", line.body) || labelAt(cutting, line) !== null || startsWithTime(page.text, line)) break;
    to += 1;
  }
  return to;
}

/** "09:14 …" begins an entry of its own. */
const startsWithTime = (text: string, line: Line): boolean => /^\W?\d{1,2}[:.]\d{2}\b/.test(text.slice(line.body, Math.min(line.bodyEnd, line.body + 7)));

/** A table as one block; one whose first column names the parts is the paper in another form, a row for each part. */
function pushTable<Name extends string>({ page, names }: Cutting<Name>, table: Table, push: (name: Name | null, block: OutlineBlock) => void): void {
  const rows = table.rows.map((row) => {
    const [first, second] = row;
    const last = row.findLast(({ start, end }) => start < end);
    const name = first === undefined || wordCount(page, first) > LABEL_WORDS ? null : partNamedIn(page, names, first);
    return { name, block: first === undefined || second === undefined || last === undefined || last.end <= second.start ? null : { label: first, start: second.start, end: last.end } };
  });
  const isPaper = rows.filter(({ name }) => name !== null).length >= LEAST_ROWS && table.rows.every((row) => row.length <= 3);
  push(null, { kind: "table", table, label: null, start: table.start, end: table.end });
  if (isPaper) for (const { name, block } of rows) if (name !== null && block !== null) push(name, { kind: "paragraph", ...block });
}

/** From the first to the last word of a part; null where it has none. */
export function spanOfBlocks(blocks: readonly OutlineBlock[] | undefined): Span | null {
  const first = blocks?.[0];
  const last = blocks?.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
