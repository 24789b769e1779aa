import type { DrillId } from "@inclined/core/schema/drill-id";
import type { Question } from "@inclined/core/schema/question";
import { openingQuestions } from "./opening-questions.ts";
import { metricsQuestions } from "./questions/metrics.ts";
import { otherDrillQuestions } from "./questions/other-drills.ts";
import { actionToDeepQuestions } from "./questions/principles-action-to-deep.ts";
import { backboneToResponsibilityQuestions } from "./questions/principles-backbone-to-responsibility.ts";
import { curiousToBigQuestions } from "./questions/principles-curious-to-big.ts";
import { customerToRightQuestions } from "./questions/principles-customer-to-right.ts";
import { productCaseQuestions } from "./questions/product-case.ts";
import { programmeDrillQuestions } from "./questions/programme-drills.ts";
import { programmeQuestions } from "./questions/programme.ts";
import { pushBackDrillQuestions } from "./questions/push-back-drill.ts";
import { technicalQuestions } from "./questions/technical.ts";

/** Every shipped question, the opening ones first. */
export const questions: readonly Question[] = [
  ...openingQuestions,
  ...customerToRightQuestions,
  ...curiousToBigQuestions,
  ...actionToDeepQuestions,
  ...backboneToResponsibilityQuestions,
  ...programmeQuestions,
  ...technicalQuestions,
  ...metricsQuestions,
  ...productCaseQuestions,
  ...pushBackDrillQuestions,
  ...programmeDrillQuestions,
  ...otherDrillQuestions,
];

/** Those that are asked outside the exercises of their own. */
export const practiceQuestions: readonly Question[] = questions.filter(({ drill }) => drill === null);

/** Those that are made for an exercise. */
export function questionsOf(drill: DrillId): Question[] {
  return questions.filter((question) => question.drill === drill);
}

/** The shipped question with that id or in these very words, or null: any other question is one of the person's own. */
export function questionAsked(asked: string): Question | null {
  return questions.find(({ id, text }) => id === asked || text === asked) ?? null;
}

/** The shipped question with that id, or null. */
export function findQuestion(id: string): Question | null {
  return questions.find((question) => question.id === id) ?? null;
}
