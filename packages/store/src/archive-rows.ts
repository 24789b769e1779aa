import type * as z from "zod";
import { Answer, KeptVersion } from "@inclined/core/schema/answer";
import { Recording } from "@inclined/core/schema/archive";
import type { WorkspaceContent } from "@inclined/core/schema/archive";
import { Workspace } from "@inclined/core/schema/workspace";
import { recordingPath, workspacePath } from "./archive-layout.ts";
import type { WorkspaceFile } from "./archive-layout.ts";

/** The four JSON members of one workspace, before anything is known about them. */
export interface RawWorkspace {
  readonly workspace: unknown;
  readonly answers: unknown;
  readonly keptVersions: unknown;
  readonly recordings: unknown;
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
 * a kept version or a recording of an answer that is not there
 */
export function parseWorkspace(workspaceId: string, raw: RawWorkspace): WorkspaceContent {
  const at = (file: WorkspaceFile): string => workspacePath(workspaceId, file);

  const workspace = parseRow(at("workspace.json"), "", Workspace, raw.workspace);
  if (workspace.id !== workspaceId) throw new RowFault(at("workspace.json"), "carries the id of another workspace");

  const answers = parseRows(at("answers.json"), workspaceId, Answer, raw.answers);
  const keptVersions = parseRows(at("kept-versions.json"), workspaceId, KeptVersion, raw.keptVersions);
  const recordings = parseRows(at("recordings.json"), workspaceId, Recording, raw.recordings);

  const answerIds = new Set(answers.map((answer) => answer.id));
  for (const kept of keptVersions) {
    if (kept.answerId !== null && !answerIds.has(kept.answerId)) {
      throw new RowFault(at("kept-versions.json"), `has the version ${kept.id} of an answer that is not in it`);
    }
  }
  for (const recording of recordings) {
    if (!answerIds.has(recording.answerId)) {
      throw new RowFault(at("recordings.json"), `has the recording ${recording.id} of an answer that is not in it`);
    }
  }
  return { workspace, answers, keptVersions, recordings };
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
