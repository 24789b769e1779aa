import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { didYouMean, editDistance, findNearest } from "./nearest.ts";

describe("editDistance", () => {
  it.each([
    ["start", "start", 0],
    ["strat", "start", 1],
    ["stat", "start", 1],
    ["starts", "start", 1],
    ["", "start", 5],
    ["kitten", "sitting", 3],
  ])("from %j to %j: %i", (from, to, edits) => {
    expect(editDistance(from, to)).toBe(edits);
  });

  it("is the same both ways, and never more than the longer word", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (from, to) => {
        const edits = editDistance(from, to);
        expect(edits).toBe(editDistance(to, from));
        expect(edits).toBeLessThanOrEqual(Math.max(from.length, to.length));
        expect(edits === 0).toBe(from === to);
      }),
    );
  });
});

describe("findNearest", () => {
  const commands = ["start", "assess", "sample", "export", "import", "delete-everything"];
  it.each([
    ["exprot", "export"],
    ["delete", "delete-everything"],
    ["impotr", "import"],
    ["x", null],
    ["practice", null],
  ])("%s: %s", (word, nearest) => {
    expect(findNearest(word, commands)).toBe(nearest);
  });

  it("says nothing rather than guess", () => {
    expect(didYouMean("practice", commands)).toBe("");
  });
});
