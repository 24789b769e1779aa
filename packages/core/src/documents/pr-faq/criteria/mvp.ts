import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { inShort } from "../../page.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import type { PrFaq } from "../read-pr-faq.ts";
import { everythingAtOnce, smallThenMore } from "../release.ts";

/** Rubric book, lens 5: `mvp`. */
export const mvp: DocumentCriterion<PrFaq> = {
  id: "mvp",
  kind: "criterion",
  name: "Small first release",
  question: "Is the first release a minimum, with a roll-out after it?",
  sources: ["working-backwards"],
  why: "A small first release finds out early whether the metrics move. What follows, and on what condition, shows that somebody means to look.",
  counts: ["Who and what the first release serves, in numbers or names, and what comes next, when or on which condition."],
  countsNot: ["A pilot with nothing after it.", "An internal demo.", "Phases of which the first is everything.", "“We will see as we go.”"],
  strong: "The smallest thing that tests the primary metric, who gets it, and the number that opens the next step.",
  judge: (reading) => {
    const { page } = reading;
    const all = everythingAtOnce(reading);
    if (all !== null) return lacks(`“${inShort(page, all, 80)}”: the first release is the whole. Which part of it would test the primary metric with the fewest people?`, [all]);
    const found = smallThenMore(reading);
    if (found === null) return lacks("No small first release is told with what follows it. Who gets it first, what is left out, and which number opens the next step?");
    return holds([found], `The first release is small and something follows it: “${inShort(page, found, 80)}”.`, 0.75);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## FAQ\n\n**Who goes first?** Two piers, cars only. If waiting halves, the other nine follow in June.",
    "## Roll-out\n\nThe first release is one bakery with 12 shelves. Four more join once they throw away less than 5%.",
    "FAQ\n\nQ: Where do you begin?\nA: With the north pier alone; the south pier is added after eight weeks.",
  ],
  leaves: [
    "## FAQ\n\n**Who goes first?** All 60 piers go live on the same day, in nine languages.",
    "## Roll-out\n\nPhase 1: everything, for all customers, on the first day. Phase 2: a party.",
    "FAQ\n\nQ: Which piers take part?\nA: Whoever is willing.",
  ],
};
