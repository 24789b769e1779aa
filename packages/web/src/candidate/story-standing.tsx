import type { StoryData } from "@inclined/core/schema/story";
import { nothingWritten } from "./story-waiting.ts";
import type { JudgedStory } from "./story-judging.ts";

/** How to read the margin, or why nothing stands in it. Never a score. */
export function StoryStanding({ judged, story }: { judged: JudgedStory | "broken" | null; story: StoryData }) {
  return (
    <div className="story-notes" role="status">
      <p className="story-notes-title">What an interviewer would note</p>
      <p>{standing(judged, story)}</p>
    </div>
  );
}

function standing(judged: JudgedStory | "broken" | null, story: StoryData): string {
  if (judged === null) return "…";
  if (judged === "broken") return "The notes cannot be made here just now; what you write is kept as ever.";
  const { status, reason = "there is too little to judge" } = judged.assessment;
  if (status === "assessed") return "What the words show, and in italics what would be asked. One story need not answer it all.";
  if (reason === "nothing was said") return `${nothingWritten(story)} Two or three sentences are enough for the first notes.`;
  return `Not assessed: ${reason}. Nothing is held against the story.`;
}
