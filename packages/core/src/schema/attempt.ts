import * as z from "zod";
import { MAX_ANSWER_LENGTH, MAX_QUESTION_LENGTH } from "./answer.ts";
import { Assessment } from "./assessment.ts";
import { Id, Moment } from "./identity.ts";
import { Lens } from "./lens.ts";
import { TurnQuote } from "./span.ts";

const MAX_PROBE_LENGTH = 2_000;
const MAX_TURNS = 20;

/** One probe and what was replied to it. */
export const Turn = z
  .strictObject({ probe: z.string().max(MAX_PROBE_LENGTH), reply: z.string().max(MAX_ANSWER_LENGTH) })
  .meta({ id: "Turn", description: "A probe and the reply to it." });
export type Turn = z.infer<typeof Turn>;

/** What the person thought of the answer before seeing the assessment, on the score's own scale. */
export const SelfRating = z.int().min(0).max(3).meta({ description: "The person's own score, given before the verdict." });

/** A finished answer: its words are frozen. Editing the answer afterwards makes another attempt. */
export const Attempt = z
  .strictObject({
    id: Id,
    workspaceId: Id,
    answerId: Id,
    questionId: z.string().min(1).max(100).nullable(),
    question: z.string().min(1).max(MAX_QUESTION_LENGTH),
    lens: Lens,
    text: z.string().max(MAX_ANSWER_LENGTH),
    thread: z.array(Turn).max(MAX_TURNS),
    selfRating: SelfRating.nullable(),
    createdAt: Moment,
  })
  .meta({ id: "Attempt", description: "A finished answer, frozen." });
export type Attempt = z.infer<typeof Attempt>;

/** An assessment as stored: immutable. A newer engine adds another beside it. */
export const StoredAssessment = z
  .strictObject({ id: Id, workspaceId: Id, attemptId: Id, engine: z.string(), rubric: z.string(), createdAt: Moment, result: Assessment })
  .meta({ id: "StoredAssessment", description: "What one engine found in an attempt." });
export type StoredAssessment = z.infer<typeof StoredAssessment>;

/** The person's own verdict on one of ours. It stands beside it, never over it. */
export const Mark = z
  .strictObject({
    id: Id,
    workspaceId: Id,
    attemptId: Id,
    /** Id of a criterion, flag or principle of the attempt's lens. */
    criterion: z.string().min(1).max(100),
    /** `holds`: these words say it. `does-not-hold`: this does not. */
    verdict: z.enum(["holds", "does-not-hold"]),
    /** Words that the person chose; null only where something is denied as a whole, or where a fault holds that is an absence of words. */
    words: TurnQuote.nullable(),
    note: z.string().max(2_000),
    createdAt: Moment,
  })
  .meta({ id: "Mark", description: "A person's own verdict on a verdict." });
export type Mark = z.infer<typeof Mark>;

/** Finishing an answer. `id` is made by the page, so that a repeated request is harmless. */
export const AttemptWrite = z
  .strictObject({
    id: Id,
    text: z.string().max(MAX_ANSWER_LENGTH),
    thread: z.array(Turn).max(MAX_TURNS),
    selfRating: SelfRating.nullable(),
    /** The recording in which these words were said: it gives the delivery its time. */
    recordingId: Id.optional(),
    /** Where the answer itself is heard in the recording of a mock interview: the sound there gives the delivery its time. */
    heard: z.strictObject({ recordingId: Id, spans: z.array(z.strictObject({ from: z.number().nonnegative(), to: z.number().nonnegative() })).min(1).max(2_000) }).optional(),
    /** How long the answer itself took by a transcript that was brought, in seconds, with its pauses; null: it does not tell them. */
    timed: z.strictObject({ seconds: z.number().positive().max(86_400), pauses: z.array(z.strictObject({ atMs: z.int().nonnegative(), ms: z.int().positive() })).max(2_000).nullable() }).optional(),
  })
  .meta({ id: "AttemptWrite" });
export type AttemptWrite = z.infer<typeof AttemptWrite>;

export const MarkWrite = Mark.pick({ verdict: true, words: true, note: true }).meta({ id: "MarkWrite" });
export type MarkWrite = z.infer<typeof MarkWrite>;

/** An attempt with everything that is known of it. Assessments newest first. */
export const AttemptView = z
  .strictObject({ attempt: Attempt, assessments: z.array(StoredAssessment).min(1), marks: z.array(Mark) })
  .meta({ id: "AttemptView" });
export type AttemptView = z.infer<typeof AttemptView>;

/** Newest first. */
export const AttemptList = z.strictObject({ attempts: z.array(AttemptView) }).meta({ id: "AttemptList" });
export type AttemptList = z.infer<typeof AttemptList>;
