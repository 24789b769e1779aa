import { LENSES } from "../lenses/names.ts";
import { LENS_RULES } from "../lenses/rules.ts";
import { PRINCIPLE_IDS } from "../principles/names.ts";
import type { AttemptView } from "../schema/attempt.ts";
import type { Lens } from "../schema/lens.ts";
import { byMisses, criterionIn, type Finding, principleIn, type ReachOf } from "./trends.ts";

/** One thing to do next. */
export interface NextThing {
  kind: "criterion" | "principle" | "lens";
  /** Of the criterion, the principle or the lens. */
  id: string;
  /** The lens that the thing belongs to. */
  lens: Lens;
  /** A sentence with the numbers that led to it. */
  why: string;
  /** What explains it: the page of the criterion or principle, or the questions to practise with. */
  link: "criterion" | "practice";
}

export interface WhatNext {
  /** At most one of each kind: the weakest criterion, a principle that nothing showed, a lens that was never tried. */
  things: readonly NextThing[];
  /** Said where no weakness can be named: that there is too little to say or nothing is amiss, and what to do. Null where a criterion or principle is named. */
  remark: string | null;
}

export interface WhatNextInput {
  /** Each finished answer, newest first. */
  attempts: readonly AttemptView[];
  reachOf: ReachOf;
  /** Principles that a story of the person shows: what only needs telling goes before what has to be found. */
  principlesCovered: readonly string[];
}

/** Fewer answers than these say nothing about a habit. */
const LEAST = 3;
/** What lies further back is a habit that may be gone. */
const LAST = 10;

/** What to do next and why, at most three things. Pure; the same answers give the same advice, ties are in the order of the rubric book. */
export function whatNext({ attempts, reachOf, principlesCovered }: WhatNextInput): WhatNext {
  const assessed = attempts.filter(({ assessments: [newest] }) => newest?.result.status === "assessed");
  if (assessed.length < LEAST) return { things: [], remark: tooLittle(assessed.length, attempts.length - assessed.length) };
  const { weakest, isAnyJudged } = weakestOf(assessed, reachOf);
  const unshown = unshownOf(assessed, principlesCovered);
  const untried = untriedOf(attempts);
  const things = [weakest, unshown, untried].filter((thing) => thing !== null);
  if (weakest !== null || unshown !== null) return { things, remark: null };
  return { things, remark: isAnyJudged ? NOTHING_MISSED : NONE_OFTEN_ENOUGH };
}

const NOTHING_MISSED = `Nothing that at least ${LEAST} of your answers invited was missing in any of the last ${LAST} of them. Take a question that you have not answered yet.`;
const NONE_OFTEN_ENOUGH = `No criterion was invited ${LEAST} times yet, so that none can be called weak. Answer more questions of one kind.`;

function tooLittle(assessed: number, notAssessed: number): string {
  const apart = notAssessed === 0 ? "" : `; ${notAssessed} could not be`;
  if (assessed === 0) return `No answer was assessed so far${apart}. Answer ${LEAST} questions and finish each; then it can be said what to do next.`;
  const open = LEAST - assessed;
  const so = `${assessed === 1 ? "1 answer was" : `${assessed} answers were`} assessed so far${apart}. That is too little to say what you tend to leave out.`;
  return `${so} Answer ${open} more ${open === 1 ? "question and finish it" : "questions and finish each"}.`;
}

/** The criterion that was missed most often in the last answers that invited it. */
function weakestOf(assessed: readonly AttemptView[], reachOf: ReachOf): { weakest: NextThing | null; isAnyJudged: boolean } {
  const heard = LENSES.flatMap((lens) => {
    const own = assessed.filter(({ assessments: [newest] }) => newest?.result.lens === lens);
    return LENS_RULES[lens].criteria.map((id) => {
      const last = judged(own.map((view) => criterionIn(view, id, reachOf(view.attempt.questionId)))).slice(0, LAST);
      const missed = last.filter(({ isMet }) => !isMet);
      return { lens, id, of: last.length, met: last.length - missed.length, contested: contestedIn(missed) };
    });
  }).filter(({ of }) => of >= LEAST);
  const weakest = heard.filter(({ met, of }) => met < of).toSorted(byMisses)[0];
  if (weakest === undefined) return { weakest: null, isAnyJudged: heard.length > 0 };
  const { lens, id, of, met, contested } = weakest;
  const why = `Missing in ${of - met} of your last ${of} answers that invited it${contested === 0 ? "" : `; you contest ${contested} of these verdicts`}.`;
  return { weakest: { kind: "criterion", id, lens, why, link: "criterion" }, isAnyJudged: true };
}

/** The first principle that no behavioural answer showed, of those that a story shows if there are such. */
function unshownOf(assessed: readonly AttemptView[], covered: readonly string[]): NextThing | null {
  const unshown = PRINCIPLE_IDS.flatMap((id) => {
    const heard = judged(assessed.map((view) => principleIn(view, id)));
    return heard.length < LEAST || heard.some(({ isMet }) => isMet) ? [] : [{ id, of: heard.length, contested: contestedIn(heard), isCovered: covered.includes(id) }];
  });
  const first = unshown.find(({ isCovered }) => isCovered) ?? unshown[0];
  if (first === undefined) return null;
  const { id, of, contested, isCovered } = first;
  const why = `None of your ${of} behavioural answers showed it${contested === 0 ? "" : `, though you say that ${contested} did`}${isCovered ? "; a story of yours does" : ""}.`;
  return { kind: "principle", id, lens: "behavioural", why, link: "criterion" };
}

/** The first lens that no finished answer was looked at through, assessed or not. */
function untriedOf(attempts: readonly AttemptView[]): NextThing | null {
  const lens = LENSES.find((each) => attempts.every(({ attempt }) => attempt.lens !== each));
  return lens === undefined ? null : { kind: "lens", id: lens, lens, why: `None of your ${attempts.length} finished answers was to a question of this kind.`, link: "practice" };
}

const judged = (findings: readonly (Finding | null)[]): Finding[] => findings.filter((finding) => finding !== null).filter(({ isAssessed }) => isAssessed);
const contestedIn = (findings: readonly Finding[]): number => findings.filter(({ isContested }) => isContested).length;
