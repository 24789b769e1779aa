import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort, wordCount } from "../../page.ts";
import { counterMetric } from "../criteria/counter-metric.ts";
import { primaryMetric } from "../criteria/primary-metric.ts";
import type { Experiment } from "../read-experiment.ts";

/** Experiment: pitfall `no-counter`. */
export const noCounter: DocumentCriterion<Experiment> = {
  id: "no-counter",
  kind: "pitfall",
  name: "No counter-metric",
  question: "Is a metric to move, and none named that must not get worse?",
  sources: ["tpm-loop-teardown", "working-backwards"],
  why: "A primary metric alone is met by whatever meets it: a reminder a day raises visits, until people leave.",
  counts: ["A metric or a threshold without any guardrail in the paper."],
  countsNot: ["One guardrail, even in half a sentence.", "A paper that names no metric yet."],
  strong: "Ask what a clever colleague would do to raise the number and harm the customer; that is the counter-metric.",
  judge: (reading) => {
    const { holds: named, confidence } = counterMetric.judge(reading);
    if (named) return lacks("A metric is named that must not get worse.", [], confidence);
    const metric = [...reading.of("metric"), ...reading.of("success"), ...primaryMetric.judge(reading).evidence].find((sentence) => wordCount(reading.page, sentence) > 0);
    if (metric === undefined) return lacks("No metric is named yet, so none against it either.", [], 0.6);
    return holds([metric], `“${inShort(reading.page, metric, 80)}” stands alone. What could get worse while it gets better?`, 0.8);
  },
};

export const examples: DocumentExamples = {
  finds: ["## Metric\n\nShare of visitors who finish the checkout.", "## Success\n\nAt least 13% finish the checkout."],
  leaves: ["## Metric\n\nShare of visitors who finish the checkout.\n\n## Guardrail\n\nReturns stay under 6%.", "## Problem\n\nDrivers wait."],
};
