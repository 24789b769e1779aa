import { findQuestion } from "@inclined/content/questions";

/** False for what was said in an exercise without a score: its criteria are shown with their words, and no figure. */
export const isScored = (questionId: string | null): boolean => questionId === null || findQuestion(questionId)?.isScored !== false;
