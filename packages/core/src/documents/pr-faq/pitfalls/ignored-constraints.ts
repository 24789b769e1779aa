import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { constraints } from "../criteria/constraints.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import type { PrFaq } from "../read-pr-faq.ts";

/** Rubric book, lens 5: pitfall `ignored-constraints`. */
export const ignoredConstraints: DocumentCriterion<PrFaq> = {
  id: "ignored-constraints",
  kind: "pitfall",
  name: "Constraints ignored",
  question: "Does the paper go without any date that binds, cap on cost or rule?",
  sources: ["working-backwards"],
  why: "Every real product has at least one. A paper without any was written before anybody asked.",
  counts: ["No cap, no rule by name and no binding date anywhere in the paper.", "“All applicable regulation” and the like in their place."],
  countsNot: ["One constraint, even in half a sentence of an answer."],
  strong: "Ask three people before writing: who pays and how much at most, which rule applies, which date cannot move.",
  judge: (reading) => {
    const { holds: named, evidence, confidence } = constraints.judge(reading);
    return named
      ? lacks("At least one constraint is named.", [], confidence)
      : holds(evidence, "No cap, no rule by name and no date that binds stands in the paper. Ask for them before the next draft: finance, legal, and whoever owns the calendar.", confidence);
  },
};

export const examples: DocumentExamples = {
  finds: ["## FAQ\n\n**Are there rules?** Naturally we follow all applicable regulations.", "# Tidepost\n\nBERGEN, 3 April 2028. The board opens today.", "## Problem\n\nCars wait.\n\n## Solution\n\nA board."],
  leaves: ["## FAQ\n\n**What binds us?** Finance has capped the pilot at €240,000.", "## Limits\n\nThe Maritime Traffic Act requires a watch on each pier.", "FAQ\n\nQ: Why May?\nA: The harbour’s change freeze begins on 1 June."],
};
