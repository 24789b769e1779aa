import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTerms } from "./safe-form.ts";
import { movedSpan, safeLines } from "./safe-places.ts";
import { safeText } from "./safe-values.ts";

const terms = [{ term: "Project Hedgehog", standIn: "it" }, { term: "Acme", standIn: "a large retailer" }];

describe("a moved span", () => {
  const text = "Acme asked. I moved 4 teams. Acme agreed.";
  const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });

  it("stands at its words in the safe text", () => {
    for (const quote of ["asked", "I moved 4 teams", "agreed."]) {
      const moved = movedSpan(text, terms, at(quote));
      expect(safeText(text, terms).slice(moved?.start, moved?.end)).toBe(quote);
    }
  });

  it("is none where a term stands in it, in part or as a whole", () => {
    for (const quote of ["teams. Acme agreed", "Ac", "cme", "Acme"]) expect(movedSpan(text, terms, at(quote))).toBeNull();
  });
});

describe("safe lines", () => {
  it("replace a term that goes on in the next line, and stay as many as they were", () => {
    expect(safeLines(["I led Project", "Hedgehog for Acme", "and left."], terms)).toEqual(["I led it", " for a large retailer", "and left."]);
    expect(safeLines(["a", "b"], terms)).toEqual(["a", "b"]);
  });

  it("hold no term, line by line and read on, whatever terms are", () => {
    const part = fc.string({ unit: fc.constantFrom(..."ab-…".split("")), minLength: 1, maxLength: 2 });
    const term = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.array(fc.array(part, { maxLength: 4 }).map((parts) => parts.join(" ")), { maxLength: 6 }), fc.array(fc.record({ term, standIn: term }), { maxLength: 3 }), (lines, some) => {
        const safe = safeLines(lines, some);
        expect(safe).toHaveLength(lines.length);
        for (const line of safe) expect(findTerms(line, some)).toEqual([]);
        for (const { start, end } of findTerms(safe.join("\n"), some)) expect(safe.join("\n").slice(start, end)).not.toMatch(/\S\s*\n\s*\S/);
      }),
      { numRuns: 500 },
    );
  });
});
