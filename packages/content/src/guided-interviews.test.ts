import { GuidedInterview } from "@inclined/core/schema/guided-interview";
import { PRODUCT_PARTS, STORY_PARTS } from "@inclined/core/schema/story-part-ids";
import { describe, expect, it } from "vitest";
import { findGuidedInterview, guidedInterviews } from "./guided-interviews.ts";
import { findSource } from "./sources.ts";

describe("guided interviews", () => {
  it.each(guidedInterviews)("$id is well-formed, has a source, and no question twice", (interview) => {
    expect(GuidedInterview.parse(interview)).toEqual(interview);
    expect(findSource(interview.source)).not.toBeNull();
    for (const field of ["id", "ask", "help"] as const) {
      const values = interview.questions.map((question) => question[field]);
      expect(new Set(values).size, field).toBe(values.length);
    }
  });

  it.each(guidedInterviews)("$id asks one thing at a time and helps in one sentence", ({ questions }) => {
    expect(questions.filter(({ ask }) => !/^[^?]+\?$/u.test(ask))).toEqual([]);
    expect(questions.filter(({ help }) => !/^[^.?]+\.$/u.test(help))).toEqual([]);
  });

  it("grow into the parts of a story, and the data project into those of a product, in their order", () => {
    for (const { id, questions } of guidedInterviews) {
      const parts = questions.flatMap(({ part }) => part ?? []);
      if (id === "data-product") expect(parts).toEqual(PRODUCT_PARTS);
      else expect(parts.filter((part) => !STORY_PARTS.some((known) => known === part))).toEqual([]);
    }
  });

  it("have an id of their own each, by which they are found", () => {
    expect(new Set(guidedInterviews.map(({ id }) => id)).size).toBe(guidedInterviews.length);
    expect(findGuidedInterview("planning")?.questions).toHaveLength(10);
    expect(findGuidedInterview("no-such-interview")).toBeNull();
  });
});
