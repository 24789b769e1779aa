import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correctedIn, intoAnswer } from "./into-answer.ts";

const [FIRST, SECOND] = ["I called the company.", "So I called them, um, and they said no."];

describe("the words of a recording in an answer", () => {
  it("stand where nothing was, and once", () => {
    expect(intoAnswer("  \n", FIRST, [])).toEqual({ text: FIRST, how: "first" });
    expect(intoAnswer("I called  the\ncompany.", FIRST, []).how).toBe("same");
    expect(intoAnswer(`Typed before.\n\n${FIRST}`, FIRST, [])).toEqual({ text: `Typed before.\n\n${FIRST}`, how: "same" });
  });

  it("take the place of an earlier telling, and of what was finished", () => {
    expect(intoAnswer(`${FIRST}\n`, SECOND, ["something else", FIRST])).toEqual({ text: SECOND, how: "instead" });
  });

  it("stand below what was typed, all of which stays", () => {
    expect(intoAnswer("Typed before.", SECOND, [FIRST])).toEqual({ text: `Typed before.\n\n${SECOND}`, how: "below" });
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.array(fc.string()), (text, words, known) => {
        const { text: next, how } = intoAnswer(text, words, known);
        if (how === "below") expect(next.startsWith(text.trimEnd())).toBe(true);
        if (how === "same") expect(next).toBe(text);
        if (how === "first" || how === "instead") expect(next).toBe(words);
      }),
    );
  });

  it("are corrected where they stand, and nowhere else", () => {
    expect(correctedIn(`Before. ${FIRST} After.`, FIRST, "I rang the company.")).toBe("Before. I rang the company. After.");
    expect(correctedIn("Something else.", FIRST, SECOND)).toBeNull();
    expect(correctedIn("Something", " ", SECOND)).toBeNull();
  });
});
