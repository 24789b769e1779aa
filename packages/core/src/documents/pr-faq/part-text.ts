import type { Span } from "../../schema/span.ts";
import { type Page, sentencesIn, wordCount } from "../page.ts";
import type { Part } from "./parts.ts";
import type { Block } from "./sections.ts";

/** The paragraphs of a part, without its lists and tables. */
export function paragraphsOf(part: Part | null): readonly Block[] {
  return part?.blocks.filter(({ kind }) => kind === "paragraph") ?? [];
}

/** The items of a part's lists. */
export function itemsOf(part: Part | null): readonly Block[] {
  return part?.blocks.filter(({ kind }) => kind === "item") ?? [];
}

/** From the first to the last word of a part; null where there is none. */
export function spanOf(part: Part | null): Span | null {
  const first = part?.blocks[0];
  const last = part?.blocks.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The sentences of a part's paragraphs; where it has only items, of those. */
export function sentencesOf(page: Page, part: Part | null): Span[] {
  const paragraphs = paragraphsOf(part);
  return (paragraphs.length > 0 ? paragraphs : itemsOf(part)).flatMap((block) => sentencesIn(page, block)).filter((sentence) => wordCount(page, sentence) > 0);
}
