import * as z from "zod";
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

export const Question = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    lens: Lens,
    text: z.string().min(1),
    /** What the interviewer wants to learn with it. */
    objective: z.string().min(1),
    /** Id of a source. */
    source: z.string(),
    /** The criteria that the question invites; what is out of reach is never held against anybody. */
    reach: z.array(z.string()).min(1),
  })
  .meta({ id: "Question" });
export type Question = z.infer<typeof Question>;
