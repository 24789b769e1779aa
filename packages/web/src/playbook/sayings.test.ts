import type { Section } from "@inclined/core/schema/book";
import { describe, expect, it } from "vitest";
import { numbersSaying } from "./numbers-saying.ts";
import { placeSaying } from "./place-saying.ts";

const section = (id: string, isLeftOut = false): Section => ({ id, title: id.toUpperCase(), blocks: [], missing: [], ...(isLeftOut ? { isLeftOut } : {}) });
const traced = { resume: 1, said: 0, confirmed: 0, source: 0, counted: 2, unconfirmed: 16, quoted: 3 };

describe("what is said of the book on the page", () => {
  it("counts a moved section among those that are printed, as its row does", () => {
    const sections = [section("a"), section("b", true), section("c"), section("method")];
    expect(placeSaying(section("c"), sections, -1)).toBe("C is now number 2 of 3.");
    expect(placeSaying(section("a"), sections, 1)).toBe("A is now number 1 of 3.");
    expect(placeSaying(section("b", true), sections, 1)).toBe("B was moved down; it is left out of the book.");
  });

  it("says how many numbers are unconfirmed", () => {
    expect(numbersSaying({ traced, untraced: [] })).toBe("Every number says where it is from, 16 of them unconfirmed");
    expect(numbersSaying({ traced: { ...traced, unconfirmed: 0 }, untraced: [] })).toBe("Every number says where it is from");
    expect(numbersSaying({ traced: { ...traced, unconfirmed: 0 }, untraced: [{ section: "a", text: "7", words: "7" }] })).toBe("1 number without an origin");
  });
});
