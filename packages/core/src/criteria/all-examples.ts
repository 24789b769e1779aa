// Written by `npm run gen`. Do not edit.
import { examples as behaviouralClosedLoop } from "./behavioural/closed-loop.ts";
import { examples as behaviouralCrossTeam } from "./behavioural/cross-team.ts";
import { examples as behaviouralCustomer } from "./behavioural/customer.ts";
import { examples as behaviouralDependencyEarly } from "./behavioural/dependency-early.ts";
import { examples as behaviouralEscalation } from "./behavioural/escalation.ts";
import { examples as behaviouralFutureMetric } from "./behavioural/future-metric.ts";
import { examples as behaviouralHypothetical } from "./behavioural/hypothetical.ts";
import { examples as behaviouralMechanism } from "./behavioural/mechanism.ts";
import { examples as behaviouralNoResult } from "./behavioural/no-result.ts";
import { examples as behaviouralOwnAction } from "./behavioural/own-action.ts";
import { examples as behaviouralPostMortem } from "./behavioural/post-mortem.ts";
import { examples as behaviouralQuantifiedResult } from "./behavioural/quantified-result.ts";
import { examples as behaviouralReflection } from "./behavioural/reflection.ts";
import { examples as behaviouralScopeSenior } from "./behavioural/scope-senior.ts";
import { examples as behaviouralSequencing } from "./behavioural/sequencing.ts";
import { examples as behaviouralSituation } from "./behavioural/situation.ts";
import { examples as behaviouralTechOverload } from "./behavioural/tech-overload.ts";
import { examples as behaviouralTradeOff } from "./behavioural/trade-off.ts";
import { examples as behaviouralVagueInfluence } from "./behavioural/vague-influence.ts";
import { examples as behaviouralWeOnly } from "./behavioural/we-only.ts";
import { examples as dataDrivenAnalysisParalysis } from "./data-driven/analysis-paralysis.ts";
import { examples as dataDrivenDataPlan } from "./data-driven/data-plan.ts";
import { examples as dataDrivenDecisionRule } from "./data-driven/decision-rule.ts";
import { examples as dataDrivenExperiment } from "./data-driven/experiment.ts";
import { examples as dataDrivenFullRollout } from "./data-driven/full-rollout.ts";
import { examples as dataDrivenGuardrail } from "./data-driven/guardrail.ts";
import { examples as dataDrivenHypothesis } from "./data-driven/hypothesis.ts";
import { examples as dataDrivenIteration } from "./data-driven/iteration.ts";
import { examples as dataDrivenLaggingMetric } from "./data-driven/lagging-metric.ts";
import { examples as dataDrivenLeadingIndicator } from "./data-driven/leading-indicator.ts";
import { examples as dataDrivenMetricList } from "./data-driven/metric-list.ts";
import { examples as dataDrivenMetricNamed } from "./data-driven/metric-named.ts";
import { examples as dataDrivenPrimaryMetric } from "./data-driven/primary-metric.ts";
import { examples as dataDrivenSuccessThreshold } from "./data-driven/success-threshold.ts";
import { examples as orchestrationAlignmentMechanism } from "./orchestration/alignment-mechanism.ts";
import { examples as orchestrationArchitecture } from "./orchestration/architecture.ts";
import { examples as orchestrationArchitectureOnly } from "./orchestration/architecture-only.ts";
import { examples as orchestrationClarify } from "./orchestration/clarify.ts";
import { examples as orchestrationCriticalPath } from "./orchestration/critical-path.ts";
import { examples as orchestrationDependencyMap } from "./orchestration/dependency-map.ts";
import { examples as orchestrationRiskTiming } from "./orchestration/risk-timing.ts";
import { examples as orchestrationRoadmapConflict } from "./orchestration/roadmap-conflict.ts";
import { examples as orchestrationSequence } from "./orchestration/sequence.ts";
import { examples as orchestrationStagedRollout } from "./orchestration/staged-rollout.ts";
import { examples as orchestrationTeams } from "./orchestration/teams.ts";
import { examples as orchestrationTimelineOnly } from "./orchestration/timeline-only.ts";
import { examples as orchestrationTranslation } from "./orchestration/translation.ts";
import { examples as pushBackAlternative } from "./push-back/alternative.ts";
import { examples as pushBackCompliesBlindly } from "./push-back/complies-blindly.ts";
import { examples as pushBackConfidentiality } from "./push-back/confidentiality.ts";
import { examples as pushBackDecision } from "./push-back/decision.ts";
import { examples as pushBackPremise } from "./push-back/premise.ts";
import { examples as pushBackPrinciple } from "./push-back/principle.ts";
import { examples as pushBackValidation } from "./push-back/validation.ts";
import { examples as pushBackWaits } from "./push-back/waits.ts";
import { examples as principlesAreRightALot } from "../principles/are-right-a-lot.ts";
import { examples as principlesBiasForAction } from "../principles/bias-for-action.ts";
import { examples as principlesCustomerObsession } from "../principles/customer-obsession.ts";
import { examples as principlesDeliverResults } from "../principles/deliver-results.ts";
import { examples as principlesDiveDeep } from "../principles/dive-deep.ts";
import { examples as principlesEarnTrust } from "../principles/earn-trust.ts";
import { examples as principlesFrugality } from "../principles/frugality.ts";
import { examples as principlesHaveBackboneDisagreeAndCommit } from "../principles/have-backbone-disagree-and-commit.ts";
import { examples as principlesHireAndDevelopTheBest } from "../principles/hire-and-develop-the-best.ts";
import { examples as principlesInsistOnTheHighestStandards } from "../principles/insist-on-the-highest-standards.ts";
import { examples as principlesInventAndSimplify } from "../principles/invent-and-simplify.ts";
import { examples as principlesLearnAndBeCurious } from "../principles/learn-and-be-curious.ts";
import { examples as principlesOwnership } from "../principles/ownership.ts";
import { examples as principlesStriveToBeEarthsBestEmployer } from "../principles/strive-to-be-earths-best-employer.ts";
import { examples as principlesSuccessAndScaleBringBroadResponsibility } from "../principles/success-and-scale-bring-broad-responsibility.ts";
import { examples as principlesThinkBig } from "../principles/think-big.ts";
import type { Examples } from "./examples.ts";

/** By lens (or `principles`) and id. */
export const ALL_EXAMPLES: Readonly<Record<string, Readonly<Record<string, Examples>>>> = {
  "behavioural": { "closed-loop": behaviouralClosedLoop, "cross-team": behaviouralCrossTeam, "customer": behaviouralCustomer, "dependency-early": behaviouralDependencyEarly, "escalation": behaviouralEscalation, "future-metric": behaviouralFutureMetric, "hypothetical": behaviouralHypothetical, "mechanism": behaviouralMechanism, "no-result": behaviouralNoResult, "own-action": behaviouralOwnAction, "post-mortem": behaviouralPostMortem, "quantified-result": behaviouralQuantifiedResult, "reflection": behaviouralReflection, "scope-senior": behaviouralScopeSenior, "sequencing": behaviouralSequencing, "situation": behaviouralSituation, "tech-overload": behaviouralTechOverload, "trade-off": behaviouralTradeOff, "vague-influence": behaviouralVagueInfluence, "we-only": behaviouralWeOnly },
  "data-driven": { "analysis-paralysis": dataDrivenAnalysisParalysis, "data-plan": dataDrivenDataPlan, "decision-rule": dataDrivenDecisionRule, "experiment": dataDrivenExperiment, "full-rollout": dataDrivenFullRollout, "guardrail": dataDrivenGuardrail, "hypothesis": dataDrivenHypothesis, "iteration": dataDrivenIteration, "lagging-metric": dataDrivenLaggingMetric, "leading-indicator": dataDrivenLeadingIndicator, "metric-list": dataDrivenMetricList, "metric-named": dataDrivenMetricNamed, "primary-metric": dataDrivenPrimaryMetric, "success-threshold": dataDrivenSuccessThreshold },
  "orchestration": { "alignment-mechanism": orchestrationAlignmentMechanism, "architecture": orchestrationArchitecture, "architecture-only": orchestrationArchitectureOnly, "clarify": orchestrationClarify, "critical-path": orchestrationCriticalPath, "dependency-map": orchestrationDependencyMap, "risk-timing": orchestrationRiskTiming, "roadmap-conflict": orchestrationRoadmapConflict, "sequence": orchestrationSequence, "staged-rollout": orchestrationStagedRollout, "teams": orchestrationTeams, "timeline-only": orchestrationTimelineOnly, "translation": orchestrationTranslation },
  "push-back": { "alternative": pushBackAlternative, "complies-blindly": pushBackCompliesBlindly, "confidentiality": pushBackConfidentiality, "decision": pushBackDecision, "premise": pushBackPremise, "principle": pushBackPrinciple, "validation": pushBackValidation, "waits": pushBackWaits },
  "principles": { "are-right-a-lot": principlesAreRightALot, "bias-for-action": principlesBiasForAction, "customer-obsession": principlesCustomerObsession, "deliver-results": principlesDeliverResults, "dive-deep": principlesDiveDeep, "earn-trust": principlesEarnTrust, "frugality": principlesFrugality, "have-backbone-disagree-and-commit": principlesHaveBackboneDisagreeAndCommit, "hire-and-develop-the-best": principlesHireAndDevelopTheBest, "insist-on-the-highest-standards": principlesInsistOnTheHighestStandards, "invent-and-simplify": principlesInventAndSimplify, "learn-and-be-curious": principlesLearnAndBeCurious, "ownership": principlesOwnership, "strive-to-be-earths-best-employer": principlesStriveToBeEarthsBestEmployer, "success-and-scale-bring-broad-responsibility": principlesSuccessAndScaleBringBroadResponsibility, "think-big": principlesThinkBig },
};
