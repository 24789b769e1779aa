import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NASTY_PIECES } from "./nasty.ts";
import { repairText } from "./repair.ts";

/** Any sequence of code units: lone surrogates, NUL and every line end included. */
const anyUnits = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NASTY_PIECES, "\0", "\r", "\n", "\r\n", "\ud800", "\udfff"),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));

describe("repairText", () => {
  it.each<[string, string, number]>([
    ["fine", "fine", 0],
    ["", "", 0],
    ["a\0b", "a\ufffdb", 1],
    ["a\0\0b", "a\ufffd\ufffdb", 2],
    ["\ud83d alone", "\ufffd alone", 1],
    ["alone \ude00", "alone \ufffd", 1],
    ["\ude00\ud83d", "\ufffd\ufffd", 2],
    ["\ud83d\ud83d\ude00\ude00", "\ufffd😀\ufffd", 2],
    ["a\r\nb\rc\nd", "a\nb\nc\nd", 0],
    ["a\r\r\nb", "a\n\nb", 0],
    ["\r\0\n", "\n\ufffd\n", 1],
    ["😀 e\u0301 שלום", "😀 e\u0301 שלום", 0],
    ["already \ufffd", "already \ufffd", 0],
  ])("%j becomes %j with %i repaired", (raw, text, repaired) => {
    expect(repairText(raw)).toEqual({ text, repaired });
  });

  it("always gives well-formed text without NUL and carriage returns, and does nothing the second time", () => {
    fc.assert(
      fc.property(anyUnits, (raw) => {
        const { text } = repairText(raw);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[\0\r]/);
        expect(repairText(text)).toEqual({ text, repaired: 0 });
      }),
      { numRuns: 1000 },
    );
  });

  it("counts the code units that became U+FFFD, no more and no less", () => {
    fc.assert(
      fc.property(anyUnits, (raw) => {
        const marks = (text: string) => text.split("\ufffd").length - 1;
        const { text, repaired } = repairText(raw);
        expect(marks(text) - marks(raw)).toBe(repaired);
        expect(text.length).toBe(raw.replaceAll("\r\n", "\n").length);
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves a text alone that is fine already", () => {
    const fine = anyUnits.map((raw) => raw.toWellFormed().replace(/[\0\r]/g, ""));
    fc.assert(
      fc.property(fine, (text) => {
        expect(repairText(text)).toEqual({ text, repaired: 0 });
      }),
    );
  });
});
