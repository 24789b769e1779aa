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
    "The customer's «'own words'» are quoted.",
    "«‘We are truly proud of this revolutionary service…,’» said Dr Imran Shah.",
    "«'We are truly very proud of this,'» said the manager.",
    "She said «‘it’s the dogs’ bowls that don’t fit’», and left.",
    "It's the teams' work, and the dogs' bowls aren't the cats'.",
    "In the ’90s and the '80s, rock 'n' roll was what we'd hear, 'cause they'd play it at the depots' doors.",
    "'Tis so, and they told 'em; a 6' wall, a 5' 6\" door and the firms' gate.",
    "«‘One,’» he said, «‘and two.’»",
    "«“He called it ‘good’ and left”», and «'he said \"no\" to us'».",
    "«‘No’», «‘yes’» and (as they say) «'perhaps'».",
    "An ‘unclosed one\nis not carried into the teams’ line",
    `‘${"long ".repeat(70)}’ and «‘short’»`,
    'An "unclosed one\nis not carried «"into the next line"».',
    `"${"long ".repeat(70)}" and «"short"»`,
    "",
  ])("%j", (marked) => {
    const { text, spans } = unmark(marked);
    expect(mark(text, quotations(text, "all"))).toBe(marked);
    expect(quotations(text, "all")).toEqual(spans);
  });

  it("gives ranges in order and apart for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NASTY_PIECES), { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end } of quotations(text, "all")) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end - start).toBeGreaterThan(1);
          last = end;
        }
      }),
    );
  });

  const apostrophes = ["it's", "they’re", "teams'", "dogs’", "’90s", "'80s", "'em", "'tis", "don’t", "boss's", "6'", "o'clock", "rock 'n' roll", "Hull", "and", "the", "works,", "now."];
  it("never takes an apostrophe for a mark", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...apostrophes), { maxLength: 30 }), (words) => {
        expect(quotations(words.join(" "), "all")).toEqual([]);
      }),
    );
  });

  it("finds what somebody said in single marks, whatever apostrophes stand around", () => {
    const around = fc.array(fc.constantFrom(...apostrophes), { maxLength: 12 });
    const said = fc.array(fc.constantFrom("we’re", "proud", "of", "it", "aren't", "400", "boxes"), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(around, said, around, fc.constantFrom(["‘", "’"], ["'", "'"]), (before, words, behind, [open = "", close = ""]) => {
        const own = open === "'" ? words.map((word) => word.replaceAll("’", "'")) : words;
        const quoted = `${open}${own.join(" ")},${close}`;
        const text = [...before, quoted, ...behind].join(" ");
        const start = [...before, ""].join(" ").length;
        expect(quotations(text, "all")).toEqual([{ start, end: start + quoted.length }]);
      }),
    );
  });

  it("are no more than double marks in an answer", () => {
    const text = "She said “no”, and I took 'no' for 'not now'.";
    expect(quotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(["“no”"]);
  });
});
