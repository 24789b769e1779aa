import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { figuresIn, inShort, says, whereSaid } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import { DIRECTION, GOES, STOPS } from "../cues.ts";
import type { Experiment } from "../read-experiment.ts";

const BOUNDS = phrases("at least, at most, or more, or less, above, below, under, over, more than, less than, by, to, from, minimum, reaches, reach, exceeds, exceed, rises, falls, higher, lower, no more than, within, rise of, lift of, drop of");
const SUCCESS = phrases("success*, threshold*, it works if, we win if, counts as, criteria, criterion, bar is");
/** Levels of a test are no threshold of the metric. */
const LEVEL = phrases("p-value, p value, significance, alpha, confidence, power, p");

/** Experiment: `success-threshold`. */
export const successThreshold: DocumentCriterion<Experiment> = {
  id: "success-threshold",
  kind: "criterion",
  name: "Success threshold",
  question: "Is success a number that was fixed before the start?",
  sources: ["tpm-loop-teardown", "data-scientist-to-pm"],
  why: "A threshold set afterwards is always met.",
  counts: ["A bound for the metric: “at least 13%”, “falls by 2 points”, “from 21% to 18%”."],
  countsNot: ["“Conversion improves.”", "Significance alone: a tiny effect is significant in a large group."],
  strong: "The least effect that pays for the change, and why it is that one.",
  judge: ({ page, of, sentences }) => {
    const own = [...of("success"), ...of("decision")];
    const looked = own.length > 0 ? own : sentences.filter((sentence) => says(page, sentence, SUCCESS) || ((says(page, sentence, GOES) || says(page, sentence, STOPS)) && says(page, sentence, BOUNDS)));
    const found = looked.find((sentence) => figuresIn(page, sentence).some(({ kind }) => kind !== "duration" || says(page, sentence, DIRECTION)) && (whereSaid(page, sentence, BOUNDS) !== null || /[≥≤<>+]/.test(page.text.slice(sentence.start, sentence.end))) && !isLevelAlone(page, sentence));
    if (found !== undefined) return holds([found], `“${inShort(page, found, 100)}” can be missed.`, own.length > 0 ? 0.85 : 0.7);
    const near = looked[0];
    if (near === undefined) return lacks("Nothing says what counts as success. From how much to how much?");
    return lacks(isLevelAlone(page, near) ? `“${inShort(page, near, 80)}” asks for significance and not for an effect that is worth it. How large must it be?` : `“${inShort(page, near, 80)}” has no number that could be missed.`, [near]);
  },
};

/** "p < 0.05" and nothing else. */
function isLevelAlone(page: Experiment["page"], sentence: Parameters<typeof figuresIn>[1]): boolean {
  return says(page, sentence, LEVEL) && figuresIn(page, sentence).length <= 1;
}

export const examples: DocumentExamples = {
  finds: ["## Success criteria\n\nAt least 13% finish the checkout.", "## Decision\n\nWe ship if the share that leaves falls by 2 points or more, and stop otherwise.", "Success: crossings per evening rise from 310 to 340."],
  leaves: ["## Success criteria\n\nConversion improves noticeably.", "## Success criteria\n\nThe result is significant, p < 0.05.", "## Metric\n\nShare of checkouts finished, 12% today."],
};
