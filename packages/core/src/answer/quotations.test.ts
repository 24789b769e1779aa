import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mark, unmark } from "./marked.ts";
import { NASTY_PIECES } from "./nasty.ts";
import { quotations } from "./quotations.ts";

describe("quotations", () => {
  it.each([
    'She said «"I own it"» and left.',
    "She said «“I own it”», then «„ich auch“».",
    'A 19" rack, a 21" screen and «"one quotation"».',
    "The customer's 'own words' are not double.",
    'An "unclosed one\nis not carried «"into the next line"».',
    `"${"long ".repeat(70)}" and «"short"»`,
    "",
  ])("%j", (marked) => {
    const { text, spans } = unmark(marked);
    expect(mark(text, quotations(text))).toBe(marked);
    expect(quotations(text)).toEqual(spans);
  });

  it("gives ranges in order and apart for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NASTY_PIECES), { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end } of quotations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end - start).toBeGreaterThan(1);
          last = end;
        }
      }),
    );
  });
});
