import { countWords } from "./answer/count-words.ts";
import type { Reading } from "./answer/reading.ts";
import type { JudgedPassage } from "./learned/passages-to-judge.ts";
import type { Verdict } from "./learned/verdicts.ts";

/** The rubric book's bound, for an answer without replies. */
export const LEAST_WORDS = 20;

/** Words that no English text of some length does without. */
const COMMON = new Set(
  ("the a an and or but so if then that this it is was are were be been to of in on at for with from by as not no do did does have has had i we you he she they them his her our my your their me us would could can will just what when who how which there about out up all one because get got go went said like more some than into over before after also only it's i'd don't didn't").split(" "),
);

/** Share of common words below which a text is hardly English; labelled answers lie above 0.25. */
const LEAST_COMMON = 0.16;

/** Share of the words of an answer that only repeat the question. */
const MOST_REPEATED = 0.85;

interface Grounds {
  question: string;
  /** The answer first, then the replies. */
  readings: readonly Reading[];
  judged: readonly JudgedPassage[];
  found: ReadonlyMap<string, Verdict>;
  criteria: readonly string[];
}

/**
 * Why an answer is not assessed, as a person reads it, or null. By the rubric book: too short, not English, no
 * recognisable sentences, the question repeated or boilerplate, nothing that could serve the lens. If unsure, assess.
 */
export function whyNotAssessed({ question, readings, judged }: Grounds): string | null {
  const words = readings.reduce((sum, { text }) => sum + countWords(text), 0);
  const isThread = readings.length > 1;
  if (words === 0) return "nothing was said";
  if (!isThread && words < LEAST_WORDS) return `fewer than ${LEAST_WORDS} words are too little to judge`;
  const all = readings.flatMap(({ tokens }) => tokens.map(({ word }) => word));
  const common = all.filter((word) => COMMON.has(word)).length;
  if (common < LEAST_COMMON * all.length) return "it does not read as English sentences";
  if (judged.length === 0) return "it says nothing about the matter";
  const asked = new Set(question.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []);
  const own = all.filter((word) => !COMMON.has(word));
  const repeated = own.filter((word) => asked.has(word)).length;
  if (own.length > 0 && repeated >= MOST_REPEATED * own.length) return "it only repeats the question";
  return null;
}
