import type { Span } from "../../schema/span.ts";
import { type Page, tokenRange } from "../page.ts";
import type { Table } from "../tables.ts";
import type { Tier } from "./metrics.ts";

const LETTERS: ReadonlyMap<string, Tier> = new Map([["p", "primary"], ["s", "secondary"], ["l", "leading"]]);

/** The tier whose letter is all that a stretch holds: "P", "**S**", "(L)". */
export function tierOfLetter(page: Page, span: Span): Tier | null {
  const { from, to } = tokenRange(page, span);
  return to - from === 1 ? (LETTERS.get(page.tokens[from]?.word ?? "") ?? null) : null;
}

/** Whether the tiers of a table are letters: one column holds the P and at least one of the others, each once. */
export function isLettered(page: Page, { rows }: Table): boolean {
  const width = Math.max(...rows.map(({ length }) => length));
  for (let column = 0; column < width; column += 1) {
    const tiers = rows.flatMap((row) => { const cell = row[column]; return cell === undefined ? [] : (tierOfLetter(page, cell) ?? []); });
    if (tiers.length >= 2 && tiers.length <= LETTERS.size && tiers.includes("primary") && new Set(tiers).size === tiers.length) return true;
  }
  return false;
}
