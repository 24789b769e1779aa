import type { Line } from "./line.ts";
import { linesOfPage } from "./lines-of-page.ts";
import type { Page } from "./run.ts";

/** Heads and feet stand in these outer shares of a page. */
const EDGE = 0.09;
/** The foot of a page that stands on no other begins below this share, so many of its own heights under what is above it. */
const LOWEST = 0.94;
const LEAST_ABOVE_A_FOOT = 2.2;
/** In points: what pages repeat stands at the same height on each. */
const SAME_HEIGHT = 6;
const REACHES_SOMEBODY = /\S@\S+\.\S|(?:^|[\s/])(?:[\p{L}\d-]+\.)+\p{L}{2,6}(?:[/\s]|$)|\+\d[\d\s().-]{8,}/u;

/** The lines of a document in reading order. What its pages repeat is there once; a foot is marked as one. */
export function documentLines(pages: readonly Page[]): Line[] {
  const perPage: Line[][] = [];
  let columns = 0;
  for (const [number, page] of pages.entries()) {
    const lines = linesOfPage(page, number, columns);
    columns = Math.max(columns, ...lines.map(({ column }) => column + 1));
    perPage.push(lines);
  }
  const heightOf = (line: Line): number => pages[line.page]?.height ?? 0;
  if (pages.length === 1) return perPage.flat().map((line, _, all) => (isLoneFoot(line, all, heightOf(line)) ? { ...line, aside: true } : line));
  const isAtEdge = (line: Line): boolean => line.y < EDGE * heightOf(line) || line.y > (1 - EDGE) * heightOf(line);
  // the number of a page changes; a year is no such number, and parts two roles of the same name
  const plain = (line: Line): string => line.text.replaceAll(/(?<!\d)\d{1,2}(?!\d)/g, "#").replaceAll(/\s+/g, " ").toLowerCase();
  const seen = Map.groupBy(perPage.flat().filter(isAtEdge), plain);
  const isTop = (line: Line): boolean => line.y < heightOf(line) / 2;
  const isAgain = (line: Line, other: Line): boolean => line.page !== other.page && (Math.abs(line.y - other.y) < SAME_HEIGHT || (isTop(line) && isTop(other) && Math.min(line.page, other.page) === 0));
  const again = (line: Line): readonly Line[] => (isAtEdge(line) ? (seen.get(plain(line)) ?? []).filter((other) => isAgain(line, other)) : []);
  const isNumber = (line: Line): boolean => isAtEdge(line) && /^(?:page\s*)?\d{1,2}(?:\s*(?:\/|of)\s*\d{1,2})?$/i.test(line.text);
  return perPage.flat().flatMap((line): Line[] => {
    if (isNumber(line)) return [];
    const others = again(line);
    if (others.length === 0) return [isLoneFoot(line, perPage[line.page] ?? [], heightOf(line)) ? { ...line, aside: true } : line];
    // said once is enough, and what is at the top of the first page may be the name itself
    if (others.some(({ page }) => page < line.page)) return [];
    return [line.page === 0 && isTop(line) ? line : { ...line, aside: true }];
  });
}

/** A foot with an address or a number to call, well below everything else on its page. */
function isLoneFoot(line: Line, all: readonly Line[], height: number): boolean {
  if (line.y < LOWEST * height || !REACHES_SOMEBODY.test(line.text) || line.bullet) return false;
  return all.every((other) => other === line || line.y - other.y > LEAST_ABOVE_A_FOOT * line.size);
}
