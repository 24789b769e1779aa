import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { inShort, wordCount } from "../../page.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { spanOf } from "../part-text.ts";
import type { PrFaq } from "../read-pr-faq.ts";
import { givesReason, leftOpen, settling, wholeOf } from "../topics.ts";

/** Rubric book, lens 5: `alternative-discarded`. */
export const alternativeDiscarded: DocumentCriterion<PrFaq> = {
  id: "alternative-discarded",
  kind: "criterion",
  name: "Alternative dropped",
  question: "Is at least one other way named, with why it was dropped?",
  sources: ["working-backwards"],
  why: "A paper with one option was written to be approved. The one that lost, and by what, shows that there was a choice.",
  counts: ["What was tried, considered or bought instead, and what it lost by: a number, a cost, people who said no."],
  countsNot: ["Options in a row, without a reason.", "“We put it aside.”", "A rival who is only called less complete."],
  strong: "The strongest other way, what spoke for it, and the fact that decided against it.",
  judge: (reading) => {
    const { page, parts } = reading;
    const own = spanOf(parts.alternatives);
    if (own !== null && wordCount(page, own) >= 6 && givesReason(page, own)) return holds([own], `“${inShort(page, own)}” was weighed and dropped, with the reason.`);
    const [first, ...more] = settling(reading, "alternative");
    if (first !== undefined) return holds([first, ...more].map(wholeOf), `“${inShort(page, first.question, 70)}” is answered with what decided: “${inShort(page, first.answer ?? first.question, 90)}”.`, 0.8);
    const asked = own === null ? leftOpen(reading, "alternative") : undefined;
    if (asked !== undefined) return lacks(`“${inShort(page, asked.question, 70)}” asks for another way, and the answer does not say why it was dropped. What did it lose by?`, [wholeOf(asked)]);
    if (own === null) return lacks("No other way is named. Which was the strongest, and what decided against it?");
    return lacks(`“${inShort(page, own, 70)}” names another way and not why it was dropped. What did it lose by?`, [own]);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "FAQ\n\nQ: What did you decide against?\nA: A second workshop shift. It costs £640,000 a year and only brings the wait down to 9 days.",
    "## FAQ\n\n**What else could you have done?** Repair faster: a second shift brings the wait to 9 days, because parts take a week.",
    "## FAQ\n\n**Why not a bridge?** It would take nine years, and the fairway is too narrow for its pillars.",
    "## Alternatives\n\nA booking line by telephone: tried in 2026, and nobody answered after six.",
    "FAQ\n\nQ: Did you consider an app?\nA: Yes. Eight drivers in ten never opened it.",
  ],
  leaves: [
    "## FAQ\n\n**What did you decide against?** Nothing in particular was discussed.",
    "## FAQ\n\n**What else was on the table?** A bridge, a telephone line, an app.",
    "## Alternatives\n\nA bridge and a telephone line.",
    "## FAQ\n\n**What does it cost?** €4 a crossing.",
  ],
};
