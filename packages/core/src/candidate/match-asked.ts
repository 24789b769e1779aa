import type { JsonResume } from "../schema/resume.ts";
import { CONCEPTS, type Concept } from "./match-concepts.ts";
import type { Said } from "./match-said.ts";
import { type AskedWords, askedWords } from "./match-words.ts";

/** What a requirement asks for beside years and degrees. */
export interface Asked {
  /** In the order of the text. */
  concepts: readonly Concept[];
  /** The words that no concept has taken. */
  words: readonly AskedWords[];
}

/** A résumé as requirements are held against it. `today` is year and month, `2026-11`. */
export interface Shown {
  resume: JsonResume;
  said: readonly Said[];
  today: string;
}

const blank = (text: string, start: number, end: number): string => text.slice(0, start) + " ".repeat(end - start) + text.slice(end);

const OTHER = " or other ";
const LIKE: ReadonlySet<string> = new Set(["where", "in", "that", "which", "whose"]);
/** Words that name the others before it is said what they are like. */
const MOST_NAMES = 2;

/** "retail stores or other operations where software meets physical work": what is told of the others is asked of none of those named. */
function withoutOthersLikeIt(text: string): string {
  const at = text.indexOf(OTHER);
  if (at < 0 || !text.slice(0, at).includes(", ")) return text;
  const from = at + OTHER.length;
  const [rest = ""] = text.slice(from).split(/[.;]/);
  const isTold = rest.split(" ").slice(1, MOST_NAMES + 1).some((word) => LIKE.has(word));
  return isTold ? blank(text, from, from + rest.length) : text;
}

/** What a text asks for: concepts, and the words beside them. */
export function askedOf(text: string): Asked {
  let left = withoutOthersLikeIt(text);
  const found: { at: number; concept: Concept }[] = [];
  for (const concept of CONCEPTS) {
    const places = [...left.matchAll(concept.asked)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
    const [first] = places;
    if (first === undefined) continue;
    found.push({ at: first.start, concept });
    for (const { start, end } of places) left = blank(left, start, end);
  }
  return { concepts: found.sort((a, b) => a.at - b.at).map(({ concept }) => concept), words: askedWords(left) };
}
