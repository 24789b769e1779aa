import * as z from "zod";
import { SPOKEN_PARTS } from "../interview/spoken-parts.ts";
import { MAX_QUESTION_LENGTH } from "./answer.ts";
import { Id } from "./identity.ts";
import { Lens } from "./lens.ts";

const seconds = z.number().nonnegative();
const MOST_TURNS = 20_000;
/** Longer than any interview: one of the two began, and the other began hours later. */
export const MOST_SHIFT_SECONDS = 14_400;
/** Of a turn, as text: a key of what the person decided about the thread that begins with it. */
const Place = z.string().regex(/^\d{1,5}$/);

/** What one person said until another did. */
export const HeardTurn = z.strictObject({
  /** As the tool names them; null: it names nobody. */
  speaker: z.string().max(200).nullable(),
  from: seconds,
  to: seconds,
  text: z.string().max(400_000),
  pauses: z.array(z.strictObject({ at: seconds, seconds })).max(2_000).nullable(),
});

/** A thread that was handed to the candidate's answers. */
export const AssessedThread = z.strictObject({
  answer: Id,
  attempt: Id,
  /** Check number of the words as they were handed over; another one: they were changed since. */
  words: z.int().nonnegative(),
  /** False: on its way, or broken off; the ids stay, so that going on makes nothing twice. */
  isDone: z.boolean(),
});
export type AssessedThread = z.infer<typeof AssessedThread>;

/** A mock interview that was held elsewhere, as its transcript and its recording have it, and what the person made of it. */
export const MockInterview = z
  .strictObject({
    /** The file's name, or what the person calls it. */
    name: z.string().min(1).max(200),
    /** The tool or format that the transcript came in; null: not known. */
    by: z.string().max(300).nullable(),
    hasTimes: z.boolean(),
    notes: z.array(z.string().max(500)).max(50),
    /** What was wrong with the file of the transcript, each a sentence; absent: nothing. */
    faults: z.array(z.string().max(500)).max(50).optional(),
    /** The sound of it; null: only the words are here. */
    recordingId: Id.nullable(),
    /** What a time of the transcript is in the recording: so many seconds later, or earlier. Absent: both begin together. */
    recordingShift: z.number().min(-MOST_SHIFT_SECONDS).max(MOST_SHIFT_SECONDS).optional(),
    /** Which speaker the person is; null: the transcript names nobody, or only one. */
    candidate: z.string().max(200).nullable(),
    /** Whether the person said so, and did not leave it at the guess. */
    isWhoSure: z.boolean(),
    /** None where only the recording is here so far. */
    turns: z.array(HeardTurn).max(MOST_TURNS),
    /** What each turn is, in the order of the turns. */
    parts: z.array(z.enum(SPOKEN_PARTS)).max(MOST_TURNS),
    /** Where the person chose another lens than the suggested one. */
    lenses: z.record(Place, Lens),
    /** Where the person put the question in other words. */
    questions: z.record(Place, z.string().max(MAX_QUESTION_LENGTH)),
    assessed: z.record(Place, AssessedThread),
  })
  .meta({ id: "MockInterview", description: "A mock interview that was held elsewhere, from its transcript or its recording." });
export type MockInterview = z.infer<typeof MockInterview>;
