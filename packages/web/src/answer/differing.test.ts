import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differing } from "./differing.ts";

const shown = (mine: string, theirs: string) => {
  const ranges = differing(mine, theirs);
  return [mine.slice(ranges.mine.start, ranges.mine.end), theirs.slice(ranges.theirs.start, ranges.theirs.end)];
};

describe("where two versions differ", () => {
  it.each([
    ["We moved the date.", "We moved the launch.", "date.", "launch."],
    ["One. Two.", "One. Two. Three.", "", " Three."],
    ["I said no.", "I said no.", "", ""],
    ["", "All new", "", "All new"],
    ["a b c d", "a x y d", "b c", "x y"],
  ])("%j against %j", (mine, theirs, mineShown, theirsShown) => {
    expect(shown(mine, theirs)).toEqual([mineShown, theirsShown]);
  });

  it("always leaves what both have outside, and never runs backwards", () => {
    const words = fc.array(fc.constantFrom("we", "moved", "the", "date", "😀"), { maxLength: 8 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(words, words, (mine, theirs) => {
        const ranges = differing(mine, theirs);
        expect(ranges.mine.start).toBeLessThanOrEqual(ranges.mine.end);
        expect(ranges.theirs.start).toBeLessThanOrEqual(ranges.theirs.end);
        expect(mine.slice(0, ranges.mine.start)).toBe(theirs.slice(0, ranges.theirs.start));
        expect(mine.slice(ranges.mine.end)).toBe(theirs.slice(ranges.theirs.end));
      }),
    );
  });
});
