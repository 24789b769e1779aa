import * as z from "zod";
import { PRINCIPLE_IDS } from "../principles/names.ts";
import { DrillId } from "./drill-id.ts";
import { Lens } from "./lens.ts";

/** Who sits on the other side. */
export const InterviewerRole = z.enum(["hiring-manager", "tpm-peer", "principal-engineer", "pm", "bar-raiser", "recruiter"]);
export type InterviewerRole = z.infer<typeof InterviewerRole>;

/** One interviewer's part of a loop. */
export const RoundPlan = z.strictObject({
  id: z.string().min(1),
  role: InterviewerRole,
  /** What the round is about, in a few words. */
  topic: z.string().min(1),
  lens: Lens.nullable(),
  /** Null where the source gives no length. */
  minutes: z.int().positive().nullable(),
  /** Principles to be heard in this round; may be empty. */
  principles: z.array(z.enum(PRINCIPLE_IDS as [string, ...string[]])),
  /** Where a round asks what an exercise asks. */
  drill: DrillId.optional(),
  /** Where there is no time for a question to each principle. */
  questionsAtMost: z.int().positive().max(20).optional(),
});
export type RoundPlan = z.infer<typeof RoundPlan>;

/** A description of a loop with its source. Sources disagree; each is a format of its own. */
export const Format = z
  .strictObject({
    id: z.string().min(1),
    name: z.string().min(1),
    /** Id of the source. */
    source: z.string().min(1),
    /** What the source says, and what it does not. */
    note: z.string().min(1),
    /** Where the source has a rule of its own for who is turned down; shown beside ours, never in its place. */
    sourceRule: z.strictObject({ lens: Lens, rejectsUpTo: z.int().min(0).max(2), says: z.string().min(1) }).optional(),
    rounds: z.array(RoundPlan).min(1),
  })
  .meta({ id: "Format", description: "A dated, sourced description of a loop." });
export type Format = z.infer<typeof Format>;

/** A loop as the person was told it will be, or wants to sit it. */
export const OwnFormat = z
  .strictObject({
    name: z.string().max(100),
    /** Where the person has it from, in their words. */
    note: z.string().max(2_000),
    /** How long the whole takes; null: not said. */
    totalMinutes: z.int().positive().max(1_440).nullable(),
    rounds: z.array(RoundPlan.extend({ id: z.string().min(1).max(60), topic: z.string().max(200), minutes: z.int().positive().max(240).nullable() })).max(12),
  })
  .meta({ id: "OwnFormat", description: "A loop of the person's own making." });
export type OwnFormat = z.infer<typeof OwnFormat>;
