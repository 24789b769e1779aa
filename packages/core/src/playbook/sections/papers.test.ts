import { describe, expect, it } from "vitest";
import { makeBook } from "../make-book.ts";
import { proveNumbers } from "../proof-of-numbers.ts";
import { smallInput, tablesOf } from "../testing/small-book.ts";
import { asPlainText } from "../../documents/markdown/as-plain-text.ts";
import { papersSection } from "./papers.ts";

const PRESS =
  "# Kestrel brings insulin in two hours\n\n## Problem\n\nIn Leeds 412 families a month wait more than a day for insulin.\n\n## Solution\n\nA driver with a cold box leaves the pharmacy within two hours of the order.\n\n## Launch\n\nFrom 3 May 2027 in Leeds.\n\n## FAQ\n\n### What does it cost?\n\nEach ride costs £6, and the health service pays £4 of it under the contract that ends in June 2028.\n";

describe("papers in the book", () => {
  it("are not there until one was written", () => {
    expect(papersSection(smallInput())).toBeNull();
    expect(makeBook(smallInput()).sections.some(({ id }) => id === "papers")).toBe(false);
  });

  it("stand as they are, a press release with what holds and what not", () => {
    const input = smallInput({ papers: [{ id: "p", kind: "pr-faq", title: "Insulin in two hours", text: PRESS }, { id: "q", kind: "post-mortem", title: "The flood", text: "The depot flooded at 4:10." }] });
    const section = papersSection(input);
    if (section === null) throw new Error("there is no section");
    expect(section.blocks.flatMap((block) => (block.kind === "quotation" ? [block.text] : []))).toEqual([asPlainText(PRESS), "The depot flooded at 4:10."]);
    const rows = tablesOf(section)[0]?.rows ?? [];
    expect(rows.find(([name]) => name === "Launch date")?.[1]).toContain("3 May 2027");
    expect(rows.filter(([, words]) => words === "not yet").map(([name]) => name)).toContain("Three tiers in a table");
    expect(proveNumbers({ sections: [section] }).untraced).toEqual([]);
    expect(makeBook(input).sections.map(({ id }) => id)).toContain("papers");
  });
});
