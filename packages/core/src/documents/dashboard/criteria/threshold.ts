import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort } from "../../page.ts";
import type { Dashboard } from "../read-dashboard.ts";

/** Ownership dashboard: `threshold`. */
export const threshold: DocumentCriterion<Dashboard> = {
  id: "threshold",
  kind: "criterion",
  name: "Thresholds",
  question: "Has every metric a threshold?",
  sources: ["tpm-loop-teardown"],
  why: "A number without a bound is looked at; one with a bound is acted on.",
  counts: ["A bound for each metric that is named: “above 9 days²”, “below 5 %”."],
  countsNot: ["A target for one metric and none for the others.", "“Should be low.”"],
  strong: "The bound, who set it and from which past periods.",
  judge: ({ page, metrics }) => {
    const [open] = metrics.filter(({ threshold: bound }) => bound === null);
    if (metrics.length === 0) return lacks("No metric is named, so none has a threshold. For each one: from which value on do you act?");
    if (open !== undefined) return lacks(`“${inShort(page, open.name, 60)}” has no threshold. From which value on do you act?`, [open.name]);
    return holds(metrics.flatMap(({ threshold: bound }) => bound ?? []), metrics.length === 1 ? "The one metric has its threshold." : `All ${metrics.length} metrics have their threshold.`, 0.8);
  },
};

export const examples: DocumentExamples = {
  finds: ["Cycle-time variance: if above 9 days² we split the work.\n\nDefect escape rate: above 10% we add a test day.", "| Metric | Now | Threshold | Decision |\n|---|---|---|---|\n| Cycle-time variance | 6.2 | 9 | split the work |\n| Burn-rate | 104% | 110% | drop the report |"],
  leaves: ["Cycle-time variance: if above 9 days² we split the work.\n\nThe defect escape rate is watched closely.", "Week 3 was busy."],
};
