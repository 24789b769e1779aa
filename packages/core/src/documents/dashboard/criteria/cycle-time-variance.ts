import type { DocumentCriterion } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { computedOrSaid } from "../computed-or-said.ts";
import type { Dashboard } from "../read-dashboard.ts";

/** Ownership dashboard: `cycle-time-variance`. */
export const cycleTimeVariance: DocumentCriterion<Dashboard> = {
  id: "cycle-time-variance",
  kind: "criterion",
  name: "Cycle-time variance",
  question: "Does it show how far cycle times scatter, with a number?",
  sources: ["tpm-loop-teardown"],
  why: "A mean hides the one item that took three weeks. The spread says whether a date that is promised can be kept.",
  counts: ["A table from which the variance can be computed: actual cycle times, or start and end dates.", "The variance, standard deviation or spread in words, with its number."],
  countsNot: ["A mean alone.", "“Cycle times are stable.”"],
  strong: "Variance and standard deviation over the last periods, with the item that stands out and why.",
  judge: (reading) => computedOrSaid(reading, "cycle-time-variance"),
};

export const examples: DocumentExamples = {
  finds: ["| Week | Cycle time (days) |\n|---|---|\n| W1 | 4 |\n| W2 | 9 |\n| W3 | 5 |", "Cycle-time variance is 6.2 days² over eight sprints.", "sprint;started;done\n1;2027-03-01;2027-03-05\n2;2027-03-08;2027-03-19"],
  leaves: ["Mean cycle time is 6 days.", "Cycle times are stable.", "| Week | Budget | Spent |\n|---|---|---|\n| W1 | 4 | 3 |"],
};
