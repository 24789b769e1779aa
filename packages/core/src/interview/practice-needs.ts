import { findCriterion } from "../criteria/find-criterion.ts";
import type { ReachOf } from "../debrief/trends.ts";
import { whatNext } from "../debrief/what-next.ts";
import { LENS_NAMES } from "../lenses/names.ts";
import { PRINCIPLE_IDS, PRINCIPLE_NAMES, type PrincipleId } from "../principles/names.ts";
import type { AnswerSummary } from "../schema/answer.ts";
import type { AttemptView } from "../schema/attempt.ts";
import type { Question } from "../schema/question.ts";

/** A question with the reason for which it is asked now. */
export interface Suggestion {
  need: "criterion" | "principle" | "claim" | "posting" | "lens" | "long-ago" | "new";
  question: Question;
  why: string;
}

export interface PracticeInput {
  /** Those that may be asked, the opening ones first; not empty. */
  questions: readonly Question[];
  answers: readonly Pick<AnswerSummary, "questionId" | "updatedAt">[];
  /** Each finished answer, newest first. */
  attempts: readonly AttemptView[];
  reachOf: ReachOf;
  /** Principles that a story shows; null: there are no stories yet, and nothing is held against that. */
  covered: readonly string[] | null;
  /** Lines of the résumé that the person calls thin. */
  thinClaims: readonly { id: string; text: string }[];
  /** What the posting asks for and no claim shows, each with the question to it. */
  unshown: readonly { id: string; text: string; question: string }[];
  /** Whole days between a moment, as ISO time, and now. */
  daysSince: (moment: string) => number;
}

/** Of each kind of need, at most. */
const MOST_OF_A_NEED = 4;
const LONG_AGO_DAYS = 5;
/** Characters of a claim that are read out. */
const MOST_CLAIM = 220;

/**
 * What to practise now, the first thing first and then the others in turn: the criterion that is missed most, a principle that nothing
 * shows, a thin line of the résumé, what the posting asks for and nothing shows, a kind of question that was never tried, what was said long ago, what is new. Deterministic; never empty.
 */
export function suggestionsFor(input: PracticeInput): Suggestion[] {
  const { questions, answers, attempts, reachOf, covered, daysSince } = input;
  const lastAt = new Map<string, string>();
  for (const { questionId, updatedAt } of answers) if (questionId !== null && updatedAt > (lastAt.get(questionId) ?? "")) lastAt.set(questionId, updatedAt);
  /** Those not answered yet, then the oldest. */
  const inTurn = questions.toSorted((one, other) => compare(lastAt.get(one.id) ?? "", lastAt.get(other.id) ?? ""));
  const some = (need: Suggestion["need"], why: string, suits: (question: Question) => boolean): Suggestion[] => inTurn.filter(suits).slice(0, MOST_OF_A_NEED).map((question) => ({ need, question, why }));

  const { things } = whatNext({ attempts, reachOf, principlesCovered: covered ?? [] });
  const needs: Suggestion[][] = things.map(({ kind, id, lens, why }) => {
    if (kind === "criterion") return some("criterion", `${findCriterion(lens, id)?.name ?? id}. ${why}`, (question) => question.lens === lens && question.reach.includes(id));
    if (kind === "principle") return some("principle", `${PRINCIPLE_NAMES[id as PrincipleId]}. ${why}`, (question) => question.lens === "behavioural" && question.principles[0] === id);
    return some("lens", `${LENS_NAMES[lens]}. ${why}`, (question) => question.lens === lens);
  });
  const gap = covered === null || things.some(({ kind }) => kind === "principle") ? undefined : PRINCIPLE_IDS.find((id) => !covered.includes(id));
  if (gap !== undefined) needs.push(some("principle", `${PRINCIPLE_NAMES[gap]}. None of your stories shows it yet.`, (question) => question.lens === "behavioural" && question.principles[0] === gap));
  needs.push(input.thinClaims.slice(0, MOST_OF_A_NEED).map((claim) => ({ need: "claim" as const, question: questionAbout(claim), why: "You called this line of your résumé thin." })));
  needs.push(input.unshown.slice(0, MOST_OF_A_NEED).map((requirement) => ({ need: "posting" as const, question: questionOn(requirement), why: "The posting asks for it, and no claim of your résumé shows it." })));
  const longAgo = inTurn.flatMap((question): Suggestion[] => {
    const at = lastAt.get(question.id);
    const days = at === undefined ? 0 : daysSince(at);
    return days < LONG_AGO_DAYS ? [] : [{ need: "long-ago", question, why: `You answered this ${days} days ago. Say it again without looking.` }];
  });
  needs.push(longAgo.slice(0, MOST_OF_A_NEED));
  const suggested = new Set<string>();
  const mixed = alternating(needs).filter(({ question: { id } }) => !suggested.has(id) && suggested.add(id));
  const fresh = inTurn.filter(({ id }) => !suggested.has(id)).slice(0, MOST_OF_A_NEED);
  return [...mixed, ...fresh.map((question): Suggestion => ({ need: "new", question, why: lastAt.has(question.id) ? "Of the questions you have answered, the one longest ago." : "You have not been asked this yet." }))];
}

/** What an interviewer asks who has the résumé before them. The criteria are those that a deep-dive invites. */
export function questionAbout({ id, text }: { id: string; text: string }): Question {
  return {
    ...OWN_QUESTION,
    id: `claim-${id}`.slice(0, 100),
    text: `I have this line of your résumé in front of me: “${shortened(text)}” What was your own part in it, and how do you know what came of it?`,
    objective: "What stands behind one line of the résumé: the person’s own part, how the number was measured, and what it was before.",
    followUps: ["How was that measured?"],
  };
}

function questionOn({ id, text, question }: { id: string; text: string; question: string }): Question {
  return {
    ...OWN_QUESTION,
    id: `requirement-${id}`.slice(0, 100),
    text: `The posting asks for this: “${shortened(text)}” ${question}`,
    objective: "How near the person comes to what the posting asks for, with an event and not with a list.",
    followUps: ["What would you still have to learn, and from whom?"],
  };
}

const OWN_QUESTION = {
  component: "principles" as const, drill: null, lens: "behavioural" as const, isScored: true, source: "written-for-inclined", level: "any" as const, pushBack: null, facts: [],
  reach: ["situation", "own-action", "quantified-result", "customer", "trade-off", "cross-team", "closed-loop", "reflection"],
  principles: ["ownership"],
};

const shortened = (text: string): string => (text.length <= MOST_CLAIM ? text : `${text.slice(0, text.lastIndexOf(" ", MOST_CLAIM))} …`);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** One of each list after the other. */
function alternating<Thing>(lists: readonly (readonly Thing[])[]): Thing[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list.slice(place, place + 1))).flat();
}
