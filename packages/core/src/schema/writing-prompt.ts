import * as z from "zod";
import { PRINCIPLE_IDS } from "../principles/names.ts";

/** What a paper is about: people, firms, one's own engineers, the running of something, a thing that is made. */
export const PROMPT_AREAS = ["consumer", "business", "internal-platform", "operations", "devices"] as const;

/** What can be kept from somebody who does not ask. */
export const HIDDEN_KINDS = ["customer", "scale", "cost", "regulation", "date", "dependency", "security", "data"] as const;

/** Stored with what is written to a prompt, so it never changes. */
const PromptId = z.string().regex(/^[a-z0-9-]+$/).max(60);
const Sentence = z.string().min(20).max(600);

/** Something about a case that the interviewer says only to whoever asks. */
export const HiddenConstraint = z.strictObject({
  /** Unique within its prompt. */
  id: z.string().regex(/^[a-z0-9-]+$/).max(40),
  kind: z.enum(HIDDEN_KINDS),
  /** What it is about, in the plain words in which it may be asked for. Shown when the sitting is over; unique within its prompt. */
  about: z.string().min(3).max(300),
  /** Further words in which it may be asked for, apart by spaces; never shown. */
  words: z.string().min(3).max(200),
  /** Questions that bring it out, as a candidate might put them. */
  asked: z.array(Sentence).min(2).max(3),
  /** What the interviewer answers: a fact of the case, with its figures. */
  says: Sentence,
  /** What changes in the paper of somebody who knows it. */
  matters: Sentence,
});
export type HiddenConstraint = z.infer<typeof HiddenConstraint>;

/** A case for a PR/FAQ, written for this project. */
export const WritingPrompt = z
  .strictObject({
    id: PromptId,
    area: z.enum(PROMPT_AREAS),
    title: z.string().min(3).max(80),
    /** What the interviewer says first: two to four sentences. */
    asks: z.string().min(80).max(700),
    /** Whom it suits. */
    roles: z.array(z.enum(["pm", "tpm"])).min(1),
    /** Where every figure in `asks` and `says` comes from: the case is invented, and a paper may use them as given. */
    figures: z.literal("given in the prompt"),
    /** At least four; never told unless asked for. */
    hidden: z.array(HiddenConstraint).min(4).max(6),
    /** The solution that most people reach for, and what it leaves unsolved. */
    tempting: Sentence,
    /** What a sceptical reader would raise. */
    objections: z.array(Sentence).min(3).max(6),
  })
  .meta({ id: "WritingPrompt", description: "A case for a PR/FAQ, with what is told only to those who ask." });
export type WritingPrompt = z.infer<typeof WritingPrompt>;

/** A prompt for the writing exercise: something that the candidate did, told on paper. */
export const WritingExercisePrompt = z
  .strictObject({
    id: PromptId,
    kind: z.literal("writing-exercise"),
    title: z.string().min(3).max(80),
    /** The task as it is sent. */
    asks: z.string().min(80).max(900),
    /** What a reader wants to learn from the paper. */
    objectives: z.array(Sentence).min(2).max(4),
    /** What a reader looks for in it, point by point. */
    looksFor: z.array(Sentence).min(3).max(6),
    /** Principles that a paper on it most often shows. */
    principles: z.array(z.enum(PRINCIPLE_IDS)).min(1).max(4),
  })
  .meta({ id: "WritingExercisePrompt", description: "A prompt for the writing exercise." });
export type WritingExercisePrompt = z.infer<typeof WritingExercisePrompt>;

/** A sitting of the writing exercise offers two prompts, and one is written to. */
export const ExercisePair = z.strictObject({ id: PromptId, prompts: z.tuple([PromptId, PromptId]) });
export type ExercisePair = z.infer<typeof ExercisePair>;
