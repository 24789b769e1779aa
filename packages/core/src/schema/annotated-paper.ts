import * as z from "zod";
import { PR_FAQ_CRITERIA, PR_FAQ_PITFALLS } from "../documents/pr-faq/ids.ts";

/** A whole paper with a careful reader's notes in the margin. */
export const AnnotatedPaper = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/).max(60),
    title: z.string().min(3).max(80),
    /** Id of the source that the topic and some figures come from. */
    source: z.string().min(1),
    /** Markdown. */
    document: z.string().min(200),
    notes: z
      .array(
        z.strictObject({
          /** Words that stand in the document exactly once. */
          quote: z.string().min(3).max(300),
          says: z.string().min(20).max(500),
          /** Criterion met or pitfall avoided by these words; left out where the note is about something else. */
          criterion: z.enum([...PR_FAQ_CRITERIA, ...PR_FAQ_PITFALLS]).optional(),
        }),
      )
      .min(1),
    /** Where each figure of the document comes from: the source, or the case, that is, invented for this paper. */
    figures: z.array(z.strictObject({ quote: z.string().min(1).max(120), from: z.enum(["source", "case"]) })).min(1),
  })
  .meta({ id: "AnnotatedPaper", description: "A paper with a careful reader's notes." });
export type AnnotatedPaper = z.infer<typeof AnnotatedPaper>;
