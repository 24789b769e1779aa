import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { inShort } from "../../page.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import type { PrFaq } from "../read-pr-faq.ts";
import { leftOpen, settling, wholeOf } from "../topics.ts";

/** Rubric book, lens 5: `faq-security`. */
export const faqSecurity: DocumentCriterion<PrFaq> = {
  id: "faq-security",
  kind: "criterion",
  name: "Security or privacy answered",
  question: "Is an objection about security or privacy answered?",
  sources: ["working-backwards"],
  why: "What is seen, kept and by whom is the first thing a careful customer asks, and the last thing a team thinks of.",
  counts: ["Who sees what, what is kept and for how long, what happens to a stolen phone.", "“It never leaves the lamp”, where that answers the question."],
  countsNot: ["“We take this very seriously”, “security is in our DNA”.", "A claim outside the FAQ that all is encrypted."],
  strong: "What is collected, who can see it, when it is deleted, and what somebody with bad intentions could still do.",
  judge: (reading) => {
    const [first, ...more] = settling(reading, "security");
    if (first !== undefined) return holds([first, ...more].map(wholeOf), `“${inShort(reading.page, first.question, 70)}” is answered: “${inShort(reading.page, first.answer ?? first.question, 90)}”.`, 0.8);
    const open = leftOpen(reading, "security");
    if (open === undefined) return lacks("Nobody asks who sees the data or what could be misused. Answer it with what is kept, who sees it and when it is deleted.");
    return lacks(`“${inShort(reading.page, open.question, 70)}” is asked and not answered. Say what is kept, who sees it and when it is deleted.`, [open.dodge ?? wholeOf(open)]);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## FAQ\n\n**Who sees my plate?** Nobody but the gate. It is erased at midnight.",
    "FAQ\n\nQ: Could somebody hack the board?\nA: It has no connection but the cable to the pier, and every change is signed by two people.",
    "Questions\n\n1) Privacy? Plates are blurred before anything is stored.",
  ],
  leaves: [
    "## FAQ\n\n**Who sees my plate?** Security is in our DNA.",
    "FAQ\n\nQ: Is my data safe?\nA: We take this very seriously.",
    "## FAQ\n\n**What does it cost?** €4.",
  ],
};
