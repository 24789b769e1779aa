import { LENSES } from "../lenses/names.ts";
import { LENS_RULES } from "../lenses/rules.ts";
import { PRINCIPLE_IDS } from "../principles/names.ts";
import type { AttemptView } from "../schema/attempt.ts";
import type { Lens } from "../schema/lens.ts";

/** The criteria that a question invites, by its id; null: all of the lens. An id of null is a question of the person's own. */
export type ReachOf = (questionId: string | null) => readonly string[] | null;

/** What one answer says to one criterion or principle that it could say something to. */
export interface Finding {
  /** False: nobody judged it. It is neither met nor missed. */
  isAssessed: boolean;
  isMet: boolean;
  /** The person's own mark says the opposite of our verdict. */
  isContested: boolean;
}

/** One day of practice: how many answers met it, of how many that were assessed and could. Counts, never shares: one of two is not half of a habit. */
export interface TrendPoint {
  /** Calendar day, `2026-11-20`. */
  day: string;
  met: number;
  /** Never 0. */
  of: number;
  /** How many of these verdicts the person's own marks contradict; `met` is ours all the same. */
  contested: number;
}

/** One criterion or principle over the days. */
export interface Trend {
  id: string;
  /** In the order of time; days without an assessed answer to it have none. */
  points: readonly TrendPoint[];
  /** Sums of the points. */
  met: number;
  of: number;
  contested: number;
  /** Answers that it lay in reach of and that could not be assessed; no part of `of`. */
  notAssessed: number;
}

export interface LensTrends {
  lens: Lens;
  /** Finished answers to questions of this lens, by status. */
  assessed: number;
  notAssessed: number;
  /** In the order of the rubric book; what was never in reach of an assessed answer is left out. */
  criteria: readonly Trend[];
}

export interface Trends {
  assessed: number;
  notAssessed: number;
  /** Days with an assessed answer, in the order of time. */
  days: readonly string[];
  /** Lenses with a finished answer, in the order of the rubric book. */
  lenses: readonly LensTrends[];
  /** All of them, of the assessed behavioural answers; empty where there are none. */
  principles: readonly Trend[];
}

const NOT_ASSESSED: Finding = { isAssessed: false, isMet: false, isContested: false };

/** What an answer says to a criterion; null where its lens does not ask for it, or its question does not invite it. */
export function criterionIn({ assessments, marks }: AttemptView, id: string, reach: readonly string[] | null): Finding | null {
  const result = assessments[0]?.result;
  const criterion = result?.criteria.find((one) => one.id === id);
  if (result === undefined || criterion === undefined || reach?.includes(id) === false) return null;
  if (result.status === "not-assessed" || criterion.state === "broken" || criterion.state === "not-assessed") return NOT_ASSESSED;
  return { isAssessed: true, isMet: criterion.met, isContested: isContested(marks, id, criterion.met) };
}

/** What an answer says to a principle; null where its lens does not listen for principles. */
export function principleIn({ assessments, marks }: AttemptView, id: string): Finding | null {
  const result = assessments[0]?.result;
  const principle = result?.principles.find((one) => one.id === id);
  if (result === undefined || principle === undefined) return null;
  return result.status === "not-assessed" ? NOT_ASSESSED : { isAssessed: true, isMet: principle.shown, isContested: isContested(marks, id, principle.shown) };
}

/** Better words for a verdict that we gave, too, contest nothing. */
function isContested(marks: AttemptView["marks"], id: string, isMet: boolean): boolean {
  return marks.some(({ criterion, verdict }) => criterion === id && (verdict === "holds") !== isMet);
}

/** The day of a moment in UTC. */
const utcDay = (moment: string): string => moment.slice(0, "2026-11-20".length);

/**
 * What the answers met and missed, day by day, by the newest assessment of each. Pure.
 * @param attempts each finished answer; one that was changed and finished again is there twice
 * @param dayOf the calendar day of a moment where the person lives; by default the day in UTC
 */
export function trendsOf(attempts: readonly AttemptView[], reachOf: ReachOf, dayOf: (moment: string) => string = utcDay): Trends {
  const all = attempts.flatMap((view) => {
    const result = view.assessments[0]?.result;
    return result === undefined ? [] : [{ view, lens: result.lens, isAssessed: result.status === "assessed", reach: reachOf(view.attempt.questionId), day: dayOf(view.attempt.createdAt) }];
  });
  const assessedOf = (some: typeof all): number => some.filter(({ isAssessed }) => isAssessed).length;
  const lenses = LENSES.flatMap((lens): LensTrends[] => {
    const own = all.filter((one) => one.lens === lens);
    if (own.length === 0) return [];
    const criteria = LENS_RULES[lens].criteria.map((id) => trendOf(id, own.map(({ view, reach, day }) => ({ day, finding: criterionIn(view, id, reach) }))));
    return [{ lens, assessed: assessedOf(own), notAssessed: own.length - assessedOf(own), criteria: criteria.filter(({ of }) => of > 0) }];
  });
  return {
    assessed: assessedOf(all),
    notAssessed: all.length - assessedOf(all),
    days: inOrder(all.filter(({ isAssessed }) => isAssessed).map(({ day }) => day)),
    lenses,
    principles: PRINCIPLE_IDS.map((id) => trendOf(id, all.map(({ view, day }) => ({ day, finding: principleIn(view, id) })))).filter(({ of }) => of > 0),
  };
}

function trendOf(id: string, found: readonly { day: string; finding: Finding | null }[]): Trend {
  const heard = found.flatMap(({ day, finding }) => (finding === null ? [] : [{ ...finding, day }]));
  const judged = heard.filter(({ isAssessed }) => isAssessed);
  const count = (some: readonly Finding[]): Pick<TrendPoint, "met" | "of" | "contested"> => ({
    met: some.filter(({ isMet }) => isMet).length,
    of: some.length,
    contested: some.filter((one) => one.isContested).length,
  });
  const points = inOrder(judged.map(({ day }) => day)).map((day): TrendPoint => ({ day, ...count(judged.filter((one) => one.day === day)) }));
  return { id, points, ...count(judged), notAssessed: heard.length - judged.length };
}

/** Days without repetition; ISO days compare as text. */
function inOrder(days: readonly string[]): string[] {
  return [...new Set(days)].sort();
}

/** For sorting: what was missed most often first, and of these what was invited less often; a stable sort keeps the rubric's order after that. */
export function byMisses(a: Pick<Trend, "met" | "of">, b: Pick<Trend, "met" | "of">): number {
  return b.of - b.met - (a.of - a.met) || a.of - b.of;
}
