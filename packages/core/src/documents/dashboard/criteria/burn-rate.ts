import type { DocumentCriterion } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { computedOrSaid } from "../computed-or-said.ts";
import type { Dashboard } from "../read-dashboard.ts";

/** Ownership dashboard: `burn-rate`. */
export const burnRate: DocumentCriterion<Dashboard> = {
  id: "burn-rate",
  kind: "criterion",
  name: "Resource burn-rate",
  question: "Does it show what was spent against what was planned to date?",
  sources: ["tpm-loop-teardown"],
  why: "Spending faster than planned is known weeks before the money is gone.",
  counts: ["A table with what was planned and what was spent.", "The burn-rate in words, with its number."],
  countsNot: ["The whole budget without what was spent.", "“We are on budget.”"],
  strong: "Spent over planned to date, and the day on which it runs out if nothing changes.",
  judge: (reading) => computedOrSaid(reading, "burn-rate"),
};

export const examples: DocumentExamples = {
  finds: ["| Month | Planned budget | Spent |\n|---|---|---|\n| Jan | 40 | 44 |\n| Feb | 40 | 47 |", "The burn-rate is 108% of plan to date.", "month;budget;spent\nJan;40,5;44,1\nFeb;40,5;"],
  leaves: ["The budget is €480,000.", "The burn-rate is fine."],
};
