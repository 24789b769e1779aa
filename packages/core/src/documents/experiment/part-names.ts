import type { PartNames } from "../outline.ts";
import { phrases } from "../phrases.ts";

/** The parts of an experiment one-pager. */
export type ExperimentPart = "problem" | "signal" | "hypothesis" | "intervention" | "metric" | "guardrail" | "size" | "timeline" | "success" | "decision" | "inconclusive" | "risks";

/** What headings and labels call them. */
export const EXPERIMENT_PARTS: PartNames<ExperimentPart> = [
  ["problem", phrases("problem*, customer problem, pain, pain point, what is wrong, what's wrong, background, context, trouble, why this, why, opportunity")],
  ["signal", phrases("data signal*, signal*, what the data say, what the data tell*, what we see, what we know, evidence, data, observation*, insight*, source of the number, where the number comes from")],
  ["hypothesis", phrases("hypothesis, hypotheses, our bet, bet, prediction, what we believe, we believe, belief, assumption")],
  ["intervention", phrases("intervention*, change, the change, what we change, what changes, treatment, variant*, arms, groups, design, test design, experiment design, what we will do, what we do, what we try, proposal, solution, idea, set-up, setup")],
  ["guardrail", phrases("guardrail*, guardrail metric*, guard rail*, guard-rail*, counter-metric*, counter metric*, countermetric*, what must not get worse, must not get worse, what must not happen, must not, do no harm, health metric*, safety metric*, limits, watch")],
  ["metric", phrases("metric*, primary metric*, success metric*, key metric, main metric, the metric, what we measure, measure, measurement, outcome, one number, primary")],
  ["size", phrases("sample size, sample, power, power analysis, traffic, population, exposure, size, audience, who is in it, participants, numbers needed")],
  ["timeline", phrases("timeline, time line, duration, schedule, run time, runtime, when, dates, length, how long, run, runs, calendar, timing, time, period, start and end")],
  ["success", phrases("success criteria, success criterion, success, threshold*, success threshold, what counts as success, criteria, criterion, bar, it works if, we win if")],
  ["decision", phrases("decision rule*, decision, decisions, go/no-go*, go no-go, go no go, go or no-go, go or no go, go, what we decide, how we decide, who decides, rule, rules, what happens then, then what, next, next steps, iteration, what next, after")],
  ["inconclusive", phrases("inconclusive, if inconclusive, if it is inconclusive, if unclear, if it is unclear, unclear, neither, no clear result, grey zone, gray zone, in between")],
  ["risks", phrases("risk*, limitations, open questions, dependencies, cost, costs, team, owner, notes, appendix, rollout, roll-out")],
];
