import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort, says, whereSaid, wordCount } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import { PEOPLE, TROUBLE } from "../cues.ts";
import type { Experiment } from "../read-experiment.ts";

/** What is hoped for, tried or counted is no trouble that somebody has. */
const PROMISES = phrases("success, succeed*, we win, it works if, it works when, hypothesis, we believe, we think, we expect, we hope, we will, we'll, we want, we stop, we ship, goal, goals, target, aim, aims, fewer, less often, metric*, guardrail*, control group, test group, treatment, in the test, go if, ship if");

/** Experiment: `problem`. */
export const problem: DocumentCriterion<Experiment> = {
  id: "problem",
  kind: "criterion",
  name: "Problem",
  question: "Does it say who has which trouble?",
  sources: ["data-scientist-to-pm"],
  why: "An experiment without a problem finds a number that nobody needs.",
  counts: ["Customers or users by name, and what goes wrong for them."],
  countsNot: ["“We have no recommendation engine”: a missing solution.", "A metric that should be higher."],
  strong: "One sentence: who, doing what, loses what.",
  judge: ({ page, of, sentences }) => {
    const part = of("problem");
    const found = (part.length > 0 ? part : sentences.filter((sentence) => !says(page, sentence, PROMISES))).filter((sentence) => whereSaid(page, sentence, PEOPLE) !== null && whereSaid(page, sentence, TROUBLE) !== null && wordCount(page, sentence) >= 5);
    const [first] = found;
    if (first !== undefined) return holds([first], `“${inShort(page, first, 90)}” says who has which trouble.`, part.length > 0 ? 0.85 : 0.65);
    const [near] = part;
    if (near === undefined) return lacks("No problem stands in the paper. Who, doing what, loses what?");
    return lacks(`“${inShort(page, near, 90)}” does not say ${part.some((sentence) => whereSaid(page, sentence, PEOPLE) !== null) ? "what goes wrong for them" : "whose trouble it is"}.`, [near]);
  },
};

export const examples: DocumentExamples = {
  finds: ["Drivers who arrive late lose their place if the pier is full.", "Patients forget their first fitting and lose seven weeks.", "## Problem\n\nDrivers who arrive after 18:00 cannot see which pier has room and give up.", "Problem: One shopper in five abandons the checkout when shipping cost appears."],
  leaves: ["Success means that fewer patients miss their appointment.", "We think that reminders help patients who miss appointments.", "## Problem\n\nWe have no recommendation engine yet.", "## Hypothesis\n\nA board raises crossings.", "## Problem\n\nConversion should be higher."],
};
