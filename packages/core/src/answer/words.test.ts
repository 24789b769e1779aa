import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NASTY_PIECES } from "./nasty.ts";
import { isWordCharacterAt, words } from "./words.ts";

const nasty = fc.array(fc.oneof(fc.constantFrom(...NASTY_PIECES), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 20 }).map((pieces) => pieces.join(""));

const wordsOf = (text: string) => words(text).map(({ start, end }) => text.slice(start, end));

describe("words", () => {
  // words are parted by | on the right
  it.each([
    ["We don't know.", "We|don't|know"],
    ["We don’t know.", "We|don’t|know"],
    ["an e-mail, on-call", "an|e-mail|on-call"],
    ["p99 fell to 1,400ms", "p99|fell|to|1,400ms"],
    ["$1.2M, €3 and 50€", "$1.2M|€3|and|50€"],
    ["0.5% of US$5M at 45°C", "0.5%|of|US$5M|at|45°C"],
    ["word—word and 3–5", "word|word|and|3|5"],
    ["it -- or -this- one", "it|or|this|one"],
    ["at 22:00: v2.1.0.", "at|22:00|v2.1.0"],
    ["A/B, I/O, and/or", "A/B|I/O|and/or"],
    ["R&D at a@b.com", "R&D|at|a@b.com"],
    ["the event_ts, _emphasis_ and ___", "the|event_ts|emphasis|and"],
    ["ten days' lead, put 'em in", "ten|days|lead|put|em|in"],
    ["wait...what", "wait|what"],
    ["It shipped.Then it broke.", "It|shipped|Then|it|broke"],
    ["a Ph.D. in the U.S. (e.g. Ohio)", "a|Ph.D|in|the|U.S|e.g|Ohio"],
    ["https://example.com/a", "https|example.com/a"],
    ["😀 !? — … 🇩🇪 1️⃣ ℹ️ 👩‍👩‍👧", ""],
    ["so 😀great", "so|great"],
    ["e\u0301te\u0301 \u0301x", "e\u0301te\u0301|x"],
    ["İstanbul, ﬃ, straße", "İstanbul|ﬃ|straße"],
    ["שלום עולם", "שלום|עולם"],
    ["1\u00a0900 rows", "1|900|rows"],
    ["API設計、データ", "API|設|計|デー|タ"],
    ["한국어 말", "한국어|말"],
    ["𠮷野 𝐀𝐁", "𠮷|野|𝐀𝐁"],
    ["a\ud83db", "a|b"],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(wordsOf(text).join("|")).toBe(expected);
  });

  it("gives ranges in order, apart, without white space, that begin and hold a word character", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        let last = 0;
        for (const { start, end } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toMatch(/\s/);
          expect(isWordCharacterAt(text, start) || isWordCharacterAt(text, start + 1)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("counts nothing twice and forgets nothing: what lies between words holds no word", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        let last = 0;
        for (const { start, end } of [...words(text), { start: text.length, end: text.length }]) {
          expect(words(text.slice(last, start))).toEqual([]);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("moves with the text when something is put in front", () => {
    fc.assert(
      fc.property(nasty, nasty, (before, text) => {
        const prefix = `${before}\n`;
        const moved = words(text).map(({ start, end }) => ({ start: start + prefix.length, end: end + prefix.length }));
        expect(words(prefix + text).slice(words(prefix).length)).toEqual(moved);
      }),
      { numRuns: 500 },
    );
  });
});
