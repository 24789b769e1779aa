import { sealed } from "../coach/check-sum.ts";
import type { InterviewerPack } from "../schema/interviewer-pack.ts";
import type { InterviewSheet, SheetAnswer, SheetDraft, SheetVerdict } from "../schema/interview-sheet.ts";
import { INTERVIEW_SHEET_VERSION } from "./versions.ts";

/** The draft that nothing was written on yet. */
export const EMPTY_SHEET: SheetDraft = { interviewer: "", vote: null, answers: [], note: "", seconds: null };

/** What is written about a question, or the beginning of it. */
export const sheetAnswerOf = (answers: readonly SheetAnswer[], id: string): SheetAnswer => answers.find((one) => one.id === id) ?? { id, verdicts: [], note: "" };

/** The same with this written about its question. */
export const withSheetAnswer = (answers: readonly SheetAnswer[], written: SheetAnswer): SheetAnswer[] =>
  answers.some(({ id }) => id === written.id) ? answers.map((one) => (one.id === written.id ? written : one)) : [...answers, written];

/** The same with this verdict; null takes back what was said of the criterion. */
export function withVerdict({ verdicts, ...answer }: SheetAnswer, id: string, verdict: Pick<SheetVerdict, "says" | "words"> | null): SheetAnswer {
  if (verdict === null) return { ...answer, verdicts: verdicts.filter((one) => one.id !== id) };
  const next = { id, says: verdict.says, words: verdict.words };
  return { ...answer, verdicts: verdicts.some((one) => one.id === id) ? verdicts.map((one) => (one.id === id ? next : one)) : [...verdicts, next] };
}

const isWritten = ({ verdicts, note }: SheetAnswer): boolean => verdicts.length > 0 || note.trim() !== "";

/** Whether something was written on a sheet that would be lost with it; a name alone, or the clock, is nothing. */
export const isSheetBegun = ({ vote, answers, note }: Pick<SheetDraft, "vote" | "answers" | "note">): boolean => vote !== null || note.trim() !== "" || answers.some(isWritten);

/** Why a sheet cannot be handed over yet, in a sentence; null: it can. */
export function lackingIn(draft: SheetDraft): string | null {
  if (draft.interviewer.trim() === "") return "Say who you are first.";
  return isSheetBegun(draft) ? null : "Say something of an answer first, or vote.";
}

/** The sheet as a file, with its check sum. @param of id of the sheet; saved again it keeps it */
export function makeInterviewSheet({ interviewer, vote, answers, note, seconds }: SheetDraft, pack: Pick<InterviewerPack, "id" | "checkSum">, { id, writtenAt }: { id: string; writtenAt: string }): InterviewSheet {
  return sealed({
    format: "inclined-interview-sheet" as const, version: INTERVIEW_SHEET_VERSION, id, writtenAt, pack: pack.id, packCheckSum: pack.checkSum,
    interviewer: interviewer.trim(), vote, answers: answers.filter(isWritten), note, seconds,
  });
}
