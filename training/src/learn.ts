import type { LensModel } from "@inclined/core/learned/model";
import type { LabelledAnswer, LensName } from "@inclined/corpus/labelled-answer";
import type { MinimalPair } from "@inclined/corpus/read-pairs";
import { readPassages } from "@inclined/corpus/read-passages";
import { emptySamples, exampleSamples, pairSamples, passageSamples } from "./example-samples.ts";
import { fitLens, SETTINGS, type Settings } from "./lens-model.ts";
import { labelsOf, type Sample, sampleOf } from "./samples.ts";

const passages = readPassages();
const read = new WeakMap<LabelledAnswer, Sample>();

/** Answers are read once, however often they are learned from. */
function sampleFor(answer: LabelledAnswer): Sample {
  let sample = read.get(answer);
  if (sample === undefined) {
    sample = sampleOf(answer);
    read.set(answer, sample);
  }
  return sample;
}

/**
 * Learns a lens from labelled answers, the examples in the criteria's files, short passages, texts that show nothing, and minimal pairs. Answers and pairs of other
 * lenses are left out.
 */
export function learn(lens: LensName, answers: readonly LabelledAnswer[], pairs: readonly MinimalPair[], settings: Settings = SETTINGS): LensModel {
  const labels = labelsOf(lens);
  return fitLens(
    [
      ...answers.filter((answer) => answer.lens === lens).map(sampleFor),
      ...exampleSamples(lens, labels),
      ...passageSamples(passages, lens, labels, settings.alone),
      ...emptySamples(labels),
      ...pairSamples(pairs.filter((pair) => pair.lens === lens), labels),
    ],
    labels,
    settings,
  );
}
