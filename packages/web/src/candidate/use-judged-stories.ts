import type { CoveredStory } from "@inclined/core/candidate/coverage";
import { useMemo } from "react";
import type { PaperOf } from "../papers/paper-sync.ts";
import { useJudgedStoryList } from "./story-judging.ts";

/** Every story as the matrix sees it; null until all have been looked at. */
export function useJudgedStories(stories: readonly PaperOf<"story">[]): CoveredStory[] | null {
  const judged = useJudgedStoryList(stories);
  return useMemo(
    () =>
      stories.every(({ id }) => judged.has(id))
        ? stories.map(({ id, data: { title, year, employer } }) => {
            const found = judged.get(id);
            return { id, title, year, employer, assessment: found === undefined || found.telling.text === "" ? null : found.assessment };
          })
        : null,
    [stories, judged],
  );
}
