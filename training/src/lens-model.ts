import { type Combination, LARGEST_MARGIN, type LensModel, scorePassages, type Summary, summarise, UNIT } from "@inclined/core/learned/model";
import { SENSE_NAMES } from "@inclined/core/answer/find-senses";
import { LENS_RULES } from "@inclined/core/lenses/rules";
import { nameHash } from "@inclined/corpus/name-hash";
import { fitLogistic } from "./logistic.ts";
import type { Sample } from "./samples.ts";
import { fitSupportVectors, type Rows } from "./support-vectors.ts";

/** What is chosen, not learned. The values were found by cross-validation over writers; docs/decisions tell how. */
export interface Settings {
  /** Weight of the loss against the norm of the weights. */
  cost: number;
  /** How much more a passage counts that shows a label, and one that comes near and does not. */
  showing: number;
  near: number;
  /** How much a short passage by itself counts against one that stands in an answer. */
  alone: number;
  /** In how many answers a feature must occur. */
  answers: number;
  rounds: number;
  /** How many features a label keeps. */
  features: number;
  /** Values of features by the first character of their names; 1 where none is given. */
  values: Readonly<Record<string, number>>;
  /** Penalties of the second step: a label's own passages, those of other labels, the question. */
  ownPenalty: number;
  othersPenalty: number;
  questionPenalty: number;
  /** From this probability on an answer holds a label. Below a half: F1 asks for it; one for all, since one each follows chance. */
  threshold: number;
  /** The same for a fault: one that is missed lets a whole answer pass, one too many is contested in place. */
  faultThreshold: number;
  /** Weights of passages smaller than this, in margins, are dropped. */
  smallest: number;
}

export const SETTINGS: Settings = {
  cost: 0.01,
  showing: 3,
  near: 2,
  alone: 0.5,
  answers: 3,
  rounds: 12,
  features: 800,
  values: { n: 0.5 },
  ownPenalty: 1,
  othersPenalty: 10,
  questionPenalty: 80,
  threshold: 0.4,
  faultThreshold: 0.3,
  smallest: 0.015,
};

const FAULTS = new Set(Object.values(LENS_RULES).flatMap(({ flags }) => flags));
const INNER_FOLDS = 4;

type Scorer = Pick<LensModel, "labels" | "weights" | "bias">;

/** Learns the first step: a linear model per label over passages. */
function fitPassages(samples: readonly Sample[], labels: readonly string[], settings: Settings): Scorer {
  const seen = new Map<string, number>();
  for (const { passages } of samples) {
    const names = new Set(passages.flatMap(({ features }) => features));
    for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const places = new Map<string, number>();
  for (const [name, count] of seen) if (count >= settings.answers) places.set(name, places.size + 1);
  const values = new Float64Array(places.size + 1);
  // the first place is the constant
  values[0] = 1;
  for (const [name, place] of places) values[place] = settings.values[name.charAt(0)] ?? 1;
  const passages = samples.flatMap((sample) => sample.passages);
  const rows = passages.map(({ features }) =>
    Int32Array.from([0, ...features.map((name) => places.get(name) ?? -1).filter((place) => place >= 0)]),
  );

  const bias: number[] = [];
  const pairs = new Map<string, number[]>();
  for (const label of labels.keys()) {
    const targets = Int8Array.from(passages, ({ verdicts }) => (verdicts[label] === "shows" ? 1 : -1));
    const cost = Float64Array.from(passages, ({ verdicts, weight }) => {
      const verdict = verdicts[label];
      const share = verdict === "shows" ? settings.showing : verdict === "near" ? settings.near : verdict === "unknown" ? 0 : 1;
      return settings.cost * share * weight;
    });
    if (targets.filter((target) => target === 1).length < 3) {
      bias.push(-LARGEST_MARGIN * UNIT);
      continue;
    }
    const weights = fitSelected({ rows, values }, targets, cost, settings);
    bias.push(Math.round((weights[0] ?? 0) * UNIT));
    for (const [name, place] of places) {
      const weight = (weights[place] ?? 0) * (values[place] ?? 0);
      const whole = Math.round(weight * UNIT);
      if (Math.abs(weight) < settings.smallest || whole === 0) continue;
      const list = pairs.get(name) ?? [];
      list.push(label, whole);
      pairs.set(name, list);
    }
  }
  return { labels, weights: pairs, bias };
}

/** Fits, keeps the features that weigh most, and fits again on these alone: small weights are dropped without being missed. */
function fitSelected({ rows, values }: Rows, targets: Int8Array, cost: Float64Array, { rounds, features }: Settings): Float64Array {
  const first = fitSupportVectors({ rows, values }, targets, cost, rounds);
  const sizes = first.map((weight, place) => Math.abs(weight * (values[place] ?? 0)));
  const least = sizes.toSorted((a, b) => b - a)[features] ?? 0;
  const isKept = (place: number): boolean => place === 0 || (sizes[place] ?? 0) > least;
  return fitSupportVectors({ rows: rows.map((row) => row.filter(isKept)), values }, targets, cost, rounds);
}

function summariesOf(scorer: Scorer, sample: Sample): Summary[] {
  const { scores } = scorePassages({ ...scorer, combine: [] }, sample.passages.map(({ features }) => features), sample.passages.map(({ turn }) => turn));
  return scores.map((column) => summarise(column));
}

/** Scale of the second step's weights: their sums are in UNIT × UNIT. */
const toUnits = (weight: number): number => Math.round(weight * UNIT);

/**
 * Learns a lens from labelled answers: passages first, then how an answer follows from its passages, the latter on scores
 * of passages that the first step had not seen (inner folds by answer).
 */
export function fitLens(samples: readonly Sample[], labels: readonly string[], settings: Settings = SETTINGS): LensModel {
  const scorer = fitPassages(samples, labels, settings);
  const whole = samples.filter(({ isAnswer }) => isAnswer);
  const unseen = new Map<Sample, Summary[]>();
  for (let fold = 0; fold < INNER_FOLDS; fold += 1) {
    const inFold = (sample: Sample): boolean => nameHash(`${sample.id} inner`) % INNER_FOLDS === fold;
    const partial = fitPassages(samples.filter((sample) => !inFold(sample)), labels, settings);
    for (const sample of whole) if (inFold(sample)) unseen.set(sample, summariesOf(partial, sample));
  }
  const combine = labels.map((_, label): Combination => {
    const known = whole.filter(({ answerVerdicts }) => answerVerdicts[label] !== undefined);
    const targets = known.map(({ answerVerdicts }) => (answerVerdicts[label] === true ? 1 : 0));
    const rows = known.map((sample) => columnsOf(unseen.get(sample) ?? [], label, sample.asked));
    if (targets.filter((target) => target === 1).length < 4) return never(labels.length);
    const penalty = [settings.ownPenalty, settings.ownPenalty, settings.ownPenalty, ...labels.map(() => settings.othersPenalty), ...SENSE_NAMES.map(() => settings.questionPenalty)];
    const { constant, weights } = fitLogistic(rows, targets, penalty);
    const threshold = FAULTS.has(labels[label] ?? "") ? settings.faultThreshold : settings.threshold;
    const shift = Math.log(threshold / (1 - threshold));
    return {
      constant: Math.round((constant - shift) * UNIT * UNIT),
      best: toUnits(weights[0] ?? 0),
      second: toUnits(weights[1] ?? 0),
      all: toUnits(weights[2] ?? 0),
      others: labels.map((_, other) => (other === label ? 0 : toUnits(weights[3 + other] ?? 0))),
      question: SENSE_NAMES.map((_, sense) => Math.round((weights[3 + labels.length + sense] ?? 0) * UNIT * UNIT)),
      confidence: CONFIDENCES.map((confidence) => Math.round((Math.log(confidence / (1 - confidence)) - shift) * UNIT * UNIT)),
    };
  });
  return { ...scorer, combine };
}

const CONFIDENCES = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95];

function never(count: number): Combination {
  return { constant: -1, best: 0, second: 0, all: 0, others: Array.from({ length: count }, () => 0), question: [], confidence: CONFIDENCES.map(() => 0) };
}

/** In margins: best, second, all, then the best of every label (its own left at 0), then 1 for every sense of the question. */
function columnsOf(summaries: readonly Summary[], label: number, asked: readonly number[]): Float64Array {
  const own = summaries[label];
  const columns = new Float64Array(3 + summaries.length + SENSE_NAMES.length);
  columns[0] = (own?.best ?? 0) / UNIT;
  columns[1] = (own?.second ?? 0) / UNIT;
  columns[2] = (own?.all ?? 0) / UNIT;
  for (const [other, { best }] of summaries.entries()) if (other !== label) columns[3 + other] = best / UNIT;
  for (const sense of asked) columns[3 + summaries.length + sense] = 1;
  return columns;
}
