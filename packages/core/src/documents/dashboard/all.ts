// Written by `npm run gen`. Do not edit.
import type { DocumentCriterion } from "../document-criterion.ts";
import { cycleTimeVariance, examples as cycleTimeVarianceExamples } from "./criteria/cycle-time-variance.ts";
import { defectEscapeRate, examples as defectEscapeRateExamples } from "./criteria/defect-escape-rate.ts";
import { burnRate, examples as burnRateExamples } from "./criteria/burn-rate.ts";
import { threshold, examples as thresholdExamples } from "./criteria/threshold.ts";
import { decision, examples as decisionExamples } from "./criteria/decision.ts";
import { leading, examples as leadingExamples } from "./criteria/leading.ts";
import { onePage, examples as onePageExamples } from "./criteria/one-page.ts";
import { owned, examples as ownedExamples } from "./criteria/owned.ts";
import { dated, examples as datedExamples } from "./criteria/dated.ts";
import { metricWithoutDecision, examples as metricWithoutDecisionExamples } from "./pitfalls/metric-without-decision.ts";
import { vagueNumber, examples as vagueNumberExamples } from "./pitfalls/vague-number.ts";
import { template, examples as templateExamples } from "./pitfalls/template.ts";
import type { DocumentExamples } from "../document-examples.ts";
import type { Dashboard } from "./read-dashboard.ts";

/** In the order of ids.ts. */
export const CRITERIA: readonly DocumentCriterion<Dashboard>[] = [cycleTimeVariance, defectEscapeRate, burnRate, threshold, decision, leading, onePage, owned, dated];

/** In the order of ids.ts. */
export const PITFALLS: readonly DocumentCriterion<Dashboard>[] = [metricWithoutDecision, vagueNumber, template];

/** Their examples, by id. */
export const EXAMPLES: Readonly<Record<string, DocumentExamples>> = { "cycle-time-variance": cycleTimeVarianceExamples, "defect-escape-rate": defectEscapeRateExamples, "burn-rate": burnRateExamples, "threshold": thresholdExamples, "decision": decisionExamples, "leading": leadingExamples, "one-page": onePageExamples, "owned": ownedExamples, "dated": datedExamples, "metric-without-decision": metricWithoutDecisionExamples, "vague-number": vagueNumberExamples, "template": templateExamples };
