/** Accents that a PDF draws as letters of their own, in front of the letter they belong to. */
const ACCENTS: Readonly<Record<string, string>> = { "´": "\u0301", "¨": "\u0308", "ˆ": "\u0302", "˜": "\u0303", "˚": "\u030A", "ˇ": "\u030C", "˘": "\u0306", "¯": "\u0304", "˝": "\u030B", "˙": "\u0307" };
const ACCENT_THEN_LETTER = /([´¨ˆ˜˚ˇ˘¯˝˙]) ?(\p{L})/gu;
const CEDILLA_THEN_LETTER = /¸([cst])/giu;
const LETTER_THEN_CEDILLA = /([cst])¸/giu;
/** A run of nothing but such an accent. */
export const LONE_ACCENT = /^[´¨ˆ˜˚ˇ˘¯˝˙¸]$/u;

/** Ligatures in letters, accents with the letter they belong to, spaces plain, nothing that cannot be seen. */
export function plainLetters(text: string): string {
  return text
    .replaceAll(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKD"))
    .replaceAll(ACCENT_THEN_LETTER, (_, accent: string, letter: string) => (letter === "ı" ? "i" : letter) + (ACCENTS[accent] ?? ""))
    .replaceAll(CEDILLA_THEN_LETTER, "$1\u0327")
    .replaceAll(LETTER_THEN_CEDILLA, "$1\u0327")
    .normalize("NFC")
    .replaceAll(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g, " ")
    .replaceAll(/[\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF\0]/g, "");
}

/** Text set letter by letter: S U M M A R Y. Words of it are further apart. */
const SPACED = /^(?:\p{L} ){3,}\p{L}(?: {2,}(?:\p{L} )*\p{L})*$/u;

/** Letters that were set apart as words. */
export function closedUp(text: string): string {
  const plain = text.trim();
  return SPACED.test(plain) ? plain.split(/ {2,}/).map((word) => word.replaceAll(" ", "")).join(" ") : plain;
}
