import { questions } from "@inclined/content/questions";
import type { AnswerSummary } from "@inclined/core/schema/answer";
import type { Question } from "@inclined/core/schema/question";

/** The first question not answered yet, in the order of the list; when all are, the one answered longest ago. */
export function nextQuestion(answers: readonly AnswerSummary[], after?: string): Question {
  const start = after === undefined ? 0 : questions.findIndex(({ id }) => id === after) + 1;
  const inTurn = [...questions.slice(start), ...questions.slice(0, start)];
  const answered = new Map(answers.map(({ questionId, updatedAt }) => [questionId, updatedAt]));
  const fresh = inTurn.find(({ id }) => !answered.has(id));
  if (fresh !== undefined) return fresh;
  const [oldest] = inTurn.toSorted((a, b) => ((answered.get(a.id) ?? "") < (answered.get(b.id) ?? "") ? -1 : 1));
  if (oldest === undefined) throw new Error("content ships no questions");
  return oldest;
}
