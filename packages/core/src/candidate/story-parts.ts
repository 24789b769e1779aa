import type { StoryData } from "../schema/story.ts";
import { type PRODUCT_PARTS, STORY_PARTS, type StoryForm, type StoryPart } from "../schema/story-part-ids.ts";

type ProductPart = (typeof PRODUCT_PARTS)[number];
/** A part of a story, told either way. */
export type AnyPart = StoryPart | ProductPart;

/** A data project told as a product, in telling order: who and where, the product, and what came of it. */
const TOLD_AS_PRODUCT = ["customer", "situation", "need", "hypothesis", "experiment", "shipped", "segment", "metric", "trade-off", "result", "iteration", "learning"] as const satisfies readonly AnyPart[];

/** The parts that a story is told in, in telling order. */
export function partsOf({ isDataProject }: Pick<StoryData, "isDataProject">): readonly AnyPart[] {
  return isDataProject ? TOLD_AS_PRODUCT : STORY_PARTS;
}

/** Each part as its heading says it, and what belongs there. */
export const PART_TEXTS: Readonly<Record<AnyPart, { name: string; asks: string }>> = {
  customer: { name: "Customer", asks: "Who was hurt or helped by this, and how they felt it in their day." },
  situation: { name: "Situation", asks: "One event: where and when it was, and what was at stake." },
  task: { name: "Task", asks: "What was yours to bring about, by when, and how large it was." },
  actions: { name: "Actions", asks: "What you did yourself, in the first person; two steps at least, each one that somebody could have watched." },
  mechanism: { name: "Mechanism", asks: "How you moved people who did not report to you: what you offered, traded, showed or took off their plate." },
  "trade-off": { name: "Trade-off", asks: "What you gave up or put up with, for what, and why that side weighed more." },
  dependency: { name: "Dependency", asks: "What was needed from whom, when you saw it coming, and how the teams worked together." },
  escalation: { name: "Escalation", asks: "What was not yours to decide, to whom you took it, when, and what came of it." },
  sequencing: { name: "Sequencing", asks: "What came first and what waited, and the reason for that order." },
  result: { name: "Result", asks: "What was different afterwards, with a number that a listener could check." },
  learning: { name: "Learning", asks: "What you got wrong or would do differently, and what changed because of it." },
  need: { name: "Need", asks: "What the customer wanted to get done and could not, before any model is mentioned." },
  hypothesis: { name: "Hypothesis", asks: "What you believed would change, for whom and why; a sentence that could have turned out wrong." },
  experiment: { name: "Experiment", asks: "Who got the change and who did not, for how long, and what would have made you stop." },
  shipped: { name: "What shipped", asks: "What people got to use in the end, and what of it was your own doing." },
  segment: { name: "Segment", asks: "For whom it was, for whom it was not, and how many they were." },
  metric: { name: "Metric", asks: "Which measure of the customer or the business moved, from what to what, in which time." },
  iteration: { name: "Next iteration", asks: "What the result led to, and what is measured from then on." },
};

export const FORM_NAMES: Readonly<Record<StoryForm, string>> = { short: "Short", "two-minute": "Two minutes", long: "Long" };

/** Where what a behavioural criterion or fault asks for belongs: in a plain story, and in one told as a product. */
const BELONGS: Readonly<Record<string, readonly [StoryPart, (typeof TOLD_AS_PRODUCT)[number]]>> = {
  situation: ["situation", "situation"],
  "own-action": ["actions", "shipped"],
  "quantified-result": ["result", "metric"],
  customer: ["customer", "customer"],
  "trade-off": ["trade-off", "trade-off"],
  mechanism: ["mechanism", "shipped"],
  "cross-team": ["dependency", "shipped"],
  "dependency-early": ["dependency", "experiment"],
  escalation: ["escalation", "shipped"],
  sequencing: ["sequencing", "experiment"],
  "closed-loop": ["result", "iteration"],
  "post-mortem": ["learning", "learning"],
  reflection: ["learning", "learning"],
  "future-metric": ["result", "iteration"],
  "scope-senior": ["task", "segment"],
  "vague-influence": ["mechanism", "shipped"],
  "we-only": ["actions", "shipped"],
  "no-result": ["result", "result"],
  "tech-overload": ["actions", "shipped"],
  hypothetical: ["situation", "situation"],
};

/** The part in which what a criterion or fault asks for belongs; the situation, where nothing is said of it. */
export function partFor(criterion: string, { isDataProject }: Pick<StoryData, "isDataProject">): AnyPart {
  return BELONGS[criterion]?.[isDataProject ? 1 : 0] ?? "situation";
}
