import { describe, expect, it } from "vitest";
import type { DocumentCriterion } from "../documents/document-criterion.ts";
import type { DocumentExamples } from "../documents/document-examples.ts";

interface Kind<Reading> {
  criteria: readonly DocumentCriterion<Reading>[];
  pitfalls: readonly DocumentCriterion<Reading>[];
  examples: Readonly<Record<string, DocumentExamples>>;
  /** Of criteria and pitfalls, in order. */
  ids: readonly string[];
  read: (document: string) => Reading;
}

/** Tests of a kind of paper: every criterion and pitfall finds what its examples show, leaves its near misses and is worded whole. */
export function describeExamples<Reading>({ criteria, pitfalls, examples, ids, read }: Kind<Reading>): void {
  const all = [...criteria, ...pitfalls];

  it("has one file for each id, in order", () => expect(all.map(({ id }) => id)).toEqual(ids));

  describe.each(all.map((criterion) => [criterion.id, criterion] as const))("%s", (id, criterion) => {
    it.each((examples[id]?.finds ?? []).map((paper) => [paper]))("finds it in %j", (paper) => {
      const found = criterion.judge(read(paper));
      expect({ holds: found.holds, says: found.says }).toEqual({ holds: true, says: found.says });
      for (const { start, end } of found.evidence) expect(start >= 0 && start < end && end <= paper.length).toBe(true);
      expect(found.evidence.length).toBeGreaterThan(0);
    });

    it.each((examples[id]?.leaves ?? []).map((paper) => [paper]))("leaves %j", (paper) => {
      const found = criterion.judge(read(paper));
      expect({ holds: found.holds, says: found.says }).toEqual({ holds: false, says: found.says });
    });

    it("is worded as a question, with what counts and what does not", () => {
      expect(criterion.question.endsWith("?")).toBe(true);
      for (const words of [criterion.name, criterion.why, criterion.strong, ...criterion.counts, ...criterion.countsNot]) expect(words).toMatch(/^[^!]{4,}$/);
      expect(Math.min(criterion.counts.length, criterion.countsNot.length)).toBeGreaterThan(0);
    });

    it("says something of a paper that is hardly one, and never fails", () => {
      for (const text of ["", " ", "\n\n", "#", "|", "|||\n|||\n|||", "**", "?", "Why?", "a:", ";;;\n;;;", "\u{1F600}"]) expect(criterion.judge(read(text)).says.length).toBeGreaterThan(5);
    });
  });
}
