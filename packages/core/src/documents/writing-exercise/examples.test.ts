import { describe, expect, it } from "vitest";
import { CRITERIA, EXAMPLES, PITFALLS } from "./all.ts";
import { WRITING_EXERCISE_CRITERIA, WRITING_EXERCISE_PITFALLS } from "./ids.ts";
import { readWritingExercise } from "./read-writing-exercise.ts";

const ALL = [...CRITERIA, ...PITFALLS];
const given = {};

describe.each(ALL.map((criterion) => [criterion.id, criterion] as const))("%s", (id, criterion) => {
  it("finds what its examples show, with words of the paper as evidence", () => {
    for (const paper of EXAMPLES[id]?.finds ?? []) {
      const found = criterion.judge(readWritingExercise(paper, given));
      expect({ paper, holds: found.holds }).toEqual({ paper, holds: true });
      for (const { start, end } of found.evidence) expect(start >= 0 && start < end && end <= paper.length).toBe(true);
      expect(found.evidence.length).toBeGreaterThan(0);
    }
  });

  it("leaves its near misses", () => {
    for (const paper of EXAMPLES[id]?.leaves ?? []) expect({ paper, holds: criterion.judge(readWritingExercise(paper, given)).holds }).toEqual({ paper, holds: false });
  });

  it("is worded as a question, with what counts and what does not", () => {
    expect(criterion.question.endsWith("?")).toBe(true);
    for (const words of [criterion.name, criterion.why, criterion.strong, ...criterion.counts, ...criterion.countsNot]) expect(words).not.toMatch(/!|^.{0,3}$/);
    expect(criterion.counts.length).toBeGreaterThan(0);
    expect(criterion.countsNot.length).toBeGreaterThan(0);
  });

  it("says something of an empty paper and never fails", () => {
    for (const text of ["", " ", "\n\n", "#", "|", "**", "?", "- ", "I", "I and", "\u{1F600}"]) expect(criterion.judge(readWritingExercise(text, given)).says.length).toBeGreaterThan(5);
  });
});

it("has one file for each id, in its order", () => {
  expect(CRITERIA.map(({ id }) => id)).toEqual(WRITING_EXERCISE_CRITERIA);
  expect(PITFALLS.map(({ id }) => id)).toEqual(WRITING_EXERCISE_PITFALLS);
});
