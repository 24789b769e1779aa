import type { Piece } from "./amount-pieces.ts";

const SMALL_WORDS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: ReadonlyMap<string, number> = new Map([["hundred", 100], ["dozen", 12], ["thousand", 1e3], ["lakh", 1e5], ["million", 1e6], ["crore", 1e7], ["billion", 1e9], ["trillion", 1e12]]);

const smallOf = (word: string): number => SMALL_WORDS.indexOf(word);
const tensOf = (word: string): number => TENS_WORDS.indexOf(word);
const isNumber = (word: string): boolean => smallOf(word) >= 0 || tensOf(word) >= 0 || SCALES.has(word);

/**
 * A number in words: "twenty-two thousand", "one point eight million", "two and a half million", "half a million". "million" alone,
 * as in "a few million", is none; "nine ten" are two numbers.
 * @returns its value, and the place of the piece behind it
 */
export function spokenAt(list: readonly Piece[], at: number): { value: number; to: number; isScaled: boolean } | null {
  const word = (place: number): string => {
    const piece = list[place];
    return piece === undefined || piece.kind !== "word" || (place > at && piece.gap !== "spaces") ? "" : piece.word;
  };
  let place = at;
  let half = 0;
  if (word(at) === "half" && /^an?$/u.test(word(at + 1)) && SCALES.has(word(at + 2))) [half, place] = [0.5, at + 2];
  else if (/^an?$/u.test(word(at)) && SCALES.has(word(at + 1))) place = at + 1;
  else if (smallOf(word(at)) < 0 && tensOf(word(at)) < 0) return null;
  let total = 0;
  let current: number | null = null;
  let decimals: string | null = null;
  let isScaled = false;
  for (; ; place += 1) {
    const said = word(place);
    const [small, tens, scale] = [smallOf(said), tensOf(said), SCALES.get(said)];
    if (decimals !== null && small >= 0 && small < 10) decimals += String(small);
    else if (small >= 0) {
      // "twenty five" is one number, "nine ten" are two
      if (current !== null && !(current % 100 === 0 || (current % 10 === 0 && current % 100 > 10 && small < 10))) break;
      current = (current ?? 0) + small;
    } else if (tens >= 0) {
      if (current !== null && current % 100 !== 0) break;
      current = (current ?? 0) + (tens + 2) * 10;
    } else if (scale !== undefined) {
      const much: number = (current ?? (half > 0 ? 0 : 1)) + half + fraction(decimals);
      [half, decimals, isScaled] = [0, null, true];
      if (scale <= 100) current = much * scale;
      else {
        total += much * scale;
        current = null;
      }
    } else if (said === "point" && smallOf(word(place + 1)) >= 0) decimals = "";
    else if (said === "and" && word(place + 1) === "a" && word(place + 2) === "half") [half, place] = [0.5, place + 2];
    else if (!(said === "and" && isScaled && isNumber(word(place + 1)))) break;
  }
  return { value: total + (current ?? 0) + half + fraction(decimals), to: place, isScaled };
}

const fraction = (decimals: string | null): number => (decimals === null ? 0 : Number(`0.${decimals || "0"}`));
