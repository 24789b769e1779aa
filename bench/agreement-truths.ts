import { sentences } from "@inclined/core/answer/sentences";
import { LENS_RULES } from "@inclined/core/lenses/rules";
import { assess } from "@inclined/core/assess";
import type { LensModel } from "@inclined/core/learned/model";
import type { LabelledAnswer, LensName } from "@inclined/corpus/labelled-answer";
import { nameHash } from "@inclined/corpus/name-hash";
import type { MinimalPair } from "@inclined/corpus/read-pairs";
import { judge } from "./agreement-rows.ts";

/** How often something came out as it must. */
export interface Rate {
  right: number;
  of: number;
}

const met = ({ criteria }: ReturnType<typeof assess>): Set<string> => new Set(criteria.filter((criterion) => criterion.met).map(({ id }) => id));

/**
 * Deletes every sentence that carries a labelled criterion's words, where these sentences are under half of the answer and
 * carry no other labelled words: the criterion must go, the others must stay.
 */
export function deletions(answers: readonly LabelledAnswer[], modelOf: (answer: LabelledAnswer) => LensModel): { gone: Rate; stayed: Rate } {
  const gone = { right: 0, of: 0 };
  const stayed = { right: 0, of: 0 };
  for (const answer of answers) {
    if (answer.thread.length > 0) continue;
    const spans = sentences(answer.answer);
    const before = met(judge(answer, modelOf(answer)));
    for (const id of answer.yes) {
      if (!before.has(id)) continue;
      const marks = answer.spans.get(id) ?? [];
      const carries = ({ start, end }: { start: number; end: number }, all: readonly { start: number; end: number }[]): boolean => all.some((mark) => mark.start < end && mark.end > start);
      const carrying = spans.filter((sentence) => carries(sentence, marks));
      const others = answer.yes.filter((other) => other !== id);
      const length = carrying.reduce((sum, { start, end }) => sum + end - start, 0);
      const isShared = carrying.some((sentence) => [...answer.spans].some(([other, all]) => other !== id && carries(sentence, all)));
      if (length * 2 >= answer.answer.length || isShared) continue;
      let text = answer.answer;
      for (const { start, end } of carrying.toReversed()) text = text.slice(0, start) + text.slice(end);
      const after = met(judge({ ...answer, answer: text }, modelOf(answer)));
      gone.of += 1;
      if (!after.has(id)) gone.right += 1;
      for (const other of LENS_RULES[answer.lens].criteria) {
        if (other === id || (!others.includes(other) && !before.has(other))) continue;
        stayed.of += 1;
        if (after.has(other) === before.has(other)) stayed.right += 1;
      }
    }
  }
  return { gone, stayed };
}

/** Pairs are parted by their domain: the same little story never stands on both sides. */
export const isPairKeptBack = ({ domain }: MinimalPair): boolean => nameHash(domain) % 2 === 1;

/** Both sides of kept-back minimal pairs, by kind of change. */
export function pairRates(lens: LensName, pairs: readonly MinimalPair[], model: LensModel): { yes: Rate; no: Map<string, Rate> } {
  const yes = { right: 0, of: 0 };
  const no = new Map<string, Rate>();
  const holds = (answer: string, criterion: string): boolean => met(assess({ id: null, lens, question: "", answer }, model)).has(criterion);
  for (const pair of pairs.filter((each) => each.lens === lens && isPairKeptBack(each))) {
    yes.of += 1;
    if (holds(pair.yes, pair.criterion)) yes.right += 1;
    const rate = no.get(pair.change) ?? { right: 0, of: 0 };
    rate.of += 1;
    if (!holds(pair.no, pair.criterion)) rate.right += 1;
    no.set(pair.change, rate);
  }
  return { yes, no };
}
