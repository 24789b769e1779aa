import type { AnswerSummary } from "../schema/answer.ts";
import type { Question } from "../schema/question.ts";

/** What is known of the answers given so far. */
export type Answered = Pick<AnswerSummary, "questionId" | "updatedAt">;

/**
 * The question to ask next: the first that was not answered yet, in the order of the list; when all were, the one whose
 * last answer is oldest.
 * @param questions not empty; the first is the opener
 * @param after id of the question on the screen: the search goes on behind it, round the list
 * @throws {RangeError} on an empty list: the caller has a bug
 */
export function nextQuestion(questions: readonly Question[], answers: readonly Answered[], after?: string): Question {
  const start = after === undefined ? 0 : questions.findIndex(({ id }) => id === after) + 1;
  const inTurn = [...questions.slice(start), ...questions.slice(0, start)];
  const lastAnswered = new Map<string, string>();
  for (const { questionId, updatedAt } of answers) {
    if (questionId !== null && updatedAt > (lastAnswered.get(questionId) ?? "")) lastAnswered.set(questionId, updatedAt);
  }
  let next: Question | undefined;
  for (const question of inTurn) {
    const at = lastAnswered.get(question.id);
    if (at === undefined) return question;
    if (next === undefined || at < (lastAnswered.get(next.id) ?? "")) next = question;
  }
  if (next === undefined) throw new RangeError("there are no questions to choose from");
  return next;
}
