import { describe, expect, it } from "vitest";
import { heading, paragraph, prose, quote } from "./prose.ts";
import { smallInput } from "./testing/small-book.ts";
import { usedSources } from "./used-sources.ts";

const source = (id: string) => ({ id, title: `The ${id} of 2025`, url: null, readOn: "2026-11-20", note: null });

describe("the sources of a book", () => {
  it("are those that it names and those of the questions in it, and never what we wrote", () => {
    const input = smallInput({ sources: ["s", "named", "never", "written-for-inclined"].map(source) });
    const book = { sections: [{ id: "one", title: "One", missing: [], blocks: [heading(prose`${quote("Asked: thought?", "Question")}`), paragraph(prose`Of ${quote("The named of 2025", "Source")} and ${quote("The written-for-inclined of 2025", "Source")}.`)] }] };
    expect(usedSources(book, input).map(({ id }) => id)).toEqual(["s", "named"]);
    expect(usedSources({ sections: [] }, input)).toEqual([]);
  });
});
