import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { repairStrings, repairText } from "@inclined/core/answer/repair";
import { InclinedError } from "@inclined/core/errors";
import { MAX_ANSWER_LENGTH, MAX_QUESTION_LENGTH, MAX_TITLE_LENGTH } from "@inclined/core/schema/answer";
import type { Answer, AnswerSaved, AnswerSummary, AnswerWrite, KeptVersion } from "@inclined/core/schema/answer";
import { Assessment } from "@inclined/core/schema/assessment";
import type { Attempt, AttemptView, AttemptWrite, Mark, MarkWrite, StoredAssessment } from "@inclined/core/schema/attempt";
import type { Copy } from "@inclined/core/schema/api";
import type { WorkspaceContent } from "@inclined/core/schema/archive";
import { MAX_RECORDING_BYTES, type Recording, type RecordingFinish, type RecordingsSize } from "@inclined/core/schema/recording";
import { MAX_PAPER_DEPTH, MAX_PAPER_LENGTH } from "@inclined/core/schema/paper";
import type { Paper, PaperKind, PaperWrite } from "@inclined/core/schema/paper";
import type { Candidate, NewWorkspace, Workspace } from "@inclined/core/schema/workspace";
import { attemptOf, livingAnswers, noAttempt, viewOf, viewsOf } from "./attempt-rows.ts";
import { byId, contentOf, copyOf, insertContent, isStored, renumbered, repairAttempt, repairCandidate, repairContent, repairRecording } from "./content.ts";
import type { DataFolder } from "./data-folder.ts";
import { fileFailure } from "./durable-files.ts";
import type { Engine } from "./engine.ts";
import { fitsFrozenWords, hasWords } from "@inclined/core/answer/frozen-words";
import { measureJson } from "./json-shape.ts";
import { RecordingFiles, sha256Of } from "./recording-files.ts";
import {
  answerFrom,
  candidateColumns,
  copyFrom,
  keptVersionFrom,
  markFrom,
  paperFrom,
  recordingFrom,
  rowOfAssessment,
  rowOfAttempt,
  rowOfKeptVersion,
  rowOfMark,
  rowOfRecording,
  rowOfWorkspace,
  summaryFrom,
  textColumns,
  workspaceFrom,
} from "./rows.ts";
import type { AnswerRow, PaperRow, WorkspaceRow } from "./rows.ts";
import type { NewRecording, Store } from "./store.ts";
import type { Trx } from "./tables.ts";

/** Where a studio keeps what was set about sound. */
const VOICE_FILES: ReadonlySet<string> = new Set(["voice.json", "voice.key"]);

/** A write that was refused, after its version was kept. */
interface Refusal {
  refused: { what: string; current: Answer | Workspace | Paper; kept: KeptVersion };
}

/** The one implementation of `Store`: Kysely queries that both engines run. */
export class KyselyStore implements Store {
  readonly #engine: Engine;
  readonly #folder: DataFolder;
  readonly #files: RecordingFiles;
  readonly #now: () => Date;
  readonly #newId: () => string;

  constructor(engine: Engine, folder: DataFolder, now: () => Date, newId: () => string) {
    this.#engine = engine;
    this.#folder = folder;
    this.#files = new RecordingFiles(folder.recordings);
    this.#now = now;
    this.#newId = newId;
  }

  get engine(): "sqlite" | "postgres" {
    return this.#engine.name;
  }

  // Workspaces

  async listWorkspaces(choice: { deleted?: boolean } = {}): Promise<Workspace[]> {
    return this.#read(async (trx) => {
      const rows = await trx
        .selectFrom("workspaces")
        .selectAll()
        .where("deleted_at", choice.deleted === true ? "is not" : "is", null)
        .orderBy("created_at")
        .orderBy("id")
        .execute();
      return rows.map(workspaceFrom);
    });
  }

  async getWorkspace(workspaceId: string): Promise<Workspace> {
    return this.#read(async (trx) => workspaceFrom(await workspaceRow(trx, workspaceId)));
  }

  async createWorkspace(workspace: NewWorkspace & { sample?: boolean }): Promise<Workspace> {
    const at = this.#moment();
    const made: Workspace = {
      id: workspace.id,
      sample: workspace.sample ?? false,
      candidate: repairCandidate(workspace.candidate),
      revision: 1,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    };
    return this.#write(async (trx) => {
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto("workspaces")
        .values(rowOfWorkspace(made))
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows === 0n) {
        throw new InclinedError("already-exists", `There is a candidate with the id ${workspace.id} already. Make a new id.`);
      }
      return made;
    });
  }

  async changeCandidate(workspaceId: string, baseRevision: number, candidate: Candidate): Promise<Workspace> {
    const wanted = repairCandidate(candidate);
    return accepted(
      await this.#write(async (trx): Promise<Workspace | Refusal> => {
        const row = await this.#lockLiving(trx, workspaceId);
        const current = workspaceFrom(row);
        if (isDeepStrictEqual(current.candidate, wanted)) return current;
        if (baseRevision !== current.revision) {
          const kept = await this.#keep(trx, { workspaceId, answerId: null, field: "candidate", value: JSON.stringify(wanted), baseRevision });
          return { refused: { what: `The candidate "${current.candidate.name}"`, current, kept } };
        }
        return this.#changeWorkspace(trx, row, candidateColumns(wanted));
      }),
    );
  }

  async deleteWorkspace(workspaceId: string): Promise<Workspace> {
    return this.#markWorkspace(workspaceId, this.#moment());
  }

  async undeleteWorkspace(workspaceId: string): Promise<Workspace> {
    return this.#markWorkspace(workspaceId, null);
  }

  async purgeWorkspace(workspaceId: string): Promise<void> {
    const recordingIds = await this.#write(async (trx) => {
      await this.#engine.lockWorkspace(trx, workspaceId);
      const row = await workspaceRow(trx, workspaceId);
      if (row.deleted_at === null) throw notDeleted(`The candidate "${row.name}"`);
      const ids = await recordingIdsOf(trx, workspaceId);
      await trx.deleteFrom("workspaces").where("id", "=", workspaceId).execute();
      return ids;
    });
    await this.#removeFiles(recordingIds);
  }

  // Answers

  async listAnswers(workspaceId: string, choice: { deleted?: boolean } = {}): Promise<AnswerSummary[]> {
    return this.#read(async (trx) => {
      await livingRow(trx, workspaceId);
      const rows = await trx
        .selectFrom("answers")
        .select(["workspace_id", "id", "question_id", "question", "lens", "title", "words", "opening"])
        .select(["revision", "created_at", "updated_at", "deleted_at"])
        .select((eb) =>
          eb
            .selectFrom("kept_versions")
            .whereRef("kept_versions.workspace_id", "=", "answers.workspace_id")
            .whereRef("kept_versions.answer_id", "=", "answers.id")
            .select((count) => count.fn.countAll().as("count"))
            .$castTo<{ count: number | string | bigint }>()
            .as("keptVersions"),
        )
        .where("workspace_id", "=", workspaceId)
        .where("deleted_at", choice.deleted === true ? "is not" : "is", null)
        .orderBy("updated_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map((row) => summaryFrom({ ...row, keptVersions: row.keptVersions ?? 0 }));
    });
  }

  async getAnswer(workspaceId: string, answerId: string): Promise<Answer> {
    return this.#read(async (trx) => {
      await livingRow(trx, workspaceId);
      return answerFrom(await answerRow(trx, workspaceId, answerId));
    });
  }

  async writeAnswer(workspaceId: string, answerId: string, write: AnswerWrite): Promise<AnswerSaved> {
    const { text, repaired: inText } = repairText(write.text);
    const { text: question, repaired: inQuestion } = repairText(write.question);
    checkLength("The answer", text, MAX_ANSWER_LENGTH);
    checkLength("The question", question, MAX_QUESTION_LENGTH);
    const answer = accepted(
      await this.#write(async (trx): Promise<Answer | Refusal> => {
        await this.#lockLiving(trx, workspaceId);
        const row = await findAnswerRow(trx, workspaceId, answerId);
        if (!row && write.baseRevision === 0) return this.#createAnswer(trx, workspaceId, answerId, { ...write, text, question });
        if (!row) throw noAnswer(answerId);
        if (row.last_write_id === write.writeId || row.text === text) return answerFrom(row);
        if (isStale(write.baseRevision, row.text_revision, row.revision)) {
          const kept = await this.#keep(trx, { workspaceId, answerId, field: "text", value: text, baseRevision: write.baseRevision });
          return { refused: { what: "The text of this answer", current: answerFrom(row), kept } };
        }
        return this.#changeAnswer(trx, row, { ...textColumns(text), text_revision: row.revision + 1, last_write_id: write.writeId });
      }),
    );
    return { answer, repaired: inText + inQuestion };
  }

  async renameAnswer(workspaceId: string, answerId: string, baseRevision: number, title: string | null): Promise<Answer> {
    const wanted = repairText(title ?? "").text || null;
    checkLength("The title", wanted ?? "", MAX_TITLE_LENGTH);
    return accepted(
      await this.#write(async (trx): Promise<Answer | Refusal> => {
        await this.#lockLiving(trx, workspaceId);
        const row = await answerRow(trx, workspaceId, answerId);
        if (row.title === wanted) return answerFrom(row);
        if (isStale(baseRevision, row.title_revision, row.revision)) {
          const kept = await this.#keep(trx, { workspaceId, answerId, field: "title", value: wanted ?? "", baseRevision });
          return { refused: { what: "The title of this answer", current: answerFrom(row), kept } };
        }
        return this.#changeAnswer(trx, row, { title: wanted, title_revision: row.revision + 1 });
      }),
    );
  }

  async deleteAnswer(workspaceId: string, answerId: string): Promise<Answer> {
    return this.#markAnswer(workspaceId, answerId, this.#moment());
  }

  async undeleteAnswer(workspaceId: string, answerId: string): Promise<Answer> {
    return this.#markAnswer(workspaceId, answerId, null);
  }

  async purgeAnswer(workspaceId: string, answerId: string): Promise<void> {
    const recordingIds = await this.#write(async (trx) => {
      await this.#lockLiving(trx, workspaceId);
      const row = await answerRow(trx, workspaceId, answerId);
      if (row.deleted_at === null) throw notDeleted("This answer");
      const ids = await recordingIdsOf(trx, workspaceId, answerId);
      await trx.deleteFrom("answers").where("workspace_id", "=", workspaceId).where("id", "=", answerId).execute();
      return ids;
    });
    await this.#removeFiles(recordingIds);
  }

  // Kept versions

  async listKeptVersions(workspaceId: string, answerId: string | null): Promise<KeptVersion[]> {
    return this.#read(async (trx) => {
      await livingRow(trx, workspaceId);
      if (answerId !== null) await answerRow(trx, workspaceId, answerId);
      const rows = await trx
        .selectFrom("kept_versions")
        .selectAll()
        .where("workspace_id", "=", workspaceId)
        .where("answer_id", answerId === null ? "is" : "=", answerId)
        .orderBy("kept_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map(keptVersionFrom);
    });
  }

  async dropKeptVersion(workspaceId: string, keptVersionId: string): Promise<void> {
    await this.#write(async (trx) => {
      await this.#lockLiving(trx, workspaceId);
      const { numDeletedRows } = await trx
        .deleteFrom("kept_versions")
        .where("workspace_id", "=", workspaceId)
        .where("id", "=", keptVersionId)
        .executeTakeFirstOrThrow();
      if (numDeletedRows === 0n) {
        throw new InclinedError("not-found", `There is no kept version ${keptVersionId} of this candidate. It may have been dropped already.`);
      }
    });
  }

  // Attempts

  async finishAttempt(workspaceId: string, answerId: string, write: AttemptWrite, result: Assessment): Promise<{ view: AttemptView; made: boolean }> {
    return this.#write(async (trx) => {
      await this.#lockLiving(trx, workspaceId);
      const answer = await answerRow(trx, workspaceId, answerId);
      if (answer.deleted_at !== null) {
        throw new InclinedError("not-found", "This answer was deleted. Bring it back from the recently deleted first, then finish it.");
      }
      const attempt: Attempt = {
        id: write.id,
        workspaceId,
        answerId,
        questionId: answer.question_id,
        lens: answer.lens as Attempt["lens"],
        ...repairAttempt({ ...write, question: answer.question }),
        selfRating: write.selfRating,
        createdAt: this.#moment(),
      };
      const said = write.recordingId === undefined ? null : await recordingRow(trx, workspaceId, write.recordingId);
      if (said !== null && said.answerId !== answerId) throw new InclinedError("invalid-input", "That recording is of another answer. Finish the answer without it.");
      if (said !== null && said.turn !== null) throw new InclinedError("invalid-input", "That recording is of a reply. Finish the answer with the recording of the answer itself, or without one.");
      const [standing] = await viewsOf(trx, workspaceId, { attemptId: write.id });
      if (!standing) {
        await trx.insertInto("attempts").values(rowOfAttempt(attempt)).execute();
        await this.#insertAssessment(trx, attempt, result, attempt.createdAt);
        if (said !== null && said.attemptId === null) await this.#changeRecording(trx, { ...said, attemptId: attempt.id });
        for (const reply of await freeReplies(trx, attempt)) await this.#changeRecording(trx, { ...reply, attemptId: attempt.id });
        return { view: await viewOf(trx, workspaceId, attempt.id), made: true };
      }
      if (!isDeepStrictEqual({ ...attempt, createdAt: standing.attempt.createdAt }, standing.attempt)) {
        throw new InclinedError("already-exists", `There is another attempt with the id ${write.id} already, and attempts never change. Make a new id.`);
      }
      return { view: standing, made: false };
    });
  }

  async listAttempts(workspaceId: string, answerId: string): Promise<AttemptView[]> {
    return this.#read(async (trx) => {
      await livingRow(trx, workspaceId);
      await answerRow(trx, workspaceId, answerId);
      return viewsOf(trx, workspaceId, { answerId });
    });
  }

  async listAttemptsOfQuestion(workspaceId: string, questionId: string): Promise<AttemptView[]> {
    return this.#read(async (trx) => {
      await livingRow(trx, workspaceId);
      return viewsOf(trx, workspaceId, { questionId });
    });
  }

  async listAttemptsOfWorkspace(workspaceId: string): Promise<AttemptView[]> {
    return this.#read(async (trx) => {
      await livingRow(trx, workspaceId);
      return viewsOf(trx, workspaceId, "living");
    });
  }

  async getAttempt(workspaceId: string, attemptId: string): Promise<AttemptView> {
    return this.#read(async (trx) => {
      await livingRow(trx, workspaceId);
      return viewOf(trx, workspaceId, attemptId);
    });
  }

  async addAssessment(workspaceId: string, attemptId: string, result: Assessment): Promise<AttemptView> {
    return this.#write(async (trx) => {
      await this.#lockLiving(trx, workspaceId);
      const view = await viewOf(trx, workspaceId, attemptId);
      if (view.assessments.some(({ engine }) => engine === result.engine)) return view;
      await this.#insertAssessment(trx, view.attempt, result, this.#moment());
      return viewOf(trx, workspaceId, attemptId);
    });
  }

  async putMark(workspaceId: string, attemptId: string, criterion: string, write: MarkWrite): Promise<Mark> {
    const { verdict, words } = write;
    const note = repairText(write.note).text;
    return this.#write(async (trx) => {
      await this.#lockLiving(trx, workspaceId);
      const attempt = await attemptOf(trx, workspaceId, attemptId);
      if (words !== null && !hasWords(attempt, words)) {
        throw new InclinedError(
          "invalid-input",
          `The marked words do not stand at ${words.start} to ${words.end} of ${words.turn === undefined ? "the finished answer" : `reply ${words.turn + 1}`}. Load the attempt again and choose the words there.`,
        );
      }
      const row = await this.#markRows(trx, workspaceId, attemptId, criterion).executeTakeFirst();
      const standing = row && markFrom(row);
      if (standing && isDeepStrictEqual({ ...standing, verdict, words, note }, standing)) return standing;
      const mark: Mark = { id: standing?.id ?? this.#newId(), workspaceId, attemptId, criterion, verdict, words, note, createdAt: this.#moment() };
      await trx.deleteFrom("marks").where("workspace_id", "=", workspaceId).where("id", "=", mark.id).execute();
      await trx.insertInto("marks").values(rowOfMark(mark)).execute();
      return mark;
    });
  }

  async deleteMark(workspaceId: string, attemptId: string, criterion: string): Promise<void> {
    await this.#write(async (trx) => {
      await this.#lockLiving(trx, workspaceId);
      await attemptOf(trx, workspaceId, attemptId);
      const row = await this.#markRows(trx, workspaceId, attemptId, criterion).executeTakeFirst();
      if (!row) throw new InclinedError("not-found", `There is no mark on ${criterion} in this attempt. It may have been taken away already.`);
      await trx.deleteFrom("marks").where("workspace_id", "=", workspaceId).where("id", "=", row.id).execute();
    });
  }

  async listMarks(workspaceId: string): Promise<Mark[]> {
    return this.#read(async (trx) => {
      await livingRow(trx, workspaceId);
      const living = trx.selectFrom("attempts").select("attempts.id").where("attempts.workspace_id", "=", workspaceId).where("attempts.answer_id", "in", livingAnswers(trx, workspaceId));
      const rows = await trx
        .selectFrom("marks")
        .selectAll()
        .where("workspace_id", "=", workspaceId)
        .where("attempt_id", "in", living)
        .orderBy("created_at")
        .orderBy("id")
        .execute();
      return rows.map(markFrom);
    });
  }

  async findOwner(of: "answers" | "attempts", id: string): Promise<string> {
    return this.#read(async (trx) => {
      const rows = await trx
        .selectFrom(of)
        .innerJoin("workspaces", "workspaces.id", `${of}.workspace_id`)
        .select("workspaces.id as owner")
        .where(`${of}.id`, "=", id)
        .where("workspaces.deleted_at", "is", null)
        .execute();
      const [first, second] = rows;
      if (!first) throw of === "answers" ? noAnswer(id) : noAttempt(id);
      if (second) {
        throw new InclinedError("invalid-input", `Several candidates have something with the id ${id}, so that it is not clear whose is meant. Delete the copy that is not needed.`);
      }
      return first.owner;
    });
  }

  // Papers

  async listPapers(workspaceId: string, choice: { deleted?: boolean } = {}): Promise<Paper[]> {
    return this.#read(async (trx) => {
      await livingRow(trx, workspaceId);
      const rows = await trx
        .selectFrom("papers")
        .selectAll()
        .where("workspace_id", "=", workspaceId)
        .where("deleted_at", choice.deleted === true ? "is not" : "is", null)
        .where("kind", "not in", ["original", "document-version"])
        .orderBy("updated_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map(paperFrom);
    });
  }

  async getPaper(workspaceId: string, paperId: string): Promise<Paper> {
    return this.#read(async (trx) => {
      await livingRow(trx, workspaceId);
      return paperFrom(await paperRow(trx, workspaceId, paperId));
    });
  }

  async writePaper(workspaceId: string, paperId: string, { baseRevision, kind, data }: PaperWrite): Promise<Paper> {
    const json = JSON.stringify(repairStrings(data).value);
    checkLength("This", json, MAX_PAPER_LENGTH);
    if (measureJson(Buffer.from(json)).depth > MAX_PAPER_DEPTH) throw new InclinedError("invalid-input", "Its parts lie too deep in one another to be kept. Leave out what is not needed.");
    return accepted(
      await this.#write(async (trx): Promise<Paper | Refusal> => {
        await this.#lockLiving(trx, workspaceId);
        const row = await findPaperRow(trx, workspaceId, paperId);
        const at = this.#moment();
        if (!row) {
          if (baseRevision !== 0) throw noPaper(paperId);
          const made: PaperRow = { workspace_id: workspaceId, id: paperId, kind, revision: 1, created_at: at, updated_at: at, deleted_at: null, data: json };
          await trx.insertInto("papers").values(made).execute();
          return paperFrom(made);
        }
        if (row.kind !== kind) throw new InclinedError("invalid-input", `There is a ${row.kind} with this id already, and it stays one. Make a new id for the ${kind}.`);
        if (row.data === json) return paperFrom(row);
        if (baseRevision !== row.revision) {
          const kept = await this.#keep(trx, { workspaceId, answerId: null, field: "paper", value: JSON.stringify({ id: paperId, kind, data: JSON.parse(json) as unknown }), baseRevision });
          return { refused: { what: `This ${kind}`, current: paperFrom(row), kept } };
        }
        return this.#changePaper(trx, row, { data: json });
      }),
    );
  }

  async deletePaper(workspaceId: string, paperId: string): Promise<Paper> {
    return this.#markPaper(workspaceId, paperId, this.#moment());
  }

  async undeletePaper(workspaceId: string, paperId: string): Promise<Paper> {
    return this.#markPaper(workspaceId, paperId, null);
  }

  async purgePaper(workspaceId: string, paperId: string): Promise<void> {
    const recordingIds = await this.#write(async (trx) => {
      await this.#lockLiving(trx, workspaceId);
      const row = await paperRow(trx, workspaceId, paperId);
      if (row.deleted_at === null) throw notDeleted(`This ${row.kind}`);
      const ids = [paperId, ...(await this.#attachedTo(trx, row)).map(({ id }) => id)];
      const recordings = await trx.selectFrom("recordings").select("id").where("workspace_id", "=", workspaceId).where("paper_id", "in", ids).execute();
      await trx.deleteFrom("papers").where("workspace_id", "=", workspaceId).where("id", "in", ids).execute();
      return recordings.map(({ id }) => id);
    });
    await this.#removeFiles(recordingIds);
  }

  // Recordings

  async addRecording(recording: NewRecording, bytes: Uint8Array): Promise<Recording> {
    const made = newlyMade(recording, { state: "closed", bytes: bytes.byteLength, sha256: sha256Of(bytes) });
    return this.#staging(async (stage) => {
      const staged = await stage(bytes);
      return this.#write(async (trx) => {
        await this.#insertRecording(trx, made);
        this.#files.place(staged, made.id);
        return made;
      });
    });
  }

  async beginRecording(recording: NewRecording): Promise<Recording> {
    const made = newlyMade(recording, { state: "open", bytes: 0, sha256: sha256Of(new Uint8Array()) });
    return this.#write(async (trx) => {
      await this.#lockLiving(trx, made.workspaceId);
      const row = await trx.selectFrom("recordings").selectAll().where("id", "=", made.id).executeTakeFirst();
      if (row?.workspace_id === made.workspaceId && row.answer_id === made.answerId && row.paper_id === made.paperId) return recordingFrom(row);
      await this.#insertRecording(trx, made);
      await this.#files.begin(made.id);
      return made;
    });
  }

  async appendToRecording(workspaceId: string, recordingId: string, piece: number, bytes: Uint8Array): Promise<Recording> {
    return this.#write(async (trx) => {
      await this.#lockLiving(trx, workspaceId);
      const standing = await recordingRow(trx, workspaceId, recordingId);
      if (piece < standing.pieces) return standing;
      if (standing.state === "closed") {
        throw new InclinedError("already-exists", "This recording is finished, and nothing can be added to it. Record anew.");
      }
      checkPieces(standing, piece);
      if (standing.bytes + bytes.byteLength > MAX_RECORDING_BYTES) {
        throw new InclinedError("too-large", `A recording takes at most ${MAX_RECORDING_BYTES / 1_048_576} MB. What was recorded so far is kept; stop, and record the rest anew.`, { limit: MAX_RECORDING_BYTES });
      }
      await this.#files.append(recordingId, standing.bytes, bytes);
      return this.#changeRecording(trx, { ...standing, state: "open", pieces: piece + 1, bytes: standing.bytes + bytes.byteLength });
    });
  }

  async finishRecording(workspaceId: string, recordingId: string, { seconds, pieces }: RecordingFinish): Promise<Recording> {
    return this.#write(async (trx) => {
      await this.#lockLiving(trx, workspaceId);
      const standing = await recordingRow(trx, workspaceId, recordingId);
      if (standing.state === "closed") return standing;
      checkPieces(standing, pieces);
      return this.#changeRecording(trx, { ...standing, state: "closed", seconds, ...(await this.#files.seal(recordingId, standing.bytes)) });
    });
  }

  async listRecordings(workspaceId: string, answerId: string): Promise<Recording[]> {
    return this.#read(async (trx) => {
      await livingRow(trx, workspaceId);
      const rows = await trx.selectFrom("recordings").selectAll().where("workspace_id", "=", workspaceId).where("answer_id", "=", answerId).orderBy("created_at").orderBy("id").execute();
      return rows.map(recordingFrom);
    });
  }

  async getRecording(workspaceId: string, recordingId: string): Promise<Recording> {
    return this.#read(async (trx) => {
      await livingRow(trx, workspaceId);
      return recordingRow(trx, workspaceId, recordingId);
    });
  }

  async recordingOfAttempt(workspaceId: string, attemptId: string): Promise<Recording | null> {
    return this.#read(async (trx) => {
      const row = await trx.selectFrom("recordings").selectAll().where("workspace_id", "=", workspaceId).where("attempt_id", "=", attemptId).where("turn", "is", null).executeTakeFirst();
      return row ? recordingFrom(row) : null;
    });
  }

  async describeRecording(workspaceId: string, recordingId: string, change: Partial<Pick<Recording, "transcript" | "words" | "sound">>): Promise<Recording> {
    return this.#write(async (trx) => {
      await this.#lockLiving(trx, workspaceId);
      const described = { ...(await recordingRow(trx, workspaceId, recordingId)), ...change };
      return this.#changeRecording(trx, { ...described, ...repairRecording(described) });
    });
  }

  async deleteRecording(workspaceId: string, recordingId: string): Promise<void> {
    await this.#write(async (trx) => {
      await this.#lockLiving(trx, workspaceId);
      await recordingRow(trx, workspaceId, recordingId);
      await trx.deleteFrom("recordings").where("id", "=", recordingId).execute();
    });
    await this.#removeFiles([recordingId]);
  }

  async recordingFile(workspaceId: string, recordingId: string): Promise<{ recording: Recording; file: string }> {
    return { recording: await this.getRecording(workspaceId, recordingId), file: this.#files.pathOf(recordingId) };
  }

  async cutOpenRecordings(): Promise<void> {
    await this.#write(async (trx) => {
      await this.#engine.lockAll(trx);
      const rows = await trx.selectFrom("recordings").selectAll().where("state", "=", "open").execute();
      for (const row of rows) await this.#changeRecording(trx, await this.#sealed(recordingFrom(row)));
    });
  }

  async deleteRecordingsBefore(moment: string): Promise<number> {
    const ids = await this.#write(async (trx) => {
      await this.#engine.lockAll(trx);
      const rows = await trx.selectFrom("recordings").select("id").where("created_at", "<", moment).where("state", "!=", "open").execute();
      for (const { id } of rows) await trx.deleteFrom("recordings").where("id", "=", id).execute();
      return rows.map(({ id }) => id);
    });
    await this.#removeFiles(ids);
    return ids.length;
  }

  async recordingsSize(): Promise<RecordingsSize> {
    const sizes = await this.#read((trx) => trx.selectFrom("recordings").select("bytes").execute());
    return { count: sizes.length, bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0) };
  }

  async readRecording(workspaceId: string, recordingId: string): Promise<Uint8Array> {
    return this.#expecting(async () => {
      const { sha256, bytes } = await this.#sealed(await this.getRecording(workspaceId, recordingId));
      return this.#files.read(recordingId, sha256, bytes);
    });
  }

  // Everything at once

  async snapshot(choice: "backup" | readonly string[]): Promise<WorkspaceContent[]> {
    return this.#read(async (trx) => {
      if (choice === "backup") return this.#everythingIn(trx);
      const contents: WorkspaceContent[] = [];
      for (const id of new Set(choice)) {
        const content = await contentOf(trx, id, "living");
        if (!content) throw noWorkspace(id);
        contents.push(await this.#withSealed(content));
      }
      return contents.sort((left, right) => byId(left.workspace, right.workspace));
    });
  }

  async importContent(
    content: readonly WorkspaceContent[],
    readRecording: (recordingId: string) => Promise<Uint8Array>,
  ): Promise<{ workspaceId: string; name: string; outcome: "added" | "copied" | "unchanged" }[]> {
    const wanted = content.map(repairContent);
    return this.#staging(async (stage) => {
      const staged = await this.#stageRecordings(wanted, readRecording, stage);
      return this.#write(async (trx) => {
        await this.#engine.lockAll(trx);
        const outcomes = [];
        for (const each of wanted) outcomes.push(await this.#importOne(trx, each, staged));
        return outcomes;
      });
    });
  }

  async restoreContent(
    content: readonly WorkspaceContent[],
    readRecording: (recordingId: string) => Promise<Uint8Array>,
    only?: string,
    backedUp?: readonly WorkspaceContent[],
  ): Promise<boolean> {
    const wanted = content.filter(({ workspace }) => only === undefined || workspace.id === only).map(repairContent);
    if (only !== undefined && wanted.length === 0) {
      throw new InclinedError("not-found", `The candidate ${only} is not in what should be restored. Nothing was changed.`);
    }
    const before = await this.#staging(async (stage) => {
      const staged = await this.#stageRecordings(wanted, readRecording, stage);
      return this.#write(async (trx) => {
        await this.#engine.lockAll(trx);
        if (backedUp !== undefined && !isDeepStrictEqual(await this.#everythingIn(trx), backedUp)) return null;
        const ids = await recordingIdsOf(trx, only);
        const placed: WorkspaceContent[] = [];
        for (const each of wanted) placed.push(renumbered(each, await contentOf(trx, each.workspace.id, "everything")));
        await trx
          .deleteFrom("workspaces")
          .$if(only !== undefined, (query) => query.where("id", "=", only ?? ""))
          .execute();
        for (const each of placed) {
          await insertContent(trx, each);
          this.#placeRecordings(each, staged);
        }
        return ids;
      });
    });
    if (before === null) return false;
    const restored = new Set(wanted.flatMap(({ recordings }) => recordings.map(({ id }) => id)));
    await this.#removeFiles(before.filter((id) => !restored.has(id)));
    return true;
  }

  async listCopies(): Promise<Copy[]> {
    return this.#read(async (trx) => {
      const rows = await trx.selectFrom("copies").selectAll().orderBy("made_at", "desc").orderBy("id").execute();
      return rows.map(copyFrom);
    });
  }

  async noteCopy(copy: Omit<Copy, "id" | "madeAt">): Promise<void> {
    const row = { id: this.#newId(), kind: copy.kind, place: copy.place, reachable: copy.reachable ? 1 : 0, made_at: this.#moment() };
    await this.#write(async (trx) => {
      await trx.insertInto("copies").values(row).execute();
    });
  }

  async deleteEverything(): Promise<void> {
    await this.#write(async (trx) => {
      await this.#engine.lockAll(trx);
      await trx.deleteFrom("workspaces").execute();
    });
    await this.#expecting(async () => {
      await this.#files.sweep(await this.#recordingIds(), 0);
      const { path, backups } = this.#folder;
      for (const name of await readdir(backups)) await rm(join(backups, name), { recursive: true, force: true });
      for (const name of await readdir(path)) {
        // damaged databases that were put aside, uploads that a kill left behind, and what was set about sound, keys included
        if (name.startsWith("inclined.damaged-") || name === "uploads" || VOICE_FILES.has(name)) await rm(join(path, name), { recursive: true, force: true });
      }
      await this.#engine.scrub();
    });
    // Last: whoever has to try again is still told which copies there are.
    await this.#write((trx) => trx.deleteFrom("copies").execute());
  }

  async purgeDeletedBefore(moment: string): Promise<void> {
    const recordingIds = await this.#write(async (trx) => {
      await this.#engine.lockAll(trx);
      const before = await recordingIdsOf(trx);
      await trx.deleteFrom("workspaces").where("deleted_at", "<", moment).execute();
      await trx.deleteFrom("answers").where("deleted_at", "<", moment).execute();
      await trx.deleteFrom("papers").where("deleted_at", "<", moment).execute();
      const after = new Set(await recordingIdsOf(trx));
      return before.filter((id) => !after.has(id));
    });
    await this.#removeFiles(recordingIds);
  }

  async size(): Promise<number> {
    return this.#expecting(async () => (await this.#engine.size()) + (await this.#files.size()));
  }

  async close(): Promise<void> {
    await this.#engine.close();
  }

  /** Removes files of recordings that a crash left without a row. */
  async sweep(): Promise<void> {
    await this.#expecting(async () => this.#files.sweep(await this.#recordingIds()));
  }

  // Parts

  async #createAnswer(trx: Trx, workspaceId: string, answerId: string, write: AnswerWrite): Promise<Answer> {
    const at = this.#moment();
    const row: AnswerRow = {
      workspace_id: workspaceId,
      id: answerId,
      question_id: write.questionId,
      question: write.question,
      lens: write.lens,
      title: null,
      revision: 1,
      text_revision: 1,
      title_revision: 1,
      last_write_id: write.writeId,
      created_at: at,
      updated_at: at,
      deleted_at: null,
      ...textColumns(write.text),
    };
    await trx.insertInto("answers").values(row).execute();
    return answerFrom(row);
  }

  /** All content, the deleted included, in ascending order of ids. */
  async #everythingIn(trx: Trx): Promise<WorkspaceContent[]> {
    const contents: WorkspaceContent[] = [];
    for (const { id } of await trx.selectFrom("workspaces").select("id").execute()) {
      const content = await contentOf(trx, id, "everything");
      if (content) contents.push(await this.#withSealed(content));
    }
    return contents.sort((left, right) => byId(left.workspace, right.workspace));
  }

  /** What is being recorded counts as far as it goes. */
  async #withSealed(content: WorkspaceContent): Promise<WorkspaceContent> {
    const recordings: Recording[] = [];
    for (const recording of content.recordings) recordings.push(await this.#sealed(recording));
    return { ...content, recordings };
  }

  async #sealed(recording: Recording): Promise<Recording> {
    if (recording.state !== "open") return recording;
    return { ...recording, state: "cut", ...(await this.#files.seal(recording.id, recording.bytes)) };
  }

  async #insertRecording(trx: Trx, made: Recording): Promise<void> {
    await this.#lockLiving(trx, made.workspaceId);
    if (made.answerId !== null) await answerRow(trx, made.workspaceId, made.answerId);
    if (made.paperId !== null) await paperRow(trx, made.workspaceId, made.paperId);
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto("recordings")
      .values(rowOfRecording(made))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) throw new InclinedError("already-exists", `There is a recording with the id ${made.id} already. Make a new id.`);
  }

  async #changeRecording(trx: Trx, changed: Recording): Promise<Recording> {
    await trx.updateTable("recordings").set(rowOfRecording(changed)).where("id", "=", changed.id).execute();
    return changed;
  }

  /** @throws when the assessment is not one of these words: then the caller has a bug, and no archive could be made of it */
  async #insertAssessment(trx: Trx, attempt: Attempt, result: Assessment, createdAt: string): Promise<void> {
    const checked = Assessment.parse(result);
    if (checked.lens !== attempt.lens || !fitsFrozenWords(attempt, checked)) throw new Error(`the assessment is not one of the words of the attempt ${attempt.id}`);
    const { id: attemptId, workspaceId } = attempt;
    const stored: StoredAssessment = { id: this.#newId(), workspaceId, attemptId, engine: checked.engine, rubric: checked.rubric, createdAt, result: checked };
    await trx.insertInto("assessments").values(rowOfAssessment(stored)).execute();
  }

  #markRows(trx: Trx, workspaceId: string, attemptId: string, criterion: string) {
    return trx.selectFrom("marks").selectAll().where("workspace_id", "=", workspaceId).where("attempt_id", "=", attemptId).where("criterion", "=", criterion);
  }

  async #changeAnswer(trx: Trx, row: AnswerRow, change: Partial<AnswerRow>): Promise<Answer> {
    const changed: AnswerRow = { ...row, ...change, revision: row.revision + 1, updated_at: this.#moment() };
    await trx
      .updateTable("answers")
      .set({ ...change, revision: changed.revision, updated_at: changed.updated_at })
      .where("workspace_id", "=", row.workspace_id)
      .where("id", "=", row.id)
      .execute();
    return answerFrom(changed);
  }

  async #changeWorkspace(trx: Trx, row: WorkspaceRow, change: Partial<WorkspaceRow>): Promise<Workspace> {
    const changed: WorkspaceRow = { ...row, ...change, revision: row.revision + 1, updated_at: this.#moment() };
    await trx.updateTable("workspaces").set(changed).where("id", "=", row.id).execute();
    return workspaceFrom(changed);
  }

  /** Deletes (a moment) or brings back (null). What is so already stays as it is. */
  async #markWorkspace(workspaceId: string, deletedAt: string | null): Promise<Workspace> {
    return this.#write(async (trx) => {
      await this.#engine.lockWorkspace(trx, workspaceId);
      const row = await workspaceRow(trx, workspaceId);
      if ((row.deleted_at === null) === (deletedAt === null)) return workspaceFrom(row);
      return this.#changeWorkspace(trx, row, { deleted_at: deletedAt });
    });
  }

  async #markAnswer(workspaceId: string, answerId: string, deletedAt: string | null): Promise<Answer> {
    return this.#write(async (trx) => {
      await this.#lockLiving(trx, workspaceId);
      const row = await answerRow(trx, workspaceId, answerId);
      if ((row.deleted_at === null) === (deletedAt === null)) return answerFrom(row);
      return this.#changeAnswer(trx, row, { deleted_at: deletedAt });
    });
  }

  async #markPaper(workspaceId: string, paperId: string, deletedAt: string | null): Promise<Paper> {
    return this.#write(async (trx) => {
      await this.#lockLiving(trx, workspaceId);
      const row = await paperRow(trx, workspaceId, paperId);
      if ((row.deleted_at === null) === (deletedAt === null)) return paperFrom(row);
      for (const attached of await this.#attachedTo(trx, row)) await this.#changePaper(trx, attached, { deleted_at: deletedAt });
      return this.#changePaper(trx, row, { deleted_at: deletedAt });
    });
  }

  /** What shares the fate of a paper: its file; of a loop the boards that were drawn in it, and their pictures. */
  async #attachedTo(trx: Trx, row: PaperRow): Promise<PaperRow[]> {
    const { kind, ids } = attachedOf(row);
    if (ids.length === 0) return [];
    const own = await trx.selectFrom("papers").selectAll().where("workspace_id", "=", row.workspace_id).where("id", "in", ids).where("kind", "=", kind).execute();
    const further = await Promise.all(own.map((each) => this.#attachedTo(trx, each)));
    return [...own, ...further.flat()];
  }

  async #changePaper(trx: Trx, row: PaperRow, change: Partial<PaperRow>): Promise<Paper> {
    const changed: PaperRow = { ...row, ...change, revision: row.revision + 1, updated_at: this.#moment() };
    await trx.updateTable("papers").set(changed).where("workspace_id", "=", row.workspace_id).where("id", "=", row.id).execute();
    return paperFrom(changed);
  }

  /** Keeps a refused version. The same one twice, as when a write is sent again, is kept once. */
  async #keep(trx: Trx, refused: Omit<KeptVersion, "id" | "keptAt">): Promise<KeptVersion> {
    const standing = await trx
      .selectFrom("kept_versions")
      .selectAll()
      .where("workspace_id", "=", refused.workspaceId)
      .where("answer_id", refused.answerId === null ? "is" : "=", refused.answerId)
      .where("field", "=", refused.field)
      .where("base_revision", "=", refused.baseRevision)
      .where("value", "=", refused.value)
      .executeTakeFirst();
    if (standing) return keptVersionFrom(standing);
    const kept: KeptVersion = { ...refused, id: this.#newId(), keptAt: this.#moment() };
    await trx.insertInto("kept_versions").values(rowOfKeptVersion(kept)).execute();
    return kept;
  }

  async #importOne(trx: Trx, content: WorkspaceContent, staged: ReadonlyMap<string, string>) {
    const { id, candidate } = content.workspace;
    if (await isStored(trx, content)) return { workspaceId: id, name: candidate.name, outcome: "unchanged" as const };
    if (!(await this.#isTaken(trx, content))) {
      await insertContent(trx, content);
      this.#placeRecordings(content, staged);
      return { workspaceId: id, name: candidate.name, outcome: "added" as const };
    }
    const { copy, recordingIds } = copyOf(content, this.#newId);
    await insertContent(trx, copy);
    this.#placeRecordings(copy, staged, recordingIds);
    return { workspaceId: copy.workspace.id, name: copy.workspace.candidate.name, outcome: "copied" as const };
  }

  /** True when the id of the workspace, or of one of its recordings, belongs to something else. */
  async #isTaken(trx: Trx, content: WorkspaceContent): Promise<boolean> {
    const found = await trx.selectFrom("workspaces").select("id").where("id", "=", content.workspace.id).executeTakeFirst();
    if (found) return true;
    const taken = new Set(await recordingIdsOf(trx));
    return content.recordings.some(({ id }) => taken.has(id));
  }

  /** Writes the bytes of all recordings to the disk, so that the transaction need not wait for them. @returns paths by id */
  async #stageRecordings(
    contents: readonly WorkspaceContent[],
    readRecording: (recordingId: string) => Promise<Uint8Array>,
    stage: (bytes: Uint8Array) => Promise<string>,
  ): Promise<Map<string, string>> {
    const staged = new Map<string, string>();
    for (const recording of contents.flatMap(({ recordings }) => recordings)) {
      const bytes = await readRecording(recording.id);
      if (bytes.byteLength !== recording.bytes || sha256Of(bytes) !== recording.sha256) {
        throw new InclinedError(
          "archive-damaged",
          `The recording ${recording.id} is not the one that its archive describes. Nothing was changed. Use another archive.`,
          { recordingId: recording.id },
        );
      }
      staged.set(recording.id, await stage(bytes));
    }
    return staged;
  }

  /** @param originals where recordings got new ids, their ids among the staged */
  #placeRecordings(content: WorkspaceContent, staged: ReadonlyMap<string, string>, originals?: ReadonlyMap<string, string>): void {
    for (const { id } of content.recordings) {
      const path = staged.get(originals?.get(id) ?? id);
      if (path === undefined) throw new Error(`the recording ${id} was not staged`);
      this.#files.place(path, id);
    }
  }

  /** Lends `work` a place for bytes that have no name yet, and removes those that got none. */
  async #staging<Result>(work: (stage: (bytes: Uint8Array) => Promise<string>) => Promise<Result>): Promise<Result> {
    const staged: string[] = [];
    return this.#expecting(async () => {
      try {
        return await work(async (bytes) => {
          const path = await this.#files.stage(bytes);
          staged.push(path);
          return path;
        });
      } finally {
        await this.#files.discard(staged);
      }
    });
  }

  async #removeFiles(recordingIds: readonly string[]): Promise<void> {
    await this.#expecting(() => this.#files.remove(recordingIds));
  }

  async #recordingIds(): Promise<Set<string>> {
    return new Set(await this.#read((trx) => recordingIdsOf(trx)));
  }

  async #lockLiving(trx: Trx, workspaceId: string): Promise<WorkspaceRow> {
    await this.#engine.lockWorkspace(trx, workspaceId);
    return livingRow(trx, workspaceId);
  }

  #moment(): string {
    return this.#now().toISOString();
  }

  /** One moment of the database. */
  async #read<Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> {
    const transaction = this.#engine.db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only");
    return this.#expecting(() => transaction.execute(work));
  }

  /** All of it or nothing. A refusal is a result, not an error, so that what was kept is committed. */
  async #write<Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> {
    const transaction = this.#engine.db.transaction().setIsolationLevel("read committed");
    return this.#expecting(() => transaction.execute(work));
  }

  async #expecting<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof InclinedError) throw error;
      throw this.#engine.failure(error) ?? fileFailure(error, this.#folder.path) ?? error;
    }
  }
}

async function workspaceRow(trx: Trx, workspaceId: string): Promise<WorkspaceRow> {
  const row = await trx.selectFrom("workspaces").selectAll().where("id", "=", workspaceId).executeTakeFirst();
  if (!row) throw noWorkspace(workspaceId);
  return row;
}

async function livingRow(trx: Trx, workspaceId: string): Promise<WorkspaceRow> {
  const row = await workspaceRow(trx, workspaceId);
  if (row.deleted_at !== null) {
    throw new InclinedError("not-found", `The candidate "${row.name}" was deleted. Bring it back from the recently deleted first.`);
  }
  return row;
}

async function findAnswerRow(trx: Trx, workspaceId: string, answerId: string): Promise<AnswerRow | undefined> {
  return trx.selectFrom("answers").selectAll().where("workspace_id", "=", workspaceId).where("id", "=", answerId).executeTakeFirst();
}

async function answerRow(trx: Trx, workspaceId: string, answerId: string): Promise<AnswerRow> {
  const row = await findAnswerRow(trx, workspaceId, answerId);
  if (!row) throw noAnswer(answerId);
  return row;
}

/** Ids of the papers that share the fate of one, and of which kind they are. */
function attachedOf(row: PaperRow): { kind: PaperKind; ids: string[] } {
  const paper = paperFrom(row);
  switch (paper.kind) {
    case "resume":
    case "coach-sent":
    case "coach-desk":
    case "pack-sent":
    case "interviewer-desk":
      return { kind: "original", ids: paper.data.original === null ? [] : [paper.data.original] };
    case "board":
      return { kind: "original", ids: paper.data.picture === null ? [] : [paper.data.picture.original] };
    case "loop":
      // a board has the id of the answer that it was drawn for
      return { kind: "board", ids: paper.data.plan.flatMap(({ questions }) => questions.map(({ answer }) => answer)) };
    case "document":
      return { kind: "document-version", ids: paper.data.versions.map(({ id }) => id) };
    default:
      return { kind: "original", ids: [] };
  }
}

async function findPaperRow(trx: Trx, workspaceId: string, paperId: string): Promise<PaperRow | undefined> {
  return trx.selectFrom("papers").selectAll().where("workspace_id", "=", workspaceId).where("id", "=", paperId).executeTakeFirst();
}

async function paperRow(trx: Trx, workspaceId: string, paperId: string): Promise<PaperRow> {
  const row = await findPaperRow(trx, workspaceId, paperId);
  if (!row) throw noPaper(paperId);
  return row;
}

async function recordingRow(trx: Trx, workspaceId: string, recordingId: string): Promise<Recording> {
  const row = await trx.selectFrom("recordings").selectAll().where("workspace_id", "=", workspaceId).where("id", "=", recordingId).executeTakeFirst();
  if (!row) throw new InclinedError("not-found", `There is no recording ${recordingId} of this candidate.`);
  return recordingFrom(row);
}

/** Recordings of the replies in an attempt's thread that belong to no attempt yet. */
async function freeReplies(trx: Trx, { workspaceId, answerId, thread }: Attempt): Promise<Recording[]> {
  const rows = await trx.selectFrom("recordings").selectAll().where("workspace_id", "=", workspaceId).where("answer_id", "=", answerId).where("attempt_id", "is", null).where("turn", "<", thread.length).orderBy("id").execute();
  return rows.map(recordingFrom);
}

function newlyMade({ paperId = null, turn = null, seconds = null, transcript = null, sound = null, ...recording }: NewRecording, came: Pick<Recording, "state" | "bytes" | "sha256">): Recording {
  return { ...recording, ...came, ...repairRecording({ transcript, words: null }), paperId, attemptId: null, turn, pieces: 0, seconds, sound };
}

/** @throws {InclinedError} stale-revision when a piece before that one has not come */
function checkPieces({ pieces }: Recording, asked: number): void {
  if (asked === pieces) return;
  throw new InclinedError("stale-revision", `Of this recording ${pieces} pieces have come, and piece ${pieces + 1} is the next. Send the pieces from there on.`, { pieces });
}

/** Of all, of one workspace, or of one answer. */
async function recordingIdsOf(trx: Trx, workspaceId?: string, answerId?: string): Promise<string[]> {
  const rows = await trx
    .selectFrom("recordings")
    .select("id")
    .$if(workspaceId !== undefined, (query) => query.where("workspace_id", "=", workspaceId ?? ""))
    .$if(answerId !== undefined, (query) => query.where("answer_id", "=", answerId ?? ""))
    .execute();
  return rows.map(({ id }) => id);
}

/** Also when the base lies ahead: then it belongs to a state that a restore has replaced. */
function isStale(baseRevision: number, changedIn: number, revision: number): boolean {
  return baseRevision < changedIn || baseRevision > revision;
}

function accepted<Thing>(outcome: Thing | Refusal): Thing {
  if (typeof outcome === "object" && outcome !== null && "refused" in outcome) {
    const { what, current, kept } = outcome.refused;
    throw new InclinedError(
      "stale-revision",
      `${what} was changed somewhere else meanwhile. Nothing was overwritten: what you sent is kept beside it. Compare the two and save the one you want.`,
      { current, kept },
    );
  }
  return outcome;
}

function checkLength(what: string, text: string, limit: number): void {
  if (text.length > limit) {
    throw new InclinedError("too-large", `${what} has ${text.length} characters; at most ${limit} can be stored. Shorten it.`, { limit });
  }
}

function noWorkspace(workspaceId: string): InclinedError {
  return new InclinedError("not-found", `There is no candidate ${workspaceId}. It may have been deleted for good.`);
}

function noAnswer(answerId: string): InclinedError {
  return new InclinedError("not-found", `There is no answer ${answerId} of this candidate. It may have been deleted for good.`);
}

function noPaper(paperId: string): InclinedError {
  return new InclinedError("not-found", `There is nothing with the id ${paperId} among what this candidate brings. It may have been deleted for good.`);
}

function notDeleted(what: string): InclinedError {
  return new InclinedError("not-found", `${what} is not among the recently deleted. Delete it first, then delete it for good.`);
}
