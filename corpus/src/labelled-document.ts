/** A document with what a reader found in it by the rubric book. */
export interface LabelledDocument {
  id: string;
  kind: "pr-faq";
  /** Who wrote it; `handed` for those that came with the rubric book. */
  writer: string;
  /** The product domain, in the writer's words; empty for handed ones. */
  domain: string;
  document: string;
  /** Criteria that hold, and pitfalls that are raised, by id. */
  holds: readonly string[];
  pitfalls: readonly string[];
  /** Ids that come near and are a no. */
  near: readonly string[];
  /** Ids that readers see differently, or that the writer thinks they might. */
  disputed: readonly string[];
  /** The reader's reason in a sentence; by id for handed ones. */
  why: string | Readonly<Record<string, string>>;
}
