import { EMPTY_SHEET, makeInterviewSheet } from "@inclined/core/peer/fill-sheet";
import { readInterviewerPack } from "@inclined/core/peer/read-pack";
import type { AttemptList } from "@inclined/core/schema/attempt";
import type { PaperWrite } from "@inclined/core/schema/paper";
import type { SheetDraft } from "@inclined/core/schema/interview-sheet";
import type { Page } from "playwright-core";
import { STORY, STORY_ENDS } from "./finished-answer.ts";
import { writtenLoops, writtenPaper } from "./written-loop.ts";

export interface WrittenPeers {
  /** Ids of papers. */
  desk: string;
  sheet: string;
}

/** A pack saved, opened and filled, and its sheet joined to an answer; candidate and interviewer are one here. */
export async function writtenPeers(page: Page, url: string, workspaceId: string): Promise<WrittenPeers> {
  const paper = (write: Pick<PaperWrite, "kind" | "data">) => writtenPaper(page, url, workspaceId, write);
  const data = writtenLoops.exercise();
  const loop = await paper({ kind: "loop", data });
  const response = await page.request.post(`${url}/api/workspaces/${workspaceId}/interviewer-packs`, { data: { loop, round: data.plan[0]?.id, as: "file" }, headers: { origin: url } });
  const text = await response.text();
  const read = readInterviewerPack(text);
  if ("fault" in read) throw new Error(read.fault);
  const { content: pack } = read;
  const [question] = pack.questions;
  const { attempts } = (await (await page.request.get(`${url}/api/workspaces/${workspaceId}/attempts`)).json()) as AttemptList;
  const joined = attempts.find(({ attempt, assessments }) => attempt.lens === question?.lens && assessments[0]?.result.status === "assessed");
  if (question === undefined || joined === undefined) throw new Error("no answer of the sample has the lens of the question");
  const { criteria, flags } = joined.assessments[0]?.result ?? { criteria: [], flags: [] };
  const verdicts = [
    ...criteria.slice(0, 11).map(({ id, met }, place) => ({ id, says: place === 4 ? ("not-heard" as const) : met !== (place % 4 === 3) ? ("yes" as const) : ("no" as const), words: place === 0 ? "two weeks before the launch" : "" })),
    ...flags.slice(0, 2).map(({ id, raised }) => ({ id, says: raised ? ("yes" as const) : ("no" as const), words: "" })),
  ];
  const draft: SheetDraft = { ...EMPTY_SHEET, interviewer: "Bea Lindqvist", vote: "inclined", note: "You tell it well. I lost the thread in the third minute.", seconds: 340, answers: [{ id: question.id, verdicts, note: "Asked twice who decided." }] };
  const original = await paper({ kind: "original", data: { fileName: "inclined-interview.json", base64: Buffer.from(text).toString("base64") } });
  const id = crypto.randomUUID();
  const desk = await paper({ kind: "interviewer-desk", data: { original, pack: pack.id, checkSum: pack.checkSum, madeAt: pack.madeAt, name: pack.name, topic: pack.topic, sheet: id, ...draft } });
  const sheet = await paper({ kind: "interview-sheet", data: { sheet: makeInterviewSheet(draft, pack, { id, writtenAt: pack.madeAt }), joined: { [question.id]: joined.attempt.id }, agreement: null } });
  return { desk, sheet };
}

/** A round that somebody asked in the second window, as far as the sheet that was handed over: this browser is both windows. */
export async function comparedPeer(page: Page, url: string, workspaceId: string): Promise<void> {
  const headers = { origin: url };
  const send = async (method: "post" | "put", path: string, data?: unknown): Promise<unknown> => {
    const response = await page.request[method](`${url}/api${path}`, { headers, ...(data === undefined ? {} : { data }) });
    if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`);
    return response.json();
  };
  const data = writtenLoops.exercise();
  const [round] = data.plan;
  const [question] = round?.questions ?? [];
  if (round === undefined || question === undefined) throw new Error("the exercise asks nothing");
  const loop = await writtenPaper(page, url, workspaceId, { kind: "loop", data });
  const at = question.answer;
  await send("put", `/workspaces/${workspaceId}/answers/${at}`, { baseRevision: 0, writeId: crypto.randomUUID(), questionId: question.id, question: question.text, lens: question.lens, text: STORY });
  await send("put", `/answers/${at}/attempts/${at}`, { id: at, text: STORY, thread: [{ probe: "What came of it?", reply: STORY_ENDS }], selfRating: null });
  const { peer } = (await send("put", "/peer", { workspaceId, loop, round: round.id })) as { peer: { code: string } };
  await send("post", "/peer/pair", { code: peer.code });
  const verdicts = (["situation", "own-action", "quantified-result", "trade-off", "customer"] as const).map((id, place) => ({ id, says: place === 2 || place === 3 ? ("no" as const) : place === 4 ? ("not-heard" as const) : ("yes" as const), words: "" }));
  await send("put", "/peer/room/sheet", { ...EMPTY_SHEET, interviewer: "Bea Lindqvist", vote: "inclined", seconds: 340, answers: [{ id: at, verdicts, note: "" }] });
  await send("post", "/peer/room/done");
}
