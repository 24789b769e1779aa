// Written by `npm run gen`. Do not edit.
import { closedLoop as behaviouralClosedLoop } from "./behavioural/closed-loop.ts";
import { crossTeam as behaviouralCrossTeam } from "./behavioural/cross-team.ts";
import { customer as behaviouralCustomer } from "./behavioural/customer.ts";
import { dependencyEarly as behaviouralDependencyEarly } from "./behavioural/dependency-early.ts";
import { escalation as behaviouralEscalation } from "./behavioural/escalation.ts";
import { futureMetric as behaviouralFutureMetric } from "./behavioural/future-metric.ts";
import { hypothetical as behaviouralHypothetical } from "./behavioural/hypothetical.ts";
import { mechanism as behaviouralMechanism } from "./behavioural/mechanism.ts";
import { noResult as behaviouralNoResult } from "./behavioural/no-result.ts";
import { ownAction as behaviouralOwnAction } from "./behavioural/own-action.ts";
import { postMortem as behaviouralPostMortem } from "./behavioural/post-mortem.ts";
import { quantifiedResult as behaviouralQuantifiedResult } from "./behavioural/quantified-result.ts";
import { reflection as behaviouralReflection } from "./behavioural/reflection.ts";
import { scopeSenior as behaviouralScopeSenior } from "./behavioural/scope-senior.ts";
import { sequencing as behaviouralSequencing } from "./behavioural/sequencing.ts";
import { situation as behaviouralSituation } from "./behavioural/situation.ts";
import { techOverload as behaviouralTechOverload } from "./behavioural/tech-overload.ts";
import { tradeOff as behaviouralTradeOff } from "./behavioural/trade-off.ts";
import { vagueInfluence as behaviouralVagueInfluence } from "./behavioural/vague-influence.ts";
import { weOnly as behaviouralWeOnly } from "./behavioural/we-only.ts";
import { analysisParalysis as dataDrivenAnalysisParalysis } from "./data-driven/analysis-paralysis.ts";
import { dataPlan as dataDrivenDataPlan } from "./data-driven/data-plan.ts";
import { decisionRule as dataDrivenDecisionRule } from "./data-driven/decision-rule.ts";
import { experiment as dataDrivenExperiment } from "./data-driven/experiment.ts";
import { fullRollout as dataDrivenFullRollout } from "./data-driven/full-rollout.ts";
import { guardrail as dataDrivenGuardrail } from "./data-driven/guardrail.ts";
import { hypothesis as dataDrivenHypothesis } from "./data-driven/hypothesis.ts";
import { iteration as dataDrivenIteration } from "./data-driven/iteration.ts";
import { laggingMetric as dataDrivenLaggingMetric } from "./data-driven/lagging-metric.ts";
import { leadingIndicator as dataDrivenLeadingIndicator } from "./data-driven/leading-indicator.ts";
import { metricList as dataDrivenMetricList } from "./data-driven/metric-list.ts";
import { metricNamed as dataDrivenMetricNamed } from "./data-driven/metric-named.ts";
import { primaryMetric as dataDrivenPrimaryMetric } from "./data-driven/primary-metric.ts";
import { successThreshold as dataDrivenSuccessThreshold } from "./data-driven/success-threshold.ts";
import { alignmentMechanism as orchestrationAlignmentMechanism } from "./orchestration/alignment-mechanism.ts";
import { architecture as orchestrationArchitecture } from "./orchestration/architecture.ts";
import { architectureOnly as orchestrationArchitectureOnly } from "./orchestration/architecture-only.ts";
import { clarify as orchestrationClarify } from "./orchestration/clarify.ts";
import { criticalPath as orchestrationCriticalPath } from "./orchestration/critical-path.ts";
import { dependencyMap as orchestrationDependencyMap } from "./orchestration/dependency-map.ts";
import { riskTiming as orchestrationRiskTiming } from "./orchestration/risk-timing.ts";
import { roadmapConflict as orchestrationRoadmapConflict } from "./orchestration/roadmap-conflict.ts";
import { sequence as orchestrationSequence } from "./orchestration/sequence.ts";
import { stagedRollout as orchestrationStagedRollout } from "./orchestration/staged-rollout.ts";
import { teams as orchestrationTeams } from "./orchestration/teams.ts";
import { timelineOnly as orchestrationTimelineOnly } from "./orchestration/timeline-only.ts";
import { translation as orchestrationTranslation } from "./orchestration/translation.ts";
import { alternative as pushBackAlternative } from "./push-back/alternative.ts";
import { compliesBlindly as pushBackCompliesBlindly } from "./push-back/complies-blindly.ts";
import { confidentiality as pushBackConfidentiality } from "./push-back/confidentiality.ts";
import { decision as pushBackDecision } from "./push-back/decision.ts";
import { premise as pushBackPremise } from "./push-back/premise.ts";
import { principle as pushBackPrinciple } from "./push-back/principle.ts";
import { validation as pushBackValidation } from "./push-back/validation.ts";
import { waits as pushBackWaits } from "./push-back/waits.ts";
import type { Criterion } from "./criterion.ts";
import { areRightALot } from "../principles/are-right-a-lot.ts";
import { biasForAction } from "../principles/bias-for-action.ts";
import { customerObsession } from "../principles/customer-obsession.ts";
import { deliverResults } from "../principles/deliver-results.ts";
import { diveDeep } from "../principles/dive-deep.ts";
import { earnTrust } from "../principles/earn-trust.ts";
import { frugality } from "../principles/frugality.ts";
import { haveBackboneDisagreeAndCommit } from "../principles/have-backbone-disagree-and-commit.ts";
import { hireAndDevelopTheBest } from "../principles/hire-and-develop-the-best.ts";
import { insistOnTheHighestStandards } from "../principles/insist-on-the-highest-standards.ts";
import { inventAndSimplify } from "../principles/invent-and-simplify.ts";
import { learnAndBeCurious } from "../principles/learn-and-be-curious.ts";
import { ownership } from "../principles/ownership.ts";
import { striveToBeEarthsBestEmployer } from "../principles/strive-to-be-earths-best-employer.ts";
import { successAndScaleBringBroadResponsibility } from "../principles/success-and-scale-bring-broad-responsibility.ts";
import { thinkBig } from "../principles/think-big.ts";
import type { Principle } from "../principles/principle.ts";

/** Criteria, flags and facts by lens, in the order of their names. */
export const ALL_CRITERIA: Readonly<Record<string, readonly Criterion[]>> = {
  "behavioural": [behaviouralClosedLoop, behaviouralCrossTeam, behaviouralCustomer, behaviouralDependencyEarly, behaviouralEscalation, behaviouralFutureMetric, behaviouralHypothetical, behaviouralMechanism, behaviouralNoResult, behaviouralOwnAction, behaviouralPostMortem, behaviouralQuantifiedResult, behaviouralReflection, behaviouralScopeSenior, behaviouralSequencing, behaviouralSituation, behaviouralTechOverload, behaviouralTradeOff, behaviouralVagueInfluence, behaviouralWeOnly],
  "data-driven": [dataDrivenAnalysisParalysis, dataDrivenDataPlan, dataDrivenDecisionRule, dataDrivenExperiment, dataDrivenFullRollout, dataDrivenGuardrail, dataDrivenHypothesis, dataDrivenIteration, dataDrivenLaggingMetric, dataDrivenLeadingIndicator, dataDrivenMetricList, dataDrivenMetricNamed, dataDrivenPrimaryMetric, dataDrivenSuccessThreshold],
  "orchestration": [orchestrationAlignmentMechanism, orchestrationArchitecture, orchestrationArchitectureOnly, orchestrationClarify, orchestrationCriticalPath, orchestrationDependencyMap, orchestrationRiskTiming, orchestrationRoadmapConflict, orchestrationSequence, orchestrationStagedRollout, orchestrationTeams, orchestrationTimelineOnly, orchestrationTranslation],
  "push-back": [pushBackAlternative, pushBackCompliesBlindly, pushBackConfidentiality, pushBackDecision, pushBackPremise, pushBackPrinciple, pushBackValidation, pushBackWaits],
};

/** In the order of their names. */
export const ALL_PRINCIPLES: readonly Principle[] = [areRightALot, biasForAction, customerObsession, deliverResults, diveDeep, earnTrust, frugality, haveBackboneDisagreeAndCommit, hireAndDevelopTheBest, insistOnTheHighestStandards, inventAndSimplify, learnAndBeCurious, ownership, striveToBeEarthsBestEmployer, successAndScaleBringBroadResponsibility, thinkBig];
