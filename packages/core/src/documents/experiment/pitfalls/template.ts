import { type DocumentCriterion, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import type { Experiment } from "../read-experiment.ts";

/** Experiment: pitfall `template`. Raised by `assessDocument`, which is given the earlier texts; the paper alone cannot show it. */
export const template: DocumentCriterion<Experiment> = {
  id: "template",
  kind: "pitfall",
  name: "Too close to a template",
  question: "Is the paper too close to an earlier draft, another paper or a stock example?",
  sources: ["data-scientist-to-pm"],
  why: "The order of the parts may be borrowed; hypothesis and threshold may not. A bet that fits any product tests none.",
  counts: ["Passages in the same words as an example of this product or another paper of one’s own."],
  countsNot: ["The headings and their order.", "A quotation, marked as one.", "A later version of the same paper."],
  strong: "Keep the order, and derive every number from this experiment’s own baseline and traffic.",
  judge: () => lacks("No earlier text was given to hold it against.", [], 0.5),
};

export const examples: DocumentExamples = { finds: [], leaves: ["## Metric\n\nShare of visitors who finish the checkout."] };
