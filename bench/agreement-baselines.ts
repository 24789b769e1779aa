import { countWords } from "@inclined/core/answer/count-words";
import { LENS_RULES } from "@inclined/core/lenses/rules";
import type { LabelledAnswer, LensName } from "@inclined/corpus/labelled-answer";
import { type Compared, f1 } from "./agreement-figures.ts";

/** What a baseline looks at, one number an answer. */
const LOOKS: Readonly<Record<string, (text: string) => number>> = {
  "word count": countWords,
  "digit density": (text) => (text.match(/\d/g)?.length ?? 0) / Math.max(1, countWords(text)),
  // everybody looks alike: the commonest score, and each criterion as most have it
  majority: () => 0,
};

export const BASELINES = Object.keys(LOOKS);

const textOf = ({ answer, thread }: LabelledAnswer): string => [answer, ...thread.map(({ reply }) => reply)].join(" ");

/** Predicts by one dumb number: scores by its quantiles in training, each criterion by the threshold with the best F1 there. */
export function compareBaseline(name: string, lens: LensName, train: readonly LabelledAnswer[], test: readonly LabelledAnswer[]): Compared[] {
  const look = LOOKS[name] ?? (() => 0);
  const known = train.map((answer) => ({ answer, value: look(textOf(answer)) })).sort((a, b) => a.value - b.value);
  const values = known.map(({ value }) => value);
  const scores = [0, 1, 2, 3].map((score) => train.filter((answer) => answer.score === score).length);
  const commonest = scores.indexOf(Math.max(...scores));
  const cuts: number[] = [];
  let below = 0;
  for (const count of scores.slice(0, 3)) {
    below += count;
    cuts.push(values[Math.min(below, values.length - 1)] ?? Infinity);
  }
  const scoreOf = (value: number): number => (name === "majority" ? commonest : cuts.filter((cut) => value >= cut).length);
  const thresholds = new Map<string, number>(
    LENS_RULES[lens].criteria.map((id) => {
      if (name === "majority") return [id, known.filter(({ answer }) => answer.spans.has(id)).length * 2 >= known.length ? -1 : Infinity] as const;
      let best = { threshold: Infinity, f1: 0 };
      for (const threshold of new Set(values)) {
        const counts = { both: 0, ours: 0, theirs: 0 };
        for (const { answer, value } of known) {
          const labelled = answer.spans.has(id);
          if (value >= threshold && labelled) counts.both += 1;
          else if (value >= threshold) counts.ours += 1;
          else if (labelled) counts.theirs += 1;
        }
        if (f1(counts) > best.f1) best = { threshold, f1: f1(counts) };
      }
      return [id, best.threshold] as const;
    }),
  );
  return test.map((answer) => {
    const value = look(textOf(answer));
    return {
      answer,
      score: scoreOf(value),
      yes: new Set([...thresholds].filter(([, threshold]) => value >= threshold).map(([id]) => id)),
      flags: new Set<string>(),
      principles: new Set<string>(),
      assessment: null,
    };
  });
}
