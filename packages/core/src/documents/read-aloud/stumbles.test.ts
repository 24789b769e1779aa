import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stumblesIn } from "./stumbles.ts";

const kinds = (text: string) => stumblesIn(text).map(({ kind, words }) => [kind, words.quote]);

describe("spots where somebody who reads aloud stumbles", () => {
  it.each([
    ["stacked nouns", "We fixed the customer order delivery platform error in May.", [["stacked-nouns", "customer order delivery platform error"]]],
    ["three nouns are none", "We fixed the order delivery platform in May.", []],
    ["an abbreviation", "The WMS tells the driver. The WMS is old.", [["abbreviation", "WMS"]]],
    ["an abbreviation with its words", "The warehouse management system (WMS) tells the driver.", []],
    ["a long number", "We counted 1,274,918 cars and 1,250,000 bicycles.", [["hard-number", "1,274,918"]]],
    ["decimals", "The rate was 0.00037 before and 1.250 kilos after.", [["hard-number", "0.00037"]]],
    ["a version, a date and a time", "It broke in v2.14.3 on 04/05/2028 at 22:00.", [["hard-number", "v2.14.3"]]],
    ["numbers in a crowd", "Of 12 cars 3 waited, 4 left, 2 came back and 3 stayed.", [["hard-number", "Of 12 cars 3 waited, 4 left, 2 came back and 3 stayed."]]],
    ["brackets in brackets", "We left (as agreed (in May) with her) and came back (later).", [["nested-brackets", "(as agreed (in May) with her)"]]],
    ["a link", "See [the plan](https://example.org/plan).", []],
    ["a table", "| Tier | Metric |\n|---|---|\n| Primary | WMS customer order delivery platform error 1,274,918 |", []],
  ])("%s", (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it("counts the words of a sentence, and says that the limit is a rule of thumb", () => {
    const long = `${"We went on and on ".repeat(7).trim()}.`;
    expect(stumblesIn(long)).toMatchObject([{ kind: "long-sentence", says: expect.stringContaining("35 words in one breath; as a rule of thumb, 30") }]);
    expect(stumblesIn("We went on. ".repeat(40))).toEqual([]);
  });

  it("quotes any text exactly, the same each time, in order", () => {
    const piece = fc.oneof(fc.constantFrom("(", ")", "[", "\n", "WMS ", "customer order delivery platform error ", "1,274,918 ", "| a | b |\n", ". "), fc.string({ unit: "binary", maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const found = stumblesIn(text);
        expect(stumblesIn(text)).toEqual(found);
        for (const { words: { start, end, quote } } of found) expect(text.slice(start, end)).toBe(quote);
        expect(found.map(({ words }) => words.start)).toEqual(found.map(({ words }) => words.start).sort((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });
});
