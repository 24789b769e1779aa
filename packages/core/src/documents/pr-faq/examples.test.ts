import { describe, expect, it } from "vitest";
import { CRITERIA, EXAMPLES, PITFALLS } from "./all.ts";
import { PR_FAQ_CRITERIA, PR_FAQ_PITFALLS } from "./ids.ts";
import { readPrFaq } from "./read-pr-faq.ts";

const ALL = [...CRITERIA, ...PITFALLS];

describe.each(ALL.map((criterion) => [criterion.id, criterion] as const))("%s", (id, criterion) => {
  it("finds what its examples show, with words of the paper as evidence", () => {
    for (const paper of EXAMPLES[id]?.finds ?? []) {
      const found = criterion.judge(readPrFaq(paper));
      expect({ paper, holds: found.holds }).toEqual({ paper, holds: true });
      for (const { start, end } of found.evidence) expect(start >= 0 && start < end && end <= paper.length).toBe(true);
      if (criterion.kind === "criterion") expect(found.evidence.length).toBeGreaterThan(0);
    }
  });

  it("leaves its near misses", () => {
    for (const paper of EXAMPLES[id]?.leaves ?? []) expect({ paper, holds: criterion.judge(readPrFaq(paper)).holds }).toEqual({ paper, holds: false });
  });

  it("is worded as a question, with what counts and what does not", () => {
    expect(criterion.question.endsWith("?")).toBe(true);
    for (const words of [criterion.name, criterion.why, criterion.strong, ...criterion.counts, ...criterion.countsNot]) {
      expect(words.length).toBeGreaterThan(3);
      expect(words).not.toMatch(/!/);
    }
    expect(criterion.counts.length).toBeGreaterThan(0);
    expect(criterion.countsNot.length).toBeGreaterThan(0);
  });

  it("says something of an empty paper and never fails", () => {
    for (const text of ["", " ", "\n\n", "#", "|", "**", "?", "Q:", "\u{1F600}"]) expect(criterion.judge(readPrFaq(text)).says.length).toBeGreaterThan(5);
  });
});

it("has one file for each id of the rubric book, in its order", () => {
  expect(CRITERIA.map(({ id }) => id)).toEqual(PR_FAQ_CRITERIA);
  expect(PITFALLS.map(({ id }) => id)).toEqual(PR_FAQ_PITFALLS);
});
