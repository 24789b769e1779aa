import type { Lens } from "../schema/lens.ts";
import type { PlanData, PlanFacts } from "../schema/plan.ts";

/** Something told or answered before that comes up again. */
export interface DueItem {
  id: string;
  kind: "question" | "story";
  title: string;
  /** ISO day from which on it is due. */
  dueOn: string;
}

/** A story as the plan sees it. */
export interface PlanStory {
  id: string;
  title: string;
  toldWithoutNotes: boolean;
}

/** A criterion that is missed often. */
export interface WeakPoint {
  id: string;
  name: string;
  lens: Lens;
}

/** All that a plan is made from. */
export interface PlanInput {
  data: PlanData;
  /** ISO day. */
  today: string;
  /** In the person's order: the first of them are the ones that are needed first. */
  stories: readonly PlanStory[];
  /** The weakest first. */
  weak: readonly WeakPoint[];
  due: readonly DueItem[];
  facts: PlanFacts;
}
