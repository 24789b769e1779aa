import { countWords } from "@inclined/core/answer/count-words";
import { sentences } from "@inclined/core/answer/sentences";
import type { LensModel } from "@inclined/core/learned/model";
import type { LabelledAnswer } from "@inclined/corpus/labelled-answer";
import { judge } from "./agreement-rows.ts";

/** Mean score before and after a change that must not raise it. */
export interface Control {
  of: number;
  before: number;
  after: number;
  /** How many answers gained by it. */
  gained: number;
}

/** On-topic talk that says nothing: length alone must not earn. */
const FILLER = [
  "It was an interesting time and there was a lot going on around us.",
  "People had different views, as they do, and we talked about it quite a bit over those weeks.",
  "It is an area that I have always cared about, and I think it matters more than people say.",
  "There were many meetings and a good deal of mail, as one can imagine.",
  "All in all it was a busy period for everybody who had to do with it.",
  "I could go on about this for a long while, because it is a subject with many sides.",
];

function control(answers: readonly LabelledAnswer[], model: LensModel, change: (text: string) => string): Control {
  const scores = answers.map((answer) => [judge(answer, model).score ?? 0, judge({ ...answer, answer: change(answer.answer) }, model).score ?? 0] as const);
  const mean = (place: 0 | 1): number => scores.reduce((sum, pair) => sum + pair[place], 0) / Math.max(1, scores.length);
  return { of: scores.length, before: mean(0), after: mean(1), gained: scores.filter(([before, after]) => after > before).length };
}

/** Weak answers padded to 250 words with talk that says nothing, and strong ones cut to their first half. */
export function controls(answers: readonly LabelledAnswer[], model: LensModel): { padded: Control; truncated: Control } {
  const plain = answers.filter(({ thread }) => thread.length === 0);
  return {
    padded: control(plain.filter(({ score }) => score <= 1), model, (text) => {
      let padded = text;
      for (let at = 0; countWords(padded) < 250; at += 1) padded = `${padded} ${FILLER[at % FILLER.length] ?? ""}`;
      return padded;
    }),
    truncated: control(plain.filter(({ score }) => score >= 2), model, (text) => {
      const spans = sentences(text);
      return text.slice(0, spans[Math.max(0, Math.ceil(spans.length / 2) - 1)]?.end ?? text.length);
    }),
  };
}
