import { COACH_FILE_VERSION, type CoachAnswer, type CoachDeskPaper, type CoachedAnswer, type CoachFile, type CoachReply } from "../schema/coach-file.ts";
import { sealed } from "./check-sum.ts";

/** A file for a coach, with its check sum. @param content with confidential terms replaced already */
export const makeCoachFile = (content: Pick<CoachFile, "id" | "madeAt" | "name" | "sample" | "book" | "answers">): CoachFile => {
  const { id, madeAt, name, sample, book, answers } = content;
  return sealed({ format: "inclined-coach-file" as const, version: COACH_FILE_VERSION, id, madeAt, name, sample, book, answers } as const);
};

/** What a coach wrote, as the file that goes back. Answers of which nothing is said are left out. */
export function makeCoachReply({ reply, file, checkSum, coach, answers, drill, note }: CoachDeskPaper, writtenAt: string): CoachReply {
  const content = { format: "inclined-coach-reply" as const, version: COACH_FILE_VERSION, id: reply, writtenAt, file, fileCheckSum: checkSum, coach: coach.trim(), answers: answers.filter(isCoached), drill, note } as const;
  return sealed(content);
}

/** True where a coach said something of the answer. */
export const isCoached = ({ vote, note, passages, marks }: CoachedAnswer): boolean => vote !== null || note.trim() !== "" || passages.length > 0 || marks.length > 0;

/** What is said of an answer, or the beginning of it. */
export const coachedOf = (answers: readonly CoachedAnswer[], { id }: Pick<CoachAnswer, "id">): CoachedAnswer => answers.find((one) => one.id === id) ?? { id, vote: null, note: "", passages: [], marks: [] };

/** The same with this said of its answer. */
export const withCoached = (answers: readonly CoachedAnswer[], coached: CoachedAnswer): CoachedAnswer[] =>
  answers.some(({ id }) => id === coached.id) ? answers.map((one) => (one.id === coached.id ? coached : one)) : [...answers, coached];
