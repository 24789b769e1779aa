import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { inShort } from "../../page.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import type { PrFaq } from "../read-pr-faq.ts";

const LEAST = 5;
const MOST = 7;

/** Rubric book, lens 5: `faq-count`. */
export const faqCount: DocumentCriterion<PrFaq> = {
  id: "faq-count",
  kind: "criterion",
  name: "Five to seven answers",
  question: "Are there five to seven questions, each of them answered?",
  sources: ["working-backwards"],
  why: "Fewer than five leave out an objection that somebody has. More than seven hide the ones that matter. A question that is evaded is worse than one that is not asked.",
  counts: ["Five, six or seven questions in any form, over one or several headings, each with an answer."],
  countsNot: ["An answer that puts it off, praises itself or says nothing: “we will scale later”, “it is in our DNA”, “tbd”.", "Eight questions, or four."],
  strong: "The questions that the reader who likes it least would ask, answered with numbers and names.",
  judge: ({ page, asked }) => {
    const answered = asked.filter((each) => each.answered);
    const dodged = asked.filter((each) => !each.answered);
    if (asked.length === 0) return lacks("There is no FAQ. Answer five to seven questions, cost, security and scale among them.");
    if (asked.length > MOST) return lacks(`There are ${asked.length} questions. Keep the ${MOST} that the most doubtful reader would ask.`, asked.map(({ question }) => question));
    if (answered.length >= LEAST && dodged.length === 0) return holds(asked.map(({ question }) => question), `${asked.length} questions, each answered.`);
    if (dodged.length === 0) return lacks(`There ${asked.length === 1 ? "is one question" : `are ${asked.length} questions`}; five to seven would leave no objection open.`, asked.map(({ question }) => question));
    const names = dodged.map(({ question }) => `“${inShort(page, question, 50)}”`);
    return lacks(`Of ${asked.length} questions ${dodged.length === 1 ? "one is" : `${dodged.length} are`} not answered: ${names.slice(0, 3).join(", ")}.`, dodged.map(({ question, answer, dodge }) => dodge ?? answer ?? question));
  },
};

const five = (last: string): string =>
  `## FAQ\n\n**What does it cost?** €4 a crossing.\n\n**Who sees my plate?** Nobody but the gate; it is erased at midnight.\n\n**Will it cope in July?** We tested 4,000 cars an hour.\n\n**Why not a bridge?** It would take nine years.\n\n**Who goes first?** ${last}`;

export const examples: DocumentExamples = {
  finds: [
    five("Two piers, cars only; lorries follow in June."),
    five("No."),
    five("Our customers."),
    five("Yes, two piers."),
    five("Because the other ferry has no ramp for lorries."),
    five("Two firms: Havn sells no board, and Kai has no real competition north of Bergen, where 4 ports pay it."),
    "FAQ\n\nQ: Price?\nA: €4.\n\nQ: Privacy?\nA: Plates are erased at midnight.\n\nQ: July?\nA: Tested with 4,000 cars.\n\nQ: Why no bridge?\nA: Nine years.\n\nQ: Who is first?\nA: Two piers.",
    "1. Questions\n\nWhat is it?\nA board.\n\nWho pays?\nThe ferry, €4 a car.\n\nIs it safe?\nPlates are erased at midnight.\n\nIs it quick?\nIt takes 2 seconds.\n\nWho is first?\nTwo piers.",
  ],
  leaves: [
    five("We will see when we get there."),
    five("tbd"),
    five("Two piers.").replace("Nobody but the gate; it is erased at midnight.", "Yes.").replace("Who sees my plate?", "Is it secure?"),
    five("Yes."),
    five("Because it is great."),
    five("Because they will love it."),
    five("We do not see any real competition."),
    five("There are no serious competitors that we know of."),
    "## FAQ\n\n**What does it cost?** €4 a crossing.\n\n**Who goes first?** Two piers.",
    "## Problem\n\nDo you know why cars wait? Nobody does.",
  ],
};
