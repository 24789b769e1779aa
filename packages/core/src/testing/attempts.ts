import { assess } from "../assess.ts";
import type { AttemptView, Mark } from "../schema/attempt.ts";
import type { Lens } from "../schema/lens.ts";
import { findingExactly } from "./heard-answers.ts";

const ID = "00000000-0000-4000-8000-000000000000";

interface About {
  lens?: Lens;
  questionId?: string | null;
  at?: string;
  /** The person's own verdicts by criterion, flag or principle. */
  marks?: Readonly<Record<string, Mark["verdict"]>>;
}

/** A finished answer in which exactly this was found; null: it was not assessed. */
export function attemptFinding(shown: Parameters<typeof findingExactly>[0] | null, { lens = shown?.lens ?? "behavioural", questionId = null, at = "2026-11-20T20:00:00.000Z", marks = {} }: About = {}): AttemptView {
  const result = shown === null ? assess({ id: null, lens, question: "q", answer: "too short" }) : findingExactly({ ...shown, lens });
  return {
    attempt: { id: ID, workspaceId: ID, answerId: ID, questionId, question: "q", lens, text: "Words.", thread: [], selfRating: null, createdAt: at },
    assessments: [{ id: ID, workspaceId: ID, attemptId: ID, engine: result.engine, rubric: result.rubric, createdAt: at, result }],
    marks: Object.entries(marks).map(([criterion, verdict]) => ({ id: ID, workspaceId: ID, attemptId: ID, criterion, verdict, words: null, note: "", createdAt: at })),
  };
}
