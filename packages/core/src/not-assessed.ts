import { countWords } from "./answer/count-words.ts";
import type { Reading } from "./answer/reading.ts";
import { SENSE_NAMES } from "./answer/find-senses.ts";
import type { Sense } from "./answer/senses.ts";
import { stem } from "./answer/stem.ts";
import { type Token, tokens } from "./answer/tokens.ts";
import type { JudgedPassage } from "./learned/passages-to-judge.ts";
import type { Verdict } from "./learned/verdicts.ts";
import { wordOrder } from "./learned/word-order.ts";

/** The rubric book's bound, for an answer without replies. */
export const LEAST_WORDS = 20;

/** Words that no English text of some length does without, and those in which questions are put. */
const COMMON = new Set(
  ("the a an and or but so if then that this it is was are were be been to of in on at for with from by as not no do did does have has had i we you he she they them his her our my your their me us would could can will just what when who how " +
    "which there about out up all one because get got go went said like more some than into over before after also only it's i'd don't didn't tell describe time give example walk through").split(" "),
);
/** As recognisers and keyboards leave them behind. */
const DEBRIS = /\uFFFD|\[(?:inaudible|crosstalk|music|noise|unintelligible)|&[a-z]{2,6};|<\/?[a-z]+>/gi;
const BOILERPLATE =
  /lorem ipsum|as an ai (?:language )?model|(?:insert|type|write) your (?:answer|text) here|replace this text|uses? cookies|without (?:any )?warranty|equal opportunit(?:y|ies) employer|leave (?:a|your) message|kind regards|intended (?:only )?for the (?:addressee|recipient)|all rights reserved|can't help with that request|test test/i;

/** Senses of work between people; a recipe or a football report holds few. */
const WORK_SENSES: readonly Sense[] = [
  "team", "function", "role", "metric", "influence", "buzz", "risk", "decide", "customer", "trial", "need", "agreement", "stage", "primary", "deadline", "critical", "escalate", "verify", "proxy", "source", "technical", "business", "refuse", "learned", "review", "failure",
  "tradeoff", "exec", "bigscope",
];
const WORK = new Set(WORK_SENSES.map((name) => SENSE_NAMES.indexOf(name)));
const FIRST = new Set("i i'm i'd i've i'll me my we we'd we've we'll us our".split(" "));

// The bounds below were set on corpus/not-assessed.txt so that no labelled answer falls under them.
const LEAST_COMMON = 0.16;
const LEAST_KNOWN = 0.25;
const LEAST_ORDER = 3.9;
const LEAST_VARIETY = 0.3;
const MOST_REPEATED = 0.45;
/** Words of its own with which an answer says something, however much of the question it takes up. */
const LEAST_ADDED = 14;
const LEAST_WORK = 0.1;
const LEAST_FIRST = 0.016;

interface Grounds {
  question: string;
  /** The answer first, then the replies. */
  readings: readonly Reading[];
  /** What there is to judge; asides are no part of it, here neither. */
  judged: readonly JudgedPassage[];
  found: ReadonlyMap<string, Verdict>;
}

/**
 * Why an answer is not assessed, as a person reads it, or null. By the rubric book: too short, not English, no
 * recognisable sentences, the question repeated or boilerplate, nothing that could serve the lens. If unsure, assess:
 * where the lens finds something, only length and language count.
 */
export function whyNotAssessed({ question, readings, judged, found }: Grounds): string | null {
  if (readings.every(({ tokens: all }) => all.length === 0)) return "nothing was said";
  const list = judged.flatMap(({ reading, passage: { from, to } }) => reading.tokens.slice(from, to));
  const senses = judged.flatMap(({ reading, passage: { from, to } }) => reading.senses.slice(from, to));
  const text = judged.map(({ reading, passage: { start, end } }) => reading.text.slice(start, end)).join("\n");
  if (readings.length === 1 && countWords(text) < LEAST_WORDS && list.length < LEAST_WORDS) {
    const isTalk = countWords(readings[0]?.text ?? "") >= LEAST_WORDS && list.length === 0;
    return isTalk ? "it says nothing about the matter" : `fewer than ${LEAST_WORDS} words are too little to judge`;
  }
  if (list.length === 0) return "it says nothing about the matter";
  const shareOf = (holds: (token: Token) => boolean): number => list.filter(holds).length / list.length;
  // how much the lens finds at best
  const best = Math.max(...[...found.values()].map(({ margin }) => margin));
  // terse notes leave the small words out, but their words are known
  const known = senses.filter((numbers) => numbers.length > 0).length / list.length;
  if (shareOf(({ word }) => COMMON.has(word)) < LEAST_COMMON && known < LEAST_KNOWN) return "it does not read as English";
  if (BOILERPLATE.test(text) && best < 0.4) return "it is a stock text, not an answer";
  if (best >= 0.4 && !isRepeating(list)) return null;

  if ((text.match(DEBRIS)?.length ?? 0) * 12 > list.length || wordOrder(list) < LEAST_ORDER || isRepeating(list)) return "no sentences can be recognised in it";
  const asked = new Set(tokens(question).map(({ word }) => stem(word)));
  const own = list.filter(({ word }) => !COMMON.has(word)).map(({ word }) => stem(word));
  const repeated = own.filter((word) => asked.has(word)).length;
  const added = new Set(own.filter((word) => !asked.has(word))).size;
  if (own.length > 0 && repeated > MOST_REPEATED * own.length && added < LEAST_ADDED && wordsBeside(asked, judged) < LEAST_WORDS) return "it only repeats the question";
  const working = senses.filter((numbers) => numbers.some((number) => WORK.has(number))).length / list.length;
  if (best < 0.1 && repeated === 0 && working < LEAST_WORK && shareOf(({ word }) => FIRST.has(word)) < LEAST_FIRST) return "nothing in it speaks to what was asked";
  return null;
}

/** Words of the passages that do not mostly repeat what was asked: an answer may begin with the whole question. */
function wordsBeside(asked: ReadonlySet<string>, judged: readonly JudgedPassage[]): number {
  return judged.reduce((sum, { reading, passage: { from, to } }) => {
    const own = reading.tokens.slice(from, to).flatMap(({ word }) => (COMMON.has(word) ? [] : [stem(word)]));
    return own.filter((word) => asked.has(word)).length > MOST_REPEATED * own.length ? sum : sum + (to - from);
  }, 0);
}

/** Few different words over and over; long answers repeat more by nature. */
function isRepeating(list: readonly Token[]): boolean {
  return list.length < 200 && new Set(list.map(({ word }) => word)).size < LEAST_VARIETY * list.length;
}
