import { QuestionToAsk } from "@inclined/core/schema/advice";
import { InterviewerRole } from "@inclined/core/schema/format";
import { describe, expect, it } from "vitest";
import { questionsToAsk, questionsToAskOf } from "./questions-to-ask.ts";
import { findSource } from "./sources.ts";

/** Read aloud in about ten seconds: a round has only minutes left when these are asked. */
const LONGEST = 160;

describe("questions to ask", () => {
  it.each(questionsToAsk)("$id is well-formed, has a source, and is one short question with a reason", (question) => {
    expect(QuestionToAsk.parse(question)).toEqual(question);
    expect(findSource(question.source)).not.toBeNull();
    expect(question.text.length).toBeLessThanOrEqual(LONGEST);
    expect(question.text.match(/\?/gu)?.length).toBe(1);
    expect(question.text.endsWith("?")).toBe(true);
    expect(question.why).not.toContain("?");
  });

  it("speak to the interviewer about their own work", () => {
    expect(questionsToAsk.filter(({ text }) => !/\byou(?:r|rs|’d|’ve)?\b/iu.test(text)).map(({ id }) => id)).toEqual([]);
  });

  it.each(InterviewerRole.options)("are at least five for a %s, all of them theirs", (role) => {
    expect(questionsToAskOf(role).length).toBeGreaterThanOrEqual(5);
    expect(questionsToAskOf(role).every((question) => question.role === role)).toBe(true);
  });

  it("have an id, a text and a reason of their own each", () => {
    for (const field of ["id", "text", "why"] as const) expect(new Set(questionsToAsk.map((question) => question[field])).size, field).toBe(questionsToAsk.length);
  });
});
