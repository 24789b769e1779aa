import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort } from "../../page.ts";
import type { Dashboard } from "../read-dashboard.ts";

/** Ownership dashboard: pitfall `metric-without-decision`. */
export const metricWithoutDecision: DocumentCriterion<Dashboard> = {
  id: "metric-without-decision",
  kind: "pitfall",
  name: "Metric without a decision",
  question: "Is a metric shown that changes nothing, whatever its value?",
  sources: ["tpm-loop-teardown"],
  why: "A metric that drives nothing costs attention each week. Interviewers hear a list of metrics as a scoreboard.",
  counts: ["A metric that is named, with neither a bound nor what is done beyond it.", "Figures in a table, and no word on what they decide."],
  countsNot: ["A metric whose decision stands in another sentence or in a column of its own."],
  strong: "Strike every metric for which nobody can finish the sentence “if it crosses this, we …”.",
  judge: ({ page, metrics, computed: { figures } }) => {
    const open = metrics.filter(({ decision }) => decision === null);
    const [first] = open;
    if (first !== undefined) return holds(open.map(({ name }) => name), `“${inShort(page, first.name, 60)}” changes nothing, whatever its value. Say from which value on you do what, or strike it.`, 0.8);
    const shown = figures.find(({ rows }) => rows.length > 0);
    const row = shown?.rows[0];
    if (metrics.length === 0 && shown !== undefined && row !== undefined) return holds([{ start: row.start, end: row.end }], `The table gives the ${shown.name.toLowerCase()}, and no word says what it decides.`, 0.8);
    return lacks(metrics.length === 0 ? "No metric is named." : "Every metric that is named drives a decision.");
  },
};

export const examples: DocumentExamples = {
  finds: ["Cycle-time variance: if above 9 days² we split the work.\n\nThe defect escape rate is 12% and watched closely.", "| Week | Cycle time (days) |\n|---|---|\n| W1 | 4 |\n| W2 | 9 |"],
  leaves: ["Cycle-time variance: if above 9 days² we split the work.", "The week was busy."],
};
