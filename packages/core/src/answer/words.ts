import type { Span } from "../schema/span.ts";

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
/** Han and Kana: written without spaces, so each character is a word of its own, as word processors count. */
const IDEOGRAPH = 4;

const EMOJI_STYLE = 0xfe0f;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTERS = /\p{L}/u;
const NUMBERS = /\p{N}/u;
const MARKS = /\p{M}/u;
const CURRENCIES = /\p{Sc}/u;
const CAPITALS = /[\p{Lu}\p{Lt}]/u;
const SMALLS = /\p{Ll}/u;

const APOSTROPHES = "'’‘ʼ＇´";
/** Between two word characters these make one word: e-mail, A/B, R&D, a@b, snake_case; invisible joiners too. */
const JOINERS = `${APOSTROPHES}-\u2010\u2011/&@_\u00ad\u200c\u200d`;

function classify(point: string): number {
  // the sound mark of Kana belongs to the character before it
  if (point === "ー" || point === "ｰ") return MARK;
  if (LETTERS.test(point)) return IDEOGRAPHS.test(point) ? IDEOGRAPH : LETTER;
  if (NUMBERS.test(point)) return IDEOGRAPHS.test(point) ? IDEOGRAPH : DIGIT;
  return MARKS.test(point) ? MARK : OTHER;
}

// Latin text never reaches the regular expressions.
const TABLE_SIZE = 0x300;
const table = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(String.fromCharCode(code)));

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < TABLE_SIZE) {
    const kind = table[code] ?? OTHER;
    // a keycap emoji is a digit in disguise
    return kind === DIGIT && text.charCodeAt(at + 1) === EMOJI_STYLE ? OTHER : kind;
  }
  // general punctuation, and the tail of the text (NaN)
  if (!(code < 0x2000 || code > 0x206f)) return OTHER;
  // the information emoji is a letter by its Unicode category
  if (code === 0x2139 && text.charCodeAt(at + 1) === EMOJI_STYLE) return OTHER;
  return classify(pointAt(text, at));
}

/** The whole character at an offset; a lone surrogate is returned as it is. Empty at the end. */
export function pointAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdbff) {
    const low = text.charCodeAt(at + 1);
    if (low >= 0xdc00 && low <= 0xdfff) return text.slice(at, at + 2);
  }
  return text.charAt(at);
}

function lengthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  return pointAt(text, at).length;
}

/** True when a word may begin here: a letter, a number or an ideograph. */
export function isWordCharacterAt(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === LETTER || kind === DIGIT || kind === IDEOGRAPH;
}

export function isDigitAt(text: string, at: number): boolean {
  return kindAt(text, at) === DIGIT;
}

export function isCapitalAt(text: string, at: number): boolean {
  return CAPITALS.test(pointAt(text, at));
}

export function isSmallAt(text: string, at: number): boolean {
  return SMALLS.test(pointAt(text, at));
}

/**
 * True when the mark at `at` ends a sentence although the space after it was forgotten: "shipped.Then".
 * Three small letters before it and a capitalised word after it, so that Ph.D and v2.Beta stay whole.
 */
export function isMissingSpaceAt(text: string, at: number): boolean {
  if (!isCapitalAt(text, at + 1) || !isSmallAt(text, at + 1 + lengthAt(text, at + 1))) return false;
  return at >= 3 && isSmallAt(text, at - 1) && isSmallAt(text, at - 2) && isSmallAt(text, at - 3);
}

/** True when the single character at `at`, after a word character of kind `before`, does not end the word. */
function joinsAt(text: string, at: number, before: number): boolean {
  const next = kindAt(text, at + 1);
  if (next !== LETTER && next !== DIGIT) return false;
  const mark = text.charAt(at);
  if (mark === ".") return !isMissingSpaceAt(text, at);
  if (mark === "," || mark === ":") return before === DIGIT && next === DIGIT;
  if (JOINERS.includes(mark)) return true;
  return next === DIGIT && CURRENCIES.test(mark);
}

/** 0.5%, 45°C and 50€ are one word. */
function isUnitSign(mark: string): boolean {
  return mark === "%" || mark === "‰" || mark === "°" || CURRENCIES.test(mark);
}

/**
 * The words of a text as people count them, in order, as half-open ranges of UTF-16 code units into `text`.
 *
 * One word: don't, e-mail, p99, 1,400ms, $1.2M, 0.5%, 22:00, v2.1.0, A/B, snake_case. Two: word—word, 3–5.
 * None: punctuation, emoji, lone surrogates. Each Han or Kana character is a word; other scripts without spaces
 * (Thai, Khmer, Lao) count one word a run. A word never starts or ends with white space. Linear in the length.
 */
export function words(text: string): Span[] {
  const spans: Span[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = kindAt(text, at);
    if (kind === OTHER || kind === MARK) {
      at += lengthAt(text, at);
      continue;
    }
    let start = at;
    let end = at + lengthAt(text, at);
    if (kind === IDEOGRAPH) {
      while (kindAt(text, end) === MARK) end += lengthAt(text, end);
    } else {
      const previousEnd = spans.at(-1)?.end ?? 0;
      if (kind === DIGIT && start > previousEnd && CURRENCIES.test(text.charAt(start - 1))) start -= 1;
      end = endOfWord(text, end, kind);
    }
    spans.push({ start, end });
    at = end;
  }
  return spans;
}

function endOfWord(text: string, from: number, firstKind: number): number {
  let end = from;
  let last = firstKind;
  for (;;) {
    const kind = kindAt(text, end);
    if (kind === LETTER || kind === DIGIT) {
      last = kind;
      end += lengthAt(text, end);
    } else if (kind === MARK) {
      end += lengthAt(text, end);
    } else if (kind === OTHER && end < text.length) {
      if (joinsAt(text, end, last) || (last === DIGIT && isUnitSign(text.charAt(end)))) end += 1;
      else return end;
    } else {
      return end;
    }
  }
}
