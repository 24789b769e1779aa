import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { figuresIn, inShort, says } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { sentencesOf, spanOf } from "../part-text.ts";
import type { PrFaq } from "../read-pr-faq.ts";

/** "3x worse" counts nothing. */
const EMPTY = phrases("# worse, # times worse, twice as bad, # better, # times better");

/** Rubric book, lens 5: `problem-quantified`. */
export const problemQuantified: DocumentCriterion<PrFaq> = {
  id: "problem-quantified",
  kind: "criterion",
  name: "Problem in numbers",
  question: "Does the problem carry a number, with what it counts?",
  sources: ["working-backwards"],
  why: "A number shows that somebody looked. It is also what the metrics at the end are held against.",
  counts: ["People, money, time or a share: “one parcel in nine”, “£14 a month”, “19 days”.", "A number in words."],
  countsNot: ["“Many”, “several”, “most”, “a great deal”.", "“Three times worse”: worse than what, counted how?", "A year or a date.", "A number that stands only in the headline or the metrics."],
  strong: "The number, what it counts, over which time, and whose count it is.",
  judge: ({ page, parts }) => {
    const whole = spanOf(parts.problem);
    if (whole === null) return lacks("There is no problem to put a number to.");
    const spans = sentencesOf(page, parts.problem).flatMap((sentence) => (says(page, sentence, EMPTY) ? [] : figuresIn(page, sentence)));
    if (spans.length > 0) return holds(spans.map(({ start, end }) => ({ start, end })), `The problem is counted: ${spans.slice(0, 3).map((span) => `“${inShort(page, span)}”`).join(", ")}.`);
    return lacks("The problem has no number. Say how many people, how much money, how long or which share, and whose count it is.", [whole]);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## Problem\n\nOne ferry in six leaves half empty.",
    "**Problem.** Bakers lose €40 a night on rye that nobody bought.\n\n**Solution.** A scale tells the oven.",
    "## The trouble\n\nA crew waits fifty minutes for its pilot.\n\n## Our answer\n\nThe boat leaves earlier.",
  ],
  leaves: [
    "## Problem\n\nMany ferries leave half empty, and most drivers are angry about it.",
    "## Problem\n\nSince March 2026 it has been getting 3x worse.",
    "## Problem\n\nCrews wait far too long.\n\n## Benefits\n\n- 40 minutes less",
  ],
};
