import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { figuresIn, inShort, type Page, whereSaid } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import { datesIn } from "../../when.ts";
import type { Experiment } from "../read-experiment.ts";

const RUNS = phrases("run*, start*, begin*, end, ends, lasts, expos*, duration, from, until, test for, experiment for, over, for two weeks, for # weeks, for # days");

/** "For 16 days", "two weeks from 3 May": what it runs, where the time that it would have needed is told, too. */
const isRun = (page: Page, { from, to }: { from: number; to: number }): boolean => BEFORE.has(page.tokens[from - 1]?.word ?? "") || page.tokens[to]?.word === "from";
const BEFORE: ReadonlySet<string> = new Set(["for", "over", "run", "runs", "last", "lasts"]);

/** Experiment: `timeline`. */
export const timeline: DocumentCriterion<Experiment> = {
  id: "timeline",
  kind: "criterion",
  name: "Timeline",
  question: "Does it say from when to when, or for how many days or weeks, it runs?",
  sources: ["data-scientist-to-pm"],
  why: "Without an end it runs until somebody likes what is seen.",
  counts: ["A start and an end, or a number of days or weeks."],
  countsNot: ["“A few weeks.”", "“Until we have enough data.”"],
  strong: "Whole weeks, from a day to a day, derived from the size that is needed. Two weeks at 5 % of the traffic is a beginning, not a rule.",
  judge: ({ page, of, sentences }) => {
    const part = of("timeline");
    const looked = part.length > 0 ? part : sentences.filter((sentence) => whereSaid(page, sentence, RUNS) !== null);
    const long = looked.flatMap((sentence) => figuresIn(page, sentence).filter(({ kind, start, end }) => kind === "duration" && /day|week|fortnight|month/i.test(page.text.slice(start, end)))).toSorted((one, other) => Number(isRun(page, other)) - Number(isRun(page, one)))[0];
    const dates = looked.flatMap((sentence) => datesIn(page, sentence));
    if (long !== undefined) return holds([{ start: long.start, end: long.end }], `It runs “${inShort(page, long)}”${dates[0] === undefined ? "; say from which day" : `, with “${inShort(page, dates[0])}” as a date`}.`, part.length > 0 ? 0.9 : 0.7);
    if (dates.length >= 2) return holds(dates.slice(0, 2), `It runs from “${inShort(page, dates[0] as never)}” to “${inShort(page, dates[1] as never)}”.`, 0.85);
    const near = dates[0] ?? part[0];
    if (near === undefined) return lacks("Nothing says how long it runs. Derive the days from the size that is needed; two weeks at 5 % of the traffic are where many begin, and rarely enough.");
    return lacks(`“${inShort(page, near, 80)}” does not say how long it runs.`, [near]);
  },
};

export const examples: DocumentExamples = {
  finds: ["## Timeline\n\nTwo weeks from 3 May 2027.", "## Timeline\n\n3 May to 17 May 2027, decision on 19 May.", "We run it for 14 days on 5% of traffic."],
  leaves: ["## Timeline\n\nUntil we have enough data.", "## Timeline\n\nStart: 3 May 2027", "## Metric\n\nMinutes a car waits."],
};
