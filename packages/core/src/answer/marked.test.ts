import { describe, expect, it } from "vitest";
import { mark, unmark } from "./marked.ts";

describe("unmark", () => {
  it("gives the text and the ranges", () => {
    expect(unmark("We, «um», «so» shipped.")).toEqual({
      text: "We, um, so shipped.",
      spans: [{ start: 4, end: 6 }, { start: 8, end: 10 }],
    });
  });

  it("is reversed by mark", () => {
    const marked = "«İ» and «um»";
    const { text, spans } = unmark(marked);
    expect(mark(text, spans)).toBe(marked);
  });

  it.each(["«um", "um»", "««um»»", "«»"])("refuses %s", (wrong) => {
    expect(() => unmark(wrong)).toThrow(RangeError);
  });
});
