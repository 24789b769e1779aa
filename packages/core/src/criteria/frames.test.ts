import { describe, expect, it } from "vitest";
import { ALL_CRITERIA } from "./all.ts";

const ALL = Object.values(ALL_CRITERIA).flat();
const CRITERIA = ALL.filter(({ kind }) => kind === "criterion");
const OTHERS = ALL.filter(({ kind }) => kind !== "criterion");

const named = (criteria: typeof ALL) => criteria.map((criterion) => [`${criterion.lens}/${criterion.id}`, criterion.frame] as const);

describe("frames", () => {
  it.each(named(CRITERIA))("%s has a sentence with two to four blanks and no number", (_, frame) => {
    const text = frame ?? "";
    expect(text.match(/_+/g) ?? []).toSatisfy((blanks: string[]) => blanks.length >= 2 && blanks.length <= 4 && blanks.every((blank) => blank === "__"));
    expect(text).not.toMatch(/\p{N}/u);
    expect(text).toMatch(/^(?:__|\p{Lu})[^.?!]*[.?]$/u);
  });

  it.each(named(CRITERIA))("%s is said by the person", (_, frame) => {
    expect(frame).toMatch(/\b(?:i|me|my|we|us|our)\b/i);
  });

  it("has no two that are equal", () => {
    const frames = CRITERIA.map(({ frame }) => frame?.toLowerCase());
    expect(new Set(frames).size).toBe(frames.length);
  });

  it.each(named(OTHERS))("%s has none: it is a flag or a fact", (_, frame) => {
    expect(frame).toBeNull();
  });
});
