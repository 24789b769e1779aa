import { describe, expect, it } from "vitest";
import { wordsAround } from "./words-around.ts";

const TEXT = "About us\n  You build trust with partners and dive deep into long and difficult data every day.\nApply now";
const around = (words: string, reach: number): string => {
  const start = TEXT.indexOf(words);
  const { before, quote, after } = wordsAround(TEXT, { start, end: start + words.length }, reach);
  return `${before}[${quote}]${after}`;
};

describe("words with what stands around them", () => {
  it.each<[string, number, string]>([
    ["build trust", 100, "You [build trust] with partners and dive deep into long and difficult data every day."],
    ["dive deep", 12, "… and [dive deep] into long …"],
    ["Apply", 40, "[Apply] now"],
    ["About us", 3, "[About us]"],
    ["dive deep", 0, "… [dive deep] …"],
  ])("%s within %i", (words, reach, shown) => expect(around(words, reach)).toBe(shown));

  it("never cuts a word that is glued to others of any length", () => {
    const text = `${"x".repeat(80)}trust${"y".repeat(80)}`;
    expect(wordsAround(text, { start: 80, end: 85 }, 20)).toEqual({ before: "… ", quote: "trust", after: " …" });
  });
});
