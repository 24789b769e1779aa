// Written by `npm run gen`. Do not edit.
import type { DocumentCriterion } from "../document-criterion.ts";
import { timeline, examples as timelineExamples } from "./criteria/timeline.ts";
import { impact, examples as impactExamples } from "./criteria/impact.ts";
import { detection, examples as detectionExamples } from "./criteria/detection.ts";
import { fiveWhys, examples as fiveWhysExamples } from "./criteria/five-whys.ts";
import { mechanism, examples as mechanismExamples } from "./criteria/mechanism.ts";
import { actionsOwned, examples as actionsOwnedExamples } from "./criteria/actions-owned.ts";
import { actionOnMechanism, examples as actionOnMechanismExamples } from "./criteria/action-on-mechanism.ts";
import { futureMetrics, examples as futureMetricsExamples } from "./criteria/future-metrics.ts";
import { blamesPerson, examples as blamesPersonExamples } from "./pitfalls/blames-person.ts";
import { carefulNextTime, examples as carefulNextTimeExamples } from "./pitfalls/careful-next-time.ts";
import { template, examples as templateExamples } from "./pitfalls/template.ts";
import type { DocumentExamples } from "../document-examples.ts";
import type { PostMortem } from "./read-post-mortem.ts";

/** In the order of ids.ts. */
export const CRITERIA: readonly DocumentCriterion<PostMortem>[] = [timeline, impact, detection, fiveWhys, mechanism, actionsOwned, actionOnMechanism, futureMetrics];

/** In the order of ids.ts. */
export const PITFALLS: readonly DocumentCriterion<PostMortem>[] = [blamesPerson, carefulNextTime, template];

/** Their examples, by id. */
export const EXAMPLES: Readonly<Record<string, DocumentExamples>> = { "timeline": timelineExamples, "impact": impactExamples, "detection": detectionExamples, "five-whys": fiveWhysExamples, "mechanism": mechanismExamples, "actions-owned": actionsOwnedExamples, "action-on-mechanism": actionOnMechanismExamples, "future-metrics": futureMetricsExamples, "blames-person": blamesPersonExamples, "careful-next-time": carefulNextTimeExamples, "template": templateExamples };
