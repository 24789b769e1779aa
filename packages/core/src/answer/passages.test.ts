import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NASTY_PIECES } from "./nasty.ts";
import { passages } from "./passages.ts";
import { tokens } from "./tokens.ts";

const parts = (text: string): string[] => passages(text).map(({ start, end }) => text.slice(start, end));

describe("passages", () => {
  it("are sentences where these are short", () => {
    expect(parts("We tried it. It failed!\n- Third point, with a comma")).toEqual(["We tried it", "It failed", "Third point, with a comma"]);
  });

  it("cut speech without punctuation where clauses begin", () => {
    expect(
      parts(
        "so i went back through eighteen months of files i wrote a little script to match trader and amount and date and it came out at three hundred and twelve traders and we had clawed back exactly none of it so i rang the bank first thing",
      ),
    ).toEqual([
      "so i went back through eighteen months of files i wrote a little script to match trader and amount and date",
      "and it came out at three hundred and twelve traders and we had clawed back exactly none of it so i rang the bank first thing",
    ]);
  });

  it("leave hesitations and restarts inside the span, outside the tokens", () => {
    const text = "We, um, we had the, the old sets.";
    expect(tokens(text).map(({ word }) => word)).toEqual(["we", "had", "the", "old", "sets"]);
    expect(parts(text)).toEqual(["we had the, the old sets"]);
  });

  it("cover every token once, in order, with at most 28 tokens each, whatever the text", () => {
    const talk = fc.array(fc.constantFrom("and", "i", "we", "because", "so", "went", "x", ",", ".", "then", "the", "\n", "um", "?"), { maxLength: 300 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.oneof(talk, fc.string({ unit: "grapheme", maxLength: 300 }), fc.array(fc.constantFrom(...NASTY_PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""))), (text) => {
        const list = tokens(text);
        let next = 0;
        for (const { from, to, start, end } of passages(text, list)) {
          expect(from).toBe(next);
          expect(to).toBeGreaterThan(from);
          expect(to - from).toBeLessThanOrEqual(28);
          expect(start).toBe(list[from]?.start);
          expect(end).toBe(list[to - 1]?.end);
          next = to;
        }
        expect(next).toBe(list.length);
      }),
    );
  });
});
