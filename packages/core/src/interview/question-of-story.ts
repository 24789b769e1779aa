import { storyQuestion } from "../candidate/story-telling.ts";
import type { Question } from "../schema/question.ts";
import type { StoryData } from "../schema/story.ts";

const PREFIX = "story-";
/** Characters of a title that are read out. */
const MOST_TITLE = 160;

/** What an interviewer asks who wants to hear this one story, in two minutes and without notes. Its id says which story it asks for. */
export function questionOfStory({ id, title }: { id: string } & Pick<StoryData, "title">): Question {
  const named = title.trim().slice(0, MOST_TITLE);
  return {
    id: `${PREFIX}${id}`,
    component: "principles", drill: "two-minute-story", lens: "behavioural", isScored: true, source: "written-for-inclined", level: "any", pushBack: null, facts: [],
    text: named === "" ? `In about two minutes: ${storyQuestion({ title })}` : `In about two minutes, tell me about “${named}”. What was at stake, what did you do yourself, and what came of it?`,
    objective: "Whether this story stands without notes: the stakes, the person’s own part, and a result with its number, in two minutes.",
    reach: ["situation", "own-action", "quantified-result", "customer", "trade-off", "mechanism", "cross-team", "dependency-early", "escalation", "sequencing", "closed-loop", "reflection"],
    principles: [],
    followUps: ["What would you do otherwise?"],
  };
}

/** The story that a question asks for; null: it asks for none. */
export const storyAsked = (questionId: string): string | null => (questionId.startsWith(PREFIX) ? questionId.slice(PREFIX.length) : null);
