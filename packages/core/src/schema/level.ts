import * as z from "zod";
import { SCOPE_KINDS } from "../candidate/scope-facts.ts";
import { RoleFamily } from "./posting.ts";
import { STORY_FORMS } from "./story-part-ids.ts";

const PlainId = z.string().regex(/^[a-z0-9-]+$/);

/** What a source says about one kind of scope at a level. */
export const LevelScope = z.strictObject({
  kind: z.enum(SCOPE_KINDS),
  /** Only where the source gives a number: customers, US dollars, organisations, regions, months. Null: it gives none. */
  atLeast: z.number().positive().nullable(),
  /** What the source says, paraphrased. */
  says: z.string().min(1),
});
export type LevelScope = z.infer<typeof LevelScope>;

/** What one source says about the scope of a level. Sources disagree; each is a profile of its own. */
export const LevelProfile = z
  .strictObject({
    /** Stored with a person's aims, so it never changes. */
    id: PlainId.max(60),
    name: z.string().min(1),
    /** Null where the source does not say for which roles it speaks. */
    family: RoleFamily.nullable(),
    /** Id of a source. */
    source: PlainId,
    /** What the source says besides scope, and what it does not say. */
    note: z.string().min(1),
    /** A kind that is not listed is one that the source does not mention. */
    scope: z.array(LevelScope).min(1),
  })
  .meta({ id: "LevelProfile", description: "What one source says about the scope of a level." });
export type LevelProfile = z.infer<typeof LevelProfile>;

/** Areas in which a senior candidate has to be good. */
export const SENIOR_AREA_IDS = ["ambiguity", "scope-and-influence", "execution", "communication"] as const;

/** One area that a source names for senior candidates, and how a story shows it. */
export const SeniorArea = z
  .strictObject({
    id: z.enum(SENIOR_AREA_IDS),
    name: z.string().min(1),
    /** The question that an interviewer has in mind. */
    asks: z.string().min(1),
    /** Id of a source. */
    source: PlainId,
    /** Ids of behavioural criteria and of principles that are evidence of it. Which ones is our reading of the source. */
    shownBy: z.array(PlainId).min(1),
    /** What to look for in the words of a story. */
    cues: z.array(z.string().min(1)).min(1),
    /** What to ask the person where no story shows it. */
    gapQuestion: z.string().min(1),
  })
  .meta({ id: "SeniorArea", description: "An area in which a senior candidate has to be good." });
export type SeniorArea = z.infer<typeof SeniorArea>;

const isRange = ([min, max]: readonly [number, number]): boolean => min <= max;
const Range = z.tuple([z.int().nonnegative(), z.int().positive()]).refine(isRange, "the least comes first");

/** How long one source says that a story is. Sources disagree; each is a profile of its own. */
export const StoryLength = z
  .strictObject({
    id: PlainId.max(60),
    form: z.enum(STORY_FORMS),
    name: z.string().min(1),
    /** Id of a source. */
    source: PlainId,
    /** The level as the source calls it; null where it speaks of no level. */
    level: z.string().min(1).nullable(),
    /** Seconds aloud, least and most; a least of 0: the source gives only a most. Null: it gives no time. */
    seconds: Range.nullable(),
    /** Words, least and most; null where the source counts none. */
    words: Range.nullable(),
    note: z.string().min(1),
  })
  .meta({ id: "StoryLength", description: "How long one source says that a story is." });
export type StoryLength = z.infer<typeof StoryLength>;
