import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { inShort } from "../../page.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { outcomeOf } from "../judge-metric.ts";
import { spanOf } from "../part-text.ts";
import { picturesIn } from "../pictures.ts";
import type { PrFaq } from "../read-pr-faq.ts";

/** Rubric book, lens 5: `primary-is-outcome`. */
export const primaryIsOutcome: DocumentCriterion<PrFaq> = {
  id: "primary-is-outcome",
  kind: "criterion",
  name: "Primary is an outcome",
  question: "Is the primary metric what customers or the business feel, and not an output or an activity?",
  sources: ["working-backwards"],
  why: "Lamps installed and letters sent can all be done while nothing gets better. The primary metric is what would have to be true for the press release not to be embarrassing.",
  counts: ["What a customer feels, or the business: waiting, money kept, mistakes, people who come back.", "In a table, a list or a sentence that singles it out."],
  countsNot: ["What the team makes or does: features launched, units installed, messages sent, tables described.", "A mood without a count: excitement, buzz.", "A paper in which no metric is the primary one."],
  strong: "A number of the customer's day or of the business, which the team can move and cannot fake.",
  judge: ({ page, metrics, parts }) => {
    const primary = metrics.find(({ tier }) => tier === "primary");
    const isPictured = primary === undefined && picturesIn(page, spanOf(parts.metrics) ?? { start: 0, end: page.text.length }).length > 0;
    if (primary === undefined) return lacks(isPictured ? "No metric is singled out in words as the primary one; what is in the picture cannot be read here." : "No metric is singled out as the primary one.");
    const { is, because } = outcomeOf(page, primary.name);
    if (is === "outcome") return holds([primary.name], `“${inShort(page, primary.name)}” is an outcome: ${because}.`, 0.75);
    return lacks(`“${inShort(page, primary.name)}” is ${is === "output" ? "an output" : "a mood"}: ${because}. Ask what gets better for the customer when it goes up.`, [primary.name]);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## Metrics\n\n- Primary: minutes a car waits at the pier, 50 to 15, by June 2028\n- Leading: first looks at the board",
    "## Metrics\n\n| Tier | Metric | Target |\n|---|---|---|\n| Primary | Rye thrown away per bakery | 5% |\n| Secondary | Loaves sold | 900 |",
    "## How we judge it\n\nThe number that decides is how long a crew waits for its pilot.",
  ],
  leaves: [
    "## Metrics\n\n- Primary: boards installed, 12\n- Leading: first looks",
    "## Metrics\n\n| Tier | Metric | Target |\n|---|---|---|\n| Primary | Number of reports generated | 5,000 |\n| Secondary | Loaves sold | 900 |",
    "## Metrics\n\nWe watch waiting times, moods and money.",
  ],
};
