import { describe, expect, it } from "vitest";
import { CONCEPTS } from "./match-concepts.ts";

const isIn = (text: string, words: readonly RegExp[]): boolean => words.some((one) => text.search(one) >= 0);

describe.each(CONCEPTS)("what is asked for and shown: $name", ({ asked, shown, examples }) => {
  it.each(examples.asked)("is asked for by: %s", (text) => expect(isIn(text, [asked])).toBe(true));
  it.each(examples.shown)("is shown by: %s", (text) => expect(isIn(text, shown)).toBe(true));
  it.each(examples.near)("is not shown by: %s", (text) => expect(isIn(text, shown)).toBe(false));
});
