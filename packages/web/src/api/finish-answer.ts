import type { AttemptView, AttemptWrite } from "@inclined/core/schema/attempt";
import { studio } from "./client.ts";
import { queries, queryClient } from "./queries.ts";

/** Freezes an answer as an attempt and remembers the verdict, so that its page opens at once. */
export async function finishAnswer(workspaceId: string, answerId: string, write: AttemptWrite): Promise<AttemptView> {
  const made = await studio.finishAnswer(answerId, write);
  keepAttempt(workspaceId, made);
  const { questionId } = made.attempt;
  if (questionId !== null) await queryClient.invalidateQueries({ queryKey: queries.attemptsOfQuestion(workspaceId, questionId).queryKey });
  return made;
}

/** Puts an attempt, as the studio now has it, where the pages look for it. */
export function keepAttempt(workspaceId: string, view: AttemptView): void {
  const { id, answerId, questionId } = view.attempt;
  const keys = [queries.attempts(workspaceId, answerId).queryKey, ...(questionId === null ? [] : [queries.attemptsOfQuestion(workspaceId, questionId).queryKey])];
  for (const queryKey of keys) {
    queryClient.setQueryData(queryKey, (before: AttemptView[] | undefined) => {
      if (before === undefined) return undefined;
      return before.some(({ attempt }) => attempt.id === id) ? before.map((one) => (one.attempt.id === id ? view : one)) : [view, ...before];
    });
  }
}
