import * as z from "zod";
import { PRODUCT_PARTS, STORY_PARTS } from "./story-part-ids.ts";

/** A question about one programme of the candidate's, answered in two or three sentences. */
export const GuidedQuestion = z.strictObject({
  /** Stored with the answer, so it never changes. */
  id: z.string().regex(/^[a-z0-9-]+$/).max(60),
  ask: z.string().min(1),
  /** What a good answer holds, in one sentence. */
  help: z.string().min(1),
  /** The part of a story that the answer may grow into; a data project is told in the parts of a product. Null: none. */
  part: z.enum([...new Set([...STORY_PARTS, ...PRODUCT_PARTS])]).nullable(),
});
export type GuidedQuestion = z.infer<typeof GuidedQuestion>;

/** Questions that bring back what the person did in one programme, before it is told as a story. */
export const GuidedInterview = z
  .strictObject({
    /** Stored with the answers, so it never changes. */
    id: z.string().regex(/^[a-z0-9-]+$/).max(40),
    name: z.string().min(1),
    /** What it is good for. */
    about: z.string().min(1),
    /** Id of the source that names what is asked for; the questions are ours. */
    source: z.string().min(1),
    questions: z.array(GuidedQuestion).min(1),
  })
  .meta({ id: "GuidedInterview", description: "Questions about one programme of the candidate's." });
export type GuidedInterview = z.infer<typeof GuidedInterview>;
