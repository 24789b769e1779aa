import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort, whereSaid, wordCount } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import { DIRECTION } from "../cues.ts";
import type { Experiment } from "../read-experiment.ts";

const BELIEVES = phrases("hypothesis, we think, we believe that, we believe, our bet, we bet, we expect, we predict, should, will, would, if we");

/** Experiment: `hypothesis`. */
export const hypothesis: DocumentCriterion<Experiment> = {
  id: "hypothesis",
  kind: "criterion",
  name: "Hypothesis",
  question: "Does the hypothesis say which way the change moves what?",
  sources: ["tpm-loop-teardown", "data-scientist-to-pm"],
  why: "A hypothesis that names no direction cannot be wrong, so nothing can be learned from it.",
  counts: ["The change, what it moves, and up or down: “showing the cost earlier lowers the share that leaves”."],
  countsNot: ["“It will have an effect.”", "A question.", "The plan to test something."],
  strong: "If we do this, then that moves from here to there, because …",
  judge: ({ page, of, sentences }) => {
    const part = of("hypothesis");
    const looked = part.length > 0 ? part : sentences.filter((sentence) => whereSaid(page, sentence, BELIEVES) !== null);
    const found = looked.find((sentence) => whereSaid(page, sentence, DIRECTION) !== null && wordCount(page, sentence) >= 4 && (part.length > 0 || whereSaid(page, sentence, HEADED) !== null));
    if (found !== undefined) return holds([found], `“${inShort(page, found, 100)}” can turn out wrong.`, part.length > 0 ? 0.85 : 0.65);
    const [near] = part;
    return near === undefined ? lacks("No hypothesis stands in the paper. If we do this, what moves, and which way?") : lacks(`“${inShort(page, near, 90)}” does not say which way what will move.`, [near]);
  },
};

/** Outside its part a sentence has to call itself one. */
const HEADED = phrases("hypothesis, we think, we believe that, we believe, our bet, we bet, we predict, if we, we expect that");

export const examples: DocumentExamples = {
  finds: ["## Hypothesis\n\nShowing the shipping cost on the first page lowers the share that leaves the checkout.", "We believe that a board at each pier raises crossings after 18:00.", "Hypothesis: if drivers see both piers, fewer turn back."],
  leaves: ["## Hypothesis\n\nThe board will have an effect on crossings.", "## Problem\n\nDrivers turn back more often.", "## Hypothesis\n\nDoes the board help drivers?"],
};
