import * as z from "zod";
import { Lens } from "./lens.ts";
import { Quote, TurnQuote } from "./span.ts";

/** How an answer sounds. Never part of a substance score. */
export const Delivery = z
  .strictObject({
    words: z.int().nonnegative(),
    seconds: z.number().nonnegative(),
    secondsFrom: z.enum(["recording", "transcript", "estimate"]),
    /** Null where there are no words or no time. */
    wordsPerMinute: z.number().nonnegative().nullable(),
    fillers: z.array(Quote),
    /** Pauses over two seconds; null where only text is known. */
    pauses: z.array(z.strictObject({ atMs: z.int().nonnegative(), ms: z.int().positive() })).nullable(),
    /** How often "I" (I'm, I've, …) is the subject word, and "we". */
    i: z.int().nonnegative(),
    we: z.int().nonnegative(),
    longestSentenceWords: z.int().nonnegative(),
    /** Ratio in [0, 1]: share of the words that stand in sentences dense with technical terms. */
    technicalShare: z.number().min(0).max(1),
  })
  .meta({ id: "Delivery" });
export type Delivery = z.infer<typeof Delivery>;

const Evidence = z.array(TurnQuote);

/** What a lens found in one answer. Fields may be added, none removed. */
export const Assessment = z
  .object({
    id: z.string().nullable(),
    lens: Lens,
    status: z.enum(["assessed", "not-assessed"]),
    reason: z.string().optional(),
    score: z.int().min(0).max(3).nullable(),
    closeCall: z.boolean(),
    facts: z.array(z.object({ id: z.string(), met: z.boolean(), evidence: Evidence })),
    criteria: z.array(
      z.object({
        id: z.string(),
        met: z.boolean(),
        state: z.enum(["met", "absent", "contrary", "not-assessed", "broken"]),
        confidence: z.number().min(0).max(1),
        evidence: Evidence,
        contrary: Evidence,
        asked: z.boolean().optional(),
      }),
    ),
    flags: z.array(
      z.object({
        id: z.string(),
        raised: z.boolean(),
        kind: z.enum(["words", "absence"]),
        confidence: z.number().min(0).max(1),
        evidence: Evidence,
      }),
    ),
    principles: z.array(
      z.object({ id: z.string(), shown: z.boolean(), confidence: z.number().min(0).max(1), evidence: Evidence }),
    ),
    next: z.array(z.object({ criterion: z.string(), probe: z.string(), why: z.string() })),
    delivery: Delivery,
    engine: z.string(),
    rubric: z.string(),
  })
  .meta({ id: "Assessment" });
export type Assessment = z.infer<typeof Assessment>;
