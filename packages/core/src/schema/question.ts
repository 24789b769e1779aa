import * as z from "zod";
import { PRINCIPLE_IDS } from "../principles/names.ts";
import { DrillId } from "./drill-id.ts";
import { Day } from "./identity.ts";
import { Lens } from "./lens.ts";

/** Where a fact or a question comes from. Process facts are dated and may disagree. */
export const Source = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: z.string().min(1),
    /** Null: no public address, `note` says what it is. */
    url: z.url({ protocol: /^https?$/ }).nullable(),
    /** The day the source was read, not the day it was written. */
    readOn: Day,
    note: z.string().nullable(),
  })
  .meta({ id: "Source" });
export type Source = z.infer<typeof Source>;

/** The three things that a loop asks about. */
export const COMPONENTS = ["principles", "programme", "technical"] as const;

/** What makes a push-back question one; to the last kind the right answer is to do as asked. */
export const PUSH_BACK_KINDS = ["missing-data", "two-principles", "confidential-number", "inconclusive", "sound-request"] as const;

export const Question = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    component: z.enum(COMPONENTS),
    /** The exercise that it is made for; null: rounds and practice. */
    drill: DrillId.nullable(),
    /** The lens through which an answer is looked at. */
    lens: Lens,
    /** False: the criteria within reach are shown with their words, and there is no score. */
    isScored: z.boolean(),
    text: z.string().min(1),
    /** What the interviewer wants to learn with it. */
    objective: z.string().min(1),
    /** Id of a source. */
    source: z.string(),
    /** The criteria that the question invites; what is out of reach is never held against anybody. */
    reach: z.array(z.string()).min(1),
    /** Principles that it usually brings out, the first of them first; the question does not name them. */
    principles: z.array(z.enum(PRINCIPLE_IDS as [string, ...string[]])),
    /** Whom it is asked: everybody, or senior candidates. */
    level: z.enum(["any", "senior"]),
    /** What is asked next whatever the answer was, at most three. */
    followUps: z.array(z.string().min(1)).min(1).max(3),
    /** Only of questions of the lens push-back. */
    pushBack: z.enum(PUSH_BACK_KINDS).nullable(),
    /** What the interviewer tells when it is asked for, and only then. */
    facts: z.array(z.strictObject({ about: z.string().min(1), says: z.string().min(1) })),
  })
  .meta({ id: "Question" });
export type Question = z.infer<typeof Question>;
