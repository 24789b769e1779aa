import type { Answer, AnswerSummary, KeptVersion } from "@inclined/core/schema/answer";
import type { Attempt, Mark, StoredAssessment } from "@inclined/core/schema/attempt";
import type { Copy } from "@inclined/core/schema/api";
import type { Recording } from "@inclined/core/schema/recording";
import type { Paper } from "@inclined/core/schema/paper";
import type { Candidate, Workspace } from "@inclined/core/schema/workspace";
import type { Selectable } from "kysely";
import { summarise } from "./summary.ts";
import type { Tables } from "./tables.ts";

export type WorkspaceRow = Selectable<Tables["workspaces"]>;
export type AnswerRow = Selectable<Tables["answers"]>;
export type KeptVersionRow = Selectable<Tables["kept_versions"]>;
export type RecordingRow = Selectable<Tables["recordings"]>;
export type AttemptRow = Selectable<Tables["attempts"]>;
export type AssessmentRow = Selectable<Tables["assessments"]>;
export type MarkRow = Selectable<Tables["marks"]>;
export type PaperRow = Selectable<Tables["papers"]>;
export type CopyRow = Selectable<Tables["copies"]>;

export function candidateColumns(candidate: Candidate) {
  return {
    name: candidate.name,
    target_role: candidate.targetRole,
    level: candidate.level,
    loop_date: candidate.loopDate,
  };
}

export function workspaceFrom(row: WorkspaceRow): Workspace {
  return {
    id: row.id,
    sample: row.sample === 1,
    candidate: { name: row.name, targetRole: row.target_role, level: row.level, loopDate: row.loop_date },
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    deletedAt: row.deleted_at,
  };
}

export function rowOfWorkspace(workspace: Workspace): WorkspaceRow {
  return {
    id: workspace.id,
    sample: workspace.sample ? 1 : 0,
    ...candidateColumns(workspace.candidate),
    revision: workspace.revision,
    created_at: workspace.createdAt,
    updated_at: workspace.updatedAt,
    deleted_at: workspace.deletedAt,
  };
}

/** The columns of a text and what lists show of it. */
export function textColumns(text: string) {
  return { text, ...summarise(text) };
}

/** `lens` and the like went in through a schema, so they come out as they were. */
function answerBase(row: Omit<AnswerRow, "text" | "words" | "opening" | "text_revision" | "title_revision" | "last_write_id">) {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    questionId: row.question_id,
    question: row.question,
    lens: row.lens as Answer["lens"],
    title: row.title,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    deletedAt: row.deleted_at,
  };
}

export function answerFrom(row: AnswerRow): Answer {
  return { ...answerBase(row), text: row.text };
}

/** @param keptVersions a count, which Postgres gives as text */
export function summaryFrom(
  row: Omit<AnswerRow, "text" | "text_revision" | "title_revision" | "last_write_id"> & { keptVersions: number | string | bigint },
): AnswerSummary {
  return { ...answerBase(row), words: row.words, opening: row.opening, keptVersions: Number(row.keptVersions) };
}

/** An answer that comes from elsewhere: its text and title count as changed in its last revision. */
export function rowOfAnswer(answer: Answer): AnswerRow {
  return {
    workspace_id: answer.workspaceId,
    id: answer.id,
    question_id: answer.questionId,
    question: answer.question,
    lens: answer.lens,
    title: answer.title,
    revision: answer.revision,
    text_revision: answer.revision,
    title_revision: answer.revision,
    last_write_id: null,
    created_at: answer.createdAt,
    updated_at: answer.updatedAt,
    deleted_at: answer.deletedAt,
    ...textColumns(answer.text),
  };
}

export function keptVersionFrom(row: KeptVersionRow): KeptVersion {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    answerId: row.answer_id,
    field: row.field as KeptVersion["field"],
    value: row.value,
    baseRevision: row.base_revision,
    keptAt: row.kept_at,
  };
}

export function rowOfKeptVersion(kept: KeptVersion): KeptVersionRow {
  return {
    workspace_id: kept.workspaceId,
    id: kept.id,
    answer_id: kept.answerId,
    field: kept.field,
    base_revision: kept.baseRevision,
    kept_at: kept.keptAt,
    value: kept.value,
  };
}

export function recordingFrom(row: RecordingRow): Recording {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    answerId: row.answer_id,
    paperId: row.paper_id,
    attemptId: row.attempt_id,
    turn: row.turn,
    mediaType: row.media_type,
    state: row.state as Recording["state"],
    pieces: row.pieces,
    bytes: row.bytes,
    sha256: row.sha256,
    seconds: row.seconds,
    createdAt: row.created_at,
    transcript: row.transcript === null ? null : (JSON.parse(row.transcript) as Recording["transcript"]),
    words: row.words,
    sound: row.sound === null ? null : (JSON.parse(row.sound) as Recording["sound"]),
  };
}

export function rowOfRecording(recording: Recording): RecordingRow {
  return {
    id: recording.id,
    workspace_id: recording.workspaceId,
    answer_id: recording.answerId,
    paper_id: recording.paperId,
    attempt_id: recording.attemptId,
    turn: recording.turn,
    media_type: recording.mediaType,
    state: recording.state,
    pieces: recording.pieces,
    bytes: recording.bytes,
    sha256: recording.sha256,
    seconds: recording.seconds,
    created_at: recording.createdAt,
    transcript: recording.transcript === null ? null : JSON.stringify(recording.transcript),
    words: recording.words,
    sound: recording.sound === null ? null : JSON.stringify(recording.sound),
  };
}

export function attemptFrom(row: AttemptRow): Attempt {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    answerId: row.answer_id,
    questionId: row.question_id,
    question: row.question,
    lens: row.lens as Attempt["lens"],
    text: row.text,
    thread: JSON.parse(row.thread) as Attempt["thread"],
    selfRating: row.self_rating,
    createdAt: row.created_at,
  };
}

export function rowOfAttempt(attempt: Attempt): AttemptRow {
  return {
    workspace_id: attempt.workspaceId,
    id: attempt.id,
    answer_id: attempt.answerId,
    question_id: attempt.questionId,
    question: attempt.question,
    lens: attempt.lens,
    self_rating: attempt.selfRating,
    created_at: attempt.createdAt,
    thread: JSON.stringify(attempt.thread),
    text: attempt.text,
  };
}

export function assessmentFrom(row: AssessmentRow): StoredAssessment {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    attemptId: row.attempt_id,
    engine: row.engine,
    rubric: row.rubric,
    createdAt: row.created_at,
    result: JSON.parse(row.result) as StoredAssessment["result"],
  };
}

export function rowOfAssessment(assessment: StoredAssessment): AssessmentRow {
  return {
    workspace_id: assessment.workspaceId,
    id: assessment.id,
    attempt_id: assessment.attemptId,
    engine: assessment.engine,
    rubric: assessment.rubric,
    created_at: assessment.createdAt,
    result: JSON.stringify(assessment.result),
  };
}

export function markFrom(row: MarkRow): Mark {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    attemptId: row.attempt_id,
    criterion: row.criterion,
    verdict: row.verdict as Mark["verdict"],
    words: row.words === null ? null : (JSON.parse(row.words) as Mark["words"]),
    note: row.note,
    createdAt: row.created_at,
  };
}

export function rowOfMark(mark: Mark): MarkRow {
  return {
    workspace_id: mark.workspaceId,
    id: mark.id,
    attempt_id: mark.attemptId,
    criterion: mark.criterion,
    verdict: mark.verdict,
    words: mark.words === null ? null : JSON.stringify(mark.words),
    created_at: mark.createdAt,
    note: mark.note,
  };
}

export function copyFrom(row: CopyRow): Copy {
  return {
    id: row.id,
    kind: row.kind as Copy["kind"],
    place: row.place,
    reachable: row.reachable === 1,
    madeAt: row.made_at,
  };
}

/** `data` went in through the schema of its kind, so it comes out as that. */
export function paperFrom(row: PaperRow): Paper {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    kind: row.kind,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    deletedAt: row.deleted_at,
    data: JSON.parse(row.data) as unknown,
  } as Paper;
}

export function rowOfPaper(paper: Paper): PaperRow {
  return {
    workspace_id: paper.workspaceId,
    id: paper.id,
    kind: paper.kind,
    revision: paper.revision,
    created_at: paper.createdAt,
    updated_at: paper.updatedAt,
    deleted_at: paper.deletedAt,
    data: JSON.stringify(paper.data),
  };
}
