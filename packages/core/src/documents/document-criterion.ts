import type { Span } from "../schema/span.ts";

/** What one criterion or pitfall found in a paper. */
export interface Finding {
  /** A criterion holds, or a pitfall is raised. */
  holds: boolean;
  /** How sure, 0.5 to 1. */
  confidence: number;
  /** The words that decide; may be empty where something is missing. */
  evidence: readonly Span[];
  /** What a careful editor would say of this paper, in one or two sentences. */
  says: string;
}

/**
 * One yes/no question about a paper, in one file: what it asks, where it comes from, what counts and what does not, how it
 * is found, and what an editor says. The rubric book is its law.
 * @typeParam Reading the paper as it was read for its kind
 */
export interface DocumentCriterion<Reading> {
  /** Kebab case, as in the rubric book; the name of the file. */
  id: string;
  kind: "criterion" | "pitfall";
  /** In the margin, two or three words. */
  name: string;
  /** Ends with a question mark. */
  question: string;
  /** Ids of sources (content/sources.ts). */
  sources: readonly string[];
  /** One or two sentences: what a reader learns from it. */
  why: string;
  counts: readonly string[];
  countsNot: readonly string[];
  /** What strong looks like, without inventing facts for the writer. */
  strong: string;
  judge: (reading: Reading) => Finding;
}

/** A finding that holds. */
export const holds = (evidence: readonly Span[], says: string, confidence = 0.9): Finding => ({ holds: true, confidence, evidence, says });

/** A finding that does not hold; evidence are the words that come nearest, if any. */
export const lacks = (says: string, evidence: readonly Span[] = [], confidence = 0.85): Finding => ({ holds: false, confidence, evidence, says });
