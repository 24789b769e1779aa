import { randomUUID } from "node:crypto";
import { assess } from "@inclined/core/assess";
import { ENGINE } from "@inclined/core/engine";
import { InclinedError } from "@inclined/core/errors";
import { AttemptList, AttemptView, type AttemptWrite, Mark, type MarkWrite } from "@inclined/core/schema/attempt";
import { Problem, StudioInfo } from "@inclined/core/schema/api";
import { assessAttempt } from "@inclined/store/assess-attempt";
import { smallAssessment } from "@inclined/store/testing/archive-samples";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appUnderTest, type AppUnderTest } from "../testing/app-under-test.ts";

const SAID =
  "In May last year our depot in Leeds flooded and 40 vans could not leave. I moved them to the rail yard within a day and cut late deliveries from 9% to 2% in three weeks. We now check the drains every month.";

let studio: AppUnderTest;
let workspaceId: string;
let answerId: string;
beforeEach(async () => {
  studio = await appUnderTest();
  workspaceId = (await studio.store.createWorkspace({ id: randomUUID(), candidate: { name: "Maya", targetRole: null, level: null, loopDate: null } })).id;
  answerId = randomUUID();
  await studio.store.writeAnswer(workspaceId, answerId, { ...asked(), baseRevision: 0, writeId: randomUUID(), text: SAID });
});
afterEach(() => studio.close());

const asked = (questionId: string | null = null) => ({ questionId, question: "Tell me about a time you fixed something.", lens: "behavioural" as const });

const finishing = (change: Partial<AttemptWrite> = {}): AttemptWrite => ({ id: randomUUID(), text: SAID, thread: [], selfRating: null, ...change });

const put = (body: AttemptWrite, of = answerId) => studio.ask("PUT", `/api/answers/${of}/attempts/${body.id}`, body);

async function finish(change: Partial<AttemptWrite> = {}, of = answerId): Promise<AttemptView> {
  const response = await put(finishing(change), of);
  expect(response.status).toBe(201);
  return AttemptView.parse(await response.json());
}

const attemptsAt = async (path: string) => AttemptList.parse(await (await studio.ask("GET", path)).json()).attempts;
const list = (of = answerId) => attemptsAt(`/api/answers/${of}/attempts`);

async function problemIn(response: Response, code: Problem["code"]): Promise<Problem> {
  const problem = Problem.parse(await response.json());
  expect(problem.code).toBe(code);
  return problem;
}

it("takes how long an answer took from a transcript that was brought", async () => {
  const { assessments } = await finish({ timed: { seconds: 20, pauses: [{ atMs: 4_000, ms: 2_500 }] } });
  expect(assessments[0]?.result.delivery).toMatchObject({ seconds: 20, secondsFrom: "transcript", pauses: [{ atMs: 4_000, ms: 2_500 }] });
  expect((await finish({ timed: { seconds: 20, pauses: null } })).assessments[0]?.result.delivery.pauses).toBeNull();
});

describe("finishing an answer", () => {
  it("freezes its words and answers with what the scorer finds in them", async () => {
    const thread = [{ probe: "What did you learn?", reply: "I learned to look at the drains first." }];
    const { attempt, assessments, marks } = await finish({ thread, selfRating: 2 });
    expect(attempt).toMatchObject({ workspaceId, answerId, ...asked(), text: SAID, thread, selfRating: 2 });
    expect(marks).toEqual([]);
    expect(assessments).toMatchObject([{ attemptId: attempt.id, engine: ENGINE }]);
    expect(assessments[0]?.result).toEqual(assess({ id: attempt.id, lens: "behavioural", question: attempt.question, answer: SAID, thread }));
    expect(assessments[0]?.result.criteria.some(({ met }) => met)).toBe(true);
    expect(await list()).toEqual([{ attempt, assessments, marks }]);
  });

  it("takes the question from the answer, a shipped one with what it invites", async () => {
    const of = randomUUID();
    await studio.store.writeAnswer(workspaceId, of, { ...asked("number-you-did-not-believe"), baseRevision: 0, writeId: randomUUID(), text: SAID });
    const { attempt, assessments } = await finish({}, of);
    expect(attempt).toMatchObject(asked("number-you-did-not-believe"));
    expect(assessments[0]?.result).toEqual(await assessAttempt(attempt));
  });

  it("assesses the words as they are stored", async () => {
    const { attempt, assessments } = await finish({ text: `\r\n${SAID}\u0000`, thread: [{ probe: "Why?\r", reply: "\r\nI phoned them." }] });
    expect(attempt.text).toBe(`\n${SAID}\ufffd`);
    expect(attempt.thread).toEqual([{ probe: "Why?\n", reply: "\nI phoned them." }]);
    const evidence = assessments[0]?.result.criteria.flatMap((criterion) => criterion.evidence) ?? [];
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end, quote, turn } of evidence) expect((turn === undefined ? attempt.text : attempt.thread[turn]?.reply)?.slice(start, end)).toBe(quote);
  });

  it("is the same when it is sent again, and refused with other words", async () => {
    const body = finishing();
    const first = await (await put(body)).json();
    const again = await put(body);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(first);
    expect((await problemIn(await put({ ...body, text: "other" }), "already-exists")).status).toBe(409);
    expect(await list()).toHaveLength(1);
  });

  it("needs an answer that lives, and one id in address and body", async () => {
    await problemIn(await put(finishing(), randomUUID()), "not-found");
    await problemIn(await studio.ask("PUT", `/api/answers/${answerId}/attempts/${randomUUID()}`, finishing()), "invalid-input");
    await problemIn(await put(finishing({ selfRating: 4 })), "invalid-input");
    await problemIn(await studio.ask("GET", `/api/answers/${randomUUID()}/attempts`), "not-found");
    await studio.store.deleteAnswer(workspaceId, answerId);
    await problemIn(await put(finishing()), "not-found");
    expect((await studio.store.snapshot("backup"))[0]?.attempts).toEqual([]);
  });
});

describe("attempts", () => {
  /** As if an older studio had finished it. */
  async function finishedBefore(of = answerId): Promise<string> {
    const attempt = finishing();
    await studio.store.finishAttempt(workspaceId, of, attempt, smallAssessment({ ...attempt, lens: "behavioural" }, "an older engine"));
    return attempt.id;
  }

  it("of an older engine are assessed anew when they are opened, beside the old assessment and once", async () => {
    const id = await finishedBefore();
    const [opened] = await list();
    expect(opened?.assessments.map(({ engine }) => engine)).toEqual([ENGINE, "an older engine"]);
    expect(opened?.assessments[0]?.result).toEqual(assess({ id, lens: "behavioural", question: asked().question, answer: SAID }));
    expect(await list()).toEqual([opened]);
    expect(await studio.store.getAttempt(workspaceId, id)).toEqual(opened);
  });

  it("are listed as they are when nothing can be stored", async () => {
    await finishedBefore();
    studio.store.addAssessment = () => Promise.reject(new InclinedError("disk-full", "The disk is full. Make room."));
    expect((await list())[0]?.assessments.map(({ engine }) => engine)).toEqual(["an older engine"]);
  });

  it("of one question are listed across its answers", async () => {
    const answers = [randomUUID(), randomUUID()];
    for (const id of answers) await studio.store.writeAnswer(workspaceId, id, { ...asked("nearly-did-not-ship"), baseRevision: 0, writeId: randomUUID(), text: SAID });
    for (const id of answers) await finish({}, id);
    await finish();
    const listed = await attemptsAt(`/api/workspaces/${workspaceId}/questions/nearly-did-not-ship/attempts`);
    expect(listed.map(({ attempt }) => attempt.answerId).sort()).toEqual(answers.sort());
    expect(await attemptsAt(`/api/workspaces/${workspaceId}/questions/none/attempts`)).toEqual([]);
    expect(await attemptsAt(`/api/workspaces/${workspaceId}/attempts`)).toHaveLength(3);
    await problemIn(await studio.ask("GET", `/api/workspaces/${randomUUID()}/questions/none/attempts`), "not-found");
  });
});

describe("marks", () => {
  const holds = (quote: string, start = SAID.indexOf(quote)): MarkWrite => ({ verdict: "holds", words: { start, end: start + quote.length, quote }, note: "" });
  const denied: MarkWrite = { verdict: "does-not-hold", words: null, note: "a plan, no deed" };
  let attemptId: string;
  beforeEach(async () => {
    attemptId = (await finish()).attempt.id;
  });
  const mark = (criterion: string, body: unknown) => studio.ask("PUT", `/api/attempts/${attemptId}/marks/${criterion}`, body);

  it("are set, replaced and taken away", async () => {
    const first = Mark.parse(await (await mark("own-action", holds("I moved them"))).json());
    expect(first).toMatchObject({ attemptId, criterion: "own-action", ...holds("I moved them") });
    const second = Mark.parse(await (await mark("own-action", denied)).json());
    expect(second).toMatchObject({ id: first.id, ...denied });
    expect((await list())[0]?.marks).toEqual([second]);
    expect((await studio.ask("DELETE", `/api/attempts/${attemptId}/marks/own-action`)).status).toBe(204);
    expect((await list())[0]?.marks).toEqual([]);
    await problemIn(await studio.ask("DELETE", `/api/attempts/${attemptId}/marks/own-action`), "not-found");
    await problemIn(await studio.ask("PUT", `/api/attempts/${randomUUID()}/marks/own-action`, denied), "not-found");
  });

  it.each(["we-only", "ownership", "situation"])("are on criteria, flags and principles: %s", async (criterion) => {
    expect((await mark(criterion, denied)).status).toBe(200);
  });

  it.each([
    ["a criterion of another lens", "hypothesis", denied, "has no criterion"],
    ["words that stand elsewhere", "own-action", holds("I moved them", 0), "do not stand at 0 to 12 of the finished answer"],
    ["a turn that is not there", "own-action", { ...denied, words: { start: 0, end: 2, quote: "In", turn: 0 } }, "of reply 1"],
    ["no words for what is said", "own-action", { ...denied, verdict: "holds" }, "Which words"],
    ["a quote of another length", "own-action", { ...denied, words: { start: 0, end: 3, quote: "In" } }, "as long as its span"],
    ["a verdict that is none", "own-action", { ...denied, verdict: "perhaps" }, "verdict"],
  ])("are refused with a sentence: %s", async (_, criterion, body, words) => {
    expect((await problemIn(await mark(criterion, body), "invalid-input")).detail).toContain(words);
    expect((await list())[0]?.marks).toEqual([]);
  });

  it("need no words where a fault is an absence", async () => {
    expect((await mark("no-result", { ...denied, verdict: "holds" })).status).toBe(200);
    await problemIn(await mark("vague-influence", { ...denied, verdict: "holds" }), "invalid-input");
  });

  it("leave the studio as labelled answers, noted as a copy", async () => {
    const { assessments } = (await list())[0] ?? {};
    const wasMet = assessments?.[0]?.result.criteria.find(({ id }) => id === "trade-off")?.met === true;
    await mark("trade-off", wasMet ? denied : holds("I moved them"));
    await finish();
    const path = `/api/workspaces/${workspaceId}/labelled.jsonl`;
    const response = await studio.ask("GET", path);
    expect(response.headers.get("Content-Type")).toBe("application/jsonl; charset=utf-8");
    const fileName = /^attachment; filename="(inclined-labels-maya-\d{4}-\d\d-\d\d\.jsonl)"$/.exec(response.headers.get("Content-Disposition") ?? "")?.[1];
    const lines = (await response.text()).split("\n");
    expect(lines).toHaveLength(2);
    const line = JSON.parse(lines[0] ?? "");
    expect(line).toMatchObject({ id: attemptId, lens: "behavioural", style: "own", answer: SAID, disputed: ["trade-off"] });
    expect(line.yes.includes("trade-off")).toBe(!wasMet);
    const { copies } = StudioInfo.parse(await (await studio.ask("GET", "/api/studio")).json());
    expect(copies).toMatchObject([{ kind: "export", place: fileName, reachable: false }]);
    await problemIn(await studio.ask("GET", `/api/workspaces/${randomUUID()}/labelled.jsonl`), "not-found");
    await problemIn(await studio.ask("GET", path.replace(".", "X")), "not-found");
  });
});
