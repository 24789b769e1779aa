import * as z from "zod";
import { InterviewerRole } from "./format.ts";
import { Manner } from "./loop.ts";
import { DrillId } from "./drill-id.ts";

/** One timed exercise outside a loop. What is asked in it are the questions made for it. */
export const Drill = z
  .strictObject({
    id: DrillId,
    name: z.string().min(1).max(80),
    /** What it trains, in a sentence. */
    about: z.string().min(1),
    /** What an answer goes through, in order; shown before and after, never while one speaks. */
    steps: z.array(z.string().min(1)).min(2).max(8),
    role: InterviewerRole,
    manner: Manner,
    /** Of the whole, with what is asked about the answer. */
    minutes: z.int().positive().max(60),
    /** Of the answer alone. */
    answerMinutes: z.number().positive().max(60),
    /** Id of the source of its kind and its clock. */
    source: z.string(),
  })
  .meta({ id: "Drill", description: "A timed exercise outside a loop." });
export type Drill = z.infer<typeof Drill>;
