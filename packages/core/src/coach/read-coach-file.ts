import { fitsFrozenWords, hasWords } from "../answer/frozen-words.ts";
import { COACH_FILE_VERSION, CoachFile, type CoachAnswer, CoachReply, type CoachedAnswer, MOST_COACH_BYTES } from "../schema/coach-file.ts";
import { AGAIN, type Read, readSealed, type SealedForm } from "./read-sealed.ts";

const COACH_FILE: SealedForm<typeof CoachFile> = {
  format: "inclined-coach-file", version: COACH_FILE_VERSION, schema: CoachFile, mostBytes: MOST_COACH_BYTES,
  hint: "A candidate's file for a coach ends in .json and is opened as it came.",
  others: { "inclined-coach-reply": "This is a coach's reply. The candidate opens it, under “A reply from your coach”." },
};
const COACH_REPLY: SealedForm<typeof CoachReply> = {
  format: "inclined-coach-reply", version: COACH_FILE_VERSION, schema: CoachReply, mostBytes: MOST_COACH_BYTES,
  hint: "A coach's reply ends in .json and is opened as it came.",
  others: { "inclined-coach-file": "This is a file for a coach, not a coach's reply. A coach opens it, under “Open a candidate's file”." },
};

/** A candidate's file for a coach, from its text. Data only: nothing in it is run, and nothing unknown is taken over. */
export function readCoachFile(text: string): Read<CoachFile> {
  const read = readSealed(text, COACH_FILE);
  if ("fault" in read) return read;
  const { answers } = read.content;
  if (new Set(answers.map(({ id }) => id)).size < answers.length) return { fault: `This file holds one answer twice. ${AGAIN}` };
  const unfit = answers.findIndex((answer) => !fitsFrozenWords(answer, answer.assessment) || answer.assessment.lens !== answer.lens);
  return unfit < 0 ? read : { fault: `What was found in answer ${unfit + 1} does not stand in its words. ${AGAIN}` };
}

/** A coach's reply, from its text, held against the file that it answers. @param file what was given to the coach */
export function readCoachReply(text: string, fileOf: (id: string) => CoachFile | null): Read<CoachReply> {
  const read = readSealed(text, COACH_REPLY);
  if ("fault" in read) return read;
  const { file: fileId, fileCheckSum, answers } = read.content;
  const file = fileOf(fileId);
  if (file === null) return { fault: "This reply answers a file that was not saved for a coach here. Open it with the candidate whose book the coach read. Nothing was kept." };
  if (fileCheckSum !== file.checkSum) return { fault: "The coach read a file that is not the one saved here: it was changed on its way. Nothing was kept; save a new file and send that." };
  if (new Set(answers.map(({ id }) => id)).size < answers.length) return { fault: `This reply speaks of one answer twice. ${AGAIN}` };
  for (const coached of answers) {
    const place = file.answers.findIndex(({ id }) => id === coached.id);
    const answer = file.answers[place];
    if (answer === undefined) return { fault: `This reply speaks of an answer that is not in the file the coach was given. ${AGAIN}` };
    const fault = faultIn(coached, answer);
    if (fault !== null) return { fault: `Answer ${place + 1}: ${fault} ${AGAIN}` };
  }
  return read;
}

/** Ids that a verdict of this answer may be about. */
export const judgedIds = ({ assessment: { criteria, flags, principles } }: Pick<CoachAnswer, "assessment">): string[] => [...criteria, ...flags, ...principles].map(({ id }) => id);

function faultIn({ marks, passages }: CoachedAnswer, answer: CoachAnswer): string | null {
  const known = new Set(judgedIds(answer));
  const stranger = marks.find(({ criterion }) => !known.has(criterion));
  if (stranger !== undefined) return `the reply judges “${stranger.criterion}”, which is not judged there.`;
  if (new Set(marks.map(({ criterion }) => criterion)).size < marks.length) return "the reply judges one criterion twice.";
  const words = [...marks.flatMap(({ words: own }) => (own === null ? [] : [own])), ...passages.map(({ words: own }) => own)].find((own) => !hasWords(answer, own));
  return words === undefined ? null : `the reply quotes words that do not stand there: “${words.quote.slice(0, 80)}”.`;
}
