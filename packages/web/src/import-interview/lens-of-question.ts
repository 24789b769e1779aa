import { questionAsked, questions } from "@inclined/content/questions";
import { subjectsOf } from "@inclined/core/interview/shared-subjects";
import { suggestLens } from "@inclined/core/interview/suggest-lens";
import type { Lens } from "@inclined/core/schema/lens";
import type { Question } from "@inclined/core/schema/question";

/** So much of what both are about is the same: then it is that question, as a recogniser heard it. */
const SAME = 0.7;
let subjects: readonly { question: Question; about: ReadonlySet<string> }[] | null = null;

/** The shipped question that was asked, in its words or nearly; null: one of the interviewer's own. */
export function shippedQuestion(asked: string): Question | null {
  const exact = questionAsked(asked);
  if (exact !== null) return exact;
  const about = subjectsOf(asked);
  subjects ??= questions.map((question) => ({ question, about: subjectsOf(question.text) }));
  let best: { question: Question; share: number } | null = null;
  for (const { question, about: own } of subjects) {
    const shared = [...about].filter((word) => own.has(word)).length;
    const share = shared / Math.max(1, about.size + own.size - shared);
    if (share >= SAME && share > (best?.share ?? 0)) best = { question, share };
  }
  return best?.question ?? null;
}

/** The lens that is suggested for a question. */
export const lensOfQuestion = (asked: string): Lens => shippedQuestion(asked)?.lens ?? suggestLens(asked);
