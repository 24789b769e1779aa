import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summarise } from "./summary.ts";

describe("summarise", () => {
  it.each([
    ["", 0, ""],
    ["  Two words \n", 2, "Two words"],
    ["😀", 0, "😀"],
    [`${"word ".repeat(39)}before a longword`, 42, `${"word ".repeat(39)}befo`.slice(0, 194)],
    ["a".repeat(300), 1, "a".repeat(200)],
    [`${"a".repeat(200)} b`, 2, "a".repeat(200)],
    [`${"a".repeat(199)}😀`, 1, "a".repeat(199)],
  ])("of %j", (text, words, opening) => {
    expect(summarise(text)).toEqual({ words, opening });
  });

  it("always gives at most 200 well-formed code units from the text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("word", " ", "\n", "😀", "é", "longer-than-that", "שלום"), { maxLength: 120 }), (parts) => {
        const text = parts.join("");
        const { opening } = summarise(text);
        expect(opening.length).toBeLessThanOrEqual(200);
        expect(text).toContain(opening);
        expect(opening.isWellFormed()).toBe(true);
        expect(opening).toBe(opening.trim());
        // whole words: what follows is white space, or the opening is one word that had to be cut
        const next = text.charAt(text.indexOf(opening) + opening.length);
        expect(/^\s?$/.test(next) || !/\s/.test(opening)).toBe(true);
      }),
    );
  });
});
