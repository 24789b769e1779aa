import { readText } from "../answer/reading.ts";
import type { PlannedQuestion } from "../schema/loop.ts";

/** What the interviewer says when there is nothing to tell. */
export const ASSUME = "Assume what you like, and say so.";
/** Under which the objective is noted as asked for. */
export const OBJECTIVE = "objective";

export interface Told {
  /** Which fact was told, or `OBJECTIVE`; null: there was none to tell. */
  about: string | null;
  says: string;
}

const EMPTY = new Set(
  "the a an of in on at for to from with and or but is are was were be been it its they them their this that these those there here what which who whom whose how when where why do does did can could may might would should will have has had i we you me us my our your tell ask know think about any some many much long often one please give let say so if".split(" "),
);
const AFTER_THE_OBJECTIVE = /\b(?:objective|goal|purpose|aim|listening for|looking for|want to (?:hear|learn|know)|what matters|good answer|success look)\b/i;
/** A word of the fact's name is worth more than one of what it says. */
const [NAME_WORTH, WORDS_WORTH] = [3, 1] as const;
/** Fewer common words than this are chance. */
const LEAST_WORTH = 2;

/**
 * What an interviewer tells when asked about a question: the fact that comes nearest to what was asked, the objective where that is
 * asked for, and otherwise that one may assume. Facts are never offered.
 */
export function tell({ facts, objective }: Pick<PlannedQuestion, "facts" | "objective">, asked: string): Told {
  const wanted = stemsOf(asked);
  const worth = ({ about, says }: { about: string; says: string }): number => {
    const [name, words] = [stemsOf(about), stemsOf(says)];
    return [...wanted].reduce((sum, stem) => sum + (name.has(stem) ? NAME_WORTH : words.has(stem) ? WORDS_WORTH : 0), 0);
  };
  const [nearest] = facts.map((fact) => ({ fact, worth: worth(fact) })).toSorted((one, other) => other.worth - one.worth);
  if (nearest !== undefined && nearest.worth >= LEAST_WORTH) return { about: nearest.fact.about, says: nearest.fact.says };
  if (AFTER_THE_OBJECTIVE.test(asked)) return { about: OBJECTIVE, says: objective };
  return { about: null, says: ASSUME };
}

function stemsOf(words: string): Set<string> {
  const { tokens, stems } = readText(words);
  return new Set(tokens.flatMap(({ word }, at) => (EMPTY.has(word) || word.length < 3 ? [] : [stems[at] ?? word])));
}
