import { findCriterion } from "../criteria/find-criterion.ts";
import { criterionIn, type ReachOf } from "../debrief/trends.ts";
import { LENSES } from "../lenses/names.ts";
import { LENS_RULES } from "../lenses/rules.ts";
import type { AttemptView } from "../schema/attempt.ts";
import type { WeakPoint } from "./plan-input.ts";

/** Fewer answers than these say nothing about a habit; what lies further back than the last of them may be gone. */
const [LEAST, LAST] = [3, 10];

/** Criteria that were missed in at least half of the last answers that invited them, the most missed first. @param attempts newest first */
export function weakPoints(attempts: readonly AttemptView[], reachOf: ReachOf): WeakPoint[] {
  const missed = LENSES.flatMap((lens) => {
    const own = attempts.filter(({ assessments: [newest] }) => newest?.result.lens === lens && newest.result.status === "assessed");
    return LENS_RULES[lens].criteria.map((id) => {
      const findings = own.map((view) => criterionIn(view, id, reachOf(view.attempt.questionId))).filter((finding) => finding?.isAssessed === true).slice(0, LAST);
      return { lens, id, of: findings.length, missed: findings.filter((finding) => finding?.isMet === false && !finding.isContested).length };
    });
  }).filter(({ of, missed }) => of >= LEAST && missed * 2 >= of);
  // shares are compared crosswise: whole numbers, and ties stay in the order of the rubric book
  return missed
    .toSorted((one, other) => other.missed * one.of - one.missed * other.of || other.missed - one.missed)
    .map(({ lens, id }) => ({ id, lens, name: findCriterion(lens, id)?.name ?? id }));
}
