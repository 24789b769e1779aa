import { countWords } from "../answer/count-words.ts";
import { combined, confidenceOf, type LensModel, scorePassages, SMALLEST_MARGIN, summarise, UNIT } from "./model.ts";
import type { JudgedPassage } from "./passages-to-judge.ts";

/** What the learned part says about one label of an answer. */
export interface Verdict {
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

/** A second passage joins the evidence only when it comes as near as this, in margins. */
const SECOND_MARGIN = -0.4;

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
  const { scores } = scorePassages(model, judged.map(({ features }) => features));
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
    const combination = model.combine[label];
    if (combination === undefined) continue;
    const column = scores[label] ?? new Int32Array(0);
    const sum = combined(combination, label, summaries, asked);
    const order = judged.map((_, place) => place).sort((a, b) => (column[b] ?? floor) - (column[a] ?? floor) || a - b);
    const first = order[0];
    const passages: JudgedPassage[] = [];
    // what comes nowhere near is no evidence
    if (first !== undefined && (column[first] ?? floor) > floor) {
      const best = judged[first];
      if (best !== undefined) passages.push(best);
      const second = order[1];
      const other = second === undefined ? undefined : judged[second];
      if (best !== undefined && other !== undefined && (column[second ?? 0] ?? floor) >= SECOND_MARGIN * UNIT && wordsIn(best) + wordsIn(other) <= MOST_EVIDENCE_WORDS) {
        passages.push(other);
      }
    }
    found.set(id, {
      yes: sum > 0,
      probability: confidenceOf(combination, sum),
      passages,
      margin: (first === undefined ? floor : (column[first] ?? floor)) / UNIT,
    });
  }
  return found;
}

function wordsIn({ reading, passage }: JudgedPassage): number {
  return countWords(reading.text.slice(passage.start, passage.end));
}
