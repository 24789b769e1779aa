import { makeCoachReply } from "@inclined/core/coach/make-coach-file";
import { readCoachFile } from "@inclined/core/coach/read-coach-file";
import type { CoachDeskPaper } from "@inclined/core/schema/coach-file";
import type { PaperWrite } from "@inclined/core/schema/paper";
import type { Page } from "playwright-core";
import { writtenPaper } from "./written-loop.ts";

export interface WrittenCoach {
  /** Ids of papers, and of the answer that the coach spoke of. */
  desk: string;
  reply: string;
  answer: string;
}

/** A file for a coach saved, opened and answered, through the studio's own doors; candidate and coach are one here. */
export async function writtenCoach(page: Page, url: string, workspaceId: string): Promise<WrittenCoach> {
  if (!page.url().startsWith(url)) await page.goto(url);
  const text = await page.evaluate(async (id) => (await fetch(`/api/workspaces/${id}/coach-file`, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" })).text(), workspaceId);
  const read = readCoachFile(text);
  if ("fault" in read) throw new Error(read.fault);
  const { content: file } = read;
  const answer = file.answers.find(({ assessment }) => assessment.criteria.some(({ met }) => met));
  const met = answer?.assessment.criteria.find((one) => one.met);
  const absent = answer?.assessment.criteria.find((one) => !one.met);
  if (answer === undefined || met === undefined || absent === undefined) throw new Error("no answer of the sample has something met and something not");
  const quote = answer.text.slice(0, answer.text.indexOf(".") + 1);
  const words = { start: 0, end: quote.length, quote };
  const paper = (write: Pick<PaperWrite, "kind" | "data">) => writtenPaper(page, url, workspaceId, write);
  const original = await paper({ kind: "original", data: { fileName: "inclined-for-coach.json", base64: Buffer.from(text).toString("base64") } });
  const data: CoachDeskPaper = {
    original, file: file.id, checkSum: file.checkSum, madeAt: file.madeAt, name: file.name, reply: crypto.randomUUID(), coach: "Bea Lindqvist", note: "You tell it well. Begin with what was at stake.",
    drill: { id: "two-minute-story", why: "Two minutes, and the number in the first half." },
    answers: [
      { id: answer.id, vote: "not inclined", note: "I would have asked for the cost.", passages: [{ words, note: "A good first sentence." }], marks: [{ criterion: met.id, verdict: "does-not-hold", words: null, why: "It says that it was done, not by whom." }, { criterion: absent.id, verdict: "holds", words, why: "This is enough for me." }] },
    ],
  };
  const desk = await paper({ kind: "coach-desk", data });
  const reply = await paper({ kind: "coach-reply", data: { reply: makeCoachReply(data, file.madeAt) } });
  return { desk, reply, answer: answer.id };
}
