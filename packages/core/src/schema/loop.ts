import * as z from "zod";
import { PRINCIPLE_IDS } from "../principles/names.ts";
import { MAX_ANSWER_LENGTH, MAX_QUESTION_LENGTH } from "./answer.ts";
import { InterviewerRole } from "./format.ts";
import { Id } from "./identity.ts";
import { Lens } from "./lens.ts";
import { DrillId } from "./drill-id.ts";

/** How an interviewer behaves. The interrupting one cuts in when an answer runs long or says nothing new. */
export const MANNERS = ["neutral", "terse", "sceptical", "interrupting"] as const;
export const Manner = z.enum(MANNERS);
export type Manner = z.infer<typeof Manner>;

/** A question as it will be asked, with its words as they stood when the loop was planned. */
export const PlannedQuestion = z.strictObject({
  id: z.string().max(100),
  /** Under which what is said to it is kept as an answer of its own, and as its attempt. */
  answer: Id,
  text: z.string().min(1).max(MAX_QUESTION_LENGTH),
  objective: z.string().max(1_000),
  lens: Lens,
  /** False: the criteria within reach are shown with their words, and there is no score. */
  isScored: z.boolean(),
  reach: z.array(z.string().max(60)).max(40),
  /** What is asked where nothing else is. */
  followUps: z.array(z.string().max(1_000)).max(5),
  /** The principle for which it was chosen; null: for the lens of the round. */
  principle: z.enum(PRINCIPLE_IDS as [string, ...string[]]).nullable(),
  facts: z.array(z.strictObject({ about: z.string().max(300), says: z.string().max(600) })).max(12),
});
export type PlannedQuestion = z.infer<typeof PlannedQuestion>;

/** One interviewer's part of a loop, with what will be asked. */
export const PlannedRound = z.strictObject({
  id: z.string().min(1).max(60),
  role: InterviewerRole,
  topic: z.string().min(1).max(200),
  lens: Lens.nullable(),
  minutes: z.int().positive().max(240),
  /** Of these minutes, kept at the end for the candidate's own questions. */
  closingMinutes: z.int().nonnegative().max(30),
  principles: z.array(z.enum(PRINCIPLE_IDS as [string, ...string[]])),
  manner: Manner,
  questions: z.array(PlannedQuestion).min(1).max(20),
});
export type PlannedRound = z.infer<typeof PlannedRound>;

const Text = z.string().max(MAX_ANSWER_LENGTH);
/** Milliseconds since 1970 by the clock of the machine, as the page read it. Clocks are set, and machines sleep: see `elapsedMs`. */
const At = z.int().nonnegative();

/** Why an interviewer did not wait for the end of an answer. */
export const CUT_INS = ["length", "nothing-new", "third-metric"] as const;
export type CutIn = (typeof CUT_INS)[number];

/** What happened in a loop, in order. The log is what is stored; everything else is worked out from it. */
export const LoopEvent = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("round-began"), at: At }),
  /** The candidate is here; written now and then, so that time away is known. */
  z.strictObject({ kind: z.literal("tick"), at: At }),
  /** The words so far; a later one takes the place of an earlier one. */
  z.strictObject({ kind: z.literal("typed"), at: At, text: Text }),
  z.strictObject({ kind: z.literal("answered"), at: At, text: Text }),
  z.strictObject({ kind: z.literal("probed"), at: At, criterion: z.string().max(60).nullable(), text: z.string().max(2_000), quote: z.string().max(2_000).nullable(), cutIn: z.enum(CUT_INS).optional() }),
  z.strictObject({ kind: z.literal("replied"), at: At, text: Text }),
  /** The candidate asked the interviewer something about the question. `about`: the fact that was told, or "objective"; null: there was none to tell. */
  z.strictObject({ kind: z.literal("asked"), at: At, text: z.string().max(MAX_QUESTION_LENGTH), about: z.string().max(300).nullable(), says: z.string().max(2_000) }),
  /** The words of the board as they stood when something was said to the question; a later one takes the place of an earlier one. */
  z.strictObject({ kind: z.literal("board"), at: At, text: z.string().max(20_000) }),
  z.strictObject({ kind: z.literal("question-done"), at: At }),
  /** In the last minutes of a round. */
  z.strictObject({ kind: z.literal("candidate-asked"), at: At, text: z.string().max(MAX_QUESTION_LENGTH) }),
  z.strictObject({ kind: z.literal("round-ended"), at: At }),
]);
export type LoopEvent = z.infer<typeof LoopEvent>;

/** What is run: a format of ours or of the person's own, an exercise, one question, or one about a claim of theirs. */
export const LoopOf = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("format"), id: z.string().max(60) }),
  z.strictObject({ kind: z.literal("drill"), id: DrillId }),
  z.strictObject({ kind: z.literal("question"), id: z.string().max(100) }),
]);
export type LoopOf = z.infer<typeof LoopOf>;

/** One run of a loop; an exercise is a loop of one round. */
export const LoopData = z
  .strictObject({
    of: LoopOf,
    name: z.string().min(1).max(200),
    /** Of all that is chosen by chance. */
    seed: z.int().nonnegative(),
    mode: z.enum(["study", "real"]),
    /** How much pressure was felt beforehand, 1 to 5; null: not asked. */
    pressure: z.int().min(1).max(5).nullable(),
    plan: z.array(PlannedRound).min(1).max(12),
    events: z.array(LoopEvent).max(5_000),
    /** Those of its answers that were handed to the candidate's answers; what is deleted there afterwards stays deleted. */
    kept: z.array(Id).max(240),
  })
  .meta({ id: "LoopData", description: "One run of a loop: its plan and what happened." });
export type LoopData = z.infer<typeof LoopData>;
