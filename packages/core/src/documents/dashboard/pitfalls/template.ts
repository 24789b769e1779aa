import { type DocumentCriterion, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import type { Dashboard } from "../read-dashboard.ts";

/** Ownership dashboard: pitfall `template`. Raised by `assessDocument`, which is given the earlier texts; the paper alone cannot show it. */
export const template: DocumentCriterion<Dashboard> = {
  id: "template",
  kind: "pitfall",
  name: "Too close to a template",
  question: "Is the paper too close to an earlier draft, another paper or a stock example?",
  sources: ["tpm-loop-teardown"],
  why: "The layout may be borrowed; thresholds and decisions may not. A decision that fits any programme is none.",
  counts: ["Passages in the same words as an example of this product or another paper of one’s own."],
  countsNot: ["The headings and their order.", "A quotation, marked as one.", "A later version of the same paper."],
  strong: "Keep the layout, and write every threshold from this programme’s own past.",
  judge: () => lacks("No earlier text was given to hold it against.", [], 0.5),
};

export const examples: DocumentExamples = { finds: [], leaves: ["Burn-rate: 104% of plan."] };
