import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { inShort } from "../../page.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { sentencesOf, spanOf } from "../part-text.ts";
import type { PrFaq } from "../read-pr-faq.ts";

const MOST = 2;

/** Whether a place is in a line that Markdown sets apart as a quotation. */
function isSetApart(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf("\n", at - 1) + 1, at + 1).trimStart().startsWith(">");
}

/** Rubric book, lens 5: `problem-two-sentences`. */
export const problemTwoSentences: DocumentCriterion<PrFaq> = {
  id: "problem-two-sentences",
  kind: "criterion",
  name: "Problem in two sentences",
  question: "Is the problem told in at most two sentences?",
  sources: ["working-backwards"],
  why: "Whoever can say the problem in two sentences has decided which problem it is. A third one usually holds a second problem, or the background.",
  counts: ["One or two sentences under the heading of the problem, or in the first paragraph where it has no heading.", "A long sentence with a colon or a semicolon.", "A customer’s words that are set apart as a quotation are not counted."],
  countsNot: ["A third sentence, however short.", "An aside in brackets that holds sentences of its own.", "A paper that tells no problem."],
  strong: "Who has the problem and how large it is, then what it costs them. Everything else belongs in the FAQ.",
  judge: ({ page, parts }) => {
    const whole = spanOf(parts.problem);
    const said = sentencesOf(page, parts.problem);
    // what a customer says, set apart as a quotation, is a quotation
    const own = said.filter(({ start }) => !isSetApart(page.text, start));
    const found = own.length === 0 ? said : own;
    if (whole === null || found.length === 0) return lacks("No problem is told anywhere. Begin with whose problem it is and how large.");
    if (found.length <= MOST) return holds([whole], found.length === 1 ? "The problem takes one sentence." : "The problem takes two sentences.");
    const third = found[MOST];
    return lacks(`The problem runs to ${found.length} sentences. Keep the two that say who and how much; “${inShort(page, third ?? whole)}” and what follows can go to the FAQ.`, third === undefined ? [] : [third]);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "# Tidepost\n\n## Problem\n\nOne ferry in six leaves half empty while 40 cars wait at the next pier. Nobody at either pier can see the other.",
    "**Problem.** Bakers throw away a fifth of their rye; they learn at six what sold at five.\n\n**Solution.** A scale under each shelf tells the oven what is gone.",
    "## Problem\n\nOne ferry in six leaves half empty while 40 cars wait at the next pier. Nobody at either pier can see the other.\n\n> “I have eaten my lunch there twice,” says Ola Berg. “I bring a book.”\n\n## Solution\n\nA board at each pier.",
    "Tidepost\n\nWhat is wrong today\nCrews wait 50 minutes for a pilot, three days in a week.\n\nWhat we do\nThe pilot's boat is sent when the ship passes the buoy.",
  ],
  leaves: [
    "## Problem\n\nFerries leave half empty. Cars wait. Nobody sees the other pier. It has been so for years.",
    "**Problem.** Bakers throw away rye. (It is sold to farmers. They pay little.) Nobody likes it.\n\n**Solution.** A scale.",
    "## Solution\n\nA board at each pier shows how many cars wait at the other one.",
  ],
};
