import type { Answer, AnswerSaved, AnswerSummary, AnswerWrite, KeptVersion } from "@inclined/core/schema/answer";
import type { Assessment } from "@inclined/core/schema/assessment";
import type { AttemptView, AttemptWrite, Mark, MarkWrite } from "@inclined/core/schema/attempt";
import type { Copy } from "@inclined/core/schema/api";
import type { WorkspaceContent } from "@inclined/core/schema/archive";
import type { Recording, RecordingFinish, RecordingsSize } from "@inclined/core/schema/recording";
import type { Paper, PaperWrite } from "@inclined/core/schema/paper";
import type { Candidate, NewWorkspace, Workspace } from "@inclined/core/schema/workspace";

/** What must be known of a recording when it is added; the rest may be. */
export type NewRecording = Pick<Recording, "id" | "workspaceId" | "answerId" | "mediaType" | "createdAt"> & Partial<Pick<Recording, "paperId" | "turn" | "seconds" | "transcript" | "sound">>;

/**
 * Everything that lasts, of all workspaces. Two engines, one behaviour (conformance.ts).
 *
 * Every method that changes something resolves only after the change is on the disk. Expected failures are
 * `InclinedError`: not-found; stale-revision, with `details.current` (the thing as it stands) and `details.kept`
 * (the KeptVersion made of the refused write); already-exists; too-large; disk-full; database-busy; database-damaged.
 * Text that comes in is repaired (core/answer/repair); a write's answer says how many characters that changed.
 * Lists leave out what was deleted unless `deleted: true` asks for exactly that.
 */
export interface Store {
  readonly engine: "sqlite" | "postgres";

  listWorkspaces(choice?: { deleted?: boolean }): Promise<Workspace[]>;
  getWorkspace(workspaceId: string): Promise<Workspace>;
  createWorkspace(workspace: NewWorkspace & { sample?: boolean }): Promise<Workspace>;
  changeCandidate(workspaceId: string, baseRevision: number, candidate: Candidate): Promise<Workspace>;
  /** Puts it among the recently deleted; its answers go with it and come back with it. */
  deleteWorkspace(workspaceId: string): Promise<Workspace>;
  undeleteWorkspace(workspaceId: string): Promise<Workspace>;
  /** For good, with its recordings. Only what was deleted before. */
  purgeWorkspace(workspaceId: string): Promise<void>;

  /** Newest change first. */
  listAnswers(workspaceId: string, choice?: { deleted?: boolean }): Promise<AnswerSummary[]>;
  getAnswer(workspaceId: string, answerId: string): Promise<Answer>;
  /**
   * Creates (baseRevision 0) or saves. Stale only when the *text* changed after `baseRevision`: a rename in between
   * is none. The same `writeId` twice, or the text that already stands, is no change and no failure.
   */
  writeAnswer(workspaceId: string, answerId: string, write: AnswerWrite): Promise<AnswerSaved>;
  /** Stale only when the *title* changed after `baseRevision`. Empty and null both take the title away. */
  renameAnswer(workspaceId: string, answerId: string, baseRevision: number, title: string | null): Promise<Answer>;
  deleteAnswer(workspaceId: string, answerId: string): Promise<Answer>;
  undeleteAnswer(workspaceId: string, answerId: string): Promise<Answer>;
  /** For good. Only what was deleted before. */
  purgeAnswer(workspaceId: string, answerId: string): Promise<void>;

  /** Newest first. */
  listKeptVersions(workspaceId: string, answerId: string | null): Promise<KeptVersion[]>;
  dropKeptVersion(workspaceId: string, keptVersionId: string): Promise<void>;

  /**
   * Freezes words of a living answer as an attempt, with its first assessment, in one transaction. Question and lens are
   * the answer's. The same id again, with the same words, is no change: what is stored comes back. With other words it
   * is already-exists: an attempt never changes.
   * @param result of exactly these words, repaired; anything else is a bug and throws
   * The recording that it names becomes the attempt's, unless it is another one's already; so do recordings of the replies in its thread.
   * @returns `made` false where it was stored before
   */
  finishAttempt(workspaceId: string, answerId: string, write: AttemptWrite, result: Assessment): Promise<{ view: AttemptView; made: boolean }>;
  /** Newest first. */
  listAttempts(workspaceId: string, answerId: string): Promise<AttemptView[]>;
  /** Of all living answers to a shipped question. Newest first. */
  listAttemptsOfQuestion(workspaceId: string, questionId: string): Promise<AttemptView[]>;
  /** Of all living answers of a candidate. Newest first. */
  listAttemptsOfWorkspace(workspaceId: string): Promise<AttemptView[]>;
  getAttempt(workspaceId: string, attemptId: string): Promise<AttemptView>;
  /** Puts the assessment of another engine beside those that stand. One of an engine that assessed already is no change. */
  addAssessment(workspaceId: string, attemptId: string, result: Assessment): Promise<AttemptView>;
  /**
   * Sets the person's one mark on a criterion, flag or principle of an attempt. The same mark again is no change.
   * @throws {InclinedError} invalid-input when its words do not stand where it says
   */
  putMark(workspaceId: string, attemptId: string, criterion: string, write: MarkWrite): Promise<Mark>;
  deleteMark(workspaceId: string, attemptId: string, criterion: string): Promise<void>;
  /** On attempts of living answers, oldest first. */
  listMarks(workspaceId: string): Promise<Mark[]>;
  /**
   * Id of the living workspace that has this answer, or this attempt.
   * @throws {InclinedError} not-found; invalid-input when several have one of that id
   */
  findOwner(of: "answers" | "attempts", id: string): Promise<string>;

  /** What the candidate brings, without the files that résumés were read from. Newest change first. */
  listPapers(workspaceId: string, choice?: { deleted?: boolean }): Promise<Paper[]>;
  getPaper(workspaceId: string, paperId: string): Promise<Paper>;
  /**
   * Creates (baseRevision 0) or saves. What already stands is no change and no failure. A paper keeps its kind.
   * @throws {InclinedError} stale-revision, the refused one kept as a version of the candidate; too-large; invalid-input
   *   when it lies too deep or is of another kind
   */
  writePaper(workspaceId: string, paperId: string, write: PaperWrite): Promise<Paper>;
  /** What was read from a file (a résumé, a candidate's file for a coach) takes it along, and so does what has a recording, here and in what follows. */
  deletePaper(workspaceId: string, paperId: string): Promise<Paper>;
  undeletePaper(workspaceId: string, paperId: string): Promise<Paper>;
  /** For good. Only what was deleted before. */
  purgePaper(workspaceId: string, paperId: string): Promise<void>;

  /** A recording that came whole, of an answer or of a paper. Writes the bytes beside the database first, then the row. */
  addRecording(recording: NewRecording, bytes: Uint8Array): Promise<Recording>;
  /** Begins one that grows. The same once more is no change. */
  beginRecording(recording: NewRecording): Promise<Recording>;
  /**
   * Adds its next piece, and resolves when that is on the disk. One that came before is no change; one that a crash cut off
   * goes on. @param piece its number, from 0
   * @throws {InclinedError} stale-revision with `details.pieces`, the number of the next one, where a piece before it is
   *   missing; already-exists where it is finished; too-large
   */
  appendToRecording(workspaceId: string, recordingId: string, piece: number, bytes: Uint8Array): Promise<Recording>;
  /** Closes it once all pieces have come. Twice is once. @throws {InclinedError} stale-revision as `appendToRecording` */
  finishRecording(workspaceId: string, recordingId: string, finish: RecordingFinish): Promise<Recording>;
  /** Those of one answer, oldest first. */
  listRecordings(workspaceId: string, answerId: string): Promise<Recording[]>;
  getRecording(workspaceId: string, recordingId: string): Promise<Recording>;
  /** The one of the answer that an attempt was finished with, and none of a reply; null: it was typed, or its recording was deleted. */
  recordingOfAttempt(workspaceId: string, attemptId: string): Promise<Recording | null>;
  /** Keeps what was found in it or made of it. Texts are repaired. */
  describeRecording(workspaceId: string, recordingId: string, change: Partial<Pick<Recording, "transcript" | "words" | "sound">>): Promise<Recording>;
  /** For good, at once. */
  deleteRecording(workspaceId: string, recordingId: string): Promise<void>;
  /** Where its sound lies; only the first `bytes` are its own. */
  recordingFile(workspaceId: string, recordingId: string): Promise<{ recording: Recording; file: string }>;
  readRecording(workspaceId: string, recordingId: string): Promise<Uint8Array>;
  /** Those that nobody finished become `cut`: as far as they go they are sound. For a start, when nobody records. */
  cutOpenRecordings(): Promise<void>;
  /** Removes for good what was recorded before `moment`. @returns how many */
  deleteRecordingsBefore(moment: string): Promise<number>;
  recordingsSize(): Promise<RecordingsSize>;

  /**
   * All content from one read transaction, in ascending order of ids.
   * `backup`: everything, the deleted included. An array: these workspaces, living things only.
   */
  snapshot(choice: "backup" | readonly string[]): Promise<WorkspaceContent[]>;
  /**
   * Adds content in one transaction. A workspace whose id is taken by the same content is left alone; one whose id
   * is taken by other content comes in as a copy under new ids, named "… (imported)".
   * @param readRecording the bytes of a recording, by its id in the content
   * @returns what became of each, in the order given
   */
  importContent(
    content: readonly WorkspaceContent[],
    readRecording: (recordingId: string) => Promise<Uint8Array>,
  ): Promise<{ workspaceId: string; name: string; outcome: "added" | "copied" | "unchanged" }[]>;
  /**
   * Replaces in one transaction: all workspaces, or only the one named, by the content given.
   * Revisions are never reused: what differs from what stood under its id gets one above both, so older bases are stale.
   * @param backedUp a snapshot of everything that was saved before; false is returned, and nothing changed, where
   *   something else stands by now
   */
  restoreContent(
    content: readonly WorkspaceContent[],
    readRecording: (recordingId: string) => Promise<Uint8Array>,
    only?: string,
    backedUp?: readonly WorkspaceContent[],
  ): Promise<boolean>;

  listCopies(): Promise<Copy[]>;
  noteCopy(copy: Omit<Copy, "id" | "madeAt">): Promise<void>;

  /** Deletes every row and recording, and leaves no trace of them in the database file. The store stays usable. */
  deleteEverything(): Promise<void>;
  /** Removes for good what was deleted before `moment`. */
  purgeDeletedBefore(moment: string): Promise<void>;

  /** Bytes of database and recordings. */
  size(): Promise<number>;
  close(): Promise<void>;
}
