import * as z from "zod";
import { Id, Moment, Revision } from "./identity.ts";
import { Lens } from "./lens.ts";

/** UTF-16 code units. Twice the longest answer that a person is likely to paste. */
export const MAX_ANSWER_LENGTH = 400_000;
export const MAX_QUESTION_LENGTH = 4_000;
export const MAX_TITLE_LENGTH = 200;

/** Which of the shipped questions was asked (null: the person's own), and its words as they stood when it was asked. */
const asked = {
  questionId: z.string().min(1).max(100).nullable(),
  question: z.string().min(1).max(MAX_QUESTION_LENGTH),
  lens: Lens,
};

/** What was said to a question. Text is well-formed Unicode without NUL, with `\n` line ends. */
export const Answer = z
  .strictObject({
    id: Id,
    workspaceId: Id,
    ...asked,
    /** The person's own name for it; null shows the question instead. */
    title: z.string().min(1).max(MAX_TITLE_LENGTH).nullable(),
    text: z.string().max(MAX_ANSWER_LENGTH),
    revision: Revision,
    createdAt: Moment,
    updatedAt: Moment,
    deletedAt: Moment.nullable(),
  })
  .meta({ id: "Answer", description: "What was said to a question." });
export type Answer = z.infer<typeof Answer>;

/** One line of the list: the answer without its text. */
export const AnswerSummary = Answer.omit({ text: true })
  .extend({
    words: z.int().nonnegative(),
    /** The first 200 characters at most, whole words. */
    opening: z.string(),
    keptVersions: z.int().nonnegative().meta({ description: "How many refused versions are kept beside it." }),
  })
  .meta({ id: "AnswerSummary" });
export type AnswerSummary = z.infer<typeof AnswerSummary>;

/** A save of the text. `baseRevision` 0 creates the answer. `writeId` makes a repeated save harmless. */
export const AnswerWrite = z
  .strictObject({
    baseRevision: z.int().nonnegative(),
    writeId: Id,
    ...asked,
    text: z.string(),
  })
  .meta({ id: "AnswerWrite" });
export type AnswerWrite = z.infer<typeof AnswerWrite>;

export const AnswerRename = z
  .strictObject({ baseRevision: Revision, title: z.string().max(MAX_TITLE_LENGTH).nullable() })
  .meta({ id: "AnswerRename" });
export type AnswerRename = z.infer<typeof AnswerRename>;

/** The result of a save: the answer as stored, and how many characters had to be repaired to U+FFFD. */
export const AnswerSaved = z
  .strictObject({ answer: Answer, repaired: z.int().nonnegative() })
  .meta({ id: "AnswerSaved" });
export type AnswerSaved = z.infer<typeof AnswerSaved>;

/** A version whose write was refused because something newer stood there. Kept until the person says what to do. */
export const KeptVersion = z
  .strictObject({
    id: Id,
    workspaceId: Id,
    /** Null: the candidate's own data or a paper were the subject, not an answer. */
    answerId: Id.nullable(),
    /** What was refused: an answer's text or title, or the candidate or a paper (with its id and kind) as JSON. */
    field: z.enum(["text", "title", "candidate", "paper"]),
    value: z.string(),
    baseRevision: z.int().nonnegative(),
    keptAt: Moment,
  })
  .meta({ id: "KeptVersion", description: "A version whose write was refused, kept beside the newer one." });
export type KeptVersion = z.infer<typeof KeptVersion>;
