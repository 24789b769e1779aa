/** Letters and digits of a text, lower case and without accents, each with the place where it stands in the text. */
export interface PlainText {
  plain: string;
  /** By place in `plain`: offset into the text, UTF-16 code units. */
  at: readonly number[];
}

const LETTER = /[\p{L}\p{N}]/u;

/** What is left when everything is taken away that a layout changes: spaces, hyphens at line ends, ligatures, accents apart from their letters. */
export function plainText(text: string): PlainText {
  const at: number[] = [];
  let plain = "";
  let offset = 0;
  for (const character of text) {
    for (const letter of character.normalize("NFKD").toLowerCase()) {
      if (!LETTER.test(letter)) continue;
      plain += letter;
      for (let unit = 0; unit < letter.length; unit += 1) at.push(offset);
    }
    offset += character.length;
  }
  return { plain, at };
}

/**
 * Where words stand in a text, whatever lies between their letters; the first place at or after `from` (a place in `plain`),
 * else the first at all. @returns half-open range of places in `plain`, or null
 */
export function findWords({ plain }: PlainText, words: string, from = 0): { start: number; end: number } | null {
  const wanted = plainText(words).plain;
  if (wanted === "") return null;
  const later = plain.indexOf(wanted, from);
  const start = later < 0 ? plain.indexOf(wanted) : later;
  return start < 0 ? null : { start, end: start + wanted.length };
}
