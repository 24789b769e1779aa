import { tellingOf } from "../candidate/story-telling.ts";
import { storyFinder } from "../interview/told-before.ts";
import type { StoryData } from "../schema/story.ts";
import { type HeardAnswer, wordsOf } from "./heard.ts";

/** A past event as it was told, in a story or in an answer. */
export interface ToldEvent {
  /** Of the story or the answer. */
  id: string;
  text: string;
}

/**
 * The past events from which a level is heard: every story, and every assessed behavioural answer, each event once. Scenarios say what
 * somebody would do, so answers of the other lenses are none.
 */
export function eventsTold(stories: readonly { id: string; data: StoryData }[], answers: readonly HeardAnswer[]): ToldEvent[] {
  const own = stories.map(({ id, data }): ToldEvent => ({ id, text: tellingOf(data).text }));
  const find = storyFinder(own);
  const besides = answers.filter(({ assessment, text }) => assessment.lens === "behavioural" && assessment.status === "assessed" && find(text) === null);
  return [...own, ...besides.map((answer): ToldEvent => ({ id: answer.id, text: wordsOf(answer) }))];
}
