import type { StoryData } from "@inclined/core/schema/story";

/** What a story is called, also where it has no title yet. */
export const titleOf = ({ title }: Pick<StoryData, "title">): string => (title.trim() === "" ? "A story without a title" : title);
