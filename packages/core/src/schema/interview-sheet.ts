import * as z from "zod";
import { INTERVIEW_SHEET_VERSION } from "../peer/versions.ts";
import { CheckSum } from "./coach-file.ts";
import { Vote } from "./debrief.ts";
import { Id, Moment } from "./identity.ts";

/** Code units of a sheet that is opened; what is longer is refused before it is read. */
export const MOST_SHEET_BYTES = 2_000_000;
const MOST_WORDS = 2_000;

/** An interviewer's verdict on one criterion or fault. `not-heard` is none: nothing came up that would show it either way. */
export const SheetVerdict = z.strictObject({
  id: z.string().min(1).max(60),
  says: z.enum(["yes", "no", "not-heard"]),
  /** The candidate's words as they were written down, from memory or while listening. */
  words: z.string().max(MOST_WORDS),
});
export type SheetVerdict = z.infer<typeof SheetVerdict>;

/** What an interviewer wrote about one question. */
export const SheetAnswer = z.strictObject({
  /** Of the question in the pack. */
  id: Id,
  /** At most one for each criterion. */
  verdicts: z.array(SheetVerdict).max(60),
  note: z.string().max(10_000),
});
export type SheetAnswer = z.infer<typeof SheetAnswer>;

/** What an interviewer writes, the pack apart. */
const written = {
  /** Name of the interviewer, as the candidate will read it. */
  interviewer: z.string().max(200),
  vote: Vote.nullable(),
  /** At most one for each question. */
  answers: z.array(SheetAnswer).max(20),
  /** About all of it. */
  note: z.string().max(10_000),
  /** By the interviewer's clock; null: it was not used. */
  seconds: z.int().nonnegative().max(86_400).nullable(),
};

/** Draft of a sheet, as it is being filled. */
export const SheetDraft = z.strictObject(written);
export type SheetDraft = z.infer<typeof SheetDraft>;

/** What comes back from an interviewer, filled without having seen what the scorer says. */
export const InterviewSheet = z.strictObject({
  format: z.literal("inclined-interview-sheet"),
  version: z.literal(INTERVIEW_SHEET_VERSION),
  id: Id,
  writtenAt: Moment,
  /** Id and check sum of the pack that was used. */
  pack: Id,
  packCheckSum: CheckSum,
  ...written,
  checkSum: CheckSum,
});
export type InterviewSheet = z.infer<typeof InterviewSheet>;

/** How far an interviewer and the scorer agree. */
export const Agreement = z.strictObject({
  /** Criteria and faults on which both gave a verdict. */
  both: z.int().nonnegative(),
  same: z.int().nonnegative(),
  /** Cohen's; null where there are too few verdicts, or where it is not defined. */
  kappa: z.number().min(-1).max(1).nullable(),
});
export type Agreement = z.infer<typeof Agreement>;

/** Kept with the candidate: a sheet as it was opened, and the answers that it speaks of. */
export const InterviewSheetPaper = z.strictObject({
  sheet: InterviewSheet,
  /** By id of the question: the attempt that it is held against. A question that is not there was not given an answer here yet. */
  joined: z.record(Id, Id),
  /** The mock interview that it is about, where it was held elsewhere and brought; absent: the answers were given here. */
  interview: Id.optional(),
  /** As it came out when the sheet was joined, with the engines that judged; null: not joined yet. */
  agreement: Agreement.extend({ engines: z.array(z.string().max(60)).max(20) }).nullable(),
});
export type InterviewSheetPaper = z.infer<typeof InterviewSheetPaper>;

/** Kept with the interviewer: a pack that was opened, and what is written so far. */
export const InterviewerDeskPaper = z.strictObject({ original: Id, pack: Id, checkSum: CheckSum, madeAt: Moment, name: z.string().min(1).max(200), topic: z.string().min(1).max(200), sheet: Id, ...written });
export type InterviewerDeskPaper = z.infer<typeof InterviewerDeskPaper>;
