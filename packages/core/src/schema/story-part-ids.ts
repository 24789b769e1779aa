// Without zod: what a page shows first needs the names and no schema.

/** What a story is made of, in the order in which it is told. */
export const STORY_PARTS = ["customer", "situation", "task", "actions", "mechanism", "trade-off", "dependency", "escalation", "sequencing", "result", "learning"] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

/** A data project is told as a product. */
export const PRODUCT_PARTS = ["need", "hypothesis", "experiment", "shipped", "segment", "metric", "trade-off", "iteration"] as const;

/** One story in several lengths; profiles with their sources say how long each is. */
export const STORY_FORMS = ["short", "two-minute", "long"] as const;
export type StoryForm = (typeof STORY_FORMS)[number];
