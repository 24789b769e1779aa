import { findCriterion } from "../criteria/find-criterion.ts";
import { findingsOf } from "../lenses/reading-an-assessment.ts";
import { LENS_RULES } from "../lenses/rules.ts";
import type { Assessment } from "../schema/assessment.ts";
import { type Flip, type Vote, VOTES } from "../schema/debrief.ts";
import { LACKING } from "./concerns.ts";
import type { HeardAnswer, HeardRound } from "./heard.ts";
import { weigh } from "./items.ts";
import { nearestWords } from "./nearest-words.ts";
import { voteOn } from "./vote.ts";

/** Stands for words that nobody said yet; never shown. */
const UNSAID = [{ start: 0, end: 1, quote: "…" }];

/** The smallest set of criteria that would have moved a vote by a step, or why there is none. */
export interface Flipped {
  flip: Flip | null;
  why: string | null;
}

/**
 * One criterion, else two of one answer, ties by the order of the book: put through the rule of the lens and the rule of the vote.
 * A fault goes with the criterion that it lacks. Only what is within a question's reach is tried.
 */
export function flipOf(round: HeardRound, vote: Vote | null, hasTechnicalBar: boolean): Flipped {
  if (vote === null) return { flip: null, why: "There is no vote to move." };
  const step = VOTES.indexOf(vote);
  if (step >= VOTES.indexOf("inclined")) return { flip: null, why: null };
  const moves = (answer: HeardAnswer, ids: readonly string[]): boolean => {
    const tried = { ...round, answers: round.answers.map((one) => (one === answer ? withMet(one, ids) : one)) };
    const after = voteOn(tried, weigh(tried), hasTechnicalBar).vote;
    return after !== null && VOTES.indexOf(after) > step;
  };
  const open = round.answers.map((answer) => ({ answer, ids: openIn(answer) }));
  for (const { answer, ids } of open) for (const id of ids) if (moves(answer, [id])) return { flip: flipWith(answer, id), why: null };
  for (const { answer, ids } of open) {
    for (const [at, id] of ids.entries()) for (const also of ids.slice(at + 1)) if (moves(answer, [id, also])) return { flip: flipWith(answer, id, also), why: null };
  }
  return { flip: null, why: "No two sentences would have moved this vote by themselves." };
}

/** What an answer does not meet, within the reach of its question, in the book's order. */
function openIn({ assessment, reach }: HeardAnswer): string[] {
  if (assessment.status !== "assessed") return [];
  return assessment.criteria.filter(({ id, met }) => !met && (reach?.includes(id) ?? true)).map(({ id }) => id);
}

function withMet(answer: HeardAnswer, ids: readonly string[]): HeardAnswer {
  const { assessment } = answer;
  const criteria = assessment.criteria.map((one) => (ids.includes(one.id) ? { ...one, met: true, state: "met" as const, asked: true, evidence: UNSAID } : one));
  const flags = assessment.flags.map((one) => (ids.includes(LACKING[one.id] ?? "") ? { ...one, raised: false } : one));
  const tried: Assessment = { ...assessment, criteria, flags, score: LENS_RULES[assessment.lens].score(findingsOf({ criteria, flags, facts: assessment.facts })) };
  return { ...answer, assessment: tried, behavioural: answer.behavioural === assessment ? tried : answer.behavioural };
}

function flipWith(answer: HeardAnswer, criterion: string, also?: string): Flip {
  const frames = [criterion, ...(also === undefined ? [] : [also])].flatMap((id) => findCriterion(answer.assessment.lens, id)?.frame ?? []);
  const quote = nearestWords(answer, criterion);
  return { answer: answer.id, criterion, ...(also === undefined ? {} : { also }), ...(quote === null ? {} : { quote }), frame: frames.join(" ") };
}
