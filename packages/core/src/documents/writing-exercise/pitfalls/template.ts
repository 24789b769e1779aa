import { type DocumentCriterion, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import type { WritingExercise } from "../read-writing-exercise.ts";

/** Of the writing exercise: pitfall `template`. Raised by `assessDocument`, which is given the earlier texts; the paper alone cannot show it. */
export const template: DocumentCriterion<WritingExercise> = {
  id: "template",
  kind: "pitfall",
  name: "Too close to a template",
  question: "Is the paper too close to another paper or a stock example?",
  sources: ["working-backwards"],
  why: "A story in the words of another was not told by whoever lived it, and the first probe shows it.",
  counts: ["Passages in the same words as an example of this product or another paper of one’s own."],
  countsNot: ["A later version of the same paper.", "A quotation, marked as one."],
  strong: "Tell it to somebody aloud first, and write down what you said.",
  judge: () => lacks("No earlier text was given to hold it against.", [], 0.5),
};

export const examples: DocumentExamples = { finds: [], leaves: ["I closed the point in May."] };
