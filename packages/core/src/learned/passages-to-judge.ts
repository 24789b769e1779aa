import { isAside } from "../answer/asides.ts";
import type { Passage } from "../answer/passages.ts";
import type { Reading } from "../answer/reading.ts";
import { passageFeatures } from "./features.ts";

/** A passage that detection judges, with what a model sees of it. */
export interface JudgedPassage {
  /** Index of the reply in the thread; absent in the answer itself. */
  turn?: number;
  reading: Reading;
  passage: Passage;
  /** Index among the passages of its reading. */
  index: number;
  features: readonly string[];
}

/**
 * The passages of an answer and of the replies in its thread, in order, asides left out.
 * @param readings the answer first, then the replies
 */
export function passagesToJudge(readings: readonly Reading[]): JudgedPassage[] {
  return readings.flatMap((reading, place) => {
    const keep = reading.passages.flatMap((passage, index) => (isAside(reading.tokens, passage) ? [] : [index]));
    const features = passageFeatures(reading, keep);
    return keep.flatMap((index, at): JudgedPassage[] => {
      const passage = reading.passages[index];
      if (passage === undefined) return [];
      return [{ ...(place === 0 ? {} : { turn: place - 1 }), reading, passage, index, features: features[at] ?? [] }];
    });
  });
}
