// Written by `npm run gen`. Do not edit.
import type { DocumentCriterion } from "../document-criterion.ts";
import { problem, examples as problemExamples } from "./criteria/problem.ts";
import { dataSignal, examples as dataSignalExamples } from "./criteria/data-signal.ts";
import { hypothesis, examples as hypothesisExamples } from "./criteria/hypothesis.ts";
import { intervention, examples as interventionExamples } from "./criteria/intervention.ts";
import { primaryMetric, examples as primaryMetricExamples } from "./criteria/primary-metric.ts";
import { counterMetric, examples as counterMetricExamples } from "./criteria/counter-metric.ts";
import { timeline, examples as timelineExamples } from "./criteria/timeline.ts";
import { successThreshold, examples as successThresholdExamples } from "./criteria/success-threshold.ts";
import { decisionRule, examples as decisionRuleExamples } from "./criteria/decision-rule.ts";
import { inconclusive, examples as inconclusiveExamples } from "./criteria/inconclusive.ts";
import { peeking, examples as peekingExamples } from "./pitfalls/peeking.ts";
import { noCounter, examples as noCounterExamples } from "./pitfalls/no-counter.ts";
import { underpowered, examples as underpoweredExamples } from "./pitfalls/underpowered.ts";
import { vagueNumber, examples as vagueNumberExamples } from "./pitfalls/vague-number.ts";
import { template, examples as templateExamples } from "./pitfalls/template.ts";
import type { DocumentExamples } from "../document-examples.ts";
import type { Experiment } from "./read-experiment.ts";

/** In the order of ids.ts. */
export const CRITERIA: readonly DocumentCriterion<Experiment>[] = [problem, dataSignal, hypothesis, intervention, primaryMetric, counterMetric, timeline, successThreshold, decisionRule, inconclusive];

/** In the order of ids.ts. */
export const PITFALLS: readonly DocumentCriterion<Experiment>[] = [peeking, noCounter, underpowered, vagueNumber, template];

/** Their examples, by id. */
export const EXAMPLES: Readonly<Record<string, DocumentExamples>> = { "problem": problemExamples, "data-signal": dataSignalExamples, "hypothesis": hypothesisExamples, "intervention": interventionExamples, "primary-metric": primaryMetricExamples, "counter-metric": counterMetricExamples, "timeline": timelineExamples, "success-threshold": successThresholdExamples, "decision-rule": decisionRuleExamples, "inconclusive": inconclusiveExamples, "peeking": peekingExamples, "no-counter": noCounterExamples, "underpowered": underpoweredExamples, "vague-number": vagueNumberExamples, "template": templateExamples };
