import { unmark } from "@inclined/core/answer/marked";
import { readText } from "@inclined/core/answer/reading";
import { ALL_CRITERIA, ALL_PRINCIPLES } from "@inclined/core/criteria/all";
import { passagesToJudge } from "@inclined/core/learned/passages-to-judge";
import type { LensName } from "@inclined/corpus/labelled-answer";
import type { MinimalPair } from "@inclined/corpus/read-pairs";
import { type Sample, shared, type Verdict } from "./samples.ts";

/** A short text that is known to show one label at some places, or not at all; nothing is known of other labels. */
function exampleOf(id: string, text: string, label: string, marks: readonly { start: number; end: number }[], labels: readonly string[], weight: number): Sample {
  const passages = passagesToJudge([readText(text)]).map(({ passage, features }) => {
    const shows = marks.some((mark) => shared(passage, mark) * 2 >= mark.end - mark.start || shared(passage, mark) * 5 >= (passage.end - passage.start) * 3);
    const verdict: Verdict = shows ? "shows" : marks.length > 0 ? "unknown" : "near";
    return { features, weight, verdicts: labels.map((other): Verdict => (other === label ? verdict : "unknown")) };
  });
  return { id, isAnswer: false, passages, asked: [], answerVerdicts: labels.map(() => undefined) };
}

/** The examples in the files of criteria and principles of a lens. They train, and count in no report. */
export function exampleSamples(lens: LensName, labels: readonly string[], weight = 1): Sample[] {
  const files = [...(ALL_CRITERIA[lens] ?? []), ...(lens === "behavioural" ? ALL_PRINCIPLES : [])];
  return files.flatMap(({ id, finds, leaves }) => [
    ...finds.map((marked, place) => {
      const { text, spans } = unmark(marked);
      return exampleOf(`${lens} ${id} finds ${place}`, text, id, spans, labels, weight);
    }),
    ...leaves.map((text, place) => exampleOf(`${lens} ${id} leaves ${place}`, text, id, [], labels, weight)),
  ]);
}

/** Both sides of minimal pairs. */
export function pairSamples(pairs: readonly MinimalPair[], labels: readonly string[], weight = 1): Sample[] {
  return pairs.flatMap(({ id, criterion, yes, marks, no }) => [
    exampleOf(`${id} yes`, yes, criterion, marks, labels, weight),
    exampleOf(`${id} no`, no, criterion, [], labels, weight),
  ]);
}
