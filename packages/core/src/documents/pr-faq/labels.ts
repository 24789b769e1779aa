import { isCapitalAt, pointAt } from "../../answer/words.ts";
import type { Span } from "../../schema/span.ts";
import { emphasised } from "../emphasis.ts";
import { isAllCapitals, type Line } from "../lines.ts";
import { type Page, tokenRange, wordCount } from "../page.ts";
import { type PartName, partNamed, partOpened } from "./part-names.ts";

/** Words in front of a paragraph that say which part it is: "**Solution.** Keyring hands …". */
export interface Label {
  name: PartName | null;
  /** The label's words, without its signs. */
  words: Span;
  /** Where the text behind the label begins. */
  end: number;
}

/** A label has at most so many words. */
const MOST_WORDS = 9;
/** A label that no part is called by. */
const SHORT_LABEL = 5;
/** A line with more words than that is a sentence, not a heading. */
const HEADING_WORDS = 12;
const PLAIN_HEADING_WORDS = 8;

const nameOf = (page: Page, span: Span): PartName | null => {
  const { from, to } = tokenRange(page, span);
  return partNamed(page.tokens, from, to);
};

/** Whether a stretch of one line holds a question mark. */
export const asks = (text: string, { start, end }: Span): boolean => text.slice(start, end).includes("?");

/** The label at the start of a line that goes on behind it, or is followed by its text; null where there is none. */
export function labelOf(page: Page, line: Line, isInFaq: boolean, isColonStyle = false): Label | null {
  const { text } = page;
  const strong = emphasised(text, line.body, line.bodyEnd);
  if (strong !== null) {
    const { inside, end } = strong;
    const ends = text.charAt(inside.end - 1);
    const after = text.charAt(end);
    const closes = ".:?!".includes(ends) || ".:—–-".includes(after || "x");
    const name = nameOf(page, inside);
    if (!closes || wordCount(page, inside) > MOST_WORDS || (isInFaq && (asks(text, inside) || name === null || !".:".includes(ends)))) return null;
    if (asks(text, inside) && (name === null || name === "faq")) return null;
    return { name, words: inside, end: skipSigns(text, end, line.bodyEnd) };
  }
  return isInFaq && line.mark !== "none" ? null : plainLabel(page, line, isInFaq, isColonStyle);
}

/** "problem: …", "WHAT IS WRONG. …", "Why do we bother? …", "How it works, …" */
function plainLabel(page: Page, line: Line, isInFaq: boolean, isColonStyle: boolean): Label | null {
  const { text } = page;
  const { from, to } = tokenRange(page, { start: line.body, end: line.bodyEnd });
  for (let at = from; at < to && at - from < MOST_WORDS; at += 1) {
    const token = page.tokens[at];
    if (token === undefined) break;
    const sign = text.charAt(token.end);
    if (!".:?!,;".includes(sign) || sign === "") continue;
    const words = { start: line.body, end: token.end };
    const name = nameOf(page, words);
    const end = skipSigns(text, token.end, line.bodyEnd);
    const isShort = at - from < SHORT_LABEL && !isInFaq;
    const isKnown = (name !== null && name !== "faq") || (isColonStyle && isShort);
    if (sign === ":" && isKnown && !/^\d/.test(text.slice(token.end + 1)) && !isQa(text, words)) return { name, words, end };
    if ((sign === "." || (sign === "?" && isAllCapitals(text, words))) && name !== null && name !== "faq" && end < line.bodyEnd && (isAllCapitals(text, words) || at === from) && !isInFaq) return { name, words, end };
    break;
  }
  const opened = isInFaq ? null : partOpened(page.tokens, from, to);
  return opened === null ? null : { name: opened, words: { start: line.body, end: line.body }, end: line.body };
}

/** "Q:" and "A:" label questions and answers, not parts. */
const isQa = (text: string, { start, end }: Span): boolean => /^[qa]\d{0,2}$/i.test(text.slice(start, end).trim());

function skipSigns(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s.:—–?!*_-]/.test(text.charAt(at))) at += 1;
  return at;
}

/** Whether a line stands as a heading, and its words. `isInFaq` makes a line with a question mark a question. */
export function headingOf(page: Page, lines: readonly Line[], at: number, isInFaq: boolean): { words: Span; name: PartName | null; level: number } | null {
  const { text } = page;
  const line = lines[at];
  if (line === undefined || line.blank) return null;
  const before = lines[at - 1];
  const next = lines[at + 1];
  const words = { start: line.body, end: line.bodyEnd };
  if (line.level > 0) return { words, name: nameOf(page, words), level: line.level };
  if (line.mark === "bullet") return null;
  if (next?.rule === true && (before === undefined || before.blank) && /[-=]/.test(text.charAt(next.start)) && !/ /.test(text.slice(next.start, next.end).trim()))
    return { words, name: nameOf(page, words), level: text.charAt(next.start) === "=" ? 1 : 2 };
  const count = wordCount(page, words);
  if (count === 0 || count > HEADING_WORDS + 6) return null;
  const strong = emphasised(text, line.body, line.bodyEnd);
  if (strong !== null && strong.end >= line.bodyEnd) {
    const isSentence = text.charAt(line.body) !== "*" || text.charAt(line.body + 1) !== "*" ? /[.!]/.test(text.charAt(strong.inside.end - 1)) : false;
    return isSentence ? null : { words: strong.inside, name: nameOf(page, strong.inside), level: 5 };
  }
  if (count <= HEADING_WORDS && isAllCapitals(text, words)) {
    const name = nameOf(page, words);
    if (!".,;".includes(text.charAt(line.bodyEnd - 1)) || (name !== null && count <= 6)) return { words, name, level: 4 };
  }
  if (!isInFaq && isTitle(page, lines, at, count)) return { words, name: count <= 3 ? nameOf(page, words) : null, level: 5 };
  return plainHeading(page, lines, at, isInFaq);
}

/** The first line of all, alone, and no sentence. */
function isTitle({ text }: Page, lines: readonly Line[], at: number, count: number): boolean {
  const line = lines[at];
  return line !== undefined && count <= 20 && lines[at + 1]?.blank === true && lines.findIndex(({ blank }) => !blank) === at && !".:".includes(text.charAt(line.bodyEnd - 1));
}

/** A short line on its own, without the stop of a sentence, in front of the text it announces. */
function plainHeading(page: Page, lines: readonly Line[], at: number, isInFaq: boolean): { words: Span; name: PartName | null; level: number } | null {
  const { text } = page;
  const line = lines[at];
  const before = lines[at - 1];
  if (line === undefined || (before !== undefined && !before.blank)) return null;
  const next = lines.slice(at + 1, at + 4).find(({ blank }) => !blank);
  const words = { start: line.body, end: line.bodyEnd };
  if (next === undefined || wordCount(page, words) > PLAIN_HEADING_WORDS) return null;
  const last = text.charAt(line.bodyEnd - 1);
  const name = nameOf(page, words);
  const isCapital = isCapitalAt(text, line.body) || pointAt(text, line.body) === "";
  if (".!,;".includes(last) || /\d/.test(text.slice(line.body, line.bodyEnd))) return null;
  if (last === "?") return isInFaq || name === null || name === "faq" ? null : { words, name, level: 6 };
  if (line.mark === "number" && (isInFaq || next.mark === "number") && name === null) return null;
  if (isInFaq && (name === null || name === "faq") && last !== ":" && (line.mark !== "none" || !/[\p{L}]/u.test(last) || !isCapital)) return null;
  return isCapital || name !== null ? { words, name, level: 6 } : null;
}
