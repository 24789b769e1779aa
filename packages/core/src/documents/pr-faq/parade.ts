import type { Span } from "../../schema/span.ts";
import { type Page, says, wordCount } from "../page.ts";
import { phrases } from "../phrases.ts";

const LEAST_PARTS = 5;
const LEAST_COMMAS = 3;
const LEAST_WORDS = 8;
/** Words in a piece, on average, of a paragraph that only lists. */
const SHORT_PIECE = 4;
/** The same where only commas part them: "a brush that talks, a mirror that scores". */
const COMMA_PIECE = 5;
/** Words with which a list of features begins or ends. */
const LISTS = phrases("comes with, come with, brings, bring you, brings you, has a, has an, features, includes, offers, pick from, choose from, in the box, modules, all new, packed with, packs it all, all in one, into one app, equipped with, delivers, everything you, and much more, and more");

/** Signs that part the pieces of a list. */
export const piecesIn = (text: string, { start, end }: Span): number => text.slice(start, end).split(/[,;!✔✓·|•]/).length - 1;

/** Whether a paragraph parades features: "It comes with a map, a chat, the weather and a game", "It blinks. It sings. It weighs your mail." */
export function isParade(page: Page, block: Span): boolean {
  if (wordCount(page, block) < LEAST_WORDS) return false;
  if (piecesIn(page.text, block) >= LEAST_COMMAS && says(page, block, LISTS)) return true;
  const commas = piecesIn(page.text, block) + 1;
  if (commas >= LEAST_PARTS && wordCount(page, block) / commas <= COMMA_PIECE) return true;
  const pieces = page.text.slice(block.start, block.end).split(/[,;.!✔✓·|•]/).filter((piece) => piece.trim() !== "").length;
  return pieces >= LEAST_PARTS && wordCount(page, block) / pieces <= SHORT_PIECE;
}
