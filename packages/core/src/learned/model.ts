/**
 * What was learned for one lens, all in integers, so that every engine computes the same sums. Written by `npm run train`.
 *
 * Two steps. A passage gets a score per label: the sum of the weights of its features (`UNIT` is a margin of one). An
 * answer gets a sum per label from the best passages, for the label itself and for its neighbours; above 0 it is a yes.
 */
export interface LensModel {
  /** Criteria, flags, facts and principles of the lens. */
  labels: readonly string[];
  /** By feature name: pairs of label number and weight. */
  weights: ReadonlyMap<string, readonly number[]>;
  /** By label: what a passage without features has. */
  bias: readonly number[];
  combine: readonly Combination[];
}

/** How the sum of one label is made; it is in units of UNIT × UNIT. */
export interface Combination {
  constant: number;
  /** Of the label's best passage, of its second best, and of all that its passages hold above the smallest margin. */
  best: number;
  second: number;
  all: number;
  /** By label: of the best passage of each other label. */
  others: readonly number[];
  /** By number of the sense: added where the question holds it, in UNIT × UNIT. */
  question: readonly number[];
  /** Sums at which calibrated confidence in a yes passes 5, 15, 25, … 95 %: ten numbers, ascending. */
  confidence: readonly number[];
}

/**
 * Scores below this, in margins, are all alike: a passage that comes nowhere near a label neither earns nor costs anything.
 * So a courtesy in front of an answer, or a plea behind it, leaves its verdicts as they are.
 */
export const SMALLEST_MARGIN = -0.5;

/** A passage at an edge that comes no nearer than this, in margins, to anything is talk. */
export const EDGE_MARGIN = -0.25;

/** A margin of one. */
export const UNIT = 100;

/** Scores of passages are cut here, in margins: one odd passage decides nothing alone. */
export const LARGEST_MARGIN = 2;

/** By label, the scores of every passage; `places` are those with which they were called. */
export interface PassageScores {
  /** scores[label][passage], from SMALLEST_MARGIN × UNIT to LARGEST_MARGIN × UNIT. */
  scores: readonly Int32Array[];
}

/** Scores passages by their features. @param turns by passage: where it stands, the answer itself or a reply */
export function scorePassages(model: LensModel, features: readonly (readonly string[])[], turns: readonly (number | undefined)[]): PassageScores {
  const count = features.length;
  const scores = model.labels.map((_, label) => new Int32Array(count).fill(model.bias[label] ?? 0));
  for (const [passage, names] of features.entries()) {
    for (const name of names) {
      const pairs = model.weights.get(name);
      if (pairs === undefined) continue;
      for (let at = 0; at < pairs.length; at += 2) {
        const column = scores[pairs[at] ?? 0];
        if (column !== undefined) column[passage] = (column[passage] ?? 0) + (pairs[at + 1] ?? 0);
      }
    }
  }
  silenceEdges(scores, turns);
  for (const column of scores) {
    for (let at = 0; at < count; at += 1) column[at] = Math.max(SMALLEST_MARGIN * UNIT, Math.min(LARGEST_MARGIN * UNIT, column[at] ?? 0));
  }
  return { scores };
}

/**
 * Passages at the beginning and the end of a turn that show nothing by themselves are talk: courtesies, thinking aloud,
 * pleas. They count as if they were not there, so that talk in front or behind moves nothing.
 */
function silenceEdges(scores: readonly Int32Array[], turns: readonly (number | undefined)[]): void {
  const shows = (place: number): boolean => scores.some((column) => (column[place] ?? 0) > EDGE_MARGIN * UNIT);
  for (let from = 0; from < turns.length; ) {
    let to = from;
    while (to < turns.length && turns[to] === turns[from]) to += 1;
    let first = from;
    while (first < to && !shows(first)) first += 1;
    let last = to - 1;
    while (last >= first && !shows(last)) last -= 1;
    for (const column of scores) {
      for (let place = from; place < to; place += 1) if (place < first || place > last) column[place] = SMALLEST_MARGIN * UNIT;
    }
    from = to;
  }
}

/** What the second step sees of one label. */
export interface Summary {
  best: number;
  second: number;
  all: number;
}

/** The best, the second best and the sum above the smallest margin of one label's scores. */
export function summarise(column: ArrayLike<number>): Summary {
  const floor = SMALLEST_MARGIN * UNIT;
  let best = floor;
  let second = floor;
  let all = 0;
  for (let at = 0; at < column.length; at += 1) {
    const score = column[at] ?? floor;
    if (score > best) {
      second = best;
      best = score;
    } else if (score > second) second = score;
    all += score - floor;
  }
  return { best, second, all: Math.min(all, 8 * UNIT) };
}

/**
 * The sum of one label; above 0 is a yes.
 * @param asked numbers of the senses that the question holds
 */
export function combined(combination: Combination, label: number, summaries: readonly Summary[], asked: readonly number[]): number {
  const own = summaries[label];
  if (own === undefined) return -1;
  let sum = combination.constant + combination.best * own.best + combination.second * own.second + combination.all * own.all;
  for (const [other, weight] of combination.others.entries()) if (other !== label) sum += weight * (summaries[other]?.best ?? 0);
  for (const sense of asked) sum += combination.question[sense] ?? 0;
  return sum;
}

/** Calibrated confidence in a yes, 0.02 to 0.98 in steps of a tenth or finer. */
export function confidenceOf(combination: Combination, sum: number): number {
  const marks = combination.confidence;
  let place = 0;
  while (place < marks.length && sum >= (marks[place] ?? 0)) place += 1;
  if (place === 0) return 0.02;
  if (place === marks.length) return 0.98;
  return place / 10;
}
