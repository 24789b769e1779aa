import { findQuestion } from "@inclined/content/questions";
import type { Timing } from "@inclined/core/delivery/measure-delivery";
import type { Assessment } from "@inclined/core/schema/assessment";
import type { Attempt } from "@inclined/core/schema/attempt";

/**
 * What the running engine finds in frozen words; of a shipped question it knows what that invites.
 * The engine is loaded at the first call: what it learned takes 80 ms to read, and neither a start nor a backup needs it.
 * @param timing of the recording that it was said in
 */
export async function assessAttempt(
  attempt: Pick<Attempt, "id" | "lens" | "questionId" | "question" | "text" | "thread">,
  timing?: Timing,
): Promise<Assessment> {
  const { id, lens, questionId, question, text, thread } = attempt;
  const { assess } = await import("@inclined/core/assess");
  const reach = questionId === null ? undefined : findQuestion(questionId)?.reach;
  return assess({ id, lens, question, answer: text, thread, reach, timing });
}
