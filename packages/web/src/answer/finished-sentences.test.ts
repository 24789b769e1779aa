import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finishedUntil } from "./finished-sentences.ts";

describe("finished sentences", () => {
  it.each([
    ["", ""],
    ["We moved", ""],
    ["We moved it.", "We moved it."],
    ["We moved it. Then I ca", "We moved it."],
    ["“We moved it.” Then", "“We moved it.”"],
    ["a list without marks\nand another", "a list without marks"],
    ["a line and its break\n", "a line and its break"],
  ])("of %j is %j", (text, finished) => {
    expect(text.slice(0, finishedUntil(text))).toBe(finished);
  });

  it("does not move while a sentence is being typed", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const said = "I moved the date.";
        let typed = `${said} `;
        for (const letter of words.join(" ")) {
          typed += letter;
          expect(finishedUntil(typed)).toBe(said.length);
        }
      }),
    );
  });
});
