import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mark, unmark } from "../answer/marked.ts";
import { NASTY_PIECES } from "../answer/nasty.ts";
import { findFirstPerson } from "./first-person.ts";

describe("findFirstPerson", () => {
  it.each([
    "«I» called her, and «I'm» sure «I'd» do it; «I've» said «I'll» stay.",
    "«I’m» sure «I’d» do it; «I’ve» said «I’ll» stay.",
    "so «i» called her and then «i» wrote it down",
    "and «im» looking at it because «ive» seen it",
    "so «id» get a list and «ill» take the bugs off you",
    "the order id get lost and the user id want no",
    "an id is not an ID, IM is a chat, IVE a name and he fell ill just then",
    "Neither she nor «I». «I» went.",
    "(the lead and «I») sat down",
    "i.e. the second, e.g. this, in I/O and on the I-95",
    "first (i) the contract, (ii) the code; i) the rest",
    "i. the contract\nii. the code\n  i) the rest",
    "Phase I was late, Type I errors grew, a type I error, World War I ended.",
    "In that phase «I» led the call, and at this stage «I» left.",
    "I, um, «I» went, i i «i» went",
    "he said \"I own it\" and “I'm out” and then «I» left",
    "he said 'you do it' and «I» did",
    `"${"«I» wrote all of this in quotes. ".repeat(12)}"`,
    "Ich, él, wir, я",
  ])("finds the speaker: %s", (marked) => {
    const { text, spans } = unmark(marked);
    expect(mark(text, findFirstPerson(text).i)).toBe(marked);
    expect(findFirstPerson(text).i.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  });

  it.each([
    "«We» shipped; «we're» glad «we'd» waited, «we've» learned, «we'll» see.",
    "«we’re» glad «we’d» waited and «weve» learned and «wed» have cake",
    "«we» were well, they wed in May and the weed grew",
    "We, uh, «we» sold it. «We» did.",
    "We, «we'd» have shut it.",
  ])("finds the group: %s", (marked) => {
    const { text } = unmark(marked);
    expect(mark(text, findFirstPerson(text).we)).toBe(marked);
  });

  it("gives slices, in order and apart, and moves them when a sentence is put in front", () => {
    const text = fc.array(fc.constantFrom(...NASTY_PIECES, " I ", " we ", " I'd ", "\n"), { maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (answer) => {
        const prefix = "Let me 😀 begin.\n";
        const found = findFirstPerson(answer);
        const later = findFirstPerson(prefix + answer);
        for (const person of ["i", "we"] as const) {
          let last = 0;
          for (const { start, end, quote } of found[person]) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(quote).toBe(answer.slice(start, end));
            last = end;
          }
          const moved = found[person].map(({ start, end, quote }) => ({ start: start + prefix.length, end: end + prefix.length, quote }));
          expect(later[person]).toEqual(moved);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
