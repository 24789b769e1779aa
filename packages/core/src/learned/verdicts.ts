import { countWords } from "../answer/count-words.ts";
import { combined, confidenceOf, type LensModel, scorePassages, SMALLEST_MARGIN, summarise, type Summary, UNIT } from "./model.ts";
import type { JudgedPassage } from "./passages-to-judge.ts";

/** What the learned part says about one label of an answer. */
export interface Verdict {
  /** By the sum over the answer, or because one passage shows it by itself. */
  yes: boolean;
  /** Calibrated probability of a yes, in (0, 1). */
  probability: number;
  /** The passages that say so, best first; for a no, those that come nearest. Empty where none comes near. */
  passages: readonly JudgedPassage[];
  /** Margin of the best passage: above 0 it shows the label by itself. */
  margin: number;
}

/** Evidence is at most this many words, all its passages together. */
export const MOST_EVIDENCE_WORDS = 40;

/** A second passage joins the evidence only when it comes as near as this, in margins; one that stands beside the best has a start. */
const SECOND_MARGIN = -0.2;
const NEIGHBOUR_START = 0.3;

/**
 * Verdicts by label.
 * @param asked numbers of the senses that the question holds
 * @param allowed whether words of a passage may count for a label at all (the structure that a criterion needs)
 */
export function verdicts(
  model: LensModel,
  judged: readonly JudgedPassage[],
  asked: readonly number[],
  allowed: (label: string, passage: JudgedPassage) => boolean = () => true,
): ReadonlyMap<string, Verdict> {
  const { scores } = scorePassages(model, judged.map(({ features }) => features), judged.map(({ turn }) => turn));
  const floor = SMALLEST_MARGIN * UNIT;
  for (const [label, column] of scores.entries()) {
    const id = model.labels[label] ?? "";
    for (const [place, passage] of judged.entries()) {
      // what needs a number and has none never counts, whatever the words
      if ((column[place] ?? floor) > floor && !allowed(id, passage)) column[place] = floor;
    }
  }
  const summaries = scores.map((column) => summarise(column));
  const found = new Map<string, Verdict>();
  for (const [label, id] of model.labels.entries()) {
    try {
      const verdict = verdictOf(model, label, scores[label] ?? new Int32Array(0), judged, summaries, asked);
      if (verdict !== null) found.set(id, verdict);
    } catch {
      // one broken label is reported as broken and costs no other
    }
  }
  return found;
}

/** @returns null where the model holds nothing usable for the label */
function verdictOf(model: LensModel, label: number, column: Int32Array, judged: readonly JudgedPassage[], summaries: readonly Summary[], asked: readonly number[]): Verdict | null {
  const combination = model.combine[label];
  if (combination === undefined) return null;
  const floor = SMALLEST_MARGIN * UNIT;
  const sum = combined(combination, label, summaries, asked);
  if (!Number.isFinite(sum)) return null;
  const first = column.reduce((best, score, place) => (score > (column[best] ?? floor) ? place : best), 0);
  const best = judged[first];
  const passages: JudgedPassage[] = [];
  // what comes nowhere near is no evidence
  if (best !== undefined && (column[first] ?? floor) > floor) {
    const second = secondPassage(judged, column, first, best);
    passages.push(best, ...(second === null ? [] : [second]));
  }
  return { yes: sum > 0 || (column[first] ?? floor) > 0, probability: confidenceOf(combination, sum), passages, margin: (column[first] ?? floor) / UNIT };
}

/** The passage that says most of it besides the best one, within the words that evidence may have. */
function secondPassage(judged: readonly JudgedPassage[], column: Int32Array, first: number, best: JudgedPassage): JudgedPassage | null {
  let found: JudgedPassage | null = null;
  let most = SECOND_MARGIN * UNIT;
  const words = wordsIn(best);
  for (const [place, other] of judged.entries()) {
    const isBeside = other.reading === best.reading && Math.abs(other.index - best.index) === 1;
    // the other part of a sentence that was cut belongs to it
    const isSame = isBeside && other.passage.sentence === best.passage.sentence;
    const value = (column[place] ?? 0) + (isBeside ? NEIGHBOUR_START * UNIT : 0);
    if (place === first || (!isSame && (column[place] ?? 0) <= SMALLEST_MARGIN * UNIT) || value < most || words + wordsIn(other) > MOST_EVIDENCE_WORDS) continue;
    most = value + 1;
    found = other;
  }
  return found;
}

function wordsIn({ reading, passage }: JudgedPassage): number {
  return countWords(reading.text.slice(passage.start, passage.end));
}
