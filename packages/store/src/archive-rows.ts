import type * as z from "zod";
import { Answer, KeptVersion } from "@inclined/core/schema/answer";
import { Attempt, Mark, StoredAssessment } from "@inclined/core/schema/attempt";
import { Recording } from "@inclined/core/schema/recording";
import type { WorkspaceContent } from "@inclined/core/schema/archive";
import { Paper } from "@inclined/core/schema/paper";
import { Workspace } from "@inclined/core/schema/workspace";
import { recordingPath, workspacePath } from "./archive-layout.ts";
import type { WorkspaceFile } from "./archive-layout.ts";
import { fitsFrozenWords, hasWords } from "@inclined/core/answer/frozen-words";

/** The JSON members of one workspace, before anything is known about them. */
export interface RawWorkspace {
  readonly workspace: unknown;
  readonly answers: unknown;
  readonly keptVersions: unknown;
  readonly recordings: unknown;
  readonly attempts: unknown;
  readonly assessments: unknown;
  readonly marks: unknown;
  readonly papers: unknown;
}

/** What is wrong with a member. `reason` ends the sentence "The member … " and holds no text of the candidate. */
export class RowFault extends Error {
  override readonly name = "RowFault";
  readonly member: string;
  readonly reason: string;

  constructor(member: string, reason: string) {
    super(`${member} ${reason}`);
    this.member = member;
    this.reason = reason;
  }
}

/**
 * The content of one workspace, its keys in the order of the schema.
 * @throws {RowFault} at the first fault: a value that breaks its schema, a row of another workspace, an id twice,
 * something of an answer that is not there
 */
export function parseWorkspace(workspaceId: string, raw: RawWorkspace): WorkspaceContent {
  const at = (file: WorkspaceFile): string => workspacePath(workspaceId, file);

  const workspace = parseRow(at("workspace.json"), "", Workspace, raw.workspace);
  if (workspace.id !== workspaceId) throw new RowFault(at("workspace.json"), "carries the id of another workspace");

  const answers = parseRows(at("answers.json"), workspaceId, Answer, raw.answers);
  const keptVersions = parseRows(at("kept-versions.json"), workspaceId, KeptVersion, raw.keptVersions);
  const recordings = parseRows(at("recordings.json"), workspaceId, Recording, raw.recordings);
  const attempts = parseRows(at("attempts.json"), workspaceId, Attempt, raw.attempts);
  const assessments = parseRows(at("assessments.json"), workspaceId, StoredAssessment, raw.assessments);
  const marks = parseRows(at("marks.json"), workspaceId, Mark, raw.marks);
  const papers = parseRows(at("papers.json"), workspaceId, Paper, raw.papers);

  const answerIds = new Set(answers.map((answer) => answer.id));
  for (const kept of keptVersions) {
    if (kept.answerId !== null && !answerIds.has(kept.answerId)) {
      throw new RowFault(at("kept-versions.json"), `has the version ${kept.id} of an answer that is not in it`);
    }
  }
  const paperIds = new Set(papers.map((paper) => paper.id));
  for (const { id, answerId, paperId } of recordings) {
    if ((answerId === null) === (paperId === null)) throw new RowFault(at("recordings.json"), `has the recording ${id}, which is not of one thing`);
    if (answerId !== null && !answerIds.has(answerId)) throw new RowFault(at("recordings.json"), `has the recording ${id} of an answer that is not in it`);
    if (paperId !== null && !paperIds.has(paperId)) throw new RowFault(at("recordings.json"), `has the recording ${id} of something that is not in it`);
  }
  const attemptIds = new Set(attempts.map((attempt) => attempt.id));
  for (const { id, attemptId } of recordings) {
    if (attemptId !== null && !attemptIds.has(attemptId)) throw new RowFault(at("recordings.json"), `has the recording ${id} of an attempt that is not in it`);
  }
  for (const attempt of attempts) {
    if (!answerIds.has(attempt.answerId)) {
      throw new RowFault(at("attempts.json"), `has the attempt ${attempt.id} of an answer that is not in it`);
    }
  }
  return { workspace, answers, keptVersions, recordings, attempts, assessments, marks, papers };
}

/** Each belongs to an attempt that is there, and no two of one attempt have the same key. */
function checkOnce<Row extends { id: string; attemptId: string }>(
  member: string,
  attempts: readonly Attempt[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): void {
  const seen = new Map(attempts.map(({ id }) => [id, new Set<string>()]));
  for (const row of rows) {
    const keys = seen.get(row.attemptId);
    if (!keys) throw new RowFault(member, `has ${row.id} of an attempt that is not in it`);
    if (keys.has(keyOf(row))) throw new RowFault(member, `has ${row.id}, which stands for the same thing as one before it`);
    keys.add(keyOf(row));
  }
}

/**
 * Assessments and marks belong to an attempt, one for each engine and criterion, and what they point at stands in its
 * words. To be asked of texts as they are stored: repairing them moves what comes after.
 * @throws {RowFault}
 */
export function checkAttempts({ workspace, attempts, assessments, marks }: WorkspaceContent): void {
  checkOnce(workspacePath(workspace.id, "assessments.json"), attempts, assessments, ({ engine }) => engine);
  checkOnce(workspacePath(workspace.id, "marks.json"), attempts, marks, ({ criterion }) => criterion);
  const assessed = new Set(assessments.map(({ attemptId }) => attemptId));
  const bare = attempts.find(({ id }) => !assessed.has(id));
  if (bare) throw new RowFault(workspacePath(workspace.id, "attempts.json"), `has the attempt ${bare.id} without an assessment`);
  const byId = new Map(attempts.map((attempt) => [attempt.id, attempt]));
  for (const { id, attemptId, result } of assessments) {
    const attempt = byId.get(attemptId);
    if (!attempt || result.lens !== attempt.lens || !fitsFrozenWords(attempt, result)) {
      throw new RowFault(workspacePath(workspace.id, "assessments.json"), `has the assessment ${id}, which is not one of the words of its attempt`);
    }
  }
  for (const { id, attemptId, words } of marks) {
    const attempt = byId.get(attemptId);
    if (!attempt || (words !== null && !hasWords(attempt, words))) {
      throw new RowFault(workspacePath(workspace.id, "marks.json"), `has the mark ${id} on words that its attempt does not have there`);
    }
  }
}

/**
 * Workspaces and recordings are found by their id alone, so that it must stand once in the whole archive.
 * @throws {RowFault}
 */
export function checkIdsAcross(content: readonly WorkspaceContent[]): void {
  const workspaceIds = new Set<string>();
  const recordingIds = new Set<string>();
  for (const { workspace, recordings } of content) {
    if (workspaceIds.has(workspace.id)) {
      throw new RowFault(workspacePath(workspace.id, "workspace.json"), "stands twice");
    }
    workspaceIds.add(workspace.id);
    for (const { id } of recordings) {
      if (recordingIds.has(id)) throw new RowFault(recordingPath(workspace.id, id), "has the id of another recording");
      recordingIds.add(id);
    }
  }
}

function parseRows<Row extends { id: string; workspaceId: string }>(
  member: string,
  workspaceId: string,
  schema: z.ZodType<Row>,
  raw: unknown,
): Row[] {
  if (!Array.isArray(raw)) throw new RowFault(member, "is not a list");
  const ids = new Set<string>();
  // row by row: a hostile list of millions would otherwise become millions of issues
  return raw.map((value: unknown, index) => {
    const row = parseRow(member, `[${index}]`, schema, value);
    if (row.workspaceId !== workspaceId) throw new RowFault(member, `[${index}] belongs to another workspace`);
    if (ids.has(row.id)) throw new RowFault(member, `[${index}] has an id that stands before it`);
    ids.add(row.id);
    return row;
  });
}

/** @throws {RowFault} naming the field, never its value */
export function parseRow<Row>(member: string, place: string, schema: z.ZodType<Row>, value: unknown): Row {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = (issue?.path ?? []).map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  const where = `${place}${field}`.replace(/^\./, "");
  // the keys themselves come from the archive, and could be anything
  const why = issue?.code === "unrecognized_keys" ? "has a field that this version does not know" : issue?.message;
  throw new RowFault(member, `breaks its form${where === "" ? "" : ` at ${where}`}: ${why ?? "unknown"}`);
}
