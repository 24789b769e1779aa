import { tellingOf } from "../candidate/story-telling.ts";
import type { StoryData } from "../schema/story.ts";

/** A story as it is stored. */
export interface StoredStory {
  id: string;
  /** ISO moment in UTC. */
  createdAt: string;
  data: StoryData;
}

/** Stories that have words, in the order in which they were written down; the order of last changes would move with every visit. */
export function storiesInOrder<Story extends StoredStory>(stories: readonly Story[]): Story[] {
  return stories.filter(({ data }) => tellingOf(data).text !== "").toSorted((one, other) => compare(one.createdAt, other.createdAt) || compare(one.id, other.id));
}

/** How a story is called where it has no title yet. */
export const nameOfStory = ({ title }: Pick<StoryData, "title">): string => (title.trim() === "" ? "A story without a title" : title.trim());

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
