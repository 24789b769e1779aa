import type { Lens } from "@inclined/core/schema/lens";

/** What the page sends to the worker: the finished sentences of an answer. */
export interface LiveRequest {
  lens: Lens;
  question: string;
  text: string;
}

/** One criterion or fault that stands in the finished sentences. */
export interface LiveFinding {
  id: string;
  name: string;
  tone: "met" | "fault";
  words: readonly { start: number; end: number }[];
}

/** What the worker sends back. Computed and thrown away; nothing of it is stored. */
export interface LiveFindings {
  /** The text that was looked at; offsets fit it and every text that begins with it. */
  text: string;
  found: readonly LiveFinding[];
}
