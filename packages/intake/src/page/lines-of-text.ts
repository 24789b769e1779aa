import type { Cell, Line } from "./line.ts";
import { closedUp, plainLetters } from "./plain-letters.ts";

/** Width of a character in the columns of a plain text. */
const WIDTH = 5;
const BULLET = /^(?:[•●◦▪■‣⁃∙·○◆►▶➢➤*+]|[-–—](?=\s)|o(?=\s{1,4}\p{Lu})|\d{1,2}[.)](?=\s))\s+/u;
/** === or --- under a heading, or a rule. */
const RULE = /^\s*(?:={3,}|-{3,}|_{3,}|\*{3,}|[─━═]{3,})\s*$/;
const MARKED_HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const WHOLLY_BOLD = /^(?:\*\*|__)(.+?)(?:\*\*|__):?$/;

/** 113%. is no list item: a number needs words behind it, and a heading's emphasis stands first. */
const isBulletText = (row: string): boolean => /^\s*[*+-]\s/.test(row);

const withoutMarks = (text: string): string =>
  text
    .replaceAll(/!\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/\[([^\]]+)\]\((?:mailto:)?([^)\s]+)[^)]*\)/g, (_, words: string, address: string) => (address.includes(words) || words.includes(address) ? words : `${words} ${address}`))
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replaceAll(/(?<![\p{L}\d*_])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\d*_])/gu, "$2")
    .replaceAll(/`([^`]+)`/g, "$1")
    .replaceAll(/<(https?:[^>]+|[^@\s>]+@[^>]+)>/g, "$1")
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!|])/g, "$1");

/** The lines of a plain text or of Markdown, in order. */
export function linesOfText(source: string): Line[] {
  const rows = source.replaceAll(/\r\n?/g, "\n").split("\n");
  const isMarkdown = rows.some((row) => MARKED_HEADING.test(row)) || rows.filter((row) => /\*\*\S.*\S\*\*|\]\(http/.test(row)).length > 2;
  const lengths = rows.map((row) => row.trimEnd().length).filter((length) => length > 0).toSorted((a, b) => a - b);
  const right = Math.min(140, lengths[Math.floor(lengths.length * 0.85)] ?? 0) * WIDTH;
  const lines: Line[] = [];
  let gap = 2;
  for (const [number, row] of rows.entries()) {
    if (row.trim() === "" || RULE.test(row)) {
      const last = lines.at(-1);
      // a rule under a line makes a heading of it
      if (RULE.test(row) && gap === 0 && last !== undefined && last.text.length < 50) lines[lines.length - 1] = { ...last, heading: last.heading ?? 2 };
      gap = Math.max(gap, 1);
      continue;
    }
    const level = MARKED_HEADING.exec(row);
    const closed = closedUp(row);
    const indent = row.length - row.trimStart().length;
    let words = level === null ? closed : (level[2] ?? "");
    if (/^\|.*\|$/.test(words)) {
      if (/^[|\s:-]+$/.test(words)) continue;
      words = words.slice(1, -1).split("|").map((cell) => cell.trim()).join("   ");
    }
    const isBullet = level === null && BULLET.test(words);
    words = isBullet ? words.replace(BULLET, "") : words;
    const isBold = WHOLLY_BOLD.test(words) || (isMarkdown && /^(?:\*\*|__)\S/.test(words) && !isBulletText(row));
    const isItalic = isMarkdown && /^[*_][^*_].*[*_]$/.test(words);
    const cells: Cell[] = [];
    for (const piece of (isMarkdown ? withoutMarks(words) : words).split(/\t+|\s{3,}| {2,}(?=\S{3})/)) {
      const text = plainLetters(piece).replaceAll(/\s+/g, " ").trim();
      if (text === "") continue;
      const x0 = (indent + (isBullet ? 2 : 0) + (cells.length === 0 ? 0 : row.indexOf(piece.trim()) - indent)) * WIDTH;
      cells.push({ text, x0, x1: x0 + text.length * WIDTH, bold: isBold, italic: isItalic, size: 10, color: "#000000" });
    }
    const [first] = cells;
    if (first === undefined) continue;
    lines.push({
      page: 0,
      y: number * 12,
      x0: first.x0,
      x1: Math.max(...cells.map(({ x1 }) => x1)),
      size: level === null ? 10 : 16 - (level[1]?.length ?? 1),
      bold: isBold || level !== null,
      italic: isItalic,
      color: "#000000",
      text: cells.map(({ text }) => text).join("  "),
      cells,
      bullet: isBullet,
      gap,
      right,
      column: 0,
      ...(level === null ? {} : { heading: level[1]?.length ?? 1 }),
    });
    gap = 0;
  }
  return lines;
}
