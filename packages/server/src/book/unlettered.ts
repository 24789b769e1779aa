import type { Book } from "@inclined/core/schema/book";

/** The scripts that the fonts in `fonts/` have, and signs that belong to none. */
const SCRIPTS = ["Latin", "Greek", "Cyrillic", "Arabic", "Hebrew", "Devanagari", "Thai", "Han", "Hiragana", "Katakana", "Hangul", "Common", "Inherited"];
const OTHER_LETTERS = new RegExp(`[^${SCRIPTS.map((name) => `\\p{Script=${name}}`).join("")}]\\p{Mark}*|\\p{Emoji_Presentation}`, "gu");
const MOST = 6;

/** Some of the letters and pictures in a book that no shipped font has, to be shown; empty where there are none. */
export function unlettered(book: Book): string {
  const found = new Set([...JSON.stringify(book).matchAll(OTHER_LETTERS)].map(([letter]) => letter));
  return [...found].slice(0, MOST).join(" ");
}
