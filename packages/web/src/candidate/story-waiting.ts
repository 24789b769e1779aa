import type { StoryData } from "@inclined/core/schema/story";
import { count } from "../look/words.ts";

/** How many answers of guided interviews a story holds, of one interview or of all. */
export function answersIn({ interviews }: Pick<StoryData, "interviews">, interview?: string): number {
  const lists = interview === undefined ? Object.values(interviews) : [interviews[interview] ?? {}];
  return lists.flatMap((answers) => Object.values(answers)).filter((text) => text.trim() !== "").length;
}

/** Why nothing can be said of a story without a word in its parts. */
export function nothingWritten(story: Pick<StoryData, "interviews">): string {
  const answers = answersIn(story);
  return answers === 0 ? "Nothing is written yet." : `${count(answers, "interview answer waits", "interview answers wait")} to be put into its parts.`;
}
