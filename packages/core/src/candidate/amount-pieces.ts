/** A run of digits, a word, or a sign of money or percent; half-open, UTF-16 code units. */
export interface Piece {
  start: number;
  end: number;
  /** Small letters. */
  word: string;
  kind: "digits" | "word" | "sign";
  /** What stands before it: nothing, what groups digits or begins decimals, spaces and hyphens, or anything else. The first of a text has "other". */
  gap: "glued" | "separator" | "spaces" | "other";
}

const PIECE = /\d+|[$€£₹¥%]|(?:(?!\d)[\p{L}\p{M}\p{N}])+/gu;
const SPACES = /^[\s\u00A0\u202F\u00AD_\u2010-\u2015-]{1,12}$/u;
const SEPARATOR = /^[.,'’\u00A0\u202F]$/u;

/** What amounts are made of. Linear in the length of the text. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  for (const { index, 0: said } of text.matchAll(PIECE)) {
    const last = found.at(-1);
    const code = said.charCodeAt(0);
    const kind = code >= 48 && code <= 57 ? "digits" : "$€£₹¥%".includes(said) ? "sign" : "word";
    const between = last === undefined ? null : text.slice(last.end, index);
    const isSeparated = kind === "digits" && last?.kind === "digits" && between !== null && SEPARATOR.test(between);
    const gap = between === "" ? "glued" : between === null ? "other" : isSeparated ? "separator" : SPACES.test(between) ? "spaces" : "other";
    found.push({ start: index, end: index + said.length, word: said.toLowerCase(), kind, gap });
  }
  return found;
}
