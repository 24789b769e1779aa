import type { Placing } from "./placing.ts";
import type { PlanFrame } from "./plan-frame.ts";
import type { PlanInput } from "./plan-input.ts";
import { firstStories, mappingWork, type StoryWork, storyWork } from "./story-work.ts";

/** What became of the stories in a plan. */
export interface PlacedStories {
  /** How many come first: those that there are, up to the most that the source names, and at least its least number. */
  first: number;
  /** The first day, counted from today, after each of the first stories was told; null: never in this plan. */
  opensAt: number | null;
  /** Minutes of story work that is done or planned. */
  minutes: number;
  /** Places the stories beyond the first ones, which are good to have; their minutes. */
  placeOptional: () => number;
}

/** Stories come first: each is written and then told, so that with little time a few are whole. */
export function placeStories(placing: Placing, input: PlanInput, { capacity }: PlanFrame): PlacedStories {
  const all = storyWork(input, capacity);
  const first = firstStories(input);
  let minutes = 0;
  let opensAt: number | null = 0;
  for (const work of all.slice(0, first)) {
    const placed = placeStory(placing, work);
    minutes += placed.minutes;
    opensAt = opensAt === null || placed.toldAt === null ? null : Math.max(opensAt, placed.toldAt + 1);
  }
  for (const task of mappingWork(input, capacity)) {
    // Best once there are stories to look at; where time is short, at those that there are.
    const from = opensAt !== null && placing.find(task, { from: opensAt }) !== null ? opensAt : 0;
    if (placing.doneIds.has(task.id) || placing.place(task, { from }) !== null) minutes += task.minutes;
  }
  return { first, opensAt, minutes, placeOptional: () => all.slice(first).reduce((sum, work) => sum + placeStory(placing, work).minutes, 0) };
}

/** `toldAt`: the day of the telling from today, -1 where it was told already, null where it is not in the plan. */
function placeStory(placing: Placing, { write, isWritten, tell, isTold }: StoryWork): { toldAt: number | null; minutes: number } {
  const writtenAt = write === null || isWritten ? 0 : placing.place(write);
  const minutes = writtenAt === null ? 0 : (write?.minutes ?? 0);
  if (isTold) return { toldAt: -1, minutes: minutes + tell.minutes };
  if (writtenAt === null) {
    placing.drop(tell, "The story is not written by then.");
    return { toldAt: null, minutes };
  }
  const toldAt = placing.place(tell, { from: writtenAt });
  return { toldAt, minutes: minutes + (toldAt === null ? 0 : tell.minutes) };
}
