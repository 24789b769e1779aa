import { findQuestion } from "@inclined/content/questions";
import type { ReachOf } from "@inclined/core/debrief/trends";

/** The criteria that a shipped question invites; null: a question of the person's own, to which all belong. */
export const reachOf: ReachOf = (questionId) => (questionId === null ? null : (findQuestion(questionId)?.reach ?? null));
