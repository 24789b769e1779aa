import type { Span } from "../../schema/span.ts";
import { emphasised } from "../emphasis.ts";
import { type Line, linesOf } from "../lines.ts";
import { type Page, tokenRange, wordCount } from "../page.ts";
import { type Table, tablesOf } from "../tables.ts";
import { asks, headingOf, labelOf } from "./labels.ts";
import { type PartName, partNamed } from "./part-names.ts";

/** A paragraph, one item of a list, or a table. */
export interface Block extends Span {
  kind: "paragraph" | "item" | "table";
  table?: Table;
  /** Places in the list of lines. */
  from: number;
  to: number;
}

/** A heading or label with what stands under it. */
export interface Section {
  name: PartName | null;
  /** Words of the heading or label; null before the first one. */
  heading: Span | null;
  /** 1 to 6 of a heading, 7 of a label in front of a paragraph, 0 before the first. */
  level: number;
  blocks: Block[];
}

/** Cuts a paper at its headings and labels. Everything but headings, labels and empty lines lies in one block. */
export function sectionsOf(page: Page): { lines: Line[]; sections: Section[] } {
  const { text } = page;
  const lines = linesOf(text);
  const tables = new Map(tablesOf(text, lines).map((table) => [table.from, table]));
  const sections: Section[] = [{ name: null, heading: null, level: 0, blocks: [] }];
  const open = (section: Section): void => void sections.push(section);
  const current = (): Section => sections.at(-1) as Section;
  let faqLevel = 0;
  const isColonStyle = lines.filter((line, place) => !line.blank && lines[place - 1]?.blank !== false && isColonLabel(page, line)).length >= LEAST_LABELS;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    const table = tables.get(at);
    if (table !== undefined && isPaperInTable(page, table)) {
      for (const row of table.rows) pushRow(page, lines, at, row, open);
      open({ name: null, heading: null, level: 0, blocks: [] });
      at = table.to;
      continue;
    }
    if (table !== undefined) {
      current().blocks.push({ kind: "table", table, start: table.start, end: table.end, from: at, to: table.to });
      at = table.to;
      continue;
    }
    if (line.blank) {
      at += 1;
      continue;
    }
    if (startsQuestions(text, line) && current().name !== "faq") {
      open({ name: "faq", heading: null, level: 6, blocks: [] });
      faqLevel = 6;
    }
    const isInFaq = current().name === "faq";
    const heading = headingOf(page, lines, at, isInFaq);
    if (heading !== null && !(isInFaq && staysInFaq(page, lines, at, heading, faqLevel))) {
      const name = nameWithQuestions(page, lines, at, heading.name);
      open({ name, heading: heading.words, level: heading.level, blocks: [] });
      if (name === "faq") faqLevel = heading.level;
      at += 1;
      continue;
    }
    const isFirstOfParagraph = lines[at - 1]?.blank !== false || current().blocks.length === 0 || lines[at - 1]?.mark !== line.mark;
    const label = isFirstOfParagraph || !isInFaq ? labelOf(page, line, isInFaq, isColonStyle && lines[at - 1]?.blank !== false) : null;
    const isMetricRow = label !== null && current().name === "metrics" && (label.name === "metrics" || label.name === null);
    if (label !== null && !isMetricRow && line.mark !== "bullet") {
      const name = label.end < line.bodyEnd ? label.name : nameWithQuestions(page, lines, at, label.name);
      open({ name, heading: label.words, level: 7, blocks: [] });
      if (name === "faq") faqLevel = 7;
      if (label.end < line.bodyEnd) at = pushText(text, lines, tables, at, label.end, current());
      else at += 1;
      continue;
    }
    // "What you get:" announces a list; the paragraph behind the list is no part of it
    const { heading: announced, blocks, level } = current();
    const isFaq = current().name === "faq";
    // "In the box: …" is one paragraph; what follows it tells something else
    if (level === 7 && current().name === "features" && line.mark === "none" && lines[at - 1]?.blank === true && blocks.at(-1)?.kind === "paragraph") open({ name: null, heading: null, level: 0, blocks: [] });
    if (announced !== null && line.mark === "none" && lines[at - 1]?.blank === true && blocks.at(-1)?.kind === "item" && (level >= 6 || text.slice(announced.start, announced.end + 3).includes(":")) && !isFaq) open({ name: null, heading: null, level: 0, blocks: [] });
    at = pushText(text, lines, tables, at, line.body, current());
  }
  return { lines, sections };
}

/** Words in the second cell of a row that make it a part of the paper and no figure. */
const LEAST_TOLD = 8;

/** A paper may stand in a table: the parts' names in its first column, their words in its second. */
function isPaperInTable(page: Page, { rows }: Table): boolean {
  if (rows.some(({ length }) => length > 2)) return false;
  const named = new Set(rows.flatMap(([name, told]) => (name === undefined || told === undefined || wordCount(page, told) < LEAST_TOLD ? [] : (nameOfCell(page, name) ?? []))));
  return named.has("problem") || named.has("solution") ? named.size >= 2 : false;
}

const nameOfCell = (page: Page, cell: Span): PartName | null => {
  const { from, to } = tokenRange(page, cell);
  return partNamed(page.tokens, from, to);
};

/** One row of such a table as a section of its own. */
function pushRow(page: Page, lines: readonly Line[], at: number, [name, told]: readonly Span[], open: (section: Section) => void): void {
  const last = told ?? name;
  if (name === undefined || last === undefined || last.start >= last.end) return;
  const line = lines.findIndex(({ start, end }) => last.start >= start && last.start <= end);
  const from = line < 0 ? at : line;
  open({ name: nameOfCell(page, name), heading: name, level: 7, blocks: [{ kind: "paragraph", start: last.start, end: last.end, from, to: from + 1 }] });
}

/** So many paragraphs that open with a known label and a colon make any short word with a colon a label. */
const LEAST_LABELS = 2;

const isColonLabel = (page: Page, line: Line): boolean => {
  const label = labelOf(page, line, false);
  return label !== null && label.name !== null && page.text.slice(label.words.end, label.words.end + 4).includes(":");
};

/** How many lines below a heading say whether questions follow. */
const AHEAD = 14;

/** A heading opens the FAQ where questions follow it, whatever it is called; where none does it opens something else. */
function nameWithQuestions(page: Page, lines: readonly Line[], at: number, name: PartName | null): PartName | null {
  if (name !== null && name !== "faq") return name;
  let questions = 0;
  let seen = 0;
  let first: Line | null = null;
  for (let ahead = at + 1; ahead < Math.min(lines.length, at + AHEAD * 3) && seen < AHEAD; ahead += 1) {
    const line = lines[ahead];
    if (line === undefined || line.blank) continue;
    seen += 1;
    if (seen === 1) first = line;
    if (leadsWithQuestion(page.text, line)) questions += 1;
    else if (seen === 1 && name === null) break;
    else if (line.level > 0 && name !== "faq") break;
  }
  if (name === null && first !== null && partOfLine(page, first) !== null) return null;
  if (name === "faq") return questions > 0 || at > lines.length - 3 ? "faq" : null;
  return questions >= 2 ? "faq" : null;
}

/** "What is the customer's trouble?" asks, and is a heading. */
function partOfLine(page: Page, line: Line): PartName | null {
  const end = page.text.indexOf("?", line.body);
  const { from, to } = tokenRange(page, { start: line.body, end: end < 0 ? line.bodyEnd : Math.min(end, line.bodyEnd) });
  const name = partNamed(page.tokens, from, to);
  return name === "faq" ? null : name;
}

/** A line that begins with a question: marked, in bold, in quotation marks, or a short line that ends with its mark. */
function leadsWithQuestion(text: string, line: Line): boolean {
  const words = text.slice(line.body, line.bodyEnd);
  if (startsQuestions(text, line)) return true;
  const mark = words.indexOf("?");
  if (mark < 0 || mark > 160) return false;
  if (words.startsWith("|")) return words.indexOf("|", 1) > mark;
  return line.mark === "number" || line.mark === "bullet" || line.level > 0 || /^[*_"“„]/.test(words) || (mark > words.length - 4 && words.length < 120) || /^[^.]{3,70}\? /.test(words);
}

/** "Q:", "Q1.", "Q. …": questions begin, whatever stands above. */
function startsQuestions(text: string, { body, bodyEnd }: Line): boolean {
  return /^\W{0,4}(?:Q\d{0,2}(?:[.:)]| [–—-] )|q\d{0,2}: )/.test(text.slice(body, Math.min(bodyEnd, body + 12)));
}

/** Whether a heading below "FAQ" belongs to a question: it asks, or it only groups questions. */
function staysInFaq(page: Page, lines: readonly Line[], at: number, heading: { words: Span; name: PartName | null; level: number }, faqLevel: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  if (asks(page.text, heading.words)) return true;
  if (lines[at - 1]?.rule === true || lines[at - 2]?.rule === true) return false;
  const isDeeper = heading.level > faqLevel;
  if (heading.level === 5) return heading.name === null && !announcesTable(page.text, lines, at) && hasBoldQuestion(page.text, lines, at);
  // a line set like the heading of the FAQ, and no question, is the next heading
  if (heading.level === faqLevel || (heading.level === 6 && faqLevel === 7)) return false;
  if (heading.level === 6) return heading.name === null || heading.name === "faq";
  return isDeeper && heading.level < 5 && (heading.name === null || heading.name === "faq" || line.mark === "number");
}

/** No FAQ is longer than this many lines. */
const FAR_ABOVE = 120;

/** Whether questions around a line stand in bold on lines of their own: then one without a question mark may be one too. */
function hasBoldQuestion(text: string, lines: readonly Line[], at: number): boolean {
  return lines.slice(Math.max(0, at - FAR_ABOVE), at + AHEAD).some((line) => {
    const strong = line.blank ? null : emphasised(text, line.body, line.bodyEnd);
    return strong !== null && strong.end >= line.bodyEnd && asks(text, strong.inside);
  });
}

/** Whether the next words after a line stand in a table. */
function announcesTable(text: string, lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + 3).find(({ blank }) => !blank);
  return next !== undefined && text.slice(next.start, next.end).includes("|");
}

/** Adds the paragraph or list item that begins at a line, and returns the place of the line behind it. */
function pushText(text: string, lines: readonly Line[], tables: ReadonlyMap<number, Table>, from: number, start: number, section: Section): number {
  const first = lines[from];
  if (first === undefined) return from + 1;
  let to = from + 1;
  while (to < lines.length) {
    const line = lines[to];
    if (line === undefined || line.blank || line.level > 0 || line.mark !== "none" || tables.has(to)) break;
    const begins = emphasised(text, line.body, line.bodyEnd);
    if (begins !== null && text.startsWith("**", line.body)) break;
    if (startsQuestions(text, line) || /^(?:A\d{0,2}(?:[.:)]| [–—-])|a\d{0,2}:) /.test(text.slice(line.body, line.body + 6))) break;
    if (section.name === "faq" && asks(text, { start: line.body, end: line.bodyEnd }) && first.mark === "none") break;
    if (first.mark !== "none" && line.body - line.start === 0 && isListIndented(lines, from)) break;
    to += 1;
  }
  const last = lines[to - 1] ?? first;
  section.blocks.push({ kind: first.mark === "none" ? "paragraph" : "item", start, end: last.bodyEnd, from, to });
  return to;
}

/** Whether a list item is followed by lines that are indented below it: then a line at the margin is no part of it. */
const isListIndented = (lines: readonly Line[], from: number): boolean => {
  const next = lines[from + 1];
  return next !== undefined && !next.blank && next.body - next.start >= 2;
};
