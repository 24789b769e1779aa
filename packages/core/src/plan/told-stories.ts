import { sentences } from "../answer/sentences.ts";
import { tellingOf } from "../candidate/story-telling.ts";
import { storyAsked } from "../interview/question-of-story.ts";
import { storyFinder } from "../interview/told-before.ts";
import type { AttemptView } from "../schema/attempt.ts";
import type { LoopData } from "../schema/loop.ts";
import { type Said } from "./due-items.ts";
import { nameOfStory, type StoredStory } from "./stories-in-order.ts";

/** From this share of its sentences on, an answer was read out: the story stands in it word for word. */
const READ_OUT_SHARE = 0.5;

/** For each answer that an exercise asked for by the name of a story: that story, by the id of the answer. */
export function storiesAskedFor(loops: readonly Pick<LoopData, "plan">[]): Map<string, string> {
  const asked = loops.flatMap(({ plan }) => plan.flatMap(({ questions }) => questions.map(({ id, answer }) => [answer, storyAsked(id)] as const)));
  return new Map(asked.flatMap(([answer, story]) => (story === null ? [] : [[answer, story]])));
}

/**
 * Where each story was told without notes: in an answer or an exercise that was assessed, in other words than those it is written in.
 * In the order in which they were told.
 * @param askedFor by the id of an answer, the story that was asked for by its name: no likeness is needed to know it
 */
export function tellings(stories: readonly StoredStory[], attempts: readonly AttemptView[], dayOf: (moment: string) => string, askedFor: ReadonlyMap<string, string> = new Map()): Said[] {
  const written = stories.map(({ id, data }) => ({ id, title: nameOfStory(data), text: tellingOf(data).text })).filter(({ text }) => text !== "");
  const find = storyFinder(written);
  return inOrder(attempts).flatMap(({ attempt: { answerId, text, thread, lens, createdAt }, assessments: [newest] }): Said[] => {
    if (lens !== "behavioural" || newest?.result.status !== "assessed") return [];
    const id = askedFor.get(answerId) ?? find([text, ...thread.map(({ reply }) => reply)].join("\n\n"));
    const story = written.find((one) => one.id === id);
    return story === undefined || isReadOut(text, story.text) ? [] : [{ kind: "story", id: story.id, title: story.title, day: dayOf(createdAt), score: newest.result.score }];
  });
}

/** Each answer to a question as one time at which it was said; what was not assessed has no score. */
export function answerings(attempts: readonly AttemptView[], dayOf: (moment: string) => string): Said[] {
  return inOrder(attempts).flatMap(({ attempt: { questionId, question, createdAt }, assessments: [newest] }): Said[] =>
    // a question of the person's own is found nowhere to be asked again
    questionId === null ? [] : [{ kind: "question", id: questionId, title: question, day: dayOf(createdAt), score: newest?.result.score ?? null }],
  );
}

const inOrder = (attempts: readonly AttemptView[]): AttemptView[] => attempts.toSorted((one, other) => (one.attempt.createdAt < other.attempt.createdAt ? -1 : 1));

function isReadOut(text: string, story: string): boolean {
  const said = sentences(text).map(({ start, end }) => text.slice(start, end).trim());
  return said.length > 0 && said.filter((sentence) => story.includes(sentence)).length >= READ_OUT_SHARE * said.length;
}
