import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOfMarkdown } from "../markdown/blocks-of-markdown.ts";
import { withRuledTables } from "./ruled-tables.ts";

const CSV = ["Week;Planned days;Actual days", "1;10;12", '2;10;"11;5"', "3;;9 *"].join("\n");

const tableIn = (text: string) => {
  const found = blocksOfMarkdown(text).flatMap((block) => (block.kind === "table" ? [[block.head, ...block.rows].map((row) => row.map((cell) => cell.map((run) => run.text).join("")))] : []));
  expect(found.length).toBe(1);
  return found[0];
};
const CELLS = [["Week", "Planned days", "Actual days"], ["1", "10", "12"], ["2", "10", "11;5"], ["3", "", "9"]];

describe("withRuledTables", () => {
  it("draws CSV as a table, with what stands around it as written", () => {
    const printed = withRuledTables(`# Lifts\n\nOwner: Mira.\n${CSV}\n\nWe stop at 12 days.`);
    expect(tableIn(printed)).toEqual(CELLS);
    expect(printed.startsWith("# Lifts\n\nOwner: Mira.\n")).toBe(true);
    expect(printed.endsWith("\n\nWe stop at 12 days.")).toBe(true);
  });

  it("takes a fence around it away, and leaves Markdown tables alone", () => {
    const printed = withRuledTables(`# Lifts\n\n\`\`\`csv\n${CSV}\n\`\`\`\n\nWe stop at 12 days.`);
    expect(tableIn(printed)).toEqual(CELLS);
    expect(printed).not.toContain("```");
    expect(withRuledTables(printed)).toBe(printed);
  });

  it("leaves a paper without data as it is, and never throws", () => {
    const paper = "# Lifts\n\nOne; two; three.\n\nWe stop at 12 days, and ask a;b;c.";
    expect(withRuledTables(paper)).toBe(paper);
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => typeof withRuledTables(text) === "string"), { numRuns: 50 });
  });
});
