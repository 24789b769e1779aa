import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { figuresIn, inShort, whereSaid } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { Experiment } from "../read-experiment.ts";

const SOURCES = phrases(
  "log, logs, funnel, analytics, survey*, ticket*, database, export*, dashboard*, interview*, crm, search quer*, queries, events, event data, according to, counted, count of, counts of, source:, source, measured, measure by, records, register*, books, invoices, receipts, telemetry, transcript*, recording*, call notes, complaint*, reviews, returns, data of, data from, numbers from, figures from, report of, study, diary, sample of, tracking, clickstream, warehouse data, order data, till, tills, sensors, audit, month of, weeks of, quarter of, table, in june, in our",
);

/** Experiment: `data-signal`. */
export const dataSignal: DocumentCriterion<Experiment> = {
  id: "data-signal",
  kind: "criterion",
  name: "Data signal",
  question: "Is there a number that shows the problem, with where it comes from?",
  sources: ["data-scientist-to-pm"],
  why: "The number says that the problem is there and how large; its source says whether to believe it.",
  counts: ["A number with the log, survey, count or period it was taken from."],
  countsNot: ["A number without a source.", "A source without a number."],
  strong: "The number, who counted it, over which weeks, and how many that is of how many.",
  judge: ({ page, of, sentences }) => {
    const own = [...of("signal"), ...of("problem")];
    const looked = own.length > 0 ? own : sentences;
    const found = looked.filter((sentence) => figuresIn(page, sentence).length > 0 && whereSaid(page, sentence, SOURCES) !== null);
    const [first] = found;
    if (first !== undefined) return holds([first], `“${inShort(page, first, 90)}” has its number and where it comes from.`, 0.8);
    const number = looked.find((sentence) => figuresIn(page, sentence).length > 0);
    const apart = of("signal");
    const source = apart.find((sentence) => whereSaid(page, sentence, SOURCES) !== null);
    if (number !== undefined && source !== undefined && apart.includes(number)) return holds([number, source], `“${inShort(page, number, 70)}”, from “${inShort(page, source, 60)}”.`, 0.7);
    if (number !== undefined) return lacks(`“${inShort(page, number, 90)}” does not say where the number comes from: which log, survey or count, and over which weeks.`, [number]);
    return lacks("No number shows the problem. Which log, survey or count did you see it in?", apart.slice(0, 1));
  },
};

export const examples: DocumentExamples = {
  finds: ["## Data signal\n\nThe checkout log of October shows that 21% leave on the page with the shipping cost.", "## Problem\n\nDrivers wait.\n\n## Signal\n\nIn a survey of 240 drivers, 61% had turned back at least once."],
  leaves: ["## Data signal\n\n21% leave on the page with the shipping cost.", "## Data signal\n\nOur logs show that many leave.", "## Hypothesis\n\nShowing the cost earlier helps."],
};
