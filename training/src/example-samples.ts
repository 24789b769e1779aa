import { unmark } from "@inclined/core/answer/marked";
import { readText } from "@inclined/core/answer/reading";
import { ALL_EXAMPLES } from "@inclined/core/criteria/all-examples";
import { passagesToJudge } from "@inclined/core/learned/passages-to-judge";
import type { LensName } from "@inclined/corpus/labelled-answer";
import type { MinimalPair } from "@inclined/corpus/read-pairs";
import type { LabelledPassage } from "@inclined/corpus/read-passages";
import { isLearnedFrom, readOpeningsAndPleas } from "@inclined/corpus/read-sets";
import { holds, type Sample, type Verdict } from "./samples.ts";

/** A short text that is known to show one label at some places, or not at all; nothing is known of other labels. */
function exampleOf(id: string, text: string, label: string, marks: readonly { start: number; end: number }[], labels: readonly string[], weight = 1): Sample {
  const passages = passagesToJudge([readText(text)]).map(({ passage, features }) => {
    const verdict: Verdict = holds(passage, marks) ? "shows" : marks.length > 0 ? "unknown" : "near";
    return { features, weight, verdicts: labels.map((other): Verdict => (other === label ? verdict : "unknown")) };
  });
  return { id, isAnswer: false, passages, asked: [], answerVerdicts: labels.map(() => undefined) };
}

/** The examples in the files of criteria and principles of a lens. They train, and count in no report. */
export function exampleSamples(lens: LensName, labels: readonly string[]): Sample[] {
  const files = [...Object.entries(ALL_EXAMPLES[lens] ?? {}), ...(lens === "behavioural" ? Object.entries(ALL_EXAMPLES["principles"] ?? {}) : [])];
  return files.flatMap(([id, { finds, leaves }]) => [
    ...finds.map((marked, place) => {
      const { text, spans } = unmark(marked);
      return exampleOf(`${lens} ${id} finds ${place}`, text, id, spans, labels);
    }),
    ...leaves.map((text, place) => exampleOf(`${lens} ${id} leaves ${place}`, text, id, [], labels)),
  ]);
}

/** Texts that show nothing: courtesies, and pleas to whoever grades. */
export function emptySamples(labels: readonly string[]): Sample[] {
  const { openings, pleas } = readOpeningsAndPleas();
  return [...openings.filter(isLearnedFrom), ...pleas.filter(isLearnedFrom)]
    .map((text, place) => ({
      id: `aside ${place}`,
      isAnswer: false,
      passages: passagesToJudge([readText(text)]).map(({ features }) => ({ features, weight: 0.5, verdicts: labels.map((): Verdict => "near") })),
      asked: [],
      answerVerdicts: labels.map(() => undefined),
    }));
}

/** Short passages in the ordinary words of the trade. @param weight how much each counts */
export function passageSamples(passages: readonly LabelledPassage[], lens: LensName, labels: readonly string[], weight: number): Sample[] {
  return passages.filter((passage) => passage.lens === lens).map(({ label, text, marks }, place) => exampleOf(`${lens} passage ${place}`, text, label, marks, labels, weight));
}

/** Both sides of minimal pairs. */
export function pairSamples(pairs: readonly MinimalPair[], labels: readonly string[]): Sample[] {
  return pairs.flatMap(({ id, criterion, yes, marks, no }) => [
    exampleOf(`${id} yes`, yes, criterion, marks, labels),
    exampleOf(`${id} no`, no, criterion, [], labels),
  ]);
}
