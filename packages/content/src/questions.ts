import type { Question } from "@inclined/core/schema/question";
import { behaviouralQuestions } from "./questions/behavioural.ts";
import { dataDrivenQuestions } from "./questions/data-driven.ts";
import { orchestrationQuestions } from "./questions/orchestration.ts";
import { pushBackQuestions } from "./questions/push-back.ts";

/** Every shipped question. The first is the opener: anybody can answer it at once from their own work. */
export const questions: readonly Question[] = [
  ...behaviouralQuestions,
  ...dataDrivenQuestions,
  ...orchestrationQuestions,
  ...pushBackQuestions,
];

/** The shipped question with that id or in these very words, or null: any other question is one of the person's own. */
export function questionAsked(asked: string): Question | null {
  return questions.find(({ id, text }) => id === asked || text === asked) ?? null;
}

/** The shipped question with that id, or null. */
export function findQuestion(id: string): Question | null {
  return questions.find((question) => question.id === id) ?? null;
}
