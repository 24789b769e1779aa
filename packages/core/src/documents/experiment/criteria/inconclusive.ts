import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort, says, whereSaid, wordCount } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import { UNCLEAR } from "../cues.ts";
import { datesIn } from "../../when.ts";
import type { Experiment } from "../read-experiment.ts";

const DECIDES = phrases("decide*, decision*, go/no-go, call on, we call, sign off, signs off, by then, at the latest, on that day, review on, meeting on, verdict");

/** Experiment: `inconclusive`. */
export const inconclusive: DocumentCriterion<Experiment> = {
  id: "inconclusive",
  kind: "criterion",
  name: "When inconclusive",
  question: "Is it said what happens when the result says neither, and on which day it is decided?",
  sources: ["data-scientist-to-pm"],
  why: "Noise is the most likely outcome of a small test. Without a rule and a day it becomes one more week, and one more.",
  counts: ["What happens in between (keep the old, ship for another reason, one longer run planned with its own size), and the date of the decision."],
  countsNot: ["A date without what happens.", "“Then we run it longer.”, without an end."],
  strong: "“Inconclusive by 19 May: the old page stays, and Ana decides on that day whether a second test is worth six weeks.”",
  judge: ({ page, of, sentences }) => {
    const part = of("inconclusive");
    const unclear = part.length > 0 ? part : sentences.filter((sentence) => whereSaid(page, sentence, UNCLEAR) !== null && wordCount(page, sentence) >= 5 && !says(page, sentence, LOOKING_BACK));
    const [rule] = unclear;
    const dated = [...unclear, ...of("decision"), ...sentences.filter((sentence) => says(page, sentence, DECIDES))].flatMap((sentence) => datesIn(page, sentence))[0];
    if (rule === undefined) return lacks(dated === undefined ? "Nothing says what happens when the result says neither, nor on which day it is decided." : `It is decided on “${inShort(page, dated)}”, and nothing says what happens when the result says neither.`, dated === undefined ? [] : [dated]);
    if (dated === undefined) return lacks(`“${inShort(page, rule, 80)}” has no day by which it is decided.`, [rule]);
    return holds([rule, dated], `“${inShort(page, rule, 90)}”, decided on “${inShort(page, dated)}”.`, part.length > 0 ? 0.85 : 0.75);
  },
};

/** "The survey of May was inconclusive" tells what was. */
const LOOKING_BACK = phrases("was inconclusive, were inconclusive, was unclear, were unclear, last year, so far");

export const examples: DocumentExamples = {
  finds: ["## Decision\n\nDecision on 19 May 2027. If the result is inconclusive, the old page stays.", "## If inconclusive\n\nWe keep the old page and do not extend the run; Ana decides on 19 May."],
  leaves: ["## Decision\n\nDecision on 19 May 2027: ship or stop.", "## Decision\n\nIf it is inconclusive we run it longer.", "## Problem\n\nThe survey of May was inconclusive."],
};
