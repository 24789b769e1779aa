import type { DocumentCriterion } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { computedOrSaid } from "../computed-or-said.ts";
import type { Dashboard } from "../read-dashboard.ts";

/** Ownership dashboard: `defect-escape-rate`. */
export const defectEscapeRate: DocumentCriterion<Dashboard> = {
  id: "defect-escape-rate",
  kind: "criterion",
  name: "Defect escape rate",
  question: "Does it show which share of defects was found after the release?",
  sources: ["tpm-loop-teardown"],
  why: "Defects found before the release cost a fix; those found after it cost a customer.",
  counts: ["A table with defects found before and after the release.", "The escape rate in words, with its number."],
  countsNot: ["A number of bugs without where they were found.", "“Quality is good.”"],
  strong: "The share that escaped, by period, and what would have caught the last one.",
  judge: (reading) => computedOrSaid(reading, "defect-escape-rate"),
};

export const examples: DocumentExamples = {
  finds: ["| Sprint | Defects before release | Defects after release |\n|---|---|---|\n| 1 | 9 | 1 |\n| 2 | 7 | 2 |", "The defect escape rate is 12% over the quarter.", "week,caught,escaped\n1,9,1\n2,7,"],
  leaves: ["We closed 41 bugs.", "The defect escape rate is good."],
};
