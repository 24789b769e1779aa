import { openingQuestions } from "@inclined/content/opening-questions";
import type { Question } from "@inclined/core/schema/question";
import { useEffect, useState } from "react";

/** The shipped question with that id; null for one of the person's own, and until the whole list is there. Only the opening ones are there at once. */
export function useShippedQuestion(id: string | null): Question | null {
  const opening = openingQuestions.find((question) => question.id === id) ?? null;
  const [later, setLater] = useState<Question | null>(null);
  const isLater = id !== null && opening === null;
  useEffect(() => {
    if (!isLater) return;
    let isStale = false;
    // without the list the question stands there all the same, only without its objective
    void import("@inclined/content/questions").then(({ findQuestion }) => isStale || setLater(findQuestion(id)), () => undefined);
    return () => {
      isStale = true;
    };
  }, [id, isLater]);
  return opening ?? (later?.id === id ? later : null);
}
