import type { Assessment } from "../schema/assessment.ts";
import { type Findings, type Score, turned } from "./lens-rule.ts";
import { LENS_RULES } from "./rules.ts";

/** What the lens's rule looks at, read from an assessment. */
export function findingsOf({ criteria, flags, facts }: Pick<Assessment, "criteria" | "flags" | "facts">): Findings {
  return {
    met: new Set(criteria.filter(({ met }) => met).map(({ id }) => id)),
    raised: new Set(flags.filter(({ raised }) => raised).map(({ id }) => id)),
    facts: new Set(facts.filter(({ met }) => met).map(({ id }) => id)),
  };
}

/** The criterion or flag on which the score turns, and how it was judged. */
export interface Decider {
  id: string;
  kind: "criterion" | "flag";
  /** True when it was judged to be there. */
  held: boolean;
}

/** Which verdict decides a close call: of those that move the score when they turn, the least sure. Null where it is none. */
export function deciderOf(assessment: Assessment): Decider | null {
  if (!assessment.closeCall) return null;
  const rule = LENS_RULES[assessment.lens].score;
  const findings = findingsOf(assessment);
  const score = rule(findings);
  const turning = [
    ...assessment.criteria
      .filter(({ id }) => rule({ ...findings, met: turned(findings.met, id) }) !== score)
      .map(({ id, met, confidence }) => ({ id, kind: "criterion" as const, held: met, confidence })),
    ...assessment.flags
      .filter(({ id }) => rule({ ...findings, raised: turned(findings.raised, id) }) !== score)
      .map(({ id, raised, confidence }) => ({ id, kind: "flag" as const, held: raised, confidence })),
  ];
  const [first, ...others] = turning;
  if (first === undefined) return null;
  const { id, kind, held } = others.reduce((least, one) => (one.confidence < least.confidence ? one : least), first);
  return { id, kind, held };
}

/** The best score that an answer with everything within reach, and without a fault, would have. */
export function bestWithin(lens: Assessment["lens"], reach: readonly string[]): Score {
  const { score, facts } = LENS_RULES[lens];
  return score({ met: new Set(reach), raised: new Set(), facts: new Set(facts) });
}

/** Criteria that only an occasion in the answer makes fit to be missed: no failure, no review of one. */
const NEEDS_AN_OCCASION: ReadonlySet<string> = new Set(["post-mortem"]);

/**
 * What is neither met nor asked for next, within the question's reach: possible, not needed here. What has no occasion in
 * the answer (a review without a failure) is not listed.
 * @param reach the criteria that the question invites; null: all of the lens
 */
export function possibleHere(assessment: Assessment, reach: readonly string[] | null): string[] {
  const next = new Set(assessment.next.map(({ criterion }) => criterion));
  return assessment.criteria
    .filter(({ id, state }) => state === "absent" && !next.has(id) && (reach?.includes(id) ?? true) && !NEEDS_AN_OCCASION.has(id))
    .map(({ id }) => id);
}

/** Facts that are not in the answer and without which no criterion raises the score: what to say first. */
export function raisingFacts(assessment: Assessment): string[] {
  const rule = LENS_RULES[assessment.lens];
  const findings = findingsOf(assessment);
  const now = rule.score(findings);
  return rule.facts.filter((id) => !findings.facts.has(id) && rule.score({ ...findings, facts: new Set([...findings.facts, id]) }) > now);
}

/** True when there is nothing to mend: the highest score and no fault. */
export function isFinished(assessment: Assessment): boolean {
  return assessment.score === 3 && !assessment.flags.some(({ raised }) => raised);
}
