import { isCapitalAt, isSmallAt, isWordCharacterAt, pointAt } from "../answer/words.ts";
import type { Span } from "../schema/span.ts";

/** One line of a paper, in offsets of the whole text, without its line end. */
export interface Line extends Span {
  /** Where its words begin: behind indentation, quotation signs, heading signs, bullets and numbers. `end` where there are none. */
  body: number;
  /** Where its words end, spaces and closing heading signs left out. */
  bodyEnd: number;
  /** Level of a Markdown heading, 0 for any other line. */
  level: number;
  /** The sign in front: a bullet, a number or letter of a list. */
  mark: "none" | "bullet" | "number";
  /** Whether nothing but white space, rules or quotation signs stands on it. */
  blank: boolean;
  /** Only signs of a rule: ---, ***, ===. */
  rule: boolean;
}

const BULLETS = "-*+•·–—◦▪▸‣⁃✔✓○●→»";
/** Stars, arrows, boxes, hands and other pictures stand for bullets too; signs that belong to words do not. */
const PICTURE = /^[\p{So}\p{Extended_Pictographic}]$/u;
const NO_PICTURES = "©®™°№℗℠";
const SPACES = " \t\u00a0\u2007\u202f";

const isSpace = (text: string, at: number): boolean => SPACES.includes(text.charAt(at)) && text.charAt(at) !== "";

/** The lines of a text. Every line end of Unicode ends one; \r\n is one line end. */
export function linesOf(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text.charAt(at);
    if (at < text.length && sign !== "\n" && sign !== "\r" && sign !== "\u2028" && sign !== "\u2029") continue;
    found.push(readLine(text, start, at));
    if (sign === "\r" && text.charAt(at + 1) === "\n") at += 1;
    start = at + 1;
  }
  return found;
}

function readLine(text: string, start: number, end: number): Line {
  let at = start;
  const skip = (): void => {
    while (at < end && (isSpace(text, at) || text.charAt(at) === "\ufeff")) at += 1;
  };
  skip();
  while (at < end && text.charAt(at) === ">") {
    at += 1;
    skip();
  }
  let bodyEnd = end;
  while (bodyEnd > at && isSpace(text, bodyEnd - 1)) bodyEnd -= 1;
  let level = 0;
  while (at + level < bodyEnd && level < 7 && text.charAt(at + level) === "#") level += 1;
  if (level > 0 && level < 7 && (isSpace(text, at + level) || at + level === bodyEnd)) {
    at += level;
    skip();
    while (bodyEnd > at && text.charAt(bodyEnd - 1) === "#") bodyEnd -= 1;
    while (bodyEnd > at && isSpace(text, bodyEnd - 1)) bodyEnd -= 1;
  } else level = 0;
  const rule = isRule(text, at, bodyEnd);
  const blank = at >= bodyEnd || rule;
  if (blank) return { start, end, body: end, bodyEnd: end, level: 0, mark: "none", blank, rule };
  const behind = markEnd(text, at, bodyEnd);
  const isNumber = behind > at && bulletEnd(text, at) === at;
  const mark = behind === at ? "none" : isNumber ? "number" : "bullet";
  at = behind;
  skip();
  return { start, end, body: at, bodyEnd, level, mark, blank: at >= bodyEnd, rule: false };
}

function isRule(text: string, from: number, to: number): boolean {
  if (to - from < 3) return false;
  for (let at = from; at < to; at += 1) if (!"-=*_~ ".includes(text.charAt(at))) return false;
  return true;
}

/** Behind `- `, `1. `, `2) `, `3/ `, `(4) `, `5.1  `, `a. ` or `6 | `; where there is none, `from`. */
function markEnd(text: string, from: number, to: number): number {
  const bullet = bulletEnd(text, from);
  if (bullet > from && isSpace(text, bullet)) {
    let at = bullet;
    while (at < to && isSpace(text, at)) at += 1;
    return at;
  }
  let at = from;
  if (text.charAt(at) === "(") at += 1;
  const digits = at;
  while (at < to && at - digits < 4 && /[\d.]/.test(text.charAt(at))) at += 1;
  const hasDigits = at > digits && /\d/.test(text.charAt(digits));
  if (!hasDigits) {
    if (at !== digits || !/[a-zA-Z]/.test(text.charAt(at)) || isWordCharacterAt(text, at + 1)) return from;
    at += 1;
  }
  const closed = /[)/]/.test(text.charAt(at)) || (!hasDigits && text.charAt(at) === ".") || (hasDigits && text.charAt(at - 1) === ".");
  while (at < to && /[.)/]/.test(text.charAt(at))) at += 1;
  const gap = at;
  while (at < to && isSpace(text, at)) at += 1;
  if (text.charAt(at) === "|" && hasDigits) {
    at += 1;
    while (at < to && isSpace(text, at)) at += 1;
    return at;
  }
  if (at === gap) return from;
  // "3  VALUE" and "5.1  What": a number alone, with a wide gap
  const wide = hasDigits && at - gap >= 2;
  return closed || wide ? at : from;
}

/** Behind the sign of a bullet, with the selector of its picture; where there is none, `from`. */
function bulletEnd(text: string, from: number): number {
  const sign = pointAt(text, from);
  if (sign === "" || (!BULLETS.includes(sign) && (NO_PICTURES.includes(sign) || !PICTURE.test(sign)))) return from;
  const end = from + sign.length;
  return text.charAt(end) === "\ufe0f" ? end + 1 : end;
}

/** Whether all letters of a stretch are capitals: at least three, no small one. */
export function isAllCapitals(text: string, { start, end }: Span): boolean {
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    if (isSmallAt(text, at)) return false;
    if (isCapitalAt(text, at)) capitals += 1;
  }
  return capitals >= 3;
}
