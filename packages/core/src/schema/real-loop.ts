import * as z from "zod";
import { InterviewerRole } from "./format.ts";
import { Day } from "./identity.ts";
import { Vote } from "./debrief.ts";

const Text = z.string().max(10_000);

/** One round of a loop that really took place, written down from memory in the evening. */
export const RealRound = z.strictObject({
  id: z.string().min(1).max(60),
  /** Null: the person does not know. */
  role: InterviewerRole.nullable(),
  /** What was asked. */
  asked: Text,
  /** What was told: a story of theirs in a few words, or its answer. */
  told: Text,
  /** What was asked about it. */
  probed: Text,
  /** How it felt, 1 (badly) to 5 (well); null: not said. */
  felt: z.int().min(1).max(5).nullable(),
  /** The person's own questions to the interviewer. */
  ownQuestions: Text,
});
export type RealRound = z.infer<typeof RealRound>;

/** How it ended, as it came. */
export const REAL_OUTCOMES = ["offer", "lower-level", "another-loop", "no"] as const;

/** A loop that really took place. For afterwards only. */
export const RealLoop = z
  .strictObject({
    /** The day of it; null: not said. */
    day: Day.nullable(),
    rounds: z.array(RealRound).max(12),
    /** What the rule made of the last practice loop, kept from the first evening on so that it cannot be bettered afterwards; null: there was none. */
    forecast: z.strictObject({ loop: z.string().max(60), name: z.string().max(200), outcome: z.string().max(60), level: z.string().max(100), votes: z.array(Vote.nullable()).max(12), madeOn: Day }).nullable(),
    outcome: z.enum(REAL_OUTCOMES).nullable(),
    outcomeOn: Day.nullable(),
    note: Text,
  })
  .meta({ id: "RealLoop", description: "A loop that really took place, as the person remembers it." });
export type RealLoop = z.infer<typeof RealLoop>;
