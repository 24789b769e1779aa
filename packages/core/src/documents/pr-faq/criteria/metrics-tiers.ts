import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { TIERS } from "../metrics.ts";
import { spanOf } from "../part-text.ts";
import { inShort } from "../../page.ts";
import { picturesIn } from "../pictures.ts";
import type { PrFaq } from "../read-pr-faq.ts";

/** Rubric book, lens 5: `metrics-tiers`. */
export const metricsTiers: DocumentCriterion<PrFaq> = {
  id: "metrics-tiers",
  kind: "criterion",
  name: "Three tiers in a table",
  question: "Does a table give a primary, a secondary and a leading metric, each with a numeric target and a time?",
  sources: ["working-backwards"],
  why: "The three tiers say what success is, what holds it up, and what shows early that it will not come. In a table nobody can hide that a number or a date is missing.",
  counts: ["A table with a row, or a column, for each tier, each with a number to reach and a date, week or day by which.", "Other names for the tiers: north star, supporting, early signal."],
  countsNot: ["The same in a list or in prose.", "A table without targets, with words for targets, or without a time in one of its rows.", "Two tiers of three."],
  strong: "Each row has where it stands today, where it shall stand, by when, and where the number comes from.",
  judge: ({ page, metrics, parts }) => {
    const part = spanOf(parts.metrics);
    const [picture] = metrics.some(({ from }) => from === "table") ? [] : picturesIn(page, part ?? { start: 0, end: page.text.length });
    if (picture !== undefined) return lacks(`“${inShort(page, picture)}” is a picture, and what is in a picture cannot be read here. Type the table into the paper: tier, metric, target and time in a row each.`, [picture]);
    if (metrics.length === 0) return lacks(part === null ? "There are no metrics. Say in a table what the primary, the secondary and the leading one are, with target and time." : "Nothing is called primary, secondary or leading.", part === null ? [] : [part]);
    const spans = metrics.map(({ span }) => span);
    const absent = TIERS.filter((tier) => !metrics.some((metric) => metric.tier === tier));
    const isTable = metrics.every(({ from }) => from === "table");
    if (absent.length > 0 && metrics.every(({ from }) => from === "prose")) return lacks("The metrics stand in running text, where only the primary one can be told apart. Set primary, secondary and leading in a table, each with its target and time.", spans);
    if (absent.length > 0) return lacks(`The ${absent.join(" and the ")} metric ${absent.length === 1 ? "is" : "are"} missing.${isTable ? "" : " Put all three in a table."}`, spans);
    if (!isTable) return lacks("All three tiers are there, but not in a table. Set them in one, so that a missing target or date shows.", spans);
    const lacking = TIERS.flatMap((tier) => {
      const own = metrics.filter((metric) => metric.tier === tier);
      const whole = own.some(({ target, time }) => target !== null && time !== null);
      return whole ? [] : [{ tier, what: own.every(({ target }) => target === null) ? "a numeric target" : "a time", spans: own.map(({ span }) => span) }];
    });
    if (lacking.length === 0) return holds(spans, "All three tiers stand in a table, each with a target and a time.");
    return lacks(lacking.map(({ tier, what }) => `The ${tier} metric has no ${what.replace(/^a /, "")}.`).join(" "), lacking.flatMap((each) => each.spans));
  },
};

const ROWS = "| Tier | Metric | Target | By |\n|---|---|---|---|\n";

export const examples: DocumentExamples = {
  finds: [
    `## Metrics\n\n${ROWS}| Primary | Minutes a car waits | 15 | 30 June 2028 |\n| Secondary | Crossings without a delay | all | 30 June 2028 |\n| Leading | Drivers who look | half | week 2 |`,
    `## Metrics\n\n${ROWS}| Primary | Minutes a car waits | 15 | 30 June 2028 |\n| Secondary | Cars per crossing | 38 | 30 June 2028 |\n| Leading | Drivers who look at the board | 40% | week 2 |`,
    "Targets\n\nTier\tWhat\tGoal\tWhen\nNorth star\tRye thrown away\t5%\tMay 2029\nSupporting\tLoaves sold\t900\tMay 2029\nEarly signal\tShelves with a scale\t12\tday 10",
    "## Numbers\n\n| | Primary | Secondary | Leading |\n|---|---|---|---|\n| What | waiting | return trips | first look |\n| Target | 15 min | 60% | 40% |\n| By | June 2028 | June 2028 | week 2 |",
  ],
  leaves: [
    `## Metrics\n\n${ROWS}| Primary | Minutes a car waits | 15 | 30 June 2028 |\n| Secondary | Cars per crossing | 38 | 30 June 2028 |\n| Leading | Drivers who look | nearly all | week 2 |`,
    "## Metrics\n\n- Primary: minutes a car waits, 15, by June 2028\n- Secondary: cars per crossing, 38, by June 2028\n- Leading: drivers who look, 40%, week 2",
    `## Metrics\n\n${ROWS}| Primary | Minutes a car waits | far fewer | 30 June 2028 |\n| Secondary | Cars per crossing | 38 | 30 June 2028 |\n| Leading | Drivers who look | 40% | week 2 |`,
    `## Metrics\n\n${ROWS}| Primary | Minutes a car waits | 15 | 30 June 2028 |\n| Secondary | Cars per crossing | 38 | 30 June 2028 |`,
    `## Metrics\n\n${ROWS}| Primary | Minutes a car waits | 15 | 30 June 2028 |\n| Secondary | Cars per crossing | 38 | ongoing |\n| Leading | Drivers who look | 40% | week 2 |`,
  ],
};
