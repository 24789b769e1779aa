import * as z from "zod";
import { Lens } from "./lens.ts";
import { TermsPaper } from "./paper.ts";
import { StoryData } from "./story.ts";

/**
 * The invented sample candidate. Each number that stands in an answer or a story is traced: it stands in the
 * résumé, or it is listed under `said` with the reason why the person knows it.
 */
export const Sample = z.strictObject({
  candidate: z.strictObject({
    name: z.string().min(1),
    targetRole: z.string().min(1),
    level: z.string().min(1),
    /** The loop is this many days after the sample is loaded, so that it always lies ahead. */
    loopInDays: z.int().positive(),
  }),
  resume: z.string().min(1),
  posting: z.string().min(1),
  said: z.array(z.strictObject({ number: z.string().min(1), why: z.string().min(1) })),
  answers: z.array(
    z.strictObject({
      lens: Lens,
      questionId: z.string(),
      title: z.string().nullable(),
      text: z.string().min(1),
      /** How many days before loading it was written. */
      daysAgo: z.int().nonnegative(),
    }),
  ),
  stories: z.array(
    z.strictObject({
      /** How many days before loading it was written. */
      daysAgo: z.int().nonnegative(),
      data: StoryData,
    }),
  ),
  /** Confidential words of the stories, each with its stand-in. */
  terms: TermsPaper.shape.terms,
});
export type Sample = z.infer<typeof Sample>;
