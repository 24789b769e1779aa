import { sensesIn } from "../answer/find-senses.ts";
import { readText } from "../answer/reading.ts";
import { meets } from "../criteria/structure.ts";
import { modelOf } from "../learned/weights.ts";
import { passagesToJudge } from "../learned/passages-to-judge.ts";
import { verdicts } from "../learned/verdicts.ts";
import type { HeardAnswer } from "./heard.ts";

/**
 * The words of an answer that come nearest to a criterion that it does not meet; null where none come near.
 * @param least in margins: words that come less near are not taken
 */
export function nearestWords({ assessment, question, text, thread }: HeardAnswer, criterion: string, least = Number.NEGATIVE_INFINITY): string | null {
  const judged = passagesToJudge([text, ...thread.map(({ reply }) => reply)].map(readText));
  const verdict = verdicts(modelOf(assessment.lens), judged, sensesIn(question), meets).get(criterion);
  const nearest = verdict?.passages[0];
  return nearest === undefined || (verdict?.margin ?? 0) < least ? null : nearest.reading.text.slice(nearest.passage.start, nearest.passage.end);
}
