import type { StoryMarks } from "@inclined/core/candidate/story-marks";
import type { StoryMark } from "@inclined/core/schema/story";
import { createContext, useContext } from "react";

/** The person's own verdicts on the story that is open, and how they are set. */
export interface StoryMarksDesk {
  /** As they were set, those whose words are gone as well. */
  marks: StoryMarks;
  /** Those that hold as the story stands. */
  standing: StoryMarks;
  /** From which the words that say something are chosen. */
  sentences: readonly string[];
  /** Null takes the mark back. */
  mark: (id: string, mark: StoryMark | null) => void;
}

const Desk = createContext<StoryMarksDesk | null>(null);
export const StoryMarksProvider = Desk.Provider;

export function useStoryMarks(): StoryMarksDesk {
  const desk = useContext(Desk);
  if (desk === null) throw new Error("useStoryMarks outside a story");
  return desk;
}
