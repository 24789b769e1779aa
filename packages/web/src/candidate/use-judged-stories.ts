import type { CoveredStory } from "@inclined/core/candidate/coverage";
import { storyText } from "@inclined/core/candidate/story-numbers";
import type { Assessment } from "@inclined/core/schema/assessment";
import { useEffect, useState } from "react";
import type { PaperOf } from "../papers/paper-sync.ts";

const known = new Map<string, Assessment | null>();

/** Every story with what the behavioural lens finds in it; null until it has been looked at. A change of words is looked at anew. */
export function useJudgedStories(stories: readonly PaperOf<"story">[]): CoveredStory[] | null {
  const [judged, setJudged] = useState<CoveredStory[] | null>(null);
  useEffect(() => {
    let isGone = false;
    const judge = async (): Promise<void> => {
      const { assess } = await import("@inclined/core/assess");
      if (isGone) return;
      setJudged(
        stories.map(({ id, data }) => {
          const answer = storyText({ parts: data.parts, forms: {} });
          const key = `${data.title}\n${answer}`;
          if (!known.has(key)) known.set(key, answer.trim() === "" ? null : assess({ id, lens: "behavioural", question: data.title, answer }));
          return { id, title: data.title, year: data.year, employer: data.employer, assessment: known.get(key) ?? null };
        }),
      );
    };
    void judge();
    return () => {
      isGone = true;
    };
  }, [stories]);
  return judged;
}
