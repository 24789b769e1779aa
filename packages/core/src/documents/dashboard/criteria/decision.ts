import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort } from "../../page.ts";
import type { Dashboard } from "../read-dashboard.ts";

/** Ownership dashboard: `decision`. */
export const decision: DocumentCriterion<Dashboard> = {
  id: "decision",
  kind: "criterion",
  name: "Decisions",
  question: "Does every metric say which decision it drives?",
  sources: ["tpm-loop-teardown"],
  why: "Whoever only lists metrics keeps score; whoever says what happens beyond a bound runs the programme.",
  counts: ["“If above X we …”, for each metric that is named: something that is stopped, held back, moved, added or cut."],
  countsNot: ["“We keep an eye on it.”", "A decision for one metric and none for the others."],
  strong: "If above this for two periods, this person does that by then.",
  judge: ({ page, metrics }) => {
    const [open] = metrics.filter((metric) => metric.decision === null);
    if (metrics.length === 0) return lacks("No metric is named, so none drives a decision.");
    if (open !== undefined) return lacks(`“${inShort(page, open.name, 60)}” drives no decision. If it crosses its threshold, what do you do?`, [open.name]);
    return holds(metrics.flatMap((metric) => metric.decision ?? []), metrics.length === 1 ? "The one metric says what it drives." : `All ${metrics.length} metrics say what they drive.`, 0.8);
  },
};

export const examples: DocumentExamples = {
  finds: ["Defect escape rate: above 20 % no new station goes live until the queue test covers it.", "Cycle-time variance: above 6 days² the fourth station waits until July.\n\nBurn rate: if it is over 110 %, nobody starts new work.", "Cycle-time variance: if above 9 days² we split the work.\n\nDefect escape rate: above 10% we add a test day.", "| Metric | Now | Threshold | Decision |\n|---|---|---|---|\n| Cycle-time variance | 6.2 | 9 | split the work |\n| Burn-rate | 104% | 110% | drop the report |"],
  leaves: ["Cycle-time variance: above 6 days² customers wait for a week longer.", "Defect escape rate: above 20 % since May, and the wait for numbers goes on.", "Cycle-time variance: if above 9 days² we split the work.\n\nThe defect escape rate is 12% and watched closely.", "| Metric | Now | Decision |\n|---|---|---|\n| Burn-rate | 104% | TBD |"],
};
