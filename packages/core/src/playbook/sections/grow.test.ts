import { describe, expect, it } from "vitest";
import type { Section } from "../../schema/book.ts";
import { bookInput } from "../../testing/book-answers.ts";
import { makeBook } from "../make-book.ts";
import { paragraph, prose } from "../prose.ts";
import { textOf } from "../walk.ts";
import { growSection, isHollow } from "./grow.ts";

const lede = paragraph(prose`An introduction.`, "lede");
const held: Section = { id: "held", title: "Held", blocks: [lede, { kind: "lines", count: 1 }], missing: [{ text: "2 of 3 have no answer.", page: "practice" }] };
const hollow: Section = { id: "hollow", title: "Hollow", blocks: [lede], missing: [{ text: "There is no posting.", page: "posting" }] };

describe("how the book grows", () => {
  it("names what each section lacks and where it is filled, and keeps what hollow ones lack", () => {
    const section = growSection([held, hollow]);
    const [, table] = section?.blocks ?? [];
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.rows.map(({ cells }) => cells.map(textOf))).toEqual([["Held", "2 of 3 have no answer.", "Practice"], ["Hollow", "There is no posting.", "Candidate, Posting"]]);
    expect(section?.missing).toEqual(hollow.missing);
    expect([held, hollow].map(isHollow)).toEqual([false, true]);
  });

  it("is not there where nothing is lacking", () => {
    expect(growSection([{ ...held, missing: [] }])).toBeNull();
  });

  it("opens the book of somebody who has nothing yet, and no section of it is hollow", () => {
    const { sections } = makeBook(bookInput());
    expect(sections[0]?.id).toBe("grow");
    expect(sections.slice(1).filter((section) => section.id !== "card" && isHollow(section)).map(({ id }) => id)).toEqual([]);
  });
});
