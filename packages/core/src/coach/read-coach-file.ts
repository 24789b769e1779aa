import type * as z from "zod";
import { fitsFrozenWords, hasWords } from "../answer/frozen-words.ts";
import { COACH_FILE_VERSION, CoachFile, type CoachAnswer, CoachReply, type CoachedAnswer, MOST_COACH_BYTES } from "../schema/coach-file.ts";
import { checkSumOf } from "./check-sum.ts";

/** What was read, or why not, in a sentence for the person. */
export type Read<Content> = { content: Content } | { fault: string };

const AGAIN = "Nothing was kept. Ask for the file once more.";
const LETTERS_OF_A_NUMBER = 12;

/** A candidate's file for a coach, from its text. Data only: nothing in it is run, and nothing unknown is taken over. */
export function readCoachFile(text: string): Read<CoachFile> {
  const read = readSealed(text, "inclined-coach-file", CoachFile);
  if ("fault" in read) return read;
  const { answers } = read.content;
  if (new Set(answers.map(({ id }) => id)).size < answers.length) return { fault: `This file holds one answer twice. ${AGAIN}` };
  const unfit = answers.findIndex((answer) => !fitsFrozenWords(answer, answer.assessment) || answer.assessment.lens !== answer.lens);
  return unfit < 0 ? read : { fault: `What was found in answer ${unfit + 1} does not stand in its words. ${AGAIN}` };
}

/** A coach's reply, from its text, held against the file that it answers. @param file what was given to the coach */
export function readCoachReply(text: string, fileOf: (id: string) => CoachFile | null): Read<CoachReply> {
  const read = readSealed(text, "inclined-coach-reply", CoachReply);
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

function readSealed<Schema extends z.ZodType<{ checkSum: string }>>(text: string, format: string, schema: Schema): Read<z.output<Schema>> {
  const other = format === "inclined-coach-file" ? "inclined-coach-reply" : "inclined-coach-file";
  if (text.length > MOST_COACH_BYTES) return { fault: `This file is larger than a file of ours can be (${Math.floor(MOST_COACH_BYTES / 100_000) / 10} MB). Nothing was kept.` };
  const raw = parsed(text);
  if (raw === null || raw["format"] === undefined) return { fault: `This is no file of ours. ${format === "inclined-coach-file" ? "A candidate's file for a coach" : "A coach's reply"} ends in .json and is opened as it came.` };
  if (raw["format"] === other) return { fault: format === "inclined-coach-file" ? "This is a coach's reply. The candidate opens it, under “A reply from your coach”." : "This is a file for a coach, not a coach's reply. A coach opens it, under “Open a candidate's file”." };
  if (raw["format"] !== format) return { fault: "This is a file of another kind. Nothing was kept." };
  if (typeof raw["version"] === "number" && raw["version"] > COACH_FILE_VERSION) return { fault: `It was made by a newer Inclined (form ${String(raw["version"]).slice(0, LETTERS_OF_A_NUMBER)}). Bring this studio up to date, then open it again.` };
  let sum: string;
  try {
    sum = checkSumOf(raw);
  } catch {
    return { fault: `This file is damaged. ${AGAIN}` };
  }
  if (raw["checkSum"] !== sum) return { fault: `This file is not as it was saved: its check sum does not fit its words, so it was damaged or changed. ${AGAIN}` };
  const checked = schema.safeParse(raw);
  return checked.success ? { content: checked.data } : { fault: `This file is not of the expected form (${placeOf(checked.error)}). ${AGAIN}` };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const placeOf = ({ issues: [first] }: z.ZodError): string => (first === undefined || first.path.length === 0 ? "as a whole" : first.path.join(".").slice(0, 80));
