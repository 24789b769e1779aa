import { sentences } from "../answer/sentences.ts";
import type { StoryData, StoryMark } from "../schema/story.ts";
import { tellingOf } from "./story-telling.ts";

/** The person's own verdicts on one story, by id of a criterion, fault or principle. */
export type StoryMarks = Readonly<Record<string, StoryMark>>;

type Told = Pick<StoryData, "parts" | "isDataProject" | "marks">;

/** The marks that hold as the story stands: words that were taken out of it since say nothing any more. */
export function standingMarks(story: Told): StoryMarks {
  const { text } = tellingOf(story);
  return Object.fromEntries(Object.entries(story.marks ?? {}).filter(([, { verdict, quote }]) => verdict === "does-not-hold" || (quote !== null && text.includes(quote))));
}

/** The story with one mark set, or with null taken back. */
export function withMark(story: StoryData, id: string, mark: StoryMark | null): StoryData {
  const { [id]: _before, ...others } = story.marks ?? {};
  return { ...story, marks: mark === null ? others : { ...others, [id]: mark } };
}

/** The sentences of a story, in telling order and as written, from which the person chooses the words that say something. */
export function sentencesToChoose(story: Pick<StoryData, "parts" | "isDataProject">): string[] {
  const { text, places } = tellingOf(story);
  const found = places.flatMap(({ start, end }) => {
    const part = text.slice(start, end);
    return sentences(part).map((sentence) => part.slice(sentence.start, sentence.end).trim());
  });
  return [...new Set(found)].filter((sentence) => sentence !== "" && sentence.length <= 2_000);
}
