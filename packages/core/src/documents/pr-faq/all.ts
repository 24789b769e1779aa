// Written by `npm run gen`. Do not edit.
import type { DocumentCriterion } from "../document-criterion.ts";
import { problemTwoSentences, examples as problemTwoSentencesExamples } from "./criteria/problem-two-sentences.ts";
import { problemQuantified, examples as problemQuantifiedExamples } from "./criteria/problem-quantified.ts";
import { solutionLength, examples as solutionLengthExamples } from "./criteria/solution-length.ts";
import { solutionPlain, examples as solutionPlainExamples } from "./criteria/solution-plain.ts";
import { benefitMetric, examples as benefitMetricExamples } from "./criteria/benefit-metric.ts";
import { metricsTiers, examples as metricsTiersExamples } from "./criteria/metrics-tiers.ts";
import { primaryIsOutcome, examples as primaryIsOutcomeExamples } from "./criteria/primary-is-outcome.ts";
import { launchDate, examples as launchDateExamples } from "./criteria/launch-date.ts";
import { faqCount, examples as faqCountExamples } from "./criteria/faq-count.ts";
import { faqCost, examples as faqCostExamples } from "./criteria/faq-cost.ts";
import { faqSecurity, examples as faqSecurityExamples } from "./criteria/faq-security.ts";
import { faqScale, examples as faqScaleExamples } from "./criteria/faq-scale.ts";
import { constraints, examples as constraintsExamples } from "./criteria/constraints.ts";
import { mvp, examples as mvpExamples } from "./criteria/mvp.ts";
import { alternativeDiscarded, examples as alternativeDiscardedExamples } from "./criteria/alternative-discarded.ts";
import { externalData, examples as externalDataExamples } from "./criteria/external-data.ts";
import { featureFirst, examples as featureFirstExamples } from "./pitfalls/feature-first.ts";
import { vagueNumber, examples as vagueNumberExamples } from "./pitfalls/vague-number.ts";
import { ignoredConstraints, examples as ignoredConstraintsExamples } from "./pitfalls/ignored-constraints.ts";
import { overEngineered, examples as overEngineeredExamples } from "./pitfalls/over-engineered.ts";
import { template, examples as templateExamples } from "./pitfalls/template.ts";
import type { DocumentExamples } from "../document-examples.ts";
import type { PrFaq } from "./read-pr-faq.ts";

/** In the order of ids.ts. */
export const CRITERIA: readonly DocumentCriterion<PrFaq>[] = [problemTwoSentences, problemQuantified, solutionLength, solutionPlain, benefitMetric, metricsTiers, primaryIsOutcome, launchDate, faqCount, faqCost, faqSecurity, faqScale, constraints, mvp, alternativeDiscarded, externalData];

/** In the order of ids.ts. */
export const PITFALLS: readonly DocumentCriterion<PrFaq>[] = [featureFirst, vagueNumber, ignoredConstraints, overEngineered, template];

/** Their examples, by id. */
export const EXAMPLES: Readonly<Record<string, DocumentExamples>> = { "problem-two-sentences": problemTwoSentencesExamples, "problem-quantified": problemQuantifiedExamples, "solution-length": solutionLengthExamples, "solution-plain": solutionPlainExamples, "benefit-metric": benefitMetricExamples, "metrics-tiers": metricsTiersExamples, "primary-is-outcome": primaryIsOutcomeExamples, "launch-date": launchDateExamples, "faq-count": faqCountExamples, "faq-cost": faqCostExamples, "faq-security": faqSecurityExamples, "faq-scale": faqScaleExamples, "constraints": constraintsExamples, "mvp": mvpExamples, "alternative-discarded": alternativeDiscardedExamples, "external-data": externalDataExamples, "feature-first": featureFirstExamples, "vague-number": vagueNumberExamples, "ignored-constraints": ignoredConstraintsExamples, "over-engineered": overEngineeredExamples, "template": templateExamples };
