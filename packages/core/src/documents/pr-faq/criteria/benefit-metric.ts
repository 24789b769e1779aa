import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { figuresIn, inShort, quantitiesIn } from "../../page.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { itemsOf, spanOf } from "../part-text.ts";
import type { PrFaq } from "../read-pr-faq.ts";

/** Rubric book, lens 5: `benefit-metric`. */
export const benefitMetric: DocumentCriterion<PrFaq> = {
  id: "benefit-metric",
  kind: "criterion",
  name: "Benefit with a number",
  question: "Are the benefits bullets, at least one of them with a concrete number?",
  sources: ["working-backwards"],
  why: "Bullets can be compared with the problem line by line. One with a number says what the customer may hold you to.",
  counts: ["A list, bulleted or numbered, in which one item has a number: “2 days instead of 11”."],
  countsNot: ["A number in running text.", "Bullets with adjectives alone.", "A table of slogans."],
  strong: "Each bullet begins with who gains, and says how much against today.",
  judge: ({ page, parts }) => {
    const whole = spanOf(parts.benefits);
    const items = itemsOf(parts.benefits);
    if (whole === null) return lacks("No part says what the customer gains.");
    const counted = items.filter((item) => figuresIn(page, item).length > 0 || quantitiesIn(page, item).some(({ kind }) => kind === "time"));
    const [first] = counted;
    if (first !== undefined) return holds(counted, `“${inShort(page, first)}” can be held to its number.`);
    if (items.length > 0) return lacks("The benefits are bullets without a number. Say for one of them how much, against how much today.", [whole]);
    return figuresIn(page, whole).length > 0 ? lacks("The numbers of the benefits stand in running text. Make them bullets, one gain each.", [whole]) : lacks("The benefits are neither bullets nor counted. List them, with a number in at least one.", [whole]);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## Benefits\n\n- 40 minutes less at the pier\n- no more shouting",
    "**What bakers gain**\n\n1. A fifth less rye in the bin\n2. Quiet mornings",
    "## Why crews will care\n\n• the pilot is aboard 50 minutes earlier",
  ],
  leaves: [
    "## Benefits\n\nDrivers wait 40 minutes less.",
    "## Benefits\n\n- faster\n- happier\n- together",
    "## Problem\n\nDrivers wait 40 minutes.\n\n## Solution\n\nA board.",
  ],
};
