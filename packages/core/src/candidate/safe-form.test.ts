import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConfidentialTerm, findTerms, safeForm } from "./safe-form.ts";

const terms: ConfidentialTerm[] = [
  { term: "Project Hedgehog", standIn: "an internal tool" },
  { term: "Hedgehog", standIn: "it" },
  { term: "$4.2M", standIn: "some millions" },
  { term: "Ørsted-Nord", standIn: "a utility" },
];

describe("the safe form", () => {
  it("says what is meant in other words, and what was replaced", () => {
    const { text, replacements } = safeForm("project  hedgehog saved $4.2M for ØRSTED Nord; Hedgehogs are animals.", terms);
    expect(text).toBe("an internal tool saved some millions for a utility; Hedgehogs are animals.");
    expect(replacements.map(({ term }) => term)).toEqual(["Project Hedgehog", "$4.2M", "Ørsted-Nord"]);
  });

  it("knows a term whose accents stand apart from their letters, or with soft hyphens in it", () => {
    expect(safeForm("Café Müller and Caf\u00ADé Mül\u00ADler", [{ term: "Cafe\u0301 Mu\u0308ller", standIn: "a shop" }]).text).toBe("a shop and a shop");
    expect(safeForm("Cafe\u0301 Mu\u0308ller", [{ term: "Café Müller", standIn: "a shop" }]).text).toBe("a shop");
  });

  it("a stand-in that holds a term is no stand-in", () => {
    expect(safeForm("Acme", [{ term: "Acme", standIn: "the Acme company" }]).text).toBe("…");
  });

  it("never holds a term, whatever terms and stand-ins are", () => {
    const word = fc.stringMatching(/^[\p{L}\d$%.-]{1,8}$/u);
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 12 }), fc.array(fc.record({ term: phrase, standIn: phrase }), { maxLength: 5 }), (pieces, some) => {
        const text = [...pieces, ...some.map(({ term }) => term.toUpperCase())].join(" ");
        expect(findTerms(safeForm(text, some).text, some)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
