import { describe, expect, it } from "vitest";
import { isHesitation } from "./hesitations.ts";

describe("isHesitation", () => {
  it.each(["um", "Um", "umm", "uh", "Uhh", "uhm", "er", "erm", "ehm", "hm", "hmmm", "mm", "mmm", "ah", "aah"])("hears %s", (word) => {
    expect(isHesitation(word, false)).toBe(true);
  });

  it.each(["a", "m", "I", "err", "UM", "ER", "HMM", "uhuru", "umbrella", "her", "ham", "oh", "no", "aaaaaaaaaaaaaaah", "", "e\u0301r"])("does not hear %s", (word) => {
    expect(isHesitation(word, false)).toBe(false);
  });

  it("takes mm and ah after a number for units, and um for a sound all the same", () => {
    expect(["mm", "Ah", "um"].map((word) => isHesitation(word, true))).toEqual([false, false, true]);
  });
});
