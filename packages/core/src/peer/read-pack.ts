import { AGAIN, type Read, readSealed, type SealedForm } from "../coach/read-sealed.ts";
import { InterviewerPack, MOST_PACK_BYTES } from "../schema/interviewer-pack.ts";
import { InterviewSheet, MOST_SHEET_BYTES, type SheetAnswer } from "../schema/interview-sheet.ts";
import { INTERVIEW_SHEET_VERSION, INTERVIEWER_PACK_VERSION } from "./versions.ts";

const PACK: SealedForm<typeof InterviewerPack> = {
  format: "inclined-interviewer-pack", version: INTERVIEWER_PACK_VERSION, schema: InterviewerPack, mostBytes: MOST_PACK_BYTES,
  hint: "An interviewer pack ends in .json and is opened as it came; one that ends in .html is opened with a browser.",
  others: { "inclined-interview-sheet": "This is a filled sheet. The candidate opens it, under “A sheet that came back”.", "inclined-coach-file": "This is a file for a coach. It is opened in the playbook, under “For my coach”." },
};
const SHEET: SealedForm<typeof InterviewSheet> = {
  format: "inclined-interview-sheet", version: INTERVIEW_SHEET_VERSION, schema: InterviewSheet, mostBytes: MOST_SHEET_BYTES,
  hint: "An interviewer's sheet ends in .json and is opened as it came.",
  others: { "inclined-interviewer-pack": "This is an interviewer pack, not a filled sheet. The interviewer opens it, under “You are the interviewer”.", "inclined-coach-reply": "This is a coach's reply. It is opened in the playbook, under “For my coach”." },
};

const isTwice = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;

/** A candidate's pack, from its text. */
export function readInterviewerPack(text: string): Read<InterviewerPack> {
  const read = readSealed(text, PACK);
  if ("fault" in read) return read;
  const { questions, sheets } = read.content;
  if (isTwice(questions.map(({ id }) => id))) return { fault: `This pack asks one question twice. ${AGAIN}` };
  if (isTwice(sheets.map(({ lens }) => lens)) || sheets.some(({ items }) => isTwice(items.map(({ id }) => id)))) return { fault: `This pack has one line of its sheet twice. ${AGAIN}` };
  return questions.every(({ lens }) => sheets.some((sheet) => sheet.lens === lens)) ? read : { fault: `This pack has no sheet for one of its questions. ${AGAIN}` };
}

/** An interviewer's sheet, from its text, held against the pack that it was filled for. @param packOf what was given to the interviewer, by its id */
export function readInterviewSheet(text: string, packOf: (id: string) => InterviewerPack | null): Read<InterviewSheet> {
  const read = readSealed(text, SHEET);
  if ("fault" in read) return read;
  const pack = packOf(read.content.pack);
  if (pack === null) return { fault: "This sheet was filled for a pack that was not saved here. Open it with the candidate who was interviewed. Nothing was kept." };
  if (read.content.packCheckSum !== pack.checkSum) return { fault: "This sheet was filled for a pack that is not the one saved here: that was changed on its way. Nothing was kept; save a new pack and send that." };
  const { answers } = read.content;
  if (isTwice(answers.map(({ id }) => id))) return { fault: `This sheet speaks of one question twice. ${AGAIN}` };
  for (const answer of answers) {
    const place = pack.questions.findIndex(({ id }) => id === answer.id);
    if (place < 0) return { fault: `This sheet speaks of a question that is not in the pack. ${AGAIN}` };
    const fault = faultIn(answer, pack, place);
    if (fault !== null) return { fault: `Question ${place + 1}: ${fault} ${AGAIN}` };
  }
  return read;
}

function faultIn({ verdicts }: SheetAnswer, { questions, sheets }: InterviewerPack, place: number): string | null {
  const known = new Set(sheets.find(({ lens }) => lens === questions[place]?.lens)?.items.map(({ id }) => id));
  const stranger = verdicts.find(({ id }) => !known.has(id));
  if (stranger !== undefined) return `the sheet judges “${stranger.id}”, which is not on it.`;
  return isTwice(verdicts.map(({ id }) => id)) ? "the sheet judges one criterion twice." : null;
}
