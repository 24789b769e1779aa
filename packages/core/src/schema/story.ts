import * as z from "zod";
import { MAX_ANSWER_LENGTH } from "./answer.ts";
import { Id, Moment, Revision } from "./identity.ts";
import { STORY_FORMS } from "./story-part-ids.ts";

/** Where a number of a story comes from. `cannot-confirm` is for good: the person looked and could not. */
export const Provenance = z.enum(["resume", "said", "confirmed", "unconfirmed", "cannot-confirm"]).meta({ description: "Where a number comes from." });
export type Provenance = z.infer<typeof Provenance>;

const Text = z.string().max(MAX_ANSWER_LENGTH);

/** What the person decided about one number. The number is known by its words. */
export const NumberState = z.strictObject({ quote: z.string().min(1).max(60), provenance: Provenance });

/** The person's own verdict on what a story shows, beside the scorer's. */
export const StoryMark = z.strictObject({
  verdict: z.enum(["holds", "does-not-hold"]),
  /** The words of the story that say it; null where nothing says it. */
  quote: z.string().min(1).max(2_000).nullable(),
});
export type StoryMark = z.infer<typeof StoryMark>;

/** What of a story the person writes. */
export const StoryData = z
  .strictObject({
    title: z.string().max(200),
    /** The claim that it grew from; null: from scratch. */
    claim: z.string().max(60).nullable(),
    year: z.int().min(1950).max(2100).nullable(),
    employer: z.string().max(120).nullable(),
    isDataProject: z.boolean(),
    /** By part; a part that is not there is not written yet. */
    parts: z.record(z.string().max(40), Text),
    /** By form, as it is spoken. */
    forms: z.partialRecord(z.enum(STORY_FORMS), Text),
    numbers: z.array(NumberState).max(200),
    /** Answers to the guided interviews, by interview and question. */
    interviews: z.record(z.string().max(40), z.record(z.string().max(60), Text)),
    /** By id of a criterion, fault or principle. Stories written before marks were there have none. */
    marks: z.record(z.string().max(60), StoryMark).optional(),
  })
  .meta({ id: "StoryData", description: "What the person wrote of a story." });
export type StoryData = z.infer<typeof StoryData>;

/** One past event, told in STAR form. */
export const Story = z
  .strictObject({ id: Id, workspaceId: Id, revision: Revision, createdAt: Moment, updatedAt: Moment, data: StoryData })
  .meta({ id: "Story", description: "One past event of the candidate." });
export type Story = z.infer<typeof Story>;
