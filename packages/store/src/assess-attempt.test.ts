import { randomUUID } from "node:crypto";
import { questions } from "@inclined/content/questions";
import { sample } from "@inclined/content/sample";
import { assess } from "@inclined/core/assess";
import { describe, expect, it } from "vitest";
import { assessAttempt } from "./assess-attempt.ts";

describe("assessing an attempt", () => {
  it("asks next only for what a shipped question invites", async () => {
    let narrowed = 0;
    for (const { id: questionId, lens, text: question, reach } of questions) {
      for (const { text } of sample.answers) {
        const attempt = { id: randomUUID(), lens, questionId, question, text, thread: [] };
        const { next, criteria } = await assessAttempt(attempt);
        const known = new Set(criteria.map(({ id }) => id));
        for (const { criterion } of next) if (known.has(criterion)) expect(reach).toContain(criterion);
        const own = await assessAttempt({ ...attempt, questionId: null });
        if (next[0]?.criterion !== own.next[0]?.criterion) narrowed += 1;
      }
    }
    expect(narrowed).toBeGreaterThan(0);
  });

  it("judges the answer and its thread as one", async () => {
    const [first] = sample.answers;
    if (!first) throw new Error("the sample has answers");
    const thread = [{ probe: "What did you learn?", reply: "I learned to ask the stores first." }];
    const attempt = { id: randomUUID(), lens: first.lens, questionId: null, question: "What happened?", text: first.text, thread };
    expect(await assessAttempt(attempt)).toEqual(assess({ id: attempt.id, lens: first.lens, question: "What happened?", answer: first.text, thread }));
  });
});
