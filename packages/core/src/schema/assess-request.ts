import * as z from "zod";
import { Lens } from "./lens.ts";

/** One answer to assess: a line of `inclined assess --jsonl`. Fields that only a newer version knows are let through. */
export const AssessRequest = z
  .object({
    id: z.string(),
    lens: Lens,
    question: z.string(),
    answer: z.string(),
    /** The probes to the answer and what was replied, in order. */
    thread: z.array(z.object({ probe: z.string(), reply: z.string() })).optional(),
  })
  .meta({ id: "AssessRequest" });
export type AssessRequest = z.infer<typeof AssessRequest>;
