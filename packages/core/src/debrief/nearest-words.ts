import { sensesIn } from "../answer/find-senses.ts";
import { readText } from "../answer/reading.ts";
import { meets } from "../criteria/structure.ts";
import { modelOf } from "../learned/weights.ts";
import { passagesToJudge } from "../learned/passages-to-judge.ts";
import { verdicts } from "../learned/verdicts.ts";
import type { HeardAnswer } from "./heard.ts";

/** The words of an answer that come nearest to a criterion that it does not meet; null where none come near. */
export function nearestWords({ assessment, question, text, thread }: HeardAnswer, criterion: string): string | null {
  const judged = passagesToJudge([text, ...thread.map(({ reply }) => reply)].map(readText));
  const nearest = verdicts(modelOf(assessment.lens), judged, sensesIn(question), meets).get(criterion)?.passages[0];
  return nearest === undefined ? null : nearest.reading.text.slice(nearest.passage.start, nearest.passage.end);
}
