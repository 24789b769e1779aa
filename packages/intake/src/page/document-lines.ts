import type { Line } from "./line.ts";
import { linesOfPage } from "./lines-of-page.ts";
import type { Page } from "./run.ts";

/** Heads and feet stand in these outer shares of a page. */
const EDGE = 0.09;

/** The lines of a document in reading order, without what is repeated on its pages. */
export function documentLines(pages: readonly Page[]): Line[] {
  const perPage: Line[][] = [];
  let columns = 0;
  for (const [number, page] of pages.entries()) {
    const lines = linesOfPage(page, number, columns);
    columns = Math.max(columns, ...lines.map(({ column }) => column + 1));
    perPage.push(lines);
  }
  if (pages.length > 1) {
    const isAtEdge = (line: Line): boolean => {
      const height = pages[line.page]?.height ?? 0;
      return line.y < EDGE * height || line.y > (1 - EDGE) * height;
    };
    const plain = (line: Line): string => line.text.replaceAll(/\d+/g, "#").replaceAll(/\s+/g, " ").toLowerCase();
    const seen = new Map<string, Set<number>>();
    for (const line of perPage.flat().filter(isAtEdge)) seen.set(plain(line), (seen.get(plain(line)) ?? new Set()).add(line.page));
    // what is at the top of the first page may be the name itself, and stays
    const isRepeated = (line: Line): boolean => isAtEdge(line) && (seen.get(plain(line))?.size ?? 0) > 1 && (line.page > 0 || line.y > (pages[0]?.height ?? 0) / 2);
    const isNumber = (line: Line): boolean => isAtEdge(line) && /^(?:page\s*)?\d{1,2}(?:\s*(?:\/|of)\s*\d{1,2})?$/i.test(line.text);
    return perPage.flat().filter((line) => !isRepeated(line) && !isNumber(line));
  }
  return perPage.flat();
}
