import type { StoryData } from "../schema/story.ts";
import { type AnyPart, partsOf } from "./story-parts.ts";

/** A story as one text, with where each part stands in it. */
export interface Telling {
  text: string;
  /** In telling order; `text.slice(start, end)` is the part as it was written. Parts without words are not there. */
  places: readonly { part: AnyPart; start: number; end: number }[];
}

const BETWEEN = "\n\n";

/**
 * The parts of a story in telling order, with an empty line between them. What was written for the other way of telling
 * is no part of it.
 */
export function tellingOf(story: Pick<StoryData, "parts" | "isDataProject">): Telling {
  let text = "";
  const places: { part: AnyPart; start: number; end: number }[] = [];
  for (const part of partsOf(story)) {
    const words = story.parts[part] ?? "";
    if (words.trim() === "") continue;
    if (text !== "") text += BETWEEN;
    places.push({ part, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, places };
}

/** Words of a part: offsets into the part as it was written. */
export interface PartWords {
  part: AnyPart;
  start: number;
  end: number;
  quote: string;
}

/** Where words of a telling stand in its parts. Words that run over several parts are those of the first. */
export function wordsInPart({ text, places }: Telling, span: { start: number; end: number }): PartWords | null {
  const place = places.find(({ start, end }) => span.start < end && span.end > start);
  if (place === undefined) return null;
  const [from, to] = [Math.max(span.start, place.start), Math.min(span.end, place.end)];
  return { part: place.part, start: from - place.start, end: to - place.start, quote: text.slice(from, to) };
}

/** What a story answers when it is judged: its own title, or the question that every story answers. */
export function storyQuestion({ title }: Pick<StoryData, "title">): string {
  return title.trim() === "" ? "Tell me about a time you delivered something that was hard to deliver." : title;
}

/** Parts that hold words and belong to the other way of telling only. */
export function partsKeptAside(story: Pick<StoryData, "parts" | "isDataProject">): AnyPart[] {
  const shown = new Set<AnyPart>(partsOf(story));
  return partsOf({ isDataProject: !story.isDataProject }).filter((part) => !shown.has(part) && (story.parts[part] ?? "").trim() !== "");
}

/** The story with words added to the end of a part, on a line of their own. They are the person's own, letter by letter. */
export function withWordsIn<Story extends Pick<StoryData, "parts">>(story: Story, part: AnyPart, words: string): Story {
  const before = (story.parts[part] ?? "").trimEnd();
  return { ...story, parts: { ...story.parts, [part]: before === "" ? words : `${before}\n${words}` } };
}

/** True when a part holds these words already, on lines of their own. */
export function holdsWords(story: Pick<StoryData, "parts">, part: AnyPart, words: string): boolean {
  return `\n${story.parts[part] ?? ""}\n`.includes(`\n${words.trim()}\n`);
}
