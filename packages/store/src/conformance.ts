import { createHash, randomUUID } from "node:crypto";
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import type { Kysely } from "kysely";
import { MAX_ANSWER_LENGTH, MAX_TITLE_LENGTH } from "@inclined/core/schema/answer";
import { Answer, AnswerSummary, KeptVersion } from "@inclined/core/schema/answer";
import { AttemptView, type AttemptWrite, Mark, type MarkWrite } from "@inclined/core/schema/attempt";
import { WorkspaceContent } from "@inclined/core/schema/archive";
import { MAX_PAPER_DEPTH, MAX_PAPER_LENGTH, Paper, type PaperWrite } from "@inclined/core/schema/paper";
import type { Transcript } from "@inclined/core/schema/transcript";
import { Workspace } from "@inclined/core/schema/workspace";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DataFolder } from "./data-folder.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import type { OpenStoreOptions } from "./open-store.ts";
import type { Store } from "./store.ts";
import { smallAssessment } from "./testing/archive-samples.ts";
import { CANDIDATE, failureOf, mockInterview, newRecording, newWorkspace, emptyReading, terms, write } from "./testing/fixtures.ts";

/** An empty database for one test. */
export interface TestDatabase {
  readonly folder: DataFolder;
  /** Opens one more connection to it. */
  open(options?: Pick<OpenStoreOptions, "now" | "migrations">): Promise<Store>;
  /** Closes nothing: the suite closes what it opened. Removes what the database left. */
  remove(): Promise<void>;
}

/** The behaviour that both engines share, as tests. */
export function describeStore(engine: "sqlite" | "postgres", makeDatabase: () => Promise<TestDatabase>): void {
  describe(`the store on ${engine}`, () => {
    let database: TestDatabase;
    let store: Store;
    let workspaceId: string;
    let answerId: string;
    const opened: Store[] = [];

    async function open(options?: Pick<OpenStoreOptions, "now" | "migrations">): Promise<Store> {
      const another = await database.open(options);
      opened.push(another);
      return another;
    }

    /** One second later at each look, so that orders of time are certain. */
    function ticking(): () => Date {
      let at = Date.parse("2026-11-20T12:00:00.000Z");
      return () => new Date((at += 1000));
    }

    beforeEach(async () => {
      database = await makeDatabase();
      store = await open({ now: ticking() });
      workspaceId = (await store.createWorkspace(newWorkspace())).id;
      answerId = randomUUID();
    });

    afterEach(async () => {
      for (const each of opened.splice(0)) await each.close();
      await database.remove();
    });

    /** The codes that these calls fail with, each once. */
    const codesOf = async (calls: Promise<unknown>[]) => [...new Set((await Promise.all(calls.map(failureOf))).map(({ code }) => code))];

    const save = async (text: string, base = 0, writeId?: string) => (await store.writeAnswer(workspaceId, answerId, write(text, base, writeId))).answer;
    const current = () => store.getAnswer(workspaceId, answerId);
    const kept = () => store.listKeptVersions(workspaceId, answerId);

    it("names its engine", () => expect(store.engine).toBe(engine));

    describe("workspaces", () => {
      it("come back as they were made", async () => {
        const made = await store.createWorkspace({ ...newWorkspace("Ada"), sample: true });
        expect(Workspace.parse(made)).toEqual(made);
        expect(made).toMatchObject({ sample: true, candidate: { ...CANDIDATE, name: "Ada" }, revision: 1, deletedAt: null });
        expect(await store.getWorkspace(made.id)).toEqual(made);
        expect((await store.listWorkspaces()).map(({ id, sample }) => [id, sample])).toEqual([[workspaceId, false], [made.id, true]]);
      });

      it("are not made twice under one id", async () => {
        expect((await failureOf(store.createWorkspace({ id: workspaceId, candidate: CANDIDATE }))).code).toBe("already-exists");
      });

      it("keep nulls", async () => {
        const candidate = { name: "N", targetRole: null, level: null, loopDate: null };
        expect((await store.changeCandidate(workspaceId, 1, candidate)).candidate).toEqual(candidate);
      });

      it("change with a revision, and refuse a stale change with both versions kept", async () => {
        const changed = await store.changeCandidate(workspaceId, 1, { ...CANDIDATE, level: "L7" });
        expect(changed).toMatchObject({ revision: 2, candidate: { level: "L7" } });
        const failure = await failureOf(store.changeCandidate(workspaceId, 1, { ...CANDIDATE, level: "L5" }));
        expect(failure.code).toBe("stale-revision");
        expect(failure.details.current).toEqual(changed);
        const [keptVersion] = await store.listKeptVersions(workspaceId, null);
        expect(failure.details.kept).toEqual(keptVersion);
        expect(keptVersion).toMatchObject({ field: "candidate", answerId: null, baseRevision: 1 });
        expect(JSON.parse(keptVersion?.value ?? "")).toEqual({ ...CANDIDATE, level: "L5" });
      });

      it("take a change to what already stands as none", async () => {
        await store.changeCandidate(workspaceId, 1, { ...CANDIDATE, level: "L7" });
        expect(await store.changeCandidate(workspaceId, 1, { ...CANDIDATE, level: "L7" })).toMatchObject({ revision: 2 });
        expect(await store.listKeptVersions(workspaceId, null)).toEqual([]);
      });

      it("are deleted with their answers, and come back with them", async () => {
        await save("one");
        const deleted = await store.deleteWorkspace(workspaceId);
        expect(deleted.deletedAt).not.toBeNull();
        expect(deleted.revision).toBe(2);
        expect(await store.listWorkspaces()).toEqual([]);
        expect(await store.listWorkspaces({ deleted: true })).toEqual([deleted]);
        expect(await codesOf([current(), store.listAnswers(workspaceId), save("two", 1), store.changeCandidate(workspaceId, 2, CANDIDATE)])).toEqual(["not-found"]);
        expect((await store.undeleteWorkspace(workspaceId)).deletedAt).toBeNull();
        expect((await current()).text).toBe("one");
        expect(await store.listWorkspaces({ deleted: true })).toEqual([]);
      });

      it("are deleted and brought back twice without a second change", async () => {
        const deleted = await store.deleteWorkspace(workspaceId);
        expect(await store.deleteWorkspace(workspaceId)).toEqual(deleted);
        const back = await store.undeleteWorkspace(workspaceId);
        expect(await store.undeleteWorkspace(workspaceId)).toEqual(back);
      });

      it("go for good only after they were deleted, with their recordings", async () => {
        await save("one");
        const { id } = await store.addRecording(newRecording(workspaceId, answerId), Buffer.from("sound"));
        expect((await failureOf(store.purgeWorkspace(workspaceId))).code).toBe("not-found");
        await store.deleteWorkspace(workspaceId);
        await store.purgeWorkspace(workspaceId);
        expect((await failureOf(store.getWorkspace(workspaceId))).code).toBe("not-found");
        expect(existsSync(join(database.folder.recordings, id))).toBe(false);
        expect(await store.snapshot("backup")).toEqual([]);
      });
    });

    describe("answers", () => {
      it("are created and saved", async () => {
        const made = await save("first");
        expect(Answer.parse(made)).toEqual(made);
        expect(made).toMatchObject({ id: answerId, workspaceId, text: "first", title: null, revision: 1, lens: "behavioural", questionId: null });
        const saved = await save("second", 1);
        expect(saved).toMatchObject({ text: "second", revision: 2, createdAt: made.createdAt });
        expect(saved.updatedAt > made.updatedAt).toBe(true);
        expect(await current()).toEqual(saved);
      });

      it("refuse a stale save and keep both versions, even through another connection", async () => {
        await save("first");
        const newer = await save("newer", 1);
        const failure = await failureOf(save("older", 1));
        expect(failure.code).toBe("stale-revision");
        expect(failure.details.current).toEqual(newer);
        const other = await open();
        const [keptVersion] = await other.listKeptVersions(workspaceId, answerId);
        expect(KeptVersion.parse(failure.details.kept)).toEqual(keptVersion);
        expect(keptVersion).toMatchObject({ workspaceId, answerId, field: "text", value: "older", baseRevision: 1 });
        expect((await other.getAnswer(workspaceId, answerId)).text).toBe("newer");
      });

      it("refuse to create what exists with another text", async () => {
        await save("first");
        expect((await failureOf(save("another first"))).code).toBe("stale-revision");
        expect((await kept()).map(({ value }) => value)).toEqual(["another first"]);
      });

      it("refuse a base that lies ahead: it belongs to a state that was replaced", async () => {
        await save("first");
        expect((await failureOf(save("from the future", 9))).code).toBe("stale-revision");
        expect((await current()).text).toBe("first");
      });

      it("keep a refused version once, however often it is sent", async () => {
        await save("first");
        await save("newer", 1);
        const refused = write("older", 1);
        const first = await failureOf(store.writeAnswer(workspaceId, answerId, refused));
        const again = await failureOf(store.writeAnswer(workspaceId, answerId, refused));
        expect(again.details.kept).toEqual(first.details.kept);
        expect(await kept()).toHaveLength(1);
      });

      it("take the same write twice as one", async () => {
        const writeId = randomUUID();
        const made = await save("first", 0, writeId);
        expect(await save("first", 0, writeId)).toEqual(made);
        const second = randomUUID();
        const saved = await save("second", 1, second);
        expect(await save("second", 1, second)).toEqual(saved);
        expect(saved.revision).toBe(2);
        expect(await kept()).toEqual([]);
      });

      it("take the text that stands as no change, whatever the base", async () => {
        await save("first");
        const saved = await save("second", 1);
        expect(await save("second", 1)).toEqual(saved);
        expect(await save("second", 2)).toEqual(saved);
        expect(await kept()).toEqual([]);
      });

      it("are not stale for a rename in between, nor a rename for a save", async () => {
        await save("first");
        expect(await store.renameAnswer(workspaceId, answerId, 1, "Title")).toMatchObject({ title: "Title", revision: 2 });
        expect(await save("second", 1)).toMatchObject({ text: "second", title: "Title", revision: 3 });
        expect(await store.renameAnswer(workspaceId, answerId, 2, "Better")).toMatchObject({ title: "Better", text: "second", revision: 4 });
        expect(await kept()).toEqual([]);
      });

      it("refuse a stale rename and keep it", async () => {
        await save("first");
        const renamed = await store.renameAnswer(workspaceId, answerId, 1, "Mine");
        const failure = await failureOf(store.renameAnswer(workspaceId, answerId, 1, "Yours"));
        expect(failure).toMatchObject({ code: "stale-revision", details: { current: renamed, kept: { field: "title", value: "Yours" } } });
        expect((await current()).title).toBe("Mine");
      });

      it.each(["", null])("lose their title by %j", async (none) => {
        await save("first");
        await store.renameAnswer(workspaceId, answerId, 1, "Title");
        expect((await store.renameAnswer(workspaceId, answerId, 2, none)).title).toBeNull();
        expect((await store.renameAnswer(workspaceId, answerId, 1, none)).revision).toBe(3);
      });

      it("are deleted, brought back, and go for good only after they were deleted", async () => {
        await save("first");
        expect((await failureOf(store.purgeAnswer(workspaceId, answerId))).code).toBe("not-found");
        const deleted = await store.deleteAnswer(workspaceId, answerId);
        expect(deleted).toMatchObject({ revision: 2, text: "first" });
        expect(await store.listAnswers(workspaceId)).toEqual([]);
        expect((await store.listAnswers(workspaceId, { deleted: true })).map(({ id }) => id)).toEqual([answerId]);
        expect(await store.deleteAnswer(workspaceId, answerId)).toEqual(deleted);
        expect(await store.undeleteAnswer(workspaceId, answerId)).toMatchObject({ deletedAt: null, revision: 3 });
        await store.deleteAnswer(workspaceId, answerId);
        await store.purgeAnswer(workspaceId, answerId);
        expect((await failureOf(current())).code).toBe("not-found");
        expect((await failureOf(save("again", 4))).code).toBe("not-found");
      });

      it("take a save while deleted, and stay deleted: nothing typed is lost", async () => {
        await save("first");
        await store.deleteAnswer(workspaceId, answerId);
        const saved = await save("typed in another tab", 1);
        expect(saved.deletedAt).not.toBeNull();
        expect((await store.undeleteAnswer(workspaceId, answerId)).text).toBe("typed in another tab");
      });

      it("say how many characters were repaired", async () => {
        const { answer, repaired } = await store.writeAnswer(workspaceId, answerId, write("a\u0000b\ud800c\r\nd\re"));
        expect(answer.text).toBe("a\ufffdb\ufffdc\nd\ne");
        expect(repaired).toBe(2);
        expect((await current()).text).toBe(answer.text);
        const renamed = await store.renameAnswer(workspaceId, answerId, 1, "T\u0000");
        expect(renamed.title).toBe("T\ufffd");
        const { candidate } = await store.changeCandidate(workspaceId, 1, { ...CANDIDATE, name: "M\udc00" });
        expect(candidate.name).toBe("M\ufffd");
      });

      it.each([
        ["empty", ""],
        ["200,000 characters", "Ein Satz über Züge. ".repeat(10_000)],
        ["right-to-left", "أخبرني عن وقت اختلفت فيه مع مديرك.\u200f עברית"],
        ["emoji only", "😀👩‍👩‍👧‍👦🏳️‍🌈"],
        ["HTML", "<script>alert('1')</script>&amp;<img src=x onerror=\"x\">"],
        ["quotes for a database", "'; drop table answers; -- \\ \" ` $1 ?"],
        ["white space", " \n\t  "],
      ])("keep every character: %s", async (_, text) => {
        expect((await save(text)).text).toBe(text);
        expect((await current()).text).toBe(text);
        expect((await store.snapshot([workspaceId]))[0]?.answers[0]?.text).toBe(text);
      });

      it("refuse what is too long", async () => {
        expect((await save("x".repeat(MAX_ANSWER_LENGTH))).revision).toBe(1);
        expect((await failureOf(save("x".repeat(MAX_ANSWER_LENGTH + 1), 1))).code).toBe("too-large");
        expect((await failureOf(store.renameAnswer(workspaceId, answerId, 1, "x".repeat(MAX_TITLE_LENGTH + 1)))).code).toBe("too-large");
      });

      it("are listed newest change first, with words, opening and kept versions", async () => {
        await save("Zuerst kam der Plan. ".repeat(30));
        const second = randomUUID();
        await store.writeAnswer(workspaceId, second, write("Two words"));
        await failureOf(store.writeAnswer(workspaceId, second, write("refused")));
        const list = await store.listAnswers(workspaceId);
        expect(list.map(({ id }) => id)).toEqual([second, answerId]);
        for (const each of list) expect(AnswerSummary.parse(each)).toEqual(each);
        expect(list[0]).toMatchObject({ words: 2, opening: "Two words", keptVersions: 1 });
        expect(list[1]).toMatchObject({ words: 120, keptVersions: 0 });
        expect(list[1]?.opening.length).toBeLessThanOrEqual(200);
        await save("Changed again", 1);
        expect((await store.listAnswers(workspaceId)).map(({ words }) => words)).toEqual([2, 2]);
        expect((await store.listAnswers(workspaceId))[0]?.id).toBe(answerId);
      });

      it("are not found under an unknown id", async () => {
        expect(await codesOf([
          current(),
          store.deleteAnswer(workspaceId, answerId),
          store.undeleteAnswer(workspaceId, answerId),
          store.purgeAnswer(workspaceId, answerId),
          store.renameAnswer(workspaceId, answerId, 1, "x"),
          kept(),
          save("x", 1),
          store.getWorkspace(answerId),
          store.listAnswers(answerId),
          store.changeCandidate(answerId, 1, CANDIDATE),
          store.deleteWorkspace(answerId),
        ])).toEqual(["not-found"]);
      });
    });

    describe("kept versions", () => {
      it("are listed newest first and dropped one by one", async () => {
        await save("first");
        await failureOf(save("a"));
        await failureOf(save("b"));
        const [b, a] = await kept();
        expect([b?.value, a?.value]).toEqual(["b", "a"]);
        await store.dropKeptVersion(workspaceId, a?.id ?? "");
        expect(await kept()).toEqual([b]);
        expect((await failureOf(store.dropKeptVersion(workspaceId, a?.id ?? ""))).code).toBe("not-found");
      });

      it("go with their answer", async () => {
        await save("first");
        await failureOf(save("a"));
        await store.deleteAnswer(workspaceId, answerId);
        await store.purgeAnswer(workspaceId, answerId);
        expect((await store.snapshot("backup"))[0]?.keptVersions).toEqual([]);
      });
    });

    const finishing = (text: string, change: Partial<AttemptWrite> = {}): AttemptWrite => ({ id: randomUUID(), text, thread: [], selfRating: null, ...change });
    const holds = (quote: string, start = 0): MarkWrite => ({ verdict: "holds", words: { start, end: start + quote.length, quote }, note: "" });
    const assessed = (attempt: { id: string; text: string }, engine?: string) => smallAssessment({ ...attempt, lens: "behavioural" }, engine);

    describe("attempts", () => {
      const finish = async (attempt: AttemptWrite, answer = answerId) => (await store.finishAttempt(workspaceId, answer, attempt, assessed(attempt))).view;
      const list = () => store.listAttempts(workspaceId, answerId);

      it("are frozen with their first assessment, and come back as they were stored", async () => {
        const answer = await save("a draft");
        const write = finishing("I moved it. 👋", { thread: [{ probe: "Why?", reply: "It was late." }], selfRating: 2 });
        const { view, made } = await store.finishAttempt(workspaceId, answerId, write, assessed(write));
        expect(made).toBe(true);
        expect(AttemptView.parse(view)).toEqual(view);
        const { question, questionId, lens } = answer;
        expect(view.attempt).toMatchObject({ ...write, workspaceId, answerId, question, questionId, lens });
        expect(view.assessments).toMatchObject([{ attemptId: write.id, createdAt: view.attempt.createdAt, engine: "inclined 0.1.0 test", rubric: "2026-11" }]);
        expect(view.assessments[0]?.result).toEqual(assessed(write));
        expect(view.marks).toEqual([]);
        expect(await list()).toEqual([view]);
        expect(await store.getAttempt(workspaceId, write.id)).toEqual(view);
        await save("an edited draft", 1);
        expect(await list()).toEqual([view]);
      });

      it("are finished once, however often they are sent", async () => {
        await save("draft");
        const write = finishing("I moved it.");
        const first = await finish(write);
        const again = await store.finishAttempt(workspaceId, answerId, write, assessed(write, "a newer engine"));
        expect(again).toEqual({ view: first, made: false });
        expect(await list()).toEqual([first]);
      });

      const CHANGES: [string, Partial<AttemptWrite>][] = [
        ["text", { text: "other words" }],
        ["thread", { thread: [{ probe: "?", reply: "!" }] }],
        ["self-rating", { selfRating: 3 }],
      ];
      it.each(CHANGES)("are never changed: another %s under the id is refused", async (_, change) => {
        await save("draft");
        const write = finishing("I moved it.");
        const first = await finish(write);
        expect((await failureOf(finish({ ...write, ...change }))).code).toBe("already-exists");
        expect(await list()).toEqual([first]);
      });

      it("are made once when two connections finish at the same time", async () => {
        await save("draft");
        const other = await open();
        const write = finishing("I moved it.");
        const results = await Promise.all([store, other].map((each) => each.finishAttempt(workspaceId, answerId, write, assessed(write))));
        expect(results.filter(({ made }) => made)).toHaveLength(1);
        expect(results[0]?.view).toEqual(results[1]?.view);
      });

      it("are of an answer that is there and lives", async () => {
        expect((await failureOf(finish(finishing("x")))).code).toBe("not-found");
        await save("draft");
        await store.deleteAnswer(workspaceId, answerId);
        expect((await failureOf(finish(finishing("x")))).code).toBe("not-found");
        await store.undeleteAnswer(workspaceId, answerId);
        expect((await finish(finishing("x"))).attempt.text).toBe("x");
      });

      it("are repaired, and refuse an assessment that points at other words, with nothing stored", async () => {
        await save("draft");
        const write = finishing("a\u0000b\r\nc", { thread: [{ probe: "\ud800", reply: "d\r" }] });
        await expect(store.finishAttempt(workspaceId, answerId, write, assessed(write))).rejects.toThrow("is not one of the words");
        expect(await list()).toEqual([]);
        const { view } = await store.finishAttempt(workspaceId, answerId, write, assessed({ ...write, text: "a\ufffdb\nc" }));
        expect(view.attempt).toMatchObject({ text: "a\ufffdb\nc", thread: [{ probe: "\ufffd", reply: "d\n" }] });
      });

      it("are listed newest first, those of one question across its living answers", async () => {
        const [one, two, gone] = [randomUUID(), randomUUID(), randomUUID()];
        for (const each of [one, two, gone]) await store.writeAnswer(workspaceId, each, { ...write("draft"), questionId: "cold-medicine" });
        await save("own question");
        await finish(finishing("elsewhere"));
        const order = [];
        for (const each of [one, two, one]) order.unshift((await finish(finishing("words"), each)).attempt.id);
        await finish(finishing("words"), gone);
        await store.deleteAnswer(workspaceId, gone);
        const listed = await store.listAttemptsOfQuestion(workspaceId, "cold-medicine");
        expect(listed.map(({ attempt }) => attempt.id)).toEqual(order);
        expect((await store.listAttempts(workspaceId, one)).map(({ attempt }) => attempt.id)).toEqual([order[0], order[2]]);
        expect(await store.listAttempts(workspaceId, gone)).toHaveLength(1);
        expect(await store.listAttemptsOfQuestion(workspaceId, "no-question")).toEqual([]);
        const all = await store.listAttemptsOfWorkspace(workspaceId);
        expect(all.map(({ attempt }) => attempt.answerId)).not.toContain(gone);
        expect(all.map(({ attempt }) => attempt.id).slice(0, 3)).toEqual(order);
        expect(all).toHaveLength(4);
      });

      it("get the assessment of another engine beside the older ones, once for each engine", async () => {
        await save("draft");
        const write = finishing("I moved it.");
        const { assessments: [first] } = await finish(write);
        const view = await store.addAssessment(workspaceId, write.id, assessed(write, "a newer engine"));
        expect(view.assessments.map(({ engine }) => engine)).toEqual(["a newer engine", "inclined 0.1.0 test"]);
        expect(view.assessments[1]).toEqual(first);
        expect(await store.addAssessment(workspaceId, write.id, { ...assessed(write, "a newer engine"), score: 3 })).toEqual(view);
        expect(await list()).toEqual([view]);
        const other = await open();
        const both = await Promise.all([store, other].map((each) => each.addAssessment(workspaceId, write.id, assessed(write, "the newest"))));
        expect(both[0]).toEqual(both[1]);
        expect(both[0]?.assessments).toHaveLength(3);
        await expect(store.addAssessment(workspaceId, write.id, assessed({ ...write, text: "other" }, "a bad one"))).rejects.toThrow("is not one of the words");
      });

      it("go for good with their answer and their candidate, and with what was deleted before a moment", async () => {
        const rows = async () => (await store.snapshot("backup")).flatMap(({ attempts, assessments, marks }) => [attempts.length, assessments.length, marks.length]);
        const three = async () => {
          await save("draft");
          const { id } = (await finish(finishing("I moved it."))).attempt;
          await store.putMark(workspaceId, id, "own-action", holds("I"));
          expect(await rows()).toEqual([1, 1, 1]);
        };
        await three();
        await store.deleteAnswer(workspaceId, answerId);
        expect(await rows()).toEqual([1, 1, 1]);
        await store.purgeAnswer(workspaceId, answerId);
        expect(await rows()).toEqual([0, 0, 0]);
        await three();
        await store.deleteAnswer(workspaceId, answerId);
        await store.purgeDeletedBefore("2027-01-01T00:00:00.000Z");
        expect(await rows()).toEqual([0, 0, 0]);
        await three();
        const [content] = await store.snapshot("backup");
        await store.deleteWorkspace(workspaceId);
        await store.purgeWorkspace(workspaceId);
        // no row is left behind that would stand in the way
        await store.importContent(content ? [content] : [], noRecordings);
        expect(await rows()).toEqual([1, 1, 1]);
      });

      it("lead to their candidate, and so do answers", async () => {
        await save("draft");
        const { id } = (await finish(finishing("x"))).attempt;
        expect([await store.findOwner("answers", answerId), await store.findOwner("attempts", id)]).toEqual([workspaceId, workspaceId]);
        expect(await codesOf([store.findOwner("answers", id), store.findOwner("attempts", answerId)])).toEqual(["not-found"]);
        const other = (await store.createWorkspace(newWorkspace("Other"))).id;
        await store.writeAnswer(other, answerId, write("theirs"));
        expect((await failureOf(store.findOwner("answers", answerId))).code).toBe("invalid-input");
        await store.deleteWorkspace(workspaceId);
        expect(await store.findOwner("answers", answerId)).toBe(other);
        expect((await failureOf(store.findOwner("attempts", id))).code).toBe("not-found");
      });
    });

    describe("marks", () => {
      const SAID = "I moved it. 👋 We waited.";
      let attemptId: string;
      beforeEach(async () => {
        await save("draft");
        const attempt = finishing(SAID, { thread: [{ probe: "Why?", reply: "It was late." }] });
        attemptId = (await store.finishAttempt(workspaceId, answerId, attempt, assessed(attempt))).view.attempt.id;
      });
      const put = (criterion: string, mark: MarkWrite) => store.putMark(workspaceId, attemptId, criterion, mark);
      const inView = async () => (await store.getAttempt(workspaceId, attemptId)).marks;

      it("stand beside the assessment, in the answer or in a reply, or on no words", async () => {
        const before = (await store.getAttempt(workspaceId, attemptId)).assessments;
        const made = [
          await put("own-action", { ...holds("I moved it"), note: "n\u0000ote" }),
          await put("reflection", { verdict: "holds", words: { start: 3, end: 6, quote: "was", turn: 0 }, note: "" }),
          await put("situation", { verdict: "does-not-hold", words: null, note: "" }),
        ];
        for (const each of made) expect(Mark.parse(each)).toEqual(each);
        expect(made[0]).toMatchObject({ workspaceId, attemptId, criterion: "own-action", verdict: "holds", note: "n\ufffdote" });
        expect(await inView()).toEqual(made);
        expect(await store.listMarks(workspaceId)).toEqual(made);
        expect((await store.getAttempt(workspaceId, attemptId)).assessments).toEqual(before);
      });

      it("are one for each attempt and criterion: the last one stands, and the same again is no change", async () => {
        const first = await put("own-action", holds("I"));
        expect(await put("own-action", holds("I"))).toEqual(first);
        const second = await put("own-action", { verdict: "does-not-hold", words: null, note: "no" });
        expect(second).toMatchObject({ id: first.id, verdict: "does-not-hold" });
        expect(second.createdAt > first.createdAt).toBe(true);
        expect(await inView()).toEqual([second]);
        const another = finishing(SAID);
        await store.finishAttempt(workspaceId, answerId, another, assessed(another));
        await store.putMark(workspaceId, another.id, "own-action", holds("I"));
        expect(await store.listMarks(workspaceId)).toHaveLength(2);
      });

      it.each([
        ["elsewhere", { start: 1, end: 2, quote: "I" }],
        ["beyond the end", { start: SAID.length, end: SAID.length + 1, quote: "." }],
        ["in a reply that is not there", { start: 0, end: 2, quote: "It", turn: 1 }],
        ["in the answer, not in the reply", { start: 0, end: 7, quote: "I moved", turn: 0 }],
        ["half an emoji", { start: 12, end: 13, quote: SAID.charAt(12) }],
      ])("on words that are %s are refused with a sentence", async (_, words) => {
        const failure = await failureOf(put("own-action", { verdict: "holds", words, note: "" }));
        expect(failure.code).toBe("invalid-input");
        expect(failure.message).toMatch(/^The marked words do not stand at .*\.$/);
        expect(await inView()).toEqual([]);
      });

      it("are taken away", async () => {
        await put("own-action", holds("I"));
        const kept = await put("situation", holds("I moved it"));
        await store.deleteMark(workspaceId, attemptId, "own-action");
        expect(await inView()).toEqual([kept]);
        expect((await failureOf(store.deleteMark(workspaceId, attemptId, "own-action"))).code).toBe("not-found");
      });

      it("of a deleted answer are not listed", async () => {
        const mark = await put("own-action", holds("I"));
        await store.deleteAnswer(workspaceId, answerId);
        expect(await store.listMarks(workspaceId)).toEqual([]);
        await store.undeleteAnswer(workspaceId, answerId);
        expect(await store.listMarks(workspaceId)).toEqual([mark]);
      });
    });

    describe("papers", () => {
      const paperId = "7f0e1d2c-3b4a-4958-8776-655443322110";
      const put = (term: string, base = 0) => store.writePaper(workspaceId, paperId, terms(term, base));

      it("come back as they were written, and change with a revision", async () => {
        const made = await put("Acme");
        expect(Paper.parse(made)).toEqual(made);
        expect(made).toMatchObject({ kind: "terms", revision: 1, deletedAt: null, data: { terms: [{ term: "Acme" }] } });
        expect(await store.getPaper(workspaceId, paperId)).toEqual(made);
        const changed = await put("Acme Ltd", 1);
        expect(changed).toMatchObject({ revision: 2, createdAt: made.createdAt });
        expect(await store.listPapers(workspaceId)).toEqual([changed]);
        expect(await put("Acme Ltd", 1)).toEqual(changed); // what stands already
      });

      it("refuse a stale change, and keep both versions", async () => {
        await put("Acme");
        const current = await put("Acme Ltd", 1);
        const failure = await failureOf(put("Acme GmbH", 1));
        expect(failure).toMatchObject({ code: "stale-revision", details: { current, kept: { field: "paper", answerId: null, baseRevision: 1 } } });
        const [keptVersion] = await store.listKeptVersions(workspaceId, null);
        expect(JSON.parse(keptVersion?.value ?? "")).toEqual({ id: paperId, kind: "terms", data: terms("Acme GmbH").data });
        expect(await store.getPaper(workspaceId, paperId)).toEqual(current);
      });

      it("keep their kind, are not found elsewhere, and are held to length and depth", async () => {
        await put("Acme");
        const another = await store.createWorkspace(newWorkspace("Ben"));
        const story: PaperWrite = {
          baseRevision: 1, kind: "story",
          data: { title: "", claim: null, year: null, employer: null, isDataProject: false, parts: {}, forms: {}, numbers: [], interviews: {} },
        };
        expect((await failureOf(store.writePaper(workspaceId, paperId, story))).code).toBe("invalid-input");
        expect((await failureOf(put("x", 7))).code).toBe("stale-revision");
        expect(await codesOf([store.getPaper(another.id, paperId), store.deletePaper(another.id, paperId), store.writePaper(another.id, paperId, terms("x", 1))])).toEqual(["not-found"]);
        const long = { ...story, baseRevision: 0, data: { ...story.data, parts: { result: "a".repeat(MAX_PAPER_LENGTH) } } };
        expect((await failureOf(store.writePaper(workspaceId, randomUUID(), long))).code).toBe("too-large");
        let deep: unknown = "x";
        for (let level = 0; level <= MAX_PAPER_DEPTH; level += 1) deep = { deep };
        const resume = { fileName: "cv.json", reading: { ...emptyReading, resume: { deep } }, items: [], claimStates: {}, original: null };
        expect((await failureOf(store.writePaper(workspaceId, randomUUID(), { baseRevision: 0, kind: "resume", data: resume }))).code).toBe("invalid-input");
      });

      it("are deleted, brought back, and deleted for good", async () => {
        await put("Acme");
        expect((await failureOf(store.purgePaper(workspaceId, paperId))).code).toBe("not-found");
        await store.deletePaper(workspaceId, paperId);
        expect(await store.listPapers(workspaceId)).toEqual([]);
        expect(await store.listPapers(workspaceId, { deleted: true })).toHaveLength(1);
        expect(await store.undeletePaper(workspaceId, paperId)).toMatchObject({ deletedAt: null, revision: 3 });
        await store.deletePaper(workspaceId, paperId);
        await store.purgePaper(workspaceId, paperId);
        expect((await failureOf(store.getPaper(workspaceId, paperId))).code).toBe("not-found");
      });

      it("that are the file of a résumé are not listed, and go with it", async () => {
        const original = randomUUID();
        await store.writePaper(workspaceId, original, { baseRevision: 0, kind: "original", data: { fileName: "cv.pdf", base64: "JVBERg==" } });
        await store.writePaper(workspaceId, paperId, { baseRevision: 0, kind: "resume", data: { fileName: "cv.pdf", reading: emptyReading, items: [], claimStates: {}, original } });
        expect((await store.listPapers(workspaceId)).map(({ id }) => id)).toEqual([paperId]);
        await store.deletePaper(workspaceId, paperId);
        expect((await store.getPaper(workspaceId, original)).deletedAt).not.toBeNull();
        await store.undeletePaper(workspaceId, paperId);
        expect((await store.getPaper(workspaceId, original)).deletedAt).toBeNull();
        await store.deletePaper(workspaceId, paperId);
        await store.purgePaper(workspaceId, paperId);
        expect((await failureOf(store.getPaper(workspaceId, original))).code).toBe("not-found");
      });

      it("that are boards come back as they were drawn, and go with their loop, and their pictures with them", async () => {
        const [answer, picture] = [randomUUID(), randomUUID()];
        const base = { x: -12.25, y: 3.5, width: 160, height: 80, angle: 0, strokeColor: "#1e1e1e", backgroundColor: "transparent", fillStyle: "solid", strokeWidth: 2, strokeStyle: "solid", roughness: 1, opacity: 100, seed: 1_968_410_350, index: "a0", groupIds: [], frameId: null, locked: false };
        const board = {
          picture: { original: picture, of: "0a1b2c3d" },
          elements: [
            { ...base, id: "box", type: "rectangle" as const, roundness: { type: 3 }, boundElements: [{ id: "label", type: "text" as const }, { id: "arrow", type: "arrow" as const }] },
            { ...base, id: "label", type: "text" as const, roundness: null, boundElements: null, text: "Search\nindex", originalText: "Search index", fontSize: 20, fontFamily: 5, lineHeight: 1.25, textAlign: "center", verticalAlign: "middle", autoResize: true, containerId: "box" },
            { ...base, id: "arrow", type: "arrow" as const, roundness: { type: 2 }, boundElements: null, points: [[0, 0], [120.5, -3]] as [number, number][], startBinding: { elementId: "box", focus: 0.1, gap: 4 }, endBinding: null, startArrowhead: null, endArrowhead: "arrow", elbowed: false },
          ],
        };
        const question = { id: "q", answer, text: "How?", objective: "", lens: "orchestration" as const, isScored: true, reach: [], followUps: [], principle: null, facts: [] };
        const round = { id: "one", role: "tpm-peer" as const, topic: "Delivery", lens: "orchestration" as const, minutes: 30, closingMinutes: 0, principles: [], manner: "neutral" as const, questions: [question] };
        await store.writePaper(workspaceId, picture, { baseRevision: 0, kind: "original", data: { fileName: "board.png", base64: "iVBORw0KGgo=" } });
        expect(await store.writePaper(workspaceId, answer, { baseRevision: 0, kind: "board", data: board })).toMatchObject({ kind: "board", data: board });
        await store.writePaper(workspaceId, paperId, { baseRevision: 0, kind: "loop", data: { of: { kind: "question", id: "q" }, name: "Loop", seed: 1, mode: "study", pressure: null, plan: [round], events: [], kept: [] } });
        expect(await store.getPaper(workspaceId, answer)).toMatchObject({ data: board });
        const gone = async (): Promise<boolean[]> => Promise.all([answer, picture].map(async (id) => (await store.getPaper(workspaceId, id)).deletedAt !== null));
        await store.deletePaper(workspaceId, paperId);
        expect(await gone()).toEqual([true, true]);
        await store.undeletePaper(workspaceId, paperId);
        expect(await gone()).toEqual([false, false]);
        await store.deletePaper(workspaceId, paperId);
        await store.purgePaper(workspaceId, paperId);
        expect((await failureOf(store.getPaper(workspaceId, answer))).code).toBe("not-found");
        expect((await failureOf(store.getPaper(workspaceId, picture))).code).toBe("not-found");
      });

      it("have lone surrogates and NUL repaired, wherever they stand in the data", async () => {
        const made = await put("a\uD800\0b");
        expect(made.data).toEqual({ terms: [{ term: "a\uFFFD\uFFFDb", standIn: "a large retailer" }] });
      });
    });

    describe("isolation", () => {
      it("treats every id of another workspace as not found", async () => {
        const other = (await store.createWorkspace(newWorkspace("Other"))).id;
        await save("mine");
        await failureOf(save("kept"));
        const [keptVersion] = await kept();
        const recording = await store.addRecording(newRecording(workspaceId, answerId), Buffer.from("sound"));
        const attempt = finishing("mine");
        await store.finishAttempt(workspaceId, answerId, attempt, assessed(attempt));
        await store.putMark(workspaceId, attempt.id, "own-action", holds("mine"));
        expect(await codesOf([
          store.getAnswer(other, answerId),
          store.renameAnswer(other, answerId, 1, "x"),
          store.deleteAnswer(other, answerId),
          store.purgeAnswer(other, answerId),
          store.writeAnswer(other, answerId, write("stolen", 1)),
          store.listKeptVersions(other, answerId),
          store.dropKeptVersion(other, keptVersion?.id ?? ""),
          store.readRecording(other, recording.id),
          store.addRecording(newRecording(other, answerId), Buffer.from("sound")),
          store.finishAttempt(other, answerId, finishing("stolen"), assessed(finishing("stolen"))),
          store.listAttempts(other, answerId),
          store.getAttempt(other, attempt.id),
          store.addAssessment(other, attempt.id, assessed(attempt, "another")),
          store.putMark(other, attempt.id, "own-action", holds("m")),
          store.deleteMark(other, attempt.id, "own-action"),
        ])).toEqual(["not-found"]);
        expect(await store.listMarks(other)).toEqual([]);
        expect(await store.listAttempts(workspaceId, answerId)).toEqual([await store.getAttempt(workspaceId, attempt.id)]);
        expect(await store.listAnswers(other)).toEqual([]);
        expect(await store.listKeptVersions(other, null)).toEqual([]);
        expect((await current()).text).toBe("mine");
      });

      it("lets two workspaces use one answer id without touching each other", async () => {
        const other = (await store.createWorkspace(newWorkspace("Other"))).id;
        await save("mine");
        await store.writeAnswer(other, answerId, write("theirs"));
        await store.deleteAnswer(other, answerId);
        await store.purgeAnswer(other, answerId);
        expect((await current()).text).toBe("mine");
      });
    });

    describe("recordings", () => {
      it("are stored as private files and read back", async () => {
        await save("spoken");
        const bytes = Buffer.from([0, 1, 2, 255, 254]);
        const added = await store.addRecording(newRecording(workspaceId, answerId), bytes);
        expect(added).toMatchObject({ bytes: 5, sha256: createHash("sha256").update(bytes).digest("hex") });
        expect(Buffer.from(await store.readRecording(workspaceId, added.id))).toEqual(bytes);
        const file = join(database.folder.recordings, added.id);
        if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
        expect(readdirSync(database.folder.recordings)).toEqual([added.id]);
      });

      it("never overwrite one another", async () => {
        await save("spoken");
        const recording = newRecording(workspaceId, answerId);
        await store.addRecording(recording, Buffer.from("first"));
        expect((await failureOf(store.addRecording(recording, Buffer.from("second")))).code).toBe("already-exists");
        expect(Buffer.from(await store.readRecording(workspaceId, recording.id)).toString()).toBe("first");
        expect(readdirSync(database.folder.recordings)).toHaveLength(1);
      });

      it("leave no file behind when the answer is not there", async () => {
        expect((await failureOf(store.addRecording(newRecording(workspaceId, answerId), Buffer.from("x")))).code).toBe("not-found");
        expect(readdirSync(database.folder.recordings)).toEqual([]);
      });

      it.each(["../../escape", "a/b", "", "."])("refuse %j as an id", async (id) => {
        await save("spoken");
        const failure = await failureOf(store.addRecording({ ...newRecording(workspaceId, answerId), id }, Buffer.from("x")));
        expect(failure.code).toBe("invalid-input");
      });

      it("say so when their file is missing or damaged", async () => {
        await save("spoken");
        const { id } = await store.addRecording(newRecording(workspaceId, answerId), Buffer.from("sound"));
        writeFileSync(join(database.folder.recordings, id), "noise");
        expect((await failureOf(store.readRecording(workspaceId, id))).code).toBe("database-damaged");
      });

      it("go with their answer", async () => {
        await save("spoken");
        await store.addRecording(newRecording(workspaceId, answerId), Buffer.from("sound"));
        await store.deleteAnswer(workspaceId, answerId);
        expect(readdirSync(database.folder.recordings)).toHaveLength(1);
        await store.purgeAnswer(workspaceId, answerId);
        expect(readdirSync(database.folder.recordings)).toEqual([]);
      });

      it("grow piece by piece, each once, and are closed when all have come", async () => {
        await save("spoken");
        const made = newRecording(workspaceId, answerId);
        expect(await store.beginRecording(made)).toMatchObject({ state: "open", pieces: 0, bytes: 0 });
        await store.appendToRecording(workspaceId, made.id, 0, Buffer.from("first "));
        expect(await store.beginRecording(made)).toMatchObject({ state: "open", pieces: 1 });
        expect(await store.appendToRecording(workspaceId, made.id, 0, Buffer.from("again "))).toMatchObject({ pieces: 1, bytes: 6 });
        const early = await failureOf(store.appendToRecording(workspaceId, made.id, 2, Buffer.from("third")));
        expect([early.code, early.details]).toEqual(["stale-revision", { pieces: 1 }]);
        expect((await failureOf(store.finishRecording(workspaceId, made.id, { seconds: 2, pieces: 2 }))).details).toEqual({ pieces: 1 });
        await store.appendToRecording(workspaceId, made.id, 1, Buffer.from("second"));
        const closed = await store.finishRecording(workspaceId, made.id, { seconds: 1.5, pieces: 2 });
        expect(closed).toMatchObject({ state: "closed", pieces: 2, bytes: 12, seconds: 1.5, sha256: createHash("sha256").update("first second").digest("hex") });
        expect(await store.finishRecording(workspaceId, made.id, { seconds: 9, pieces: 2 })).toEqual(closed);
        expect(Buffer.from(await store.readRecording(workspaceId, made.id)).toString()).toBe("first second");
        expect((await failureOf(store.appendToRecording(workspaceId, made.id, 2, Buffer.from("more")))).code).toBe("already-exists");
        expect(await store.listRecordings(workspaceId, answerId)).toEqual([closed]);
        expect(await store.recordingsSize()).toEqual({ count: 1, bytes: 12 });
      });

      it("that a crash left open are sound as far as they were acknowledged, and may go on", async () => {
        await save("spoken");
        const { id } = await store.beginRecording(newRecording(workspaceId, answerId));
        await store.appendToRecording(workspaceId, id, 0, Buffer.from("kept"));
        // written when the power went, and never acknowledged
        appendFileSync(join(database.folder.recordings, id), "half a pie");
        await store.cutOpenRecordings();
        expect(await store.getRecording(workspaceId, id)).toMatchObject({ state: "cut", bytes: 4, sha256: createHash("sha256").update("kept").digest("hex") });
        await store.appendToRecording(workspaceId, id, 1, Buffer.from("!"));
        await store.finishRecording(workspaceId, id, { seconds: 1, pieces: 2 });
        expect(Buffer.from(await store.readRecording(workspaceId, id)).toString()).toBe("kept!");
      });

      it("keep nobody from starting when the file of one that was left open is gone", async () => {
        await save("spoken");
        const { id } = await store.beginRecording(newRecording(workspaceId, answerId));
        await store.appendToRecording(workspaceId, id, 0, Buffer.from("kept"));
        rmSync(join(database.folder.recordings, id));
        await store.cutOpenRecordings();
        expect(await store.getRecording(workspaceId, id)).toMatchObject({ state: "cut", bytes: 0 });
      });

      it("count in a backup while they grow, as far as they go", async () => {
        await save("spoken");
        const { id } = await store.beginRecording(newRecording(workspaceId, answerId));
        await store.appendToRecording(workspaceId, id, 0, Buffer.from("so far"));
        const [content] = await store.snapshot("backup");
        expect(content?.recordings).toMatchObject([{ id, state: "cut", bytes: 6, sha256: createHash("sha256").update("so far").digest("hex") }]);
      });

      it("keep the words as they came and as they were corrected, and belong to the attempt that they were finished with", async () => {
        await save("spoken");
        const { id } = await store.addRecording(newRecording(workspaceId, answerId), Buffer.from("sound"));
        const transcript: Transcript = { from: "command", by: "a\u0000b", segments: [{ speaker: null, from: 0, to: 1, text: "I mooed it.", words: null }], hasTimes: true, notes: [] };
        await store.describeRecording(workspaceId, id, { transcript });
        await store.describeRecording(workspaceId, id, { words: "I moved it.\r\n" });
        expect(await store.getRecording(workspaceId, id)).toMatchObject({ transcript: { ...transcript, by: "a\uFFFDb" }, words: "I moved it.\n" });
        const attempt = { ...finishing("I moved it."), recordingId: id };
        const { view } = await store.finishAttempt(workspaceId, answerId, attempt, smallAssessment({ ...attempt, lens: "behavioural" }));
        expect(await store.recordingOfAttempt(workspaceId, view.attempt.id)).toMatchObject({ id, attemptId: view.attempt.id });
        expect((await store.finishAttempt(workspaceId, answerId, attempt, smallAssessment({ ...attempt, lens: "behavioural" }))).made).toBe(false);
      });

      it("of replies belong to the attempt in whose thread they stand, and are not taken for the answer", async () => {
        await save("spoken");
        const answer = await store.addRecording(newRecording(workspaceId, answerId), Buffer.from("answer"));
        const [first, beyond] = [await store.addRecording({ ...newRecording(workspaceId, answerId), turn: 0 }, Buffer.from("reply")), await store.beginRecording({ ...newRecording(workspaceId, answerId), turn: 1 })];
        expect([answer.turn, first.turn, beyond.turn]).toEqual([null, 0, 1]);
        const attempt = { ...finishing("I moved it."), thread: [{ probe: "And then?", reply: "They stayed." }] };
        const result = smallAssessment({ ...attempt, lens: "behavioural" });
        expect((await failureOf(store.finishAttempt(workspaceId, answerId, { ...attempt, recordingId: first.id }, result))).code).toBe("invalid-input");
        const { view } = await store.finishAttempt(workspaceId, answerId, { ...attempt, recordingId: answer.id }, result);
        expect((await store.recordingOfAttempt(workspaceId, view.attempt.id))?.id).toBe(answer.id);
        expect(await store.getRecording(workspaceId, first.id)).toMatchObject({ attemptId: view.attempt.id, turn: 0 });
        expect(await store.getRecording(workspaceId, beyond.id)).toMatchObject({ attemptId: null, turn: 1 });
      });

      it("of a mock interview come and go with it, and are in backup and export as it is", async () => {
        const [paperId, recordingId] = [randomUUID(), randomUUID()];
        const made = { id: recordingId, workspaceId, answerId: null, paperId, mediaType: "audio/mpeg", createdAt: "2026-11-20T10:00:00.000Z" };
        expect((await failureOf(store.beginRecording(made))).code).toBe("not-found");
        await store.writePaper(workspaceId, paperId, mockInterview(recordingId));
        expect(await store.beginRecording(made)).toMatchObject({ answerId: null, paperId, state: "open" });
        await store.appendToRecording(workspaceId, recordingId, 0, Buffer.from("both of us"));
        await store.finishRecording(workspaceId, recordingId, { seconds: 3, pieces: 1 });
        expect(await store.recordingsSize()).toEqual({ count: 1, bytes: 10 });
        expect((await store.snapshot([workspaceId]))[0]?.recordings).toMatchObject([{ id: recordingId, paperId }]);
        await store.deletePaper(workspaceId, paperId);
        // living things only; a backup has what can still be brought back
        expect((await store.snapshot([workspaceId]))[0]?.recordings).toEqual([]);
        expect((await store.snapshot("backup"))[0]?.recordings).toMatchObject([{ id: recordingId }]);
        await store.undeletePaper(workspaceId, paperId);
        expect(Buffer.from(await store.readRecording(workspaceId, recordingId)).toString()).toBe("both of us");
        await store.deletePaper(workspaceId, paperId);
        await store.purgePaper(workspaceId, paperId);
        expect(readdirSync(database.folder.recordings)).toEqual([]);
        expect(await store.recordingsSize()).toEqual({ count: 0, bytes: 0 });
      });

      it("of a mock interview go by age, and when its days among the deleted are over", async () => {
        const ids = [randomUUID(), randomUUID()] as const;
        for (const id of ids) {
          await store.writePaper(workspaceId, id, mockInterview(id));
          await store.addRecording({ id, workspaceId, answerId: null, paperId: id, mediaType: "audio/wav", createdAt: id === ids[0] ? "2026-11-20T10:00:00.000Z" : "2026-11-21T10:00:00.000Z" }, Buffer.from("sound"));
        }
        expect(await store.deleteRecordingsBefore("2026-11-21T00:00:00.000Z")).toBe(1);
        expect(readdirSync(database.folder.recordings)).toEqual([ids[1]]);
        await store.deletePaper(workspaceId, ids[1]);
        await store.purgeDeletedBefore("9999-01-01T00:00:00.000Z");
        expect(readdirSync(database.folder.recordings)).toEqual([]);
      });

      it("are deleted one by one, and by age, with their files", async () => {
        await save("spoken");
        const old = await store.addRecording(newRecording(workspaceId, answerId), Buffer.from("old"));
        const young = await store.addRecording({ ...newRecording(workspaceId, answerId), createdAt: "2026-11-21T10:00:00.000Z" }, Buffer.from("young"));
        expect(await store.deleteRecordingsBefore("2026-11-21T00:00:00.000Z")).toBe(1);
        expect(readdirSync(database.folder.recordings)).toEqual([young.id]);
        expect((await failureOf(store.getRecording(workspaceId, old.id))).code).toBe("not-found");
        await store.deleteRecording(workspaceId, young.id);
        expect(readdirSync(database.folder.recordings)).toEqual([]);
      });

      it("are swept at opening when a crash left them without a row, but not while young", async () => {
        await save("spoken");
        const { id } = await store.addRecording(newRecording(workspaceId, answerId), Buffer.from("sound"));
        const [old, young] = [randomUUID(), randomUUID()];
        const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
        for (const name of [old, young, id]) {
          if (name !== id) writeFileSync(join(database.folder.recordings, name), "orphan");
          if (name !== young) utimesSync(join(database.folder.recordings, name), longAgo, longAgo);
        }
        await open();
        expect(readdirSync(database.folder.recordings).sort()).toEqual([id, young].sort());
      });
    });

    /** One candidate with some of everything: living and deleted answers, kept versions, recordings. */
    async function fill(name: string): Promise<WorkspaceContent> {
      const { id } = await store.createWorkspace(newWorkspace(name));
      const [living, deleted] = [randomUUID(), randomUUID()];
      for (const each of [living, deleted]) {
        await store.writeAnswer(id, each, write(`${name}, answer 👋`));
        await store.writeAnswer(id, each, write(`${name}, better`, 1));
        await failureOf(store.writeAnswer(id, each, write(`${name}, stale`, 1)));
        await store.addRecording(newRecording(id, each), Buffer.from(`sound of ${each}`));
        const attempt = finishing(`${name} finished 👋`);
        await store.finishAttempt(id, each, attempt, smallAssessment({ ...attempt, lens: "behavioural" }));
        await store.addAssessment(id, attempt.id, smallAssessment({ ...attempt, lens: "behavioural" }, "a newer engine"));
        await store.putMark(id, attempt.id, "own-action", holds(name));
      }
      await store.renameAnswer(id, living, 2, "Title");
      const papers = [randomUUID(), randomUUID()] as const;
      for (const each of papers) await store.writePaper(id, each, terms(name));
      await store.deletePaper(id, papers[1]);
      await failureOf(store.changeCandidate(id, 7, { ...CANDIDATE, name: "stale" }));
      await store.deleteAnswer(id, deleted);
      const content = (await store.snapshot("backup")).find(({ workspace }) => workspace.id === id);
      if (!content) throw new Error("the snapshot lacks what was made");
      return content;
    }

    /** Reads recordings as an archive would have carried them. */
    async function carry(contents: readonly WorkspaceContent[]): Promise<(recordingId: string) => Promise<Uint8Array>> {
      const bytes = new Map<string, Uint8Array>();
      for (const { workspace, recordings } of contents) {
        for (const { id } of recordings) bytes.set(id, await store.readRecording(workspace.id, id));
      }
      return async (id) => bytes.get(id) ?? Promise.reject(new Error(`no recording ${id}`));
    }

    const noRecordings = () => Promise.reject(new Error("there are no recordings"));

    describe("snapshots", () => {
      it("of a backup hold everything in order of ids, of an export living things only", async () => {
        const a = await fill("Ada");
        const b = await fill("Ben");
        await store.deleteWorkspace(b.workspace.id);
        const backup = await store.snapshot("backup");
        for (const each of backup) expect(WorkspaceContent.parse(each)).toEqual(each);
        expect(backup.map(({ workspace }) => workspace.id)).toEqual([workspaceId, a.workspace.id, b.workspace.id].sort());
        const whole = backup.find(({ workspace }) => workspace.id === a.workspace.id);
        expect(whole).toMatchObject({ answers: [{}, {}], keptVersions: [{}, {}, {}], recordings: [{}, {}], attempts: [{}, {}], assessments: [{}, {}, {}, {}], marks: [{}, {}], papers: [{}, {}] });
        for (const list of [whole?.answers, whole?.keptVersions, whole?.recordings, whole?.attempts, whole?.assessments, whole?.marks, whole?.papers]) {
          expect(list?.map(({ id }) => id)).toEqual(list?.map(({ id }) => id).sort());
        }
        const [living] = await store.snapshot([a.workspace.id]);
        expect(living).toMatchObject({ answers: [{ title: "Title" }], keptVersions: [{}, {}], recordings: [{}], attempts: [{}], assessments: [{}, {}], marks: [{}], papers: [{ deletedAt: null }] });
        expect(living?.recordings[0]?.answerId).toBe(living?.answers[0]?.id);
        expect((await failureOf(store.snapshot([b.workspace.id]))).code).toBe("not-found");
        expect((await failureOf(store.snapshot([randomUUID()]))).code).toBe("not-found");
      });

      it("show one moment while another connection writes", async () => {
        const chain: string[] = [];
        for (let each = 0; each < 6; each += 1) {
          const { id } = await store.createWorkspace(newWorkspace(`Link ${each}`));
          await store.writeAnswer(id, answerId, write("0"));
          chain.push(id);
        }
        const writer = await open();
        let writing = true;
        const writes = (async () => {
          for (let round = 1; round <= 25; round += 1) {
            for (const id of chain) await writer.writeAnswer(id, answerId, write(String(round), round));
          }
          writing = false;
        })();
        let moving = 0;
        while (writing) {
          const snapshot = await store.snapshot("backup");
          const rounds = chain.map((id) => Number(snapshot.find(({ workspace }) => workspace.id === id)?.answers[0]?.text));
          // written in the order of the chain, so at any one moment no later link is ahead, and none is two behind
          expect(rounds).toEqual(rounds.toSorted((x, y) => y - x));
          expect(Math.max(...rounds) - Math.min(...rounds)).toBeLessThanOrEqual(1);
          if (rounds[0] !== rounds.at(-1)) moving += 1;
        }
        await writes;
        expect(moving).toBeGreaterThan(0);
      });
    });

    describe("importing", () => {
      it("brings content back as it was", async () => {
        const before = [await fill("Ada"), await fill("Ben")];
        const readRecording = await carry(before);
        await store.deleteEverything();
        const outcomes = await store.importContent(before, readRecording);
        expect(outcomes).toEqual(before.map(({ workspace }) => ({ workspaceId: workspace.id, name: workspace.candidate.name, outcome: "added" })));
        const sorted = before.toSorted((x, y) => (x.workspace.id < y.workspace.id ? -1 : 1));
        expect(await store.snapshot("backup")).toEqual(sorted);
        for (const { workspace, recordings } of before) {
          for (const { id } of recordings) expect(await store.readRecording(workspace.id, id)).toEqual(await readRecording(id));
        }
      });

      it("leaves alone what is the same, be it a backup or an export", async () => {
        const content = await fill("Ada");
        const before = await store.snapshot("backup");
        const exported = await store.snapshot([content.workspace.id]);
        const readRecording = await carry([content]);
        expect(await store.importContent([content], readRecording)).toMatchObject([{ outcome: "unchanged" }]);
        expect(await store.importContent(exported, readRecording)).toMatchObject([{ outcome: "unchanged" }]);
        expect(await store.snapshot("backup")).toEqual(before);
        expect(readdirSync(database.folder.recordings)).toHaveLength(2);
      });

      it("brings a mock interview in as a copy with its recording and its answers, each under its new id", async () => {
        const { id } = await store.createWorkspace(newWorkspace("Ada"));
        const [answer, paperId, recordingId] = [randomUUID(), randomUUID(), randomUUID()];
        await store.writeAnswer(id, answer, write("from the interview"));
        const attempt = finishing("from the interview");
        await store.finishAttempt(id, answer, attempt, smallAssessment({ ...attempt, lens: "behavioural" }));
        const { data, ...paper } = mockInterview(recordingId);
        await store.writePaper(id, paperId, { ...paper, data: { ...data, assessed: { "0": { answer, attempt: attempt.id, words: 1, isDone: true } } } });
        await store.addRecording({ id: recordingId, workspaceId: id, answerId: null, paperId, mediaType: "audio/wav", createdAt: "2026-11-20T10:00:00.000Z" }, Buffer.from("both of us"));
        const content = await store.snapshot([id]);
        const readRecording = await carry(content);
        await store.renameAnswer(id, answer, 1, "Changed since");
        const [outcome] = await store.importContent(content, readRecording);
        const copy = (await store.snapshot("backup")).find(({ workspace }) => workspace.id === outcome?.workspaceId);
        const brought = copy?.papers[0];
        if (brought?.kind !== "mock-interview" || copy === undefined) throw new Error("the copy lacks the mock interview");
        expect(copy.recordings).toMatchObject([{ id: brought.data.recordingId, paperId: brought.id, answerId: null }]);
        expect(brought.data.assessed["0"]).toMatchObject({ answer: copy.answers[0]?.id, attempt: copy.attempts[0]?.id });
        expect(new Set([answer, attempt.id, paperId, recordingId, copy.answers[0]?.id, copy.attempts[0]?.id, brought.id, brought.data.recordingId]).size).toBe(8);
        expect(Buffer.from(await store.readRecording(copy.workspace.id, copy.recordings[0]?.id ?? "")).toString()).toBe("both of us");
      });

      it("adds what differs as a copy under new ids everywhere", async () => {
        const content = await fill("Ada");
        const readRecording = await carry([content]);
        await store.changeCandidate(content.workspace.id, content.workspace.revision, { ...CANDIDATE, name: "Ada Changed" });
        const standing = (await store.snapshot("backup")).filter(({ workspace }) => workspace.id === content.workspace.id);
        const [outcome] = await store.importContent([content], readRecording);
        expect(outcome).toMatchObject({ outcome: "copied", name: "Ada (imported)" });

        const after = await store.snapshot("backup");
        expect(after.filter(({ workspace }) => workspace.id === content.workspace.id)).toEqual(standing);
        const copy = after.find(({ workspace }) => workspace.id === outcome?.workspaceId);
        expect(copy?.workspace.candidate.name).toBe("Ada (imported)");
        const idsOf = (each: WorkspaceContent | undefined) =>
          [each?.workspace, each?.answers, each?.keptVersions, each?.recordings, each?.attempts, each?.assessments, each?.marks, each?.papers].flat().map((thing) => thing?.id);
        expect(new Set([...idsOf(copy), ...idsOf(content)]).size).toBe(idsOf(content).length * 2);
        const texts = (each: WorkspaceContent | undefined) => each?.answers.map(({ text, title, revision, deletedAt }) => [text, title, revision, deletedAt]).sort();
        expect(texts(copy)).toEqual(texts(content));
        const answerIds = copy?.answers.map(({ id }) => id);
        for (const { answerId: of } of copy?.attempts ?? []) expect(answerIds).toContain(of);
        const attemptIds = copy?.attempts.map(({ id }) => id);
        for (const { attemptId: of } of [...(copy?.assessments ?? []), ...(copy?.marks ?? [])]) expect(attemptIds).toContain(of);
        for (const { attemptId: of, result } of copy?.assessments ?? []) expect(result.id).toBe(of);
        const said = (each: WorkspaceContent | undefined) => each?.attempts.map(({ text, question, createdAt }) => [text, question, createdAt]).sort();
        expect(said(copy)).toEqual(said(content));
        const found = (each: WorkspaceContent | undefined) =>
          [...(each?.assessments ?? []).map(({ engine, result: { criteria } }) => JSON.stringify([engine, criteria])), ...(each?.marks ?? []).map(({ words, verdict }) => JSON.stringify([words, verdict]))].sort();
        expect(found(copy)).toEqual(found(content));
        for (const { id, sha256 } of copy?.recordings ?? []) {
          const sound = await store.readRecording(outcome?.workspaceId ?? "", id);
          const original = content.recordings.find((each) => each.sha256 === sha256);
          expect(sound).toEqual(await readRecording(original?.id ?? ""));
        }
      });

      it("keeps the name of a copy within its limit", async () => {
        const long = await store.createWorkspace(newWorkspace("x".repeat(200)));
        const [content] = await store.snapshot([long.id]);
        if (!content) throw new Error("nothing");
        const other = { ...content, workspace: { ...content.workspace, revision: 5 } };
        const [outcome] = await store.importContent([other], noRecordings);
        expect(outcome?.name).toHaveLength(200);
        expect(outcome?.name.endsWith(" (imported)")).toBe(true);
      });

      it("adds a copy when only the id of a recording is taken", async () => {
        const content = await fill("Ada");
        const moved = randomUUID();
        const foreign: WorkspaceContent = {
          ...content,
          workspace: { ...content.workspace, id: moved },
          answers: content.answers.map((answer) => ({ ...answer, workspaceId: moved })),
          keptVersions: content.keptVersions.map((each) => ({ ...each, workspaceId: moved })),
          recordings: content.recordings.map((each) => ({ ...each, workspaceId: moved })),
          attempts: content.attempts.map((each) => ({ ...each, workspaceId: moved })),
          assessments: content.assessments.map((each) => ({ ...each, workspaceId: moved })),
          marks: content.marks.map((each) => ({ ...each, workspaceId: moved })),
        };
        expect(await store.importContent([foreign], await carry([content]))).toMatchObject([{ outcome: "copied" }]);
        expect((await store.snapshot("backup")).flatMap(({ recordings }) => recordings)).toHaveLength(4);
      });

      it("adds content once when two connections bring it at the same time", async () => {
        const content = await fill("Ada");
        const readRecording = await carry([content]);
        await store.deleteEverything();
        const other = await open();
        const outcomes = await Promise.all([store, other].map((each) => each.importContent([content], readRecording)));
        expect(outcomes.flat().map(({ outcome }) => outcome).sort()).toEqual(["added", "unchanged"]);
        expect(await store.snapshot("backup")).toEqual([content]);
      });

      it("adds nothing when one recording is not as described", async () => {
        const content = await fill("Ada");
        await store.deleteEverything();
        const failure = await failureOf(store.importContent([content], async () => Buffer.from("something else")));
        expect(failure.code).toBe("archive-damaged");
        expect(await store.snapshot("backup")).toEqual([]);
        expect(readdirSync(database.folder.recordings)).toEqual([]);
      });

      it("adds nothing when one workspace cannot be added", async () => {
        const content = await fill("Ada");
        const readRecording = await carry([content]);
        await store.deleteEverything();
        const orphan = { ...content, answers: [], workspace: { ...content.workspace, id: randomUUID() }, recordings: [] };
        await expect(store.importContent([content, orphan], readRecording)).rejects.toThrow(/foreign key/i);
        expect(await store.snapshot("backup")).toEqual([]);
      });

      it("accepts writes on the revision that came in", async () => {
        const content = await fill("Ada");
        const readRecording = await carry([content]);
        await store.deleteEverything();
        await store.importContent([content], readRecording);
        const answer = content.answers.find(({ deletedAt }) => deletedAt === null);
        const saved = await store.writeAnswer(content.workspace.id, answer?.id ?? "", write("after", answer?.revision));
        expect(saved.answer.revision).toBe((answer?.revision ?? 0) + 1);
      });
    });

    describe("restoring", () => {
      it("replaces everything", async () => {
        const wanted = [await fill("Ada")];
        const readRecording = await carry(wanted);
        const later = await fill("Later");
        await store.restoreContent(wanted, readRecording);
        expect(await store.snapshot("backup")).toEqual(wanted);
        expect(readdirSync(database.folder.recordings).sort()).toEqual(wanted[0]?.recordings.map(({ id }) => id).sort());
        expect((await failureOf(store.getWorkspace(later.workspace.id))).code).toBe("not-found");
        for (const { id } of wanted[0]?.recordings ?? []) expect(await store.readRecording(wanted[0]?.workspace.id ?? "", id)).toEqual(await readRecording(id));
      });

      it("replaces only the one that is named", async () => {
        const [a, b] = [await fill("Ada"), await fill("Ben")];
        const readRecording = await carry([a, b]);
        await store.changeCandidate(a.workspace.id, a.workspace.revision, { ...CANDIDATE, name: "Ada Changed" });
        const changedB = await store.changeCandidate(b.workspace.id, b.workspace.revision, { ...CANDIDATE, name: "Ben Changed" });
        await store.restoreContent([a, b], readRecording, a.workspace.id);
        const after = await store.snapshot("backup");
        expect(after.find(({ workspace }) => workspace.id === a.workspace.id)).toEqual({
          ...a,
          workspace: { ...a.workspace, revision: a.workspace.revision + 2 },
        });
        expect(after.find(({ workspace }) => workspace.id === b.workspace.id)?.workspace).toEqual(changedB);
        expect((await failureOf(store.restoreContent([b], readRecording, a.workspace.id))).code).toBe("not-found");
      });

      it("brings one back that is gone", async () => {
        const content = await fill("Ada");
        const readRecording = await carry([content]);
        await store.deleteWorkspace(content.workspace.id);
        await store.purgeWorkspace(content.workspace.id);
        await store.restoreContent([content], readRecording, content.workspace.id);
        expect((await store.snapshot("backup")).find(({ workspace }) => workspace.id === content.workspace.id)).toEqual(content);
      });

      it("never reuses a revision: what was open before cannot overwrite what was written after", async () => {
        const first = await save("first");
        const content = await store.snapshot("backup");
        await save("second", 1);
        const readRecording = await carry(content);
        await store.restoreContent(content, readRecording);
        expect(await current()).toEqual({ ...first, revision: 3 });
        // written by somebody who saw the restore; a tab from before it still stands on revision 2
        const after = await save("written after the restore", 3);
        const failure = await failureOf(save("from before the restore", 2));
        expect(failure).toMatchObject({ code: "stale-revision", details: { current: after, kept: { field: "text", baseRevision: 2 } } });
        expect((await failureOf(store.renameAnswer(workspaceId, answerId, 2, "Old title"))).code).toBe("stale-revision");
        expect((await current()).text).toBe("written after the restore");
        expect((await kept()).map(({ value }) => value).sort()).toEqual(["Old title", "from before the restore"]);
      });

      it.each([
        ["renamed", async () => store.renameAnswer(workspaceId, answerId, 1, "Title")],
        ["deleted", async () => store.deleteAnswer(workspaceId, answerId)],
      ])("gives an answer that was %s meanwhile a revision of its own", async (_, change) => {
        const first = await save("first");
        const content = await store.snapshot("backup");
        expect((await change()).revision).toBe(2);
        await store.restoreContent(content, await carry(content));
        expect(await current()).toEqual({ ...first, revision: 3 });
      });

      it("does so for the candidate too", async () => {
        const content = await store.snapshot("backup");
        await store.changeCandidate(workspaceId, 1, { ...CANDIDATE, level: "L7" });
        await store.restoreContent(content, await carry(content));
        const after = await store.changeCandidate(workspaceId, 3, { ...CANDIDATE, level: "L8" });
        const failure = await failureOf(store.changeCandidate(workspaceId, 2, { ...CANDIDATE, level: "L5" }));
        expect(failure).toMatchObject({ code: "stale-revision", details: { current: after, kept: { field: "candidate", baseRevision: 2 } } });
      });

      it("keeps the higher revision of what is the same in both", async () => {
        await save("first");
        const content = await store.snapshot("backup");
        await save("second", 1);
        const same = await save("first", 2);
        await store.restoreContent(content, await carry(content));
        expect((await current()).revision).toBe(same.revision);
        expect((await store.getWorkspace(workspaceId)).revision).toBe(1);
        expect((await save("typed on what still stands", same.revision)).revision).toBe(4);
      });

      it("changes nothing when a recording is not as described", async () => {
        const content = await fill("Ada");
        const before = await store.snapshot("backup");
        expect((await failureOf(store.restoreContent([content], async () => Buffer.from("x")))).code).toBe("archive-damaged");
        expect(await store.snapshot("backup")).toEqual(before);
        expect(readdirSync(database.folder.recordings)).toHaveLength(2);
      });
    });

    describe("the end", () => {
      it("deletes everything and stays usable", async () => {
        await fill("Ada");
        await store.noteCopy({ kind: "backup", place: join(database.folder.backups, "x.zip"), reachable: true });
        writeFileSync(join(database.folder.backups, "x.zip"), "backup");
        await store.deleteEverything();
        expect(await store.snapshot("backup")).toEqual([]);
        expect(await store.listCopies()).toEqual([]);
        expect(readdirSync(database.folder.recordings)).toEqual([]);
        expect(readdirSync(database.folder.backups)).toEqual([]);
        const { id } = await store.createWorkspace(newWorkspace());
        expect((await store.writeAnswer(id, answerId, write("new"))).answer.text).toBe("new");
      });

      it("removes for good what was deleted before a moment, and nothing else", async () => {
        const before = await fill("Ada"); // its deleted answer is older than the moment
        const moment = (await store.deleteWorkspace(workspaceId)).deletedAt ?? "";
        await store.purgeDeletedBefore(moment);
        expect((await store.getWorkspace(workspaceId)).deletedAt).toBe(moment);
        const after = (await store.snapshot("backup")).find(({ workspace }) => workspace.id === before.workspace.id);
        expect(after?.answers).toEqual(before.answers.filter(({ deletedAt }) => deletedAt === null));
        expect(readdirSync(database.folder.recordings)).toEqual(after?.recordings.map(({ id }) => id));
        await store.purgeDeletedBefore("2027-01-01T00:00:00.000Z");
        expect((await failureOf(store.getWorkspace(workspaceId))).code).toBe("not-found");
      });
    });

    it("lists noted copies, newest first", async () => {
      await store.noteCopy({ kind: "export", place: "ada.zip", reachable: false });
      await store.noteCopy({ kind: "backup", place: "/data/backups/all.zip", reachable: true });
      expect(await store.listCopies()).toMatchObject([
        { kind: "backup", place: "/data/backups/all.zip", reachable: true },
        { kind: "export", place: "ada.zip", reachable: false },
      ]);
    });

    it("counts the bytes of database and recordings", async () => {
      await save("spoken");
      const before = await store.size();
      expect(before).toBeGreaterThan(0);
      await store.addRecording(newRecording(workspaceId, answerId), Buffer.alloc(1_000_000));
      expect((await store.size()) - before).toBeGreaterThanOrEqual(1_000_000);
    });

    describe("migrations", () => {
      const LATER = "9000-later";
      const later = {
        ...MIGRATIONS,
        [LATER]: { up: async (db: Kysely<unknown>) => db.schema.createTable("inclined_later").addColumn("id", "text").execute() },
      };
      const broken = {
        ...later,
        "9001-broken": { up: () => Promise.reject(new Error("the step is broken")) },
      };
      const backups = () => readdirSync(database.folder.backups);

      it("back up what is there, note the backup, and keep the data", async () => {
        await save("a phrase to look for");
        const newer = await open({ migrations: later });
        expect((await newer.getAnswer(workspaceId, answerId)).text).toBe("a phrase to look for");
        expect(backups()).toEqual([expect.stringMatching(new RegExp(`^before-migration-${Object.keys(MIGRATIONS).toSorted().at(-1)}-.*\\.(sqlite|json)$`))]);
        const [name = ""] = backups();
        const file = join(database.folder.backups, name);
        if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
        expect(readFileSync(file).includes("a phrase to look for")).toBe(true);
        expect(await newer.listCopies()).toMatchObject([{ kind: "backup", place: file, reachable: true }]);
      });

      it("bring the tables of the first version to attempts, with the answers that are there", async () => {
        const fresh = await makeDatabase();
        const first = Object.fromEntries(Object.entries(MIGRATIONS).slice(0, 1));
        const older = await fresh.open({ migrations: first });
        const { id } = await older.createWorkspace(newWorkspace());
        const { answer } = await older.writeAnswer(id, answerId, write("from before"));
        await older.close();
        const newer = await fresh.open();
        expect(readdirSync(fresh.folder.backups)).toEqual([expect.stringMatching(/^before-migration-0001-first-tables-/)]);
        expect(await newer.getAnswer(id, answerId)).toEqual(answer);
        expect(await newer.listAttempts(id, answerId)).toEqual([]);
        const attempt = finishing("from before");
        expect((await newer.finishAttempt(id, answerId, attempt, assessed(attempt))).made).toBe(true);
        await newer.close();
        await fresh.remove();
      });

      it("bring recordings of answers to where papers have some as well", async () => {
        const fresh = await makeDatabase();
        const before = Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name < "0006"));
        // as a version wrote them that knew recordings of answers only
        const older = await fresh.open({ migrations: before });
        const { id } = await older.createWorkspace(newWorkspace());
        await older.writeAnswer(id, answerId, write("from before"));
        await older.close();
        const recordingId = randomUUID();
        const row = { id: recordingId, workspace_id: id, answer_id: answerId, media_type: "audio/webm", bytes: 0, sha256: createHash("sha256").digest("hex"), created_at: "2026-11-20T10:00:00.000Z", state: "closed", pieces: 3, seconds: 1.5, turn: 2 };
        const fill = { up: async (db: Kysely<{ recordings: typeof row }>) => void (await db.insertInto("recordings").values(row).execute()) };
        const newer = await fresh.open({ migrations: { ...MIGRATIONS, "0005z-fill": fill } });
        expect(await newer.listRecordings(id, answerId)).toMatchObject([{ id: recordingId, answerId, paperId: null, pieces: 3, seconds: 1.5, turn: 2, transcript: null }]);
        await newer.deleteAnswer(id, answerId);
        await newer.purgeAnswer(id, answerId);
        expect((await failureOf(newer.getRecording(id, recordingId))).code).toBe("not-found");
        await newer.close();
        await fresh.remove();
      });

      it("back up nothing when nothing is there", async () => {
        await store.deleteEverything();
        await open({ migrations: later });
        expect(backups()).toEqual([]);
      });

      it("that fail leave everything as it was, and say where the backup is", async () => {
        await save("safe");
        const failure = await failureOf(open({ migrations: broken }));
        expect(failure.code).toBe("migration-failed");
        const [name = ""] = backups();
        const file = join(database.folder.backups, name);
        expect(failure.details).toMatchObject({ backup: file, migration: "9001-broken" });
        expect(failure.message).toContain(file);
        expect(failure.message).toContain("the step is broken");
        const older = await open();
        expect((await older.writeAnswer(workspaceId, answerId, write("still working", 1))).answer.revision).toBe(2);
        // the step before the broken one was undone too, or it could not run now
        expect((await (await open({ migrations: later })).getAnswer(workspaceId, answerId)).text).toBe("still working");
      });

      it("that this version does not know are refused, and nothing is touched", async () => {
        await save("from the future");
        const newer = await open({ migrations: later });
        const made = backups();
        const failure = await failureOf(open());
        expect(failure.code).toBe("data-folder-newer");
        expect(failure.message).toContain(LATER);
        expect(failure.message).toMatch(/update/i);
        expect((await newer.getAnswer(workspaceId, answerId)).text).toBe("from the future");
        expect(backups()).toEqual(made);
      });

      it("run once when several open an empty database at once", async () => {
        const fresh = await makeDatabase();
        const stores = await Promise.all([1, 2, 3, 4].map(() => fresh.open()));
        const { id } = await (stores[0] ?? store).createWorkspace(newWorkspace());
        expect((await stores[3]?.listWorkspaces())?.map((each) => each.id)).toEqual([id]);
        for (const each of stores) await each.close();
        await fresh.remove();
      });
    });

    describe("two writers", () => {
      it("of one answer at once: one wins, the other is told, both versions are there", async () => {
        await save("start");
        const other = await open();
        const results = await Promise.allSettled([
          store.writeAnswer(workspaceId, answerId, write("left", 1)),
          other.writeAnswer(workspaceId, answerId, write("right", 1)),
        ]);
        expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
        const values = [(await current()).text, ...(await kept()).map(({ value }) => value)];
        expect(values.sort()).toEqual(["left", "right"]);
      });

      it("who create one answer at once make one", async () => {
        const other = await open();
        const results = await Promise.allSettled([
          store.writeAnswer(workspaceId, answerId, write("left")),
          other.writeAnswer(workspaceId, answerId, write("right")),
        ]);
        expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
        expect([(await current()).text, ...(await kept()).map(({ value }) => value)].sort()).toEqual(["left", "right"]);
      });

      it("never lose an acknowledged text, in whatever order they act", async () => {
        const stores = [store, await open()] as const;
        const Step = fc.record({
          who: fc.constantFrom(0, 1),
          /** Together with the step before it, or after it. */
          atOnce: fc.boolean(),
          act: fc.constantFrom("write", "write", "write", "send again", "rename", "look", "delete", "undelete"),
        });
        await fc.assert(
          fc.asyncProperty(fc.array(Step, { minLength: 2, maxLength: 14 }), async (steps) => {
            const answer = randomUUID();
            await store.writeAnswer(workspaceId, answer, write("start"));
            const accepted = [{ text: "start", base: 0, revision: 1 }];
            const refused: string[] = [];
            const writers = [0, 1].map(() => ({ base: 1, last: null as ReturnType<typeof write> | null }));

            const send = async (who: 0 | 1, sent: ReturnType<typeof write>) => {
              const writer = writers[who];
              if (!writer) return;
              try {
                const { answer: saved } = await stores[who].writeAnswer(workspaceId, answer, sent);
                expect(saved.text).toBe(sent.text);
                accepted.push({ text: sent.text, base: sent.baseRevision, revision: saved.revision });
                writer.base = saved.revision;
              } catch (error) {
                const failure = await failureOf(Promise.reject(error));
                expect(failure.code).toBe("stale-revision");
                refused.push(sent.text);
              }
            };
            const take = async (who: 0 | 1, act: string) => {
              const writer = writers[who];
              if (!writer) return;
              if (act === "write") {
                writer.last = write(`${who} wrote ${randomUUID()}`, writer.base);
                await send(who, writer.last);
              } else if (act === "send again" && writer.last) {
                await send(who, writer.last);
              } else if (act === "rename") {
                await stores[who].renameAnswer(workspaceId, answer, writer.base, randomUUID()).catch(() => undefined);
              } else if (act === "look") {
                writer.base = (await stores[who].getAnswer(workspaceId, answer)).revision;
              } else if (act === "delete") {
                await stores[who].deleteAnswer(workspaceId, answer);
              } else if (act === "undelete") {
                await stores[who].undeleteAnswer(workspaceId, answer);
              }
            };

            let together: Promise<void>[] = [];
            for (const { who, atOnce, act } of steps) {
              if (!atOnce) {
                await Promise.all(together);
                together = [];
              }
              together.push(take(who, act));
            }
            await Promise.all(together);

            const standing = (await store.getAnswer(workspaceId, answer)).text;
            const keptTexts = (await store.listKeptVersions(workspaceId, answer)).filter(({ field }) => field === "text").map(({ value }) => value);
            // a text sent again and again counts with its first revision
            const byRevision = [...new Map(accepted.toReversed().map((each) => [each.text, each])).values()].sort((x, y) => x.revision - y.revision);
            for (const [at, each] of byRevision.entries()) {
              const next = byRevision[at + 1];
              const superseded = next !== undefined && next.base >= each.revision;
              expect(each.text === standing || superseded || keptTexts.includes(each.text), each.text).toBe(true);
            }
            for (const text of refused) expect([standing, ...keptTexts]).toContain(text);
          }),
          { numRuns: 60 },
        );
      }, 60_000);
    });
  });
}
