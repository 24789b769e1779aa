import { assess } from "@inclined/core/assess";
import type { LensModel } from "@inclined/core/learned/model";
import type { Assessment } from "@inclined/core/schema/assessment";
import type { LabelledAnswer, LensName } from "@inclined/corpus/labelled-answer";
import { nameHash } from "@inclined/corpus/name-hash";
import type { MinimalPair } from "@inclined/corpus/read-pairs";
import { learn } from "@inclined/training/learn";
import { BASELINES, compareBaseline } from "./agreement-baselines.ts";
import { type Compared, type Figures, figuresOf } from "./agreement-figures.ts";

/** Judges one labelled answer with the given weights. */
export function compare(answer: LabelledAnswer, model: LensModel): Compared {
  const assessment = judge(answer, model);
  return {
    answer,
    // a not-assessed answer counts as 0 with nothing met
    score: assessment.score ?? 0,
    yes: new Set(assessment.criteria.filter(({ met }) => met).map(({ id }) => id)),
    flags: new Set(assessment.flags.filter(({ raised }) => raised).map(({ id }) => id)),
    principles: new Set(assessment.principles.filter(({ shown }) => shown).map(({ id }) => id)),
    assessment,
  };
}

export function judge({ id, lens, question, answer, thread }: LabelledAnswer, model: LensModel): Assessment {
  return assess({ id, lens, question, answer, thread }, model);
}

/** One way of keeping what is judged apart from what was learned from. */
export interface Row {
  name: string;
  figures: Figures;
  compared: readonly Compared[];
  baselines: ReadonlyMap<string, Figures>;
}

interface Split {
  train: readonly LabelledAnswer[];
  test: readonly LabelledAnswer[];
  /** What was learned from `train`, where that is known already. */
  model?: LensModel;
}

/** Learns on one side, judges the other; with several splits, what is judged is put together. */
export function measure(name: string, lens: LensName, splits: readonly Split[], pairs: readonly MinimalPair[]): Row {
  const compared = splits.flatMap(({ train, test, model = learn(lens, train, pairs) }) => test.map((answer) => compare(answer, model)));
  const baselines = new Map(BASELINES.map((baseline) => [baseline, figuresOf(lens, splits.flatMap(({ train, test }) => compareBaseline(baseline, lens, train, test)))] as const));
  return { name, figures: figuresOf(lens, compared), compared, baselines };
}

const FOLDS = 5;

/** Folds grouped by answer: a thread and its answer are never parted. */
export function foldsOf(answers: readonly LabelledAnswer[]): Split[] {
  return Array.from({ length: FOLDS }, (_, fold) => ({
    train: answers.filter(({ id }) => nameHash(`${id} fold`) % FOLDS !== fold),
    test: answers.filter(({ id }) => nameHash(`${id} fold`) % FOLDS === fold),
  }));
}
