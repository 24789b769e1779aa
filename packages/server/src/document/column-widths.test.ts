import { blocksOfMarkdown } from "@inclined/core/documents/markdown/blocks-of-markdown";
import { expect, it } from "vitest";
import { columnWidths } from "./column-widths.ts";

function widthsOf(markdown: string): number[] {
  const [table] = blocksOfMarkdown(markdown);
  if (table?.kind !== "table") throw new Error("no table");
  const widths = columnWidths(table);
  const all = widths.reduce((sum, width) => sum + width, 0);
  // in letters of a line of seventy
  return widths.map((width) => (70 * width) / all);
}

it("gives each column the room of its longest word, however long the others are", () => {
  const long = "share of people who wear it for eight hours a day in the first month";
  const widths = widthsOf(`| Tier | Metric | Today | Target | By | Source |\n|---|---|---|---|---|---|\n| Secondary | ${long} | 31 % | 60 %, of which half are new | 30 June 2028 | ${long} |`);
  for (const [at, word] of ["Secondary", "people", "Today", "Target", "2028", "Source"].entries()) expect(widths[at], word).toBeGreaterThan(word.length);
  expect(widths[1]).toBeGreaterThan(widths[2] ?? 0);
});

it("gives long texts what is left, and an empty table a column", () => {
  const [short = 0, long = 0] = widthsOf("| a | b |\n|---|---|\n| x | a sentence that goes on for a while |");
  expect(long).toBeGreaterThan(2 * short);
  expect(columnWidths({ kind: "table", head: [], rows: [] })).toHaveLength(1);
});
