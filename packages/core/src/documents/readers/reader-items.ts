import type { DocumentKind } from "../../schema/document-check.ts";
import type { ReaderId } from "../../schema/document-readers.ts";

/** What a reader votes on: a criterion of the paper, with the pitfalls that speak against it. */
export interface ReaderItem {
  /** Id of a criterion of the kind, or `dependencies`. */
  id: string;
  /** Ids of pitfalls that are a concern about it. */
  concerns: readonly string[];
  /** Counts twice where the candidate goes for this role; undefined: once for everybody. */
  weighsFor?: "tpm";
  /** Only read for this role. */
  only?: "tpm";
}

/** Who reads, as a person calls them, and in which role of the debrief they vote. */
export const READERS = {
  "customer-empathy": { name: "Customer empathy", who: "a senior PM", role: "pm" },
  execution: { name: "Execution", who: "a TPM", role: "tpm-peer" },
  data: { name: "Data", who: "the hiring manager", role: "hiring-manager" },
} as const satisfies Readonly<Record<ReaderId, { name: string; who: string; role: string }>>;

/**
 * Which reader reads what, kind by kind. The source names three readers with three lenses (customer empathy, execution rigour,
 * decisions by data) and gives no list; this one is ours. No reader votes on `solution-length`: it is form, and the check says it.
 * A kind without readers here has none: the writing exercise is probed by its own interview.
 */
export const READER_ITEMS: Readonly<Partial<Record<DocumentKind, Readonly<Record<ReaderId, readonly ReaderItem[]>>>>> = {
  "pr-faq": {
    // whose problem it is, how large for them, and what they get, in their words; what they would fear
    "customer-empathy": [
      // the source takes a template, and features before any number, for lack of customer focus
      { id: "problem-quantified", concerns: ["feature-first", "template"] },
      { id: "problem-two-sentences", concerns: [] },
      { id: "solution-plain", concerns: [] },
      { id: "benefit-metric", concerns: [] },
      { id: "faq-security", concerns: [] },
    ],
    // whether it can be built, by when, with whom; what binds, what comes first, what breaks
    execution: [
      // for TPM candidates the source puts more weight on technical feasibility and on dependencies across teams
      { id: "mvp", concerns: ["over-engineered"], weighsFor: "tpm" },
      { id: "constraints", concerns: ["ignored-constraints"], weighsFor: "tpm" },
      { id: "faq-scale", concerns: [], weighsFor: "tpm" },
      { id: "dependencies", concerns: [], only: "tpm", weighsFor: "tpm" },
      { id: "launch-date", concerns: [] },
      { id: "faq-count", concerns: [] },
    ],
    // which number decides, where it comes from, what it costs, and what lost against it
    data: [
      { id: "metrics-tiers", concerns: ["vague-number"] },
      { id: "primary-is-outcome", concerns: [] },
      { id: "external-data", concerns: [] },
      { id: "faq-cost", concerns: [] },
      { id: "alternative-discarded", concerns: [] },
    ],
  },
};

/** What a raised pitfall lacks: a reply that meets it answers the concern; null: no reply can. */
export const LACKED_BY: Readonly<Record<string, string | null>> = {
  "feature-first": "problem-quantified",
  "vague-number": "metrics-tiers",
  "ignored-constraints": "constraints",
  "over-engineered": "mvp",
  template: null,
};
