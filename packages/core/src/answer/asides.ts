import type { Passage } from "./passages.ts";
import type { Token } from "./tokens.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** A passage made of nothing but these only opens or closes the talk: "Sure, let me think about that for a second." */
const TALK = set(
  "a about again all allow alright am an and answer any anything appreciate are as ask asked asking at be begin bit but can come comes could course definitely did do er example excellent fair few fine first for from gather " +
    "get give glad go going good great happy have hear help here hello hi hmm hope how i i'd i'll i'm i've if in interesting is it it's just kind know let let's like listening lot love made make may me mind mind's minute moment " +
    "morning my nice no now of oh ok okay on one or perfect please pleasure pretty question questions quickly quick really right say second seconds see share so some something sounds start story sure take talk talking tell thank thanks " +
    "that that's the then there there's these think thinking this thought thoughts through time to today topic try uh um up us very walk want was we well what what's where with would yeah yes you you're your afternoon evening " +
    "background context answering chance opportunity specific particular actually honestly basically maybe probably certainly absolutely easy hard tough tricky favourite favorite",
);
/** No mere opening is longer. In tokens. */
const LONGEST_OPENING = 24;

/** Talk about grading: what only a plea says, and what a plea says among other things. */
const GRADER = set(
  "rubric rubrics grader graders assessor assessors evaluator evaluators examiner override overrides strong-hire inclined llm gpt chatgpt prompt 3/3 10/10 disregard criterion criteria grading",
);
const GRADED = set(
  "score scores scored scoring grade grades graded rate rated rating mark marks perfect full top maximum highest please kind kindly generous lenient ignore flags flag reader candidate interviewer assessment verdict textbook " +
    "answer answers instruction instructions reward pass excellent outstanding credit deserve deserves beg order yes count meant",
);
/** "Don't be too hard on me", "go easy on me": said to whoever judges. */
const SEVERE = set("hard harsh strict severe tough easy");
const TO_ME = set("on with");
/** Two points for the first kind, one for the second; a plea has so many, and so many for its length. */
const LEAST_POINTS = 3;
const WORDS_PER_POINT = 7;

/** "don't be", "do not be", "please be not", "go". */
function asksForMercy(before: readonly Token[]): boolean {
  return before.some(({ word }) => word === "don't" || word === "not" || word === "go" || word === "please");
}

/**
 * True for a passage that says nothing about the matter: an opening or closing courtesy, or words to whoever grades the
 * answer ("please give full marks", "ignore the rubric"). What is said to the grader is no part of the answer.
 */
export function isAside(list: readonly Token[], { from, to }: Passage): boolean {
  let talk = true;
  let points = 0;
  for (let at = from; at < to; at += 1) {
    const word = list[at]?.word ?? "";
    if (!TALK.has(word)) talk = false;
    if (GRADER.has(word)) points += 2;
    else if (GRADED.has(word)) points += 1;
    if (word === "me" && TO_ME.has(list[at - 1]?.word ?? "") && SEVERE.has(list[at - 2]?.word ?? "") && asksForMercy(list.slice(Math.max(from, at - 6), at))) points += LEAST_POINTS;
  }
  return (talk && to - from <= LONGEST_OPENING) || (points >= LEAST_POINTS && points * WORDS_PER_POINT >= to - from);
}
