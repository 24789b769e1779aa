import type { Span } from "../../../schema/span.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { figuresIn, inShort, says, sentencesIn } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import { datesIn } from "../../when.ts";
import type { PostMortem } from "../read-post-mortem.ts";

const AGAIN_AND_AGAIN = phrases("each day, every day, daily, each week, every week, weekly, each month, every month, monthly, each quarter, every quarter, each monday, every monday, each tuesday, every tuesday, each wednesday, every wednesday, each thursday, every thursday, each friday, every friday, each morning, every morning");

/** Post-mortem: `future-metrics`. */
export const futureMetrics: DocumentCriterion<PostMortem> = {
  id: "future-metrics",
  kind: "criterion",
  name: "Future-state metrics",
  question: "Is there a metric of the mended state, with a target and a date?",
  sources: ["tpm-loop-teardown"],
  why: "An action that was done has not yet worked. A number by a day says whether it did.",
  counts: ["A metric with the number to reach and the day, month or quarter: “time to detect under 5 minutes by 30 June 2027”."],
  countsNot: ["“Fewer incidents.”", "A target without a date.", "The date of an action."],
  strong: "One metric for each gap in the timeline: time to detect, time to mend, how often it happens, each from how much to how much and by when.",
  judge: ({ page, parts }) => {
    const blocks = parts.get("metrics");
    if (blocks === undefined) return lacks("No metric says when this will count as mended. Name one, with its target and a date.");
    const pieces: Span[] = blocks.flatMap((block): Span[] => {
      if (block.table === undefined) return block.kind === "item" ? [block] : sentencesIn(page, block);
      return block.table.rows.slice(1).flatMap((row) => (row[0] === undefined ? [] : [{ start: row[0].start, end: row.findLast(({ start, end }) => start < end)?.end ?? row[0].end }]));
    });
    const whole = pieces.filter((piece) => figuresIn(page, piece).length > 0);
    const common = blocks.filter(({ kind }) => kind !== "table").flatMap((block) => (figuresIn(page, block).length === 0 ? datesIn(page, block) : []))[0];
    const found = whole.flatMap((piece) => {
      const date = datesIn(page, piece)[0] ?? common;
      const figure = figuresIn(page, piece).find(({ start, end }) => date === undefined || end <= date.start || start >= date.end);
      return date === undefined || figure === undefined ? [] : [{ piece, date, figure }];
    });
    const [first] = found;
    if (first !== undefined) return holds(found.map(({ piece }) => ({ start: piece.start, end: piece.end })), `“${inShort(page, first.piece, 90)}” has its target and its date.`);
    const near = whole[0] ?? pieces[0];
    if (near === undefined) return lacks("The part on metrics is empty.");
    if (whole.length > 0 && says(page, near, AGAIN_AND_AGAIN)) return lacks(`“${inShort(page, near, 80)}” says how often it is read and not by when it is reached. Name the day.`, [near]);
    return lacks(`“${inShort(page, near, 80)}” has ${whole.length > 0 ? "no date" : "no number to reach"}.`, [near]);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## Future-state metrics\n\n- Time to detect under 5 minutes by 30 June 2027\n- No expired certificate in Q3 2027",
    "## Metrics\n\n| Metric | Now | Target | By |\n|---|---|---|---|\n| Minutes to detect | 41 | 5 | June 2027 |",
    "## How we will know\n\nFailed renewals fall from 3 a month to 0 by end of Q3.",
  ],
  leaves: ["## Metrics\n\nFewer incidents by June 2027.", "## Future-state metrics\n\n- Time to detect under 5 minutes", "## Actions\n\n- Alarm on renewals (Ana, 3 May 2027)"],
};
