/**
 * One yes/no question of a lens, in one file: what it asks, where it comes from, what counts and what does not, and what
 * to ask next. The rubric book is its law; the wording here explains it and never goes further.
 */
export interface Criterion {
  /** Kebab case, as in the rubric book; the name of the file. */
  id: string;
  lens: "data-driven" | "behavioural" | "orchestration" | "push-back";
  /** A criterion earns, a flag is a fault, a fact is shown with the rule and earns nothing alone. */
  kind: "criterion" | "flag" | "fact";
  /** In the margin beside the words, two or three words: "Success threshold". */
  name: string;
  /** Ends with a question mark: "Does the answer give, ahead of the result, …?" */
  question: string;
  /** Ids of sources (content/sources.ts): the seed documents that the rubric book names. */
  sources: readonly SourceId[];
  /** One or two sentences: what an interviewer learns from it. */
  why: string;
  /** What makes it a yes, one thing a line. */
  counts: readonly string[];
  /** What comes near and is a no, one thing a line. */
  countsNot: readonly string[];
  /** What an interviewer asks when it is missing (for a flag: to give the chance to mend it). At least two, none leading. */
  probes: readonly string[];
  /** What strong looks like, in two or three sentences without inventing a story for the candidate. */
  strong: string;
  /** The sentence that would say it, with blanks for the person to fill: `__`. Never a finished sentence, never a number. Null for flags and facts. */
  frame: string | null;
}

/** Ids of the seed documents in content/sources.ts. */
export type SourceId = "tpm-loop-teardown" | "senior-tpm-onsite" | "orchestration-bar" | "data-scientist-to-pm";
