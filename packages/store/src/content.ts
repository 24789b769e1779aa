import { isDeepStrictEqual } from "node:util";
import { repairStrings, repairText } from "@inclined/core/answer/repair";
import type { Attempt } from "@inclined/core/schema/attempt";
import type { WorkspaceContent } from "@inclined/core/schema/archive";
import type { Paper } from "@inclined/core/schema/paper";
import type { Recording } from "@inclined/core/schema/recording";
import type { Candidate } from "@inclined/core/schema/workspace";
import {
  answerFrom,
  assessmentFrom,
  attemptFrom,
  keptVersionFrom,
  markFrom,
  paperFrom,
  recordingFrom,
  rowOfAnswer,
  rowOfAssessment,
  rowOfAttempt,
  rowOfKeptVersion,
  rowOfMark,
  rowOfPaper,
  rowOfRecording,
  rowOfWorkspace,
  workspaceFrom,
} from "./rows.ts";
import type { Trx } from "./tables.ts";

const IMPORTED = " (imported)";
const MAX_NAME_LENGTH = 200;

/**
 * All content of one workspace, its lists in ascending order of ids; null when there is no such workspace.
 * @param choice `living` leaves out deleted answers with what belongs to them, and is null for a deleted workspace
 */
export async function contentOf(trx: Trx, workspaceId: string, choice: "living" | "everything"): Promise<WorkspaceContent | null> {
  const row = await trx.selectFrom("workspaces").selectAll().where("id", "=", workspaceId).executeTakeFirst();
  if (!row || (choice === "living" && row.deleted_at !== null)) return null;
  const answers = await trx.selectFrom("answers").selectAll().where("workspace_id", "=", workspaceId).execute();
  const kept = await trx.selectFrom("kept_versions").selectAll().where("workspace_id", "=", workspaceId).execute();
  const recordings = await trx.selectFrom("recordings").selectAll().where("workspace_id", "=", workspaceId).execute();
  const attempts = await trx.selectFrom("attempts").selectAll().where("workspace_id", "=", workspaceId).execute();
  const assessments = await trx.selectFrom("assessments").selectAll().where("workspace_id", "=", workspaceId).execute();
  const marks = await trx.selectFrom("marks").selectAll().where("workspace_id", "=", workspaceId).execute();
  const papers = await trx.selectFrom("papers").selectAll().where("workspace_id", "=", workspaceId).execute();

  const chosen = answers.filter((answer) => choice === "everything" || answer.deleted_at === null);
  const answerIds = new Set(chosen.map(({ id }) => id));
  const chosenAttempts = attempts.filter(({ answer_id: id }) => answerIds.has(id));
  const attemptIds = new Set(chosenAttempts.map(({ id }) => id));
  const chosenPapers = papers.filter((paper) => choice === "everything" || paper.deleted_at === null);
  const paperIds = new Set(chosenPapers.map(({ id }) => id));
  return inOrder({
    workspace: workspaceFrom(row),
    answers: chosen.map(answerFrom),
    keptVersions: kept.filter(({ answer_id: id }) => id === null || answerIds.has(id)).map(keptVersionFrom),
    recordings: recordings.filter(({ answer_id: answer, paper_id: paper }) => (answer !== null && answerIds.has(answer)) || (paper !== null && paperIds.has(paper))).map(recordingFrom),
    attempts: chosenAttempts.map(attemptFrom),
    assessments: assessments.filter(({ attempt_id: id }) => attemptIds.has(id)).map(assessmentFrom),
    marks: marks.filter(({ attempt_id: id }) => attemptIds.has(id)).map(markFrom),
    papers: chosenPapers.map(paperFrom),
  });
}

/** Adds a workspace with all that belongs to it. The files of its recordings are the caller's. */
export async function insertContent(trx: Trx, content: WorkspaceContent): Promise<void> {
  await trx.insertInto("workspaces").values(rowOfWorkspace(content.workspace)).execute();
  // one by one: a statement has a limit of parameters
  for (const answer of content.answers) await trx.insertInto("answers").values(rowOfAnswer(answer)).execute();
  for (const kept of content.keptVersions) await trx.insertInto("kept_versions").values(rowOfKeptVersion(kept)).execute();
  for (const attempt of content.attempts) await trx.insertInto("attempts").values(rowOfAttempt(attempt)).execute();
  for (const assessment of content.assessments) await trx.insertInto("assessments").values(rowOfAssessment(assessment)).execute();
  for (const mark of content.marks) await trx.insertInto("marks").values(rowOfMark(mark)).execute();
  for (const paper of content.papers) await trx.insertInto("papers").values(rowOfPaper(paper)).execute();
  // of answers and of papers
  for (const recording of content.recordings) await trx.insertInto("recordings").values(rowOfRecording(recording)).execute();
}

/**
 * Content to put in the place of what stands, under revisions that make every write based on what stood stale.
 * @param standing what the database holds of the same workspace; null when it holds nothing
 */
export function renumbered(content: WorkspaceContent, standing: WorkspaceContent | null): WorkspaceContent {
  if (!standing) return content;
  const standingPapers = new Map(standing.papers.map((paper) => [paper.id, paper]));
  const standingAnswers = new Map(standing.answers.map((answer) => [answer.id, answer]));
  return {
    ...content,
    workspace: afterStanding(content.workspace, standing.workspace, ({ candidate, deletedAt }) => [candidate, deletedAt]),
    answers: content.answers.map((answer) => afterStanding(answer, standingAnswers.get(answer.id), ({ text, title, deletedAt }) => [text, title, deletedAt])),
    papers: content.papers.map((paper) => afterStanding(paper, standingPapers.get(paper.id), ({ kind, data, deletedAt }) => [kind, data, deletedAt])),
  };
}

/** A revision stands for one state only: a client may still hold any of those that were given out. */
function afterStanding<Thing extends { revision: number }>(restored: Thing, standing: Thing | undefined, stateOf: (thing: Thing) => unknown): Thing {
  if (!standing) return restored;
  const highest = Math.max(standing.revision, restored.revision);
  return { ...restored, revision: isDeepStrictEqual(stateOf(standing), stateOf(restored)) ? highest : highest + 1 };
}

/** True when what is stored is this content, be it an export (living things only) or a backup. */
export async function isStored(trx: Trx, content: WorkspaceContent): Promise<boolean> {
  for (const choice of ["living", "everything"] as const) {
    if (isDeepStrictEqual(await contentOf(trx, content.workspace.id, choice), content)) return true;
  }
  return false;
}

/**
 * The same content under new ids everywhere, named as a copy.
 * @returns `recordingIds` leads from each new id of a recording to the one in the content given
 */
export function copyOf(content: WorkspaceContent, newId: () => string): { copy: WorkspaceContent; recordingIds: Map<string, string> } {
  const workspaceId = newId();
  const answerIds = new Map(content.answers.map(({ id }) => [id, newId()]));
  const moved = (answerId: string): string => answerIds.get(answerId) ?? newId();
  const attemptIds = new Map(content.attempts.map(({ id }) => [id, newId()]));
  const movedAttempt = (attemptId: string): string => attemptIds.get(attemptId) ?? newId();
  const { candidate } = content.workspace;
  const paperIds = new Map(content.papers.map(({ id }) => [id, newId()]));
  const movedPaper = (paperId: string): string => paperIds.get(paperId) ?? newId();
  const newRecordingIds = new Map(content.recordings.map(({ id }) => [id, newId()]));
  const movedRecording = (recordingId: string): string => newRecordingIds.get(recordingId) ?? newId();
  const recordingIds = new Map<string, string>([...newRecordingIds].map(([original, id]) => [id, original]));
  const copy = inOrder({
    workspace: { ...content.workspace, id: workspaceId, candidate: { ...candidate, name: asImported(candidate.name) } },
    answers: content.answers.map((answer) => ({ ...answer, id: moved(answer.id), workspaceId })),
    keptVersions: content.keptVersions.map((kept) => ({
      ...kept,
      id: newId(),
      workspaceId,
      answerId: kept.answerId === null ? null : moved(kept.answerId),
    })),
    recordings: content.recordings.map((recording) => ({
      ...recording,
      id: movedRecording(recording.id),
      workspaceId,
      answerId: recording.answerId === null ? null : moved(recording.answerId),
      paperId: recording.paperId === null ? null : movedPaper(recording.paperId),
      attemptId: recording.attemptId === null ? null : movedAttempt(recording.attemptId),
    })),
    attempts: content.attempts.map((attempt) => ({ ...attempt, id: movedAttempt(attempt.id), workspaceId, answerId: moved(attempt.answerId) })),
    assessments: content.assessments.map((assessment) => {
      const attemptId = movedAttempt(assessment.attemptId);
      // an assessment names what it is of
      const id = assessment.result.id === assessment.attemptId ? attemptId : assessment.result.id;
      return { ...assessment, id: newId(), workspaceId, attemptId, result: { ...assessment.result, id } };
    }),
    marks: content.marks.map((mark) => ({ ...mark, id: newId(), workspaceId, attemptId: movedAttempt(mark.attemptId) })),
    papers: content.papers.map((paper) => ({ ...withMovedIds(paper, { recording: movedRecording, answer: moved, attempt: movedAttempt, paper: movedPaper }), id: movedPaper(paper.id), workspaceId })),
  });
  return { copy, recordingIds };
}

/** A mock interview names its recording, and the answers that were assessed from it; an interviewer's sheet names such an interview. */
function withMovedIds(paper: Paper, to: Record<"recording" | "answer" | "attempt" | "paper", (id: string) => string>): Paper {
  if (paper.kind === "interview-sheet") return paper.data.interview === undefined ? paper : { ...paper, data: { ...paper.data, interview: to.paper(paper.data.interview) } };
  if (paper.kind !== "mock-interview") return paper;
  const { recordingId, assessed } = paper.data;
  const moved = Object.entries(assessed).map(([place, kept]) => [place, { ...kept, answer: to.answer(kept.answer), attempt: to.attempt(kept.attempt) }] as const);
  return { ...paper, data: { ...paper.data, recordingId: recordingId === null ? null : to.recording(recordingId), assessed: Object.fromEntries(moved) } };
}

function asImported(name: string): string {
  return name.slice(0, MAX_NAME_LENGTH - IMPORTED.length).replace(/[\uD800-\uDBFF]$/, "") + IMPORTED;
}

/** Content from outside as it would be stored: texts repaired, lists in order, and nothing that lands elsewhere. */
export function repairContent(content: WorkspaceContent): WorkspaceContent {
  const workspaceId = content.workspace.id;
  return inOrder({
    workspace: { ...content.workspace, candidate: repairCandidate(content.workspace.candidate) },
    answers: content.answers.map((answer) => ({
      ...answer,
      workspaceId,
      question: repairText(answer.question).text,
      title: answer.title === null ? null : repairText(answer.title).text,
      text: repairText(answer.text).text,
    })),
    keptVersions: content.keptVersions.map((kept) => ({ ...kept, workspaceId, value: repairText(kept.value).text })),
    recordings: content.recordings.map((recording) => ({ ...recording, ...repairRecording(recording), workspaceId })),
    attempts: content.attempts.map((attempt) => ({ ...attempt, ...repairAttempt(attempt), workspaceId })),
    assessments: content.assessments.map((assessment) => ({ ...assessment, workspaceId })),
    marks: content.marks.map((mark) => ({ ...mark, workspaceId, note: repairText(mark.note).text })),
    papers: content.papers.map((paper) => ({ ...paper, workspaceId, data: repairStrings(paper.data).value }) as Paper),
  });
}

/** What a recogniser or a person wrote, as it can be stored. */
export function repairRecording({ transcript, words }: Pick<Recording, "transcript" | "words">): Pick<Recording, "transcript" | "words"> {
  return { transcript: repairStrings(transcript).value, words: words === null ? null : repairText(words).text };
}

/** What was asked and said, as it can be stored. */
export function repairAttempt({ question, text, thread }: Pick<Attempt, "question" | "text" | "thread">): Pick<Attempt, "question" | "text" | "thread"> {
  return {
    question: repairText(question).text,
    text: repairText(text).text,
    thread: thread.map(({ probe, reply }) => ({ probe: repairText(probe).text, reply: repairText(reply).text })),
  };
}

export function repairCandidate(candidate: Candidate): Candidate {
  const repair = (text: string | null): string | null => (text === null ? null : repairText(text).text);
  return {
    name: repairText(candidate.name).text,
    targetRole: repair(candidate.targetRole),
    level: repair(candidate.level),
    loopDate: candidate.loopDate,
  };
}

/** The lists in ascending order of ids. */
export function inOrder(content: WorkspaceContent): WorkspaceContent {
  return {
    workspace: content.workspace,
    answers: content.answers.toSorted(byId),
    keptVersions: content.keptVersions.toSorted(byId),
    recordings: content.recordings.toSorted(byId),
    attempts: content.attempts.toSorted(byId),
    assessments: content.assessments.toSorted(byId),
    marks: content.marks.toSorted(byId),
    papers: content.papers.toSorted(byId),
  };
}

/** By code unit: the order of the database depends on its language. */
export function byId(left: { id: string }, right: { id: string }): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}
