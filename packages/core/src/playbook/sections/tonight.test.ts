import { describe, expect, it } from "vitest";
import { makeBook } from "../make-book.ts";
import { NO_WISHES } from "../arrange-book.ts";
import { smallInput, tablesOf } from "../testing/small-book.ts";
import { tonightSection } from "./tonight.ts";

const rowsIn = (...of: Parameters<typeof makeBook>): string[][] => makeBook(...of).sections.filter(({ id }) => id === "tonight").flatMap((section) => tablesOf(section).flatMap(({ rows }) => rows));

describe("what to read tonight", () => {
  it("names places of this book with a reason from this candidate's data", () => {
    const rows = rowsIn(smallInput());
    expect(rows.map(([place]) => place)).toEqual(expect.arrayContaining(["The vote of the hiring manager", "Vans out of the flood", "The résumé, line by line", "Which story for whom", "Answer 1"]));
    expect(rows.find(([place]) => place === "The résumé, line by line")?.[1]).toBe("Behind 1 of its 3 lines stands neither a story nor an answer, for instance: Helped with the audit of 87 controls.");
    expect(rows.find(([place]) => place === "Answer 1")?.[1]).toMatch(/^Your best so far, 3 of 3 with \d+ criteria met/);
    expect(rows.length).toBeLessThanOrEqual(10);
  });

  it("points at what is there, each place once and with its page", () => {
    const book = makeBook(smallInput());
    const targets = new Set(book.sections.flatMap(({ id, blocks }) => [id, ...blocks.flatMap((block) => (block.kind === "heading" ? (block.id ?? []) : []))]));
    const tonight = book.sections.find(({ id }) => id === "tonight");
    const links = tonight?.blocks.flatMap((block) => (block.kind === "table" ? block.rows.flatMap(({ cells }) => cells[0] ?? []) : [])) ?? [];
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(link).toMatchObject({ kind: "see", page: true });
    for (const link of links) expect(targets).toContain(link.kind === "see" ? link.section : null);
    expect(new Set(links.map((link) => (link.kind === "see" ? link.section : ""))).size).toBe(links.length);
  });

  it("leaves out what is left out, and is not there where nothing can be named", () => {
    expect(rowsIn(smallInput(), { ...NO_WISHES, leftOut: ["stories"] }).map(([place]) => place)).not.toContain("Vans out of the flood");
    expect(tonightSection(smallInput({ stories: [], answers: [], claims: [], debrief: null }), [])).toBeNull();
  });
});
