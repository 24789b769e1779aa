import { type DocumentCriterion, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import type { PrFaq } from "../read-pr-faq.ts";

/** Rubric book, lens 5: pitfall `template`. Raised by `assessDocument`, which is given the earlier texts; the paper alone cannot show it. */
export const template: DocumentCriterion<PrFaq> = {
  id: "template",
  kind: "pitfall",
  name: "Too close to a template",
  question: "Is the paper too close to an earlier draft, another paper or a stock example?",
  sources: ["working-backwards"],
  why: "A paper that could be about any product is about no customer. The order of the parts may be borrowed; sentences, numbers and metrics may not.",
  counts: ["Passages in the same words as an example of this product or another paper of one’s own."],
  countsNot: ["The headings and their order.", "A quotation, marked as one.", "A later version of the same paper."],
  strong: "Keep the order, and generate every sentence, number and metric from this problem.",
  judge: () => lacks("No earlier text was given to hold it against.", [], 0.5),
};

export const examples: DocumentExamples = { finds: [], leaves: ["## Problem\n\nCars wait 50 minutes."] };
