import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { inShort } from "../../page.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import type { PrFaq } from "../read-pr-faq.ts";
import { leftOpen, settling, wholeOf } from "../topics.ts";

/** Rubric book, lens 5: `faq-cost`. */
export const faqCost: DocumentCriterion<PrFaq> = {
  id: "faq-cost",
  kind: "criterion",
  name: "Cost answered",
  question: "Is an objection about cost answered, to the customer or to us?",
  sources: ["working-backwards"],
  why: "Somebody will ask what it costs and who pays. An answer with a number shows that the writer has done the sum; a slogan shows that they have not.",
  counts: ["A price, a cost to build or to run, or a margin: “€4 a crossing”, “two engineers for three quarters”.", "“Nothing”, where nothing is charged."],
  countsNot: ["“Less than you would think”, “please contact sales”, “we expect economies of scale”.", "A budget outside the FAQ."],
  strong: "Unit price times volume, with where each comes from, and what happens if the volume does not come.",
  judge: (reading) => {
    const [first, ...more] = settling(reading, "cost");
    if (first !== undefined) return holds([first, ...more].map(wholeOf), `“${inShort(reading.page, first.question, 70)}” is answered: “${inShort(reading.page, first.answer ?? first.question, 90)}”.`, 0.8);
    const open = leftOpen(reading, "cost");
    if (open === undefined) return lacks("Nobody asks what it costs. Answer it with unit price times volume, and who pays.");
    return lacks(`“${inShort(reading.page, open.question, 70)}” is asked about cost and not answered with an amount. Say what it costs per unit, times how many, and who pays.`, [open.dodge ?? wholeOf(open)]);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## FAQ\n\n**What does it cost?** €4 a crossing; the board itself costs us €11,000 a pier.",
    "FAQ\n\nQ: Who pays?\nA: Drivers pay nothing. The ferry pays €900 a month.",
    "Questions\n\n1) Price? Free for cars, 2 euros for lorries.",
  ],
  leaves: [
    "## FAQ\n\n**What does it cost?** Less than you would think.",
    "FAQ\n\nQ: Who pays?\nA: That is being discussed with the ferry.",
    "## FAQ\n\n**When does it open?** On 3 April 2028.",
  ],
};
