import { InclinedError } from "@inclined/core/errors";
import type { Attempt, AttemptView } from "@inclined/core/schema/attempt";
import { assessmentFrom, attemptFrom, markFrom } from "./rows.ts";
import type { Trx } from "./tables.ts";

/** Which attempts of a workspace. `questionId` and "living": of living answers only. */
export type AttemptChoice = { attemptId: string } | { answerId: string } | { questionId: string } | "living";

/** Attempts with all that is known of them, newest first. */
export async function viewsOf(trx: Trx, workspaceId: string, choice: AttemptChoice): Promise<AttemptView[]> {
  const rows = await chosen(trx, workspaceId, choice).selectAll("attempts").orderBy("attempts.created_at", "desc").orderBy("attempts.id").execute();
  const assessments = await trx
    .selectFrom("assessments")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where("attempt_id", "in", chosen(trx, workspaceId, choice).select("attempts.id"))
    .orderBy("created_at", "desc")
    .orderBy("id")
    .execute();
  const marks = await trx
    .selectFrom("marks")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where("attempt_id", "in", chosen(trx, workspaceId, choice).select("attempts.id"))
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  const assessmentsOf = Map.groupBy(assessments.map(assessmentFrom), ({ attemptId }) => attemptId);
  const marksOf = Map.groupBy(marks.map(markFrom), ({ attemptId }) => attemptId);
  return rows.map((row) => ({ attempt: attemptFrom(row), assessments: assessmentsOf.get(row.id) ?? [], marks: marksOf.get(row.id) ?? [] }));
}

function chosen(trx: Trx, workspaceId: string, choice: AttemptChoice) {
  const query = trx.selectFrom("attempts").where("attempts.workspace_id", "=", workspaceId);
  if (choice === "living") return query.where("attempts.answer_id", "in", livingAnswers(trx, workspaceId));
  if ("attemptId" in choice) return query.where("attempts.id", "=", choice.attemptId);
  if ("answerId" in choice) return query.where("attempts.answer_id", "=", choice.answerId);
  return query.where("attempts.question_id", "=", choice.questionId).where("attempts.answer_id", "in", livingAnswers(trx, workspaceId));
}

/** Ids of the living answers of a workspace, as a subquery. */
export function livingAnswers(trx: Trx, workspaceId: string) {
  return trx.selectFrom("answers").select("answers.id").where("answers.workspace_id", "=", workspaceId).where("answers.deleted_at", "is", null);
}

/** @throws {InclinedError} not-found */
export async function viewOf(trx: Trx, workspaceId: string, attemptId: string): Promise<AttemptView> {
  const [view] = await viewsOf(trx, workspaceId, { attemptId });
  if (!view) throw noAttempt(attemptId);
  return view;
}

/** @throws {InclinedError} not-found */
export async function attemptOf(trx: Trx, workspaceId: string, attemptId: string): Promise<Attempt> {
  const row = await chosen(trx, workspaceId, { attemptId }).selectAll("attempts").executeTakeFirst();
  if (!row) throw noAttempt(attemptId);
  return attemptFrom(row);
}

export function noAttempt(attemptId: string): InclinedError {
  return new InclinedError("not-found", `There is no attempt ${attemptId} of this candidate. It may have been deleted for good with its answer.`);
}
