import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { wordCount } from "../../page.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { itemsOf, paragraphsOf } from "../part-text.ts";
import type { PrFaq } from "../read-pr-faq.ts";

const MOST_WORDS = 150;

/** Rubric book, lens 5: `solution-length`. */
export const solutionLength: DocumentCriterion<PrFaq> = {
  id: "solution-length",
  kind: "criterion",
  name: "One short paragraph",
  question: "Is the solution one paragraph of fewer than 150 words?",
  sources: ["working-backwards"],
  why: "A solution that needs two paragraphs has not been thought down to what the customer does. The length is also what a reader will hear in one go.",
  counts: ["One paragraph under 150 words, jargon or not."],
  countsNot: ["Two paragraphs, however short.", "One paragraph of 150 words or more.", "A list of features in place of a paragraph."],
  strong: "What the customer does, what happens then, and what they no longer have to do. No list, no second thought.",
  judge: ({ page, parts }) => {
    const paragraphs = paragraphsOf(parts.solution).filter((block) => wordCount(page, block) >= 3);
    const [first, second] = paragraphs;
    if (first === undefined) return lacks(itemsOf(parts.solution).length > 0 ? "The solution is a list. Tell it as one paragraph: what the customer does and what happens then." : "No paragraph tells the solution.");
    const words = wordCount(page, first);
    if (second !== undefined) return lacks(`The solution takes ${paragraphs.length} paragraphs. What does the customer do? Tell that in one, under ${MOST_WORDS} words.`, [second]);
    if (words >= MOST_WORDS) return lacks(`The solution is one paragraph of ${words} words. Bring it under ${MOST_WORDS}: what the customer does, what happens, what falls away.`, [first]);
    return holds([first], `One paragraph of ${words} words.`);
  },
};

const LONG = Array.from({ length: 20 }, () => "The scale tells the oven what was sold and what was not.").join(" ");

export const examples: DocumentExamples = {
  finds: [
    "## Problem\n\nRye is thrown away.\n\n## Solution\n\nA scale under each shelf tells the oven what is gone, and the oven bakes that and no more.",
    "**Solution.** A board at each pier shows how many cars wait at the other one.",
    "Problem: crews wait.\n\nSolution: the boat leaves when the ship passes the buoy.",
  ],
  leaves: [
    "## Solution\n\nA scale under each shelf tells the oven what is gone.\n\nAt night it also writes the order for flour.",
    `## Solution\n\n${LONG}`,
    "## Solution\n\n- a scale under each shelf\n- a screen above the oven\n- an order for flour",
  ],
};
