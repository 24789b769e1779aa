import type { AnswerSummary } from "../schema/answer.ts";
import type { Question } from "../schema/question.ts";

/** What is known of the answers given so far. */
export type Answered = Pick<AnswerSummary, "questionId" | "updatedAt">;

/**
 * The question to ask next: the first that was not answered yet, lens by lens in turn; when all were, the one whose
 * last answer is oldest.
 * @param questions not empty; the first is the opener
 * @param after id of the question on the screen: the search goes on behind it, round the list
 * @throws {RangeError} on an empty list: the caller has a bug
 */
export function nextQuestion(questions: readonly Question[], answers: readonly Answered[], after?: string): Question {
  const mixed = takeTurns(questions);
  const start = after === undefined ? 0 : mixed.findIndex(({ id }) => id === after) + 1;
  const inTurn = [...mixed.slice(start), ...mixed.slice(0, start)];
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

/** One of each lens after the other, each lens in its own order, beginning with the first of the list. */
function takeTurns(questions: readonly Question[]): Question[] {
  const byLens = new Map<string, Question[]>();
  for (const question of questions) byLens.set(question.lens, [...(byLens.get(question.lens) ?? []), question]);
  const mixed: Question[] = [];
  for (let round = 0; mixed.length < questions.length; round += 1) {
    for (const ofLens of byLens.values()) {
      const question = ofLens[round];
      if (question !== undefined) mixed.push(question);
    }
  }
  return mixed;
}
