import type { CoveredStory } from "@inclined/core/candidate/coverage";
import { standingMarks } from "@inclined/core/candidate/story-marks";
import { useMemo } from "react";
import type { PaperOf } from "../papers/paper-sync.ts";
import { useJudgedStoryList } from "./story-judging.ts";

/** Every story as the matrix sees it; null until all have been looked at. */
export function useJudgedStories(stories: readonly PaperOf<"story">[]): CoveredStory[] | null {
  const judged = useJudgedStoryList(stories);
  return useMemo(
    () =>
      stories.every(({ id }) => judged.has(id))
        ? stories.map(({ id, data }) => {
            const { title, year, employer } = data;
            const found = judged.get(id);
            const told = found === undefined || found.telling.text === "" ? null : found.assessment;
            return { id, title, year, employer, assessment: told, marks: standingMarks(data) };
          })
        : null,
    [stories, judged],
  );
}
