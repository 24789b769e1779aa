import { sensesIn } from "@inclined/core/answer/find-senses";
import { readText } from "@inclined/core/answer/reading";
import { passagesToJudge } from "@inclined/core/learned/passages-to-judge";
import { LENS_RULES } from "@inclined/core/lenses/rules";
import { PRINCIPLE_IDS } from "@inclined/core/principles/names";
import type { LabelledAnswer, LensName, Marked } from "@inclined/corpus/labelled-answer";

/** What a passage says about one label. `unknown`: nobody marked this passage, though the answer holds the label. */
export type Verdict = "shows" | "near" | "absent" | "unknown";

/** A labelled text as the learner sees it. */
export interface Sample {
  id: string;
  /** A whole answer, from which the second step learns; false for a short example. */
  isAnswer: boolean;
  passages: readonly SamplePassage[];
  /** Numbers of the senses that the question holds. */
  asked: readonly number[];
  /** By label: does the answer hold it; undefined: nobody said. */
  answerVerdicts: readonly (boolean | undefined)[];
}

export interface SamplePassage {
  features: readonly string[];
  /** By label. */
  verdicts: readonly Verdict[];
  weight: number;
  /** Index of the reply; absent in the answer itself. */
  turn?: number | undefined;
}

/** All labels of a lens: criteria, flags, facts, and the principles where it has them. */
export function labelsOf(lens: LensName): string[] {
  const { criteria, flags, facts } = LENS_RULES[lens];
  return [...criteria, ...flags, ...facts, ...(lens === "behavioural" ? PRINCIPLE_IDS : [])];
}

interface Place {
  start: number;
  end: number;
  turn?: number | undefined;
}

/** Code units that two places share. */
export function shared(a: Place, b: Place): number {
  return a.turn === b.turn ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

/** A passage shows what a mark stands around when it holds half of the mark, or the mark holds most of it. */
export function holds(passage: Place, marks: readonly Marked[]): boolean {
  return marks.some((mark) => {
    const common = shared(passage, mark);
    return common * 2 >= mark.end - mark.start || common * 5 >= (passage.end - passage.start) * 3;
  });
}

/** Facts are marked in the written corpus only. */
function isKnown(answer: LabelledAnswer, label: string): boolean {
  return answer.exhaustive || label !== "metric-named";
}

export function sampleOf(answer: LabelledAnswer, labels = labelsOf(answer.lens)): Sample {
  const readings = [answer.answer, ...answer.thread.map(({ reply }) => reply)].map(readText);
  const passages = passagesToJudge(readings).map(({ turn, passage, features }): SamplePassage => {
    const place = { start: passage.start, end: passage.end, turn };
    return {
      features,
      turn,
      weight: 1,
      verdicts: labels.map((label): Verdict => {
        const marks = answer.spans.get(label);
        if (marks !== undefined && holds(place, marks)) return "shows";
        if (!isKnown(answer, label)) return "unknown";
        if (marks !== undefined && (marks.length === 0 || !answer.exhaustive)) return "unknown";
        return (answer.near.get(label) ?? []).some((mark) => shared(place, mark) * 2 > mark.end - mark.start) ? "near" : "absent";
      }),
    };
  });
  return {
    id: answer.id,
    isAnswer: true,
    passages,
    asked: sensesIn(answer.question),
    answerVerdicts: labels.map((label) => (isKnown(answer, label) ? answer.spans.has(label) : undefined)),
  };
}
