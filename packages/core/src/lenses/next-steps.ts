import type { Assessment } from "../schema/assessment.ts";
import { findCriterion } from "../criteria/find-criterion.ts";
import type { Findings, LensRule, Score } from "./lens-rule.ts";
import type { LENSES } from "./names.ts";
import { LENS_RULES } from "./rules.ts";

/** Criteria (one, else two) that, met, raise the score; `null` where nothing within reach does. */
export function raisingCriteria(rule: LensRule, findings: Findings, reach: readonly string[]): readonly string[] | null {
  const now = rule.score(findings);
  if (now === 3) return null;
  const absent = reach.filter((id) => !findings.met.has(id));
  const withMet = (...ids: string[]): Score => rule.score({ ...findings, met: new Set([...findings.met, ...ids]) });
  const one = absent.find((id) => withMet(id) > now);
  if (one !== undefined) return [one];
  for (const [at, first] of absent.entries()) {
    for (const second of absent.slice(at + 1)) if (withMet(first, second) > now) return [first, second];
  }
  return null;
}

/** A raised flag without which the score would be higher. */
function holdingFlag(rule: LensRule, findings: Findings): string | null {
  const now = rule.score(findings);
  for (const id of findings.raised) {
    const raised = new Set(findings.raised);
    raised.delete(id);
    if (rule.score({ ...findings, raised }) > now) return id;
  }
  return null;
}

/**
 * What to work on next, the most useful first: the criteria that raise the score by a step (one, else two), or the flag
 * that holds it down. Empty when the score is 3 or nothing within reach raises it.
 * @param reach the criteria that the question invites; absent: all of the lens
 */
export function nextSteps(lens: (typeof LENSES)[number], findings: Findings, reach?: readonly string[]): Assessment["next"] {
  const rule = LENS_RULES[lens];
  const within = reach === undefined ? rule.criteria : rule.criteria.filter((id) => reach.includes(id));
  const flag = holdingFlag(rule, findings);
  const ids = [...(flag === null ? [] : [flag]), ...(raisingCriteria(rule, findings, within) ?? [])];
  return ids.flatMap((id) => {
    const criterion = findCriterion(lens, id);
    return criterion === null ? [] : [{ criterion: id, probe: criterion.probes[0] ?? criterion.question, why: criterion.why }];
  });
}
