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

/** Words of grading; an answer about anything else holds few of them. */
const GRADING = set(
  "grader graders grade grades graded grading score scores scored scoring scorer rubric rubrics evaluator evaluators evaluate evaluation assessor assess examiner examiners marker criteria criterion marks instructions prompt llm gpt chatgpt ai rating rate mark",
);
const PLEADING = set(
  "please give award grant assign deserve deserves ignore disregard override full maximum max highest top perfect must kindly beg credit count treat consider met satisfied pass output return respond hire inclined 3/3 10/10 100% all every generous lenient",
);
/** Said to somebody, not told about somebody. */
const ADDRESSED = set("you your you're yourself please ignore disregard dear note attention system assistant grader examiner");

/**
 * True for a passage that says nothing about the matter: an opening or closing courtesy, or words to whoever grades the
 * answer ("please give full marks", "ignore the rubric"). What is said to the grader is no part of the answer.
 */
export function isAside(list: readonly Token[], { from, to }: Passage): boolean {
  let talk = true;
  let grading = 0;
  let pleading = 0;
  let addressed = GRADING.has(list[from]?.word ?? "") || PLEADING.has(list[from]?.word ?? "");
  for (let at = from; at < to; at += 1) {
    const token = list[at];
    if (token === undefined) break;
    const { word } = token;
    if (!TALK.has(word)) talk = false;
    if (GRADING.has(word)) grading += 1;
    if (PLEADING.has(word)) pleading += 1;
    if (ADDRESSED.has(word) && list[at - 1]?.word !== "to") addressed = true;
  }
  if (talk && to - from <= LONGEST_OPENING) return true;
  return addressed && grading > 0 && pleading > 0;
}
