import type { Span } from "../../../schema/span.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { figuresIn, inShort, type Page, says } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import { heardIn, type WritingExercise } from "../read-writing-exercise.ts";
import { hasBoth } from "./before-and-after.ts";

/** Names another way. */
const OTHER_WAY = phrases(
  "alternative*, another option, other option*, other options, second option, third option, one option, the options, options were, other way*, another way, two ways, three ways, or we could, we could have, i could have, we could have, could also have, considered, weighed, ruled out, discarded, rejected, decided against, turned down, argued for, the case for, proposed to, wanted to, " +
    "instead of, rather than, the obvious, the usual way, the safe way, the easy way, the cheaper, the faster, the choice was between, between, either, or to, wait for, do nothing, doing nothing, would have meant, would have cost, would have taken",
);
/** What it lost by. */
const BECAUSE = phrases("because, since, would have, but, too, cost, costs, took, needed, weeks, months, only, without, risk*, could not, couldn't, cannot, never, nobody, lost, late, later, longer, slower, depended, unproven, wrong, would take, would cost, for the reason, the reason");
const DECIDES = phrases("decided, chose, choice, decision, picked, went with, recommended, stopped, cancelled, refused, bet, committed, i took, trade-off, gave up, i preferred, ruled out, rejected, discarded, against it, turned down");

/** A decision of the paper. */
export const isDecision = (page: Page, span: Span): boolean => says(page, span, DECIDES);
/** Whether words name another way than the one taken. */
export const namesOtherWay = (page: Page, span: Span): boolean => says(page, span, OTHER_WAY);

/** Of the writing exercise: decisions stand with what was not chosen. */
export const decisionAlternatives: DocumentCriterion<WritingExercise> = {
  id: "decision-alternatives",
  kind: "criterion",
  name: "Decision and alternative",
  question: "Does at least one decision stand with the other way, and with what that lost by?",
  sources: ["written-for-inclined"],
  why: "A decision without another way was an instruction. What was given up, and why, is the part of a story that shows judgement.",
  counts: ["The other way by name, with a cost, a date, a risk or a number that decided against it."],
  countsNot: ["“We looked at several options.”", "A decision with the reasons for it alone."],
  strong: "The best argument for what you did not do, in one sentence, and the fact that beat it.",
  judge: (reading) => {
    const { page, sentences } = reading;
    const found = sentences.flatMap((sentence, at): Span[] => {
      // "4 complaints instead of 31" is a result
      if (!namesOtherWay(page, sentence) || (hasBoth(page, sentence) && !isDecision(page, sentence))) return [];
      const next = sentences[at + 1];
      const before = sentences[at - 1];
      const own = { start: sentence.start, end: sentence.end };
      const isDeciding = [sentence, next, before].some((one) => one !== undefined && isDecision(page, one));
      if (!isDeciding) return [];
      if (says(page, sentence, BECAUSE)) return [own];
      return next !== undefined && says(page, next, BECAUSE) && (figuresIn(page, next).length > 0 || says(page, next, LOSES)) ? [{ start: sentence.start, end: next.end }] : [];
    });
    // given up in other words than ours
    const heard = found.length > 0 ? [] : heardIn(reading, "trade-off");
    // the sentence that decides shows it best
    const [first] = [...found, ...heard].toSorted((a, b) => Number(isDecision(page, b)) - Number(isDecision(page, a)));
    if (first !== undefined) return holds([...found, ...heard].slice(0, 3), `What was not done stands beside what was: “${inShort(page, first, 110)}”.`, 0.75);
    const decided = sentences.find((sentence) => isDecision(page, sentence));
    return decided === undefined
      ? lacks("No decision can be found in the paper. What did you choose, and between what?")
      : lacks(`“${inShort(page, decided, 90)}” is a decision without another way. What else could you have done, and what decided against it?`, [decided]);
  },
};

const LOSES = phrases("but, too, would have, risk*, could not, couldn't, nobody, never, longer, lost, because");

export const examples: DocumentExamples = {
  finds: [
    "I decided to close the point rather than to shorten its hours, because the rent was due in any case.",
    "The other option was to wait for the audit. It would have cost us three weeks and the season. I chose not to.",
    "I considered a second supplier, but he needed nine months for his first delivery. I decided to stay.",
  ],
  leaves: ["I decided to close the point. It was the right thing to do.", "We looked at several things. It went well.", "I closed the point in May, and the drivers were pleased."],
};
