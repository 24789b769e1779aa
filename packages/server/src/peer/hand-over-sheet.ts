import { agreementOf, peerRows } from "@inclined/core/peer/agreement";
import { makeInterviewSheet, sheetAnswerOf } from "@inclined/core/peer/fill-sheet";
import type { InterviewSheetPaper } from "@inclined/core/schema/interview-sheet";
import type { Store } from "@inclined/store/store";
import { attemptsOfRound } from "./look-into-room.ts";
import type { Room } from "./peer-rooms.ts";

/** Keeps the sheet of the second window with the candidate, joined to what was answered; handed over again it takes its own place. @returns id of its paper */
export async function handOverSheet(store: Store, room: Room, { now, newId }: { now: Date; newId: () => string }): Promise<string> {
  const { workspaceId, pack, draft, loop, round } = room;
  const attempts = await attemptsOfRound(store, room);
  const joined = Object.fromEntries([...attempts].map(([question, { attempt }]) => [question, attempt.id]));
  const rows = pack.questions.flatMap(({ id, lens }) => {
    const result = attempts.get(id)?.assessments[0]?.result;
    return result === undefined || result.lens !== lens ? [] : peerRows(result, sheetAnswerOf(draft.answers, id));
  });
  const engines = [...new Set([...attempts.values()].flatMap(({ assessments: [newest] }) => newest?.engine ?? []))];
  const before = room.sheet === null ? null : await store.getPaper(workspaceId, room.sheet.paper);
  const isThere = before !== null && before.kind === "interview-sheet" && before.deletedAt === null;
  const sheet = makeInterviewSheet(draft, pack, { id: isThere ? before.data.sheet.id : newId(), writtenAt: now.toISOString() });
  const data: InterviewSheetPaper = { sheet, joined, agreement: attempts.size === 0 ? null : { ...agreementOf(rows), engines } };
  if (isThere) {
    await store.writePaper(workspaceId, before.id, { baseRevision: before.revision, kind: "interview-sheet", data });
    return before.id;
  }
  const [original, sent, paper] = [newId(), newId(), newId()];
  await store.writePaper(workspaceId, original, { baseRevision: 0, kind: "original", data: { fileName: "inclined-interview.json", base64: Buffer.from(JSON.stringify(pack)).toString("base64") } });
  await store.writePaper(workspaceId, sent, { baseRevision: 0, kind: "pack-sent", data: { original, pack: pack.id, checkSum: pack.checkSum, madeAt: pack.madeAt, loop, round, topic: pack.topic, questions: pack.questions.length } });
  await store.writePaper(workspaceId, paper, { baseRevision: 0, kind: "interview-sheet", data });
  return paper;
}
