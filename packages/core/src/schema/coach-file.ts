import * as z from "zod";
import { MAX_ANSWER_LENGTH, MAX_QUESTION_LENGTH } from "./answer.ts";
import { Assessment } from "./assessment.ts";
import { Turn } from "./attempt.ts";
import { Book } from "./book.ts";
import { Vote } from "./debrief.ts";
import { DrillId } from "./drill-id.ts";
import { Id, Moment } from "./identity.ts";
import { Lens } from "./lens.ts";
import { TurnQuote } from "./span.ts";

/** Goes up when the shape of either file changes. */
export const COACH_FILE_VERSION = 1;
/** Bytes of a file that is opened; what is larger is refused before it is read. */
export const MOST_COACH_BYTES = 2_800_000;
/** Answers in one file: more than a coach reads. */
export const MOST_COACH_ANSWERS = 200;
const MOST_WORDS = 2_000;
const MOST_MARKS = 200;

/** Lower-case hex: SHA-256 of the file's JSON without this member. It tells damage and clumsy changes, and proves nobody's identity. */
export const CheckSum = z.string().regex(/^[0-9a-f]{64}$/);

/** A finished answer as a coach gets it: frozen, with confidential terms replaced, and what the scorer found in exactly these words. */
export const CoachAnswer = z.strictObject({
  /** Of the attempt. */
  id: Id,
  questionId: z.string().min(1).max(100).nullable(),
  question: z.string().min(1).max(MAX_QUESTION_LENGTH),
  lens: Lens,
  text: z.string().max(MAX_ANSWER_LENGTH),
  thread: z.array(Turn).max(20),
  finishedAt: Moment,
  assessment: Assessment,
});
export type CoachAnswer = z.infer<typeof CoachAnswer>;

/** What a candidate gives to a coach: the book for a coach, and the answers with their assessments. Data only. */
export const CoachFile = z.strictObject({
  format: z.literal("inclined-coach-file"),
  version: z.literal(COACH_FILE_VERSION),
  id: Id,
  madeAt: Moment,
  /** Of the candidate, as the book says it. */
  name: z.string().min(1).max(200),
  sample: z.boolean(),
  book: Book,
  /** In the order of the book: the first is "Answer 1" there. */
  answers: z.array(CoachAnswer).max(MOST_COACH_ANSWERS),
  checkSum: CheckSum,
});
export type CoachFile = z.infer<typeof CoachFile>;

/** A coach's own verdict on a criterion, fault or principle. It has a reason, and stands beside the scorer's, never over it. */
export const CoachMark = z.strictObject({
  criterion: z.string().min(1).max(100),
  verdict: z.enum(["holds", "does-not-hold"]),
  /** The words that say it; null where none do, or where a fault is an absence. */
  words: TurnQuote.nullable(),
  why: z.string().min(1).max(MOST_WORDS),
});
export type CoachMark = z.infer<typeof CoachMark>;

/** Words that a coach marked, with what is said about them. */
export const CoachPassage = z.strictObject({ words: TurnQuote, note: z.string().max(MOST_WORDS) });
export type CoachPassage = z.infer<typeof CoachPassage>;

/** What a coach says of one answer. */
export const CoachedAnswer = z.strictObject({
  /** Of the answer in the file. */
  id: Id,
  vote: Vote.nullable(),
  note: z.string().max(MOST_WORDS),
  passages: z.array(CoachPassage).max(MOST_MARKS),
  marks: z.array(CoachMark).max(MOST_MARKS),
});
export type CoachedAnswer = z.infer<typeof CoachedAnswer>;

/** What a coach writes, the file apart. */
const coached = {
  /** Name of the coach, as the candidate will read it. */
  coach: z.string().max(200),
  /** At most one for each answer. */
  answers: z.array(CoachedAnswer).max(MOST_COACH_ANSWERS),
  /** What to practise next, and why. */
  drill: z.strictObject({ id: DrillId, why: z.string().max(MOST_WORDS) }).nullable(),
  /** About all of it. */
  note: z.string().max(10_000),
};

/** What a coach sends back. */
export const CoachReply = z.strictObject({
  format: z.literal("inclined-coach-reply"),
  version: z.literal(COACH_FILE_VERSION),
  id: Id,
  writtenAt: Moment,
  /** Id and check sum of the file that was read. */
  file: Id,
  fileCheckSum: CheckSum,
  ...coached,
  checkSum: CheckSum,
});
export type CoachReply = z.infer<typeof CoachReply>;

/** Kept with the candidate: what was given to a coach, so that a reply can be held against it. */
export const CoachSentPaper = z.strictObject({ original: Id, file: Id, checkSum: CheckSum, madeAt: Moment, answers: z.int().nonnegative() });
export type CoachSentPaper = z.infer<typeof CoachSentPaper>;

/** Kept with the candidate: a coach's reply as it was opened. */
export const CoachReplyPaper = z.strictObject({ reply: CoachReply });
export type CoachReplyPaper = z.infer<typeof CoachReplyPaper>;

/** Kept with the coach: a candidate's file that was opened, and what the coach has written so far. */
export const CoachDeskPaper = z.strictObject({ original: Id, file: Id, checkSum: CheckSum, madeAt: Moment, name: z.string().min(1).max(200), reply: Id, ...coached });
export type CoachDeskPaper = z.infer<typeof CoachDeskPaper>;
