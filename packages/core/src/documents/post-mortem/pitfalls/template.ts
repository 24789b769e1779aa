import { type DocumentCriterion, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import type { PostMortem } from "../read-post-mortem.ts";

/** Post-mortem: pitfall `template`. Raised by `assessDocument`, which is given the earlier texts; the paper alone cannot show it. */
export const template: DocumentCriterion<PostMortem> = {
  id: "template",
  kind: "pitfall",
  name: "Too close to a template",
  question: "Is the paper too close to an earlier draft, another paper or a stock example?",
  sources: ["tpm-loop-teardown"],
  why: "The order of the parts may be borrowed; causes and actions may not. A cause that fits any incident prevents none.",
  counts: ["Passages in the same words as an example of this product or another paper of one’s own."],
  countsNot: ["The headings and their order.", "A quotation, marked as one.", "A later version of the same paper."],
  strong: "Keep the order, and write every line from this incident’s own log.",
  judge: () => lacks("No earlier text was given to hold it against.", [], 0.5),
};

export const examples: DocumentExamples = { finds: [], leaves: ["## Impact\n\n4,200 customers could not pay for 48 minutes."] };
