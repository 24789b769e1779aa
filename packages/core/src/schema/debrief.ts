import * as z from "zod";
import { PRINCIPLE_IDS } from "../principles/names.ts";
import { InterviewerRole } from "./format.ts";
import { Lens } from "./lens.ts";

/** From the lowest to the highest. */
export const VOTES = ["strongly not inclined", "not inclined", "inclined", "strongly inclined"] as const;
export const Vote = z.enum(VOTES);
export type Vote = z.infer<typeof Vote>;

export const OUTCOMES = ["inclined", "inclined, one level lower", "not inclined", "no decision"] as const;
export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

/** What an interviewer votes on: the lens of the round, or one of the principles assigned to it. */
export const VoteItem = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("lens"), id: Lens }),
  z.object({ kind: z.literal("principle"), id: z.enum(PRINCIPLE_IDS as [string, ...string[]]) }),
]);
export type VoteItem = z.infer<typeof VoteItem>;

/** Words that speak for an item. */
export const ForVote = z.object({
  item: VoteItem,
  /** Id of an answer of the round. */
  answer: z.string(),
  /** Words of that answer or of a reply to it. */
  quote: z.string().min(1),
  strength: z.enum(["survived a probe", "shown"]),
});
export type ForVote = z.infer<typeof ForVote>;

/** A concern. Words stand with it unless it is something that is missing. */
export const AgainstVote = z.object({
  item: VoteItem,
  answer: z.string(),
  quote: z.string().min(1).optional(),
  /** Id of the flag, or of the criterion that words deny, or "contradiction". */
  about: z.string(),
  /** As a person reads it. */
  reason: z.string(),
  /** The reply to the probe said what was lacking. */
  answered: z.boolean(),
});
export type AgainstVote = z.infer<typeof AgainstVote>;

/** What would have moved a vote by a step. */
export const Flip = z.object({
  answer: z.string(),
  criterion: z.string(),
  /** Where one does not suffice. */
  also: z.string().optional(),
  /** The candidate's own words that come nearest. */
  quote: z.string().min(1).optional(),
  /** A sentence with blanks, for the person to fill. */
  frame: z.string(),
});
export type Flip = z.infer<typeof Flip>;

/** What the principal engineer looks for besides, each with its words. */
export const TECHNICAL_BAR = ["requirements", "interface", "storage", "failure", "scale", "security"] as const;
export const TechnicalFinding = z.object({ id: z.enum(TECHNICAL_BAR), answer: z.string().nullable(), quote: z.string().nullable() });
export type TechnicalFinding = z.infer<typeof TechnicalFinding>;

export const InterviewerVote = z
  .object({
    interviewer: z.string(),
    role: InterviewerRole,
    /** Null: nothing was assessed, and nothing is voted. */
    vote: Vote.nullable(),
    /** The branch of the rule that decided, in words. */
    because: z.string(),
    for: z.array(ForVote),
    against: z.array(AgainstVote),
    /** Neither for nor against; it never counts against. */
    notHeard: z.array(VoteItem),
    /** Null where nothing is to be moved, or where two criteria do not suffice. */
    flip: Flip.nullable(),
    /** Why there is no flip, where there is none. */
    noFlip: z.string().nullable(),
    /** Empty for everybody but the principal engineer. */
    technicalBar: z.array(TechnicalFinding),
  })
  .meta({ id: "InterviewerVote", description: "An interviewer's vote, written before the others' are seen." });
export type InterviewerVote = z.infer<typeof InterviewerVote>;

export const Debrief = z
  .object({
    outcome: Outcome,
    /** The branch of the rule that decided, in words. */
    because: z.string(),
    /** Name of the level that the stories support; "not shown" where none. */
    level: z.string(),
    levelBecause: z.string(),
    votes: z.array(InterviewerVote),
    probes: z.array(z.object({ answer: z.string(), criterion: z.string().nullable(), text: z.string() })),
  })
  .meta({ id: "Debrief", description: "The meeting of the votes, and its outcome." });
export type Debrief = z.infer<typeof Debrief>;
