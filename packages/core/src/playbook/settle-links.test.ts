import { describe, expect, it } from "vitest";
import type { Block, Book } from "../schema/book.ts";
import { anchored, list, paragraph, prose, see, seeQuoted } from "./prose.ts";
import { proveNumbers } from "./proof-of-numbers.ts";
import { settleLinks } from "./settle-links.ts";

const bookOf = (...blocks: Block[]): Book => ({ title: "T", name: "N", madeOn: "2026-11-21", sections: [{ id: "one", title: "One", blocks, missing: [] }] });

describe("links of a book", () => {
  it("stay where they lead to a section or a heading, and become plain words where they lead nowhere", () => {
    const book = bookOf(anchored("part", "A part"), paragraph(prose`${see("Here", "one")} and ${see("there", "part")}`), list([[see("nowhere", "gone")], [seeQuoted("Vans", "gone", "Story: Vans")]]));
    const [, kept, settled] = settleLinks(book).sections[0]?.blocks ?? [];
    expect(kept).toEqual(book.sections[0]?.blocks[1]);
    expect(settled).toEqual(list([[{ kind: "text", text: "nowhere" }], [{ kind: "quote", text: "Vans", origin: "Story: Vans" }]]));
  });

  it("hold numbers of whoever is quoted, and none of ours", () => {
    const { traced, untraced } = proveNumbers(bookOf(paragraph(prose`${see("Answer 3", "one")}, ${seeQuoted("40 vans", "one", "Story")}`)));
    expect(untraced).toEqual([]);
    expect(traced.quoted).toBe(1);
  });
});
