import { findCriterion } from "../criteria/find-criterion.ts";
import type { Assessment } from "../schema/assessment.ts";
import type { AgainstVote, ForVote, VoteItem } from "../schema/debrief.ts";
import { CONCERN_FOR, LACKING } from "./concerns.ts";
import type { HeardAnswer, HeardRound } from "./heard.ts";

/** One item of a round with what speaks for it and against it; neither: it was not heard. */
export interface WeighedItem {
  item: VoteItem;
  for: readonly ForVote[];
  against: readonly AgainstVote[];
}

const GOOD = 2;
export const scoreOf = ({ assessment }: { assessment: Pick<Assessment, "status" | "score"> }): number => (assessment.status === "assessed" ? (assessment.score ?? 0) : -1);

/** The items of a round, weighed: its lens, then its principles. */
export function weigh(round: HeardRound): WeighedItem[] {
  const heard = round.answers.filter(({ assessment }) => assessment.status === "assessed");
  const lens = round.lens;
  return [
    ...(lens === null ? [] : [weighLens({ kind: "lens", id: lens }, heard.filter(({ assessment }) => assessment.lens === lens))]),
    ...round.principles.map((id) => weighPrinciple({ kind: "principle", id }, heard, round)),
  ];
}

function weighLens(item: VoteItem, heard: readonly HeardAnswer[]): WeighedItem {
  return {
    item,
    for: heard.filter((answer) => scoreOf(answer) >= GOOD).flatMap((answer) => bestWords(item, answer)),
    against: heard.filter((answer) => scoreOf(answer) === 0).flatMap((answer) => [...raised(answer.assessment), ...denied(answer.assessment)].map((concern) => ({ ...concern, item, answer: answer.id }))),
  };
}

function weighPrinciple(item: VoteItem, heard: readonly HeardAnswer[], { contradictions }: HeardRound): WeighedItem {
  const shown = heard.filter((answer) => scoreOf(answer) >= GOOD).flatMap((answer): ForVote[] => {
    const found = answer.behavioural.principles.find(({ id, shown: is }) => is && id === item.id);
    const words = found?.evidence[0];
    return words === undefined ? [] : [{ item, answer: answer.id, quote: words.quote, strength: words.turn === undefined ? "shown" : "survived a probe" }];
  });
  const concerns = heard.flatMap((answer) =>
    [...raised(answer.assessment), ...(answer.behavioural === answer.assessment ? [] : raised(answer.behavioural).filter(({ about }) => about === "vague-influence" || about === "we-only"))]
      .filter(({ about }) => CONCERN_FOR[about] === item.id)
      .map((concern) => ({ ...concern, item, answer: answer.id })),
  );
  const told = CONCERN_FOR["contradiction"] !== item.id ? [] : contradictions.map(({ answer, quote, earlier, answered }): AgainstVote => ({
    item, answer, quote, about: "contradiction", reason: `Said differently before: “${earlier}”`, answered,
  }));
  return { item, for: shown, against: [...concerns, ...told] };
}

type Concern = Omit<AgainstVote, "item" | "answer">;

/** Faults of an answer; one is answered when what it lacks was said in a reply. */
function raised({ lens, flags, criteria }: Assessment): Concern[] {
  return flags.filter((flag) => flag.raised).map(({ id, evidence }) => {
    const lacking = criteria.find((criterion) => criterion.id === LACKING[id]);
    const [words] = evidence;
    return { about: id, reason: findCriterion(lens, id)?.name ?? id, answered: lacking?.met === true && lacking.asked === true, ...(words === undefined ? {} : { quote: words.quote }) };
  });
}

/** Criteria that the answer's own words deny. */
function denied({ lens, criteria }: Assessment): Concern[] {
  return criteria.filter(({ state }) => state === "contrary").map(({ id, contrary }) => {
    const [words] = contrary;
    return { about: id, reason: `The words deny it: ${findCriterion(lens, id)?.name.toLowerCase() ?? id}`, answered: false, ...(words === undefined ? {} : { quote: words.quote }) };
  });
}

/** The surest words of an answer that speak for its lens; what was said to a probe first. */
function bestWords(item: VoteItem, { id, assessment }: HeardAnswer): ForVote[] {
  const met = assessment.criteria.filter((criterion) => criterion.met && criterion.evidence.length > 0);
  const [best] = met.toSorted((a, b) => Number(b.asked === true) - Number(a.asked === true) || b.confidence - a.confidence);
  const words = best?.evidence[0];
  return words === undefined ? [] : [{ item, answer: id, quote: words.quote, strength: words.turn === undefined ? "shown" : "survived a probe" }];
}
