import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { inShort } from "../../page.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import type { PrFaq } from "../read-pr-faq.ts";
import { leftOpen, settling, wholeOf } from "../topics.ts";

/** Rubric book, lens 5: `faq-scale`. */
export const faqScale: DocumentCriterion<PrFaq> = {
  id: "faq-scale",
  kind: "criterion",
  name: "Scale answered",
  question: "Is an objection about scale answered?",
  sources: ["working-backwards"],
  why: "A thing that works for forty people may not for forty thousand. The answer shows whether anybody has looked at what gives way first.",
  counts: ["What was tested, at how many; what gives way first, and what happens then.", "A limit that is kept on purpose: “a street opens when hosts outnumber owners by two to one”."],
  countsNot: ["“It is cloud-native, so yes”, “we will scale later”.", "In which order regions follow: that is the roll-out.", "Volumes at which the money breaks even."],
  strong: "Today’s load, the worst expected one, what was tested, and what breaks first above that.",
  judge: (reading) => {
    const [first, ...more] = settling(reading, "scale");
    if (first !== undefined) return holds([first, ...more].map(wholeOf), `“${inShort(reading.page, first.question, 70)}” is answered: “${inShort(reading.page, first.answer ?? first.question, 90)}”.`, 0.8);
    const open = leftOpen(reading, "scale");
    if (open === undefined) return lacks("Nobody asks what happens at ten times the volume, or on the worst day of the year.");
    return lacks(`“${inShort(reading.page, open.question, 70)}” is asked about scale and not answered. Say what the worst day looks like, what was tested and what gives way first.`, [open.dodge ?? wholeOf(open)]);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## FAQ\n\n**What happens in July, when volume triples?** The worst day had 4,000 cars; we tested 12,000. The gate gives way first, so above 9,000 cars queue by boat.",
    "FAQ\n\nQ: Does it cope with all 60 piers?\nA: Sixty boards need one machine; it was run with 200 for a week.",
    "Questions\n\n1) 10,000 cars at once? We replayed 15,000 in an hour, none waited above 2 seconds.",
  ],
  leaves: [
    "## FAQ\n\n**Will it cope in July?** It scales effortlessly.",
    "FAQ\n\nQ: What if every pier wants it?\nA: We will scale later.",
    "## FAQ\n\n**Who goes first?** Two piers, cars only, then 6 others.",
  ],
};
