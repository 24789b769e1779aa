import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeWords } from "./whole-words.ts";

const quoteOf = (text: string, from: number, to: number): string | null => {
  const found = wholeWords(text, from, to);
  return found === null ? null : text.slice(found.start, found.end);
};

describe("words that were selected", () => {
  it("are whole, whatever was cut", () => {
    const text = "Yeah, so, I mean, that happens. It didn’t cost 11.8%.";
    expect(quoteOf(text, 18, 25)).toBe("that happens");
    expect(quoteOf(text, 17, 31)).toBe("that happens.");
    expect(quoteOf(text, 37, 42)).toBe("didn’t");
    expect(quoteOf(text, 49, 50)).toBe("11.8");
    expect(quoteOf("私たちは配送を止めました。", 5, 6)).toBe("配送");
  });

  it("are none where only white space was selected", () => {
    expect(wholeWords("a  b", 1, 3)).toBeNull();
    expect(wholeWords("a", 0, 0)).toBeNull();
  });

  it("hold what was selected, white space at its ends apart, and stand in the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat(60), fc.nat(60), (text, one, other) => {
        const [from, to] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        const selected = text.slice(from, to).trim();
        const quote = quoteOf(text, from, to);
        if (selected === "") expect(quote).toBeNull();
        else expect(quote).toContain(selected);
      }),
    );
  });
});
