import { drillOf } from "@inclined/content/drills";
import { nameOfStory } from "@inclined/core/plan/stories-in-order";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { usePapers } from "../papers/use-paper.ts";
import { loopOfStory } from "./begin-loop.ts";
import { StartDialog } from "./start-dialog.tsx";

const TELLING = "story:";

/** The telling of one story that the address names, about to begin. */
export function TellStory() {
  const { begin = "" } = useSearch({ from: "/studio/c/$workspaceId/practice" });
  const named = begin.startsWith(TELLING) ? begin.slice(TELLING.length) : null;
  const story = usePapers("story").find(({ id }) => id === named);
  const [isOpen, setOpen] = useState(true);
  if (story === undefined || !isOpen) return null;
  const { minutes, answerMinutes } = drillOf("two-minute-story");
  return (
    <StartDialog
      title={`Tell “${nameOfStory(story.data)}”`}
      about={`This one story in ${answerMinutes} minutes, then what is asked about it; ${minutes} minutes in all. What you wrote of it is not shown. Once it is told, the plan counts it as told.`}
      make={(choice) => loopOfStory({ id: story.id, title: story.data.title }, choice)}
      onClose={() => setOpen(false)}
    />
  );
}
