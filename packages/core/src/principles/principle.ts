import type { PrincipleId } from "./names.ts";

/** One Leadership Principle: what behaviour shows it in a story, named or not, and what does not. Wording is ours. */
export interface Principle {
  id: PrincipleId;
  /** "Does the story show …?" */
  question: string;
  why: string;
  counts: readonly string[];
  countsNot: readonly string[];
  probes: readonly string[];
  strong: string;
}
