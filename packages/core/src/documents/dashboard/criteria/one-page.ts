import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { wordCount } from "../../page.ts";
import type { Dashboard } from "../read-dashboard.ts";

const MOST_WORDS = 500;
const MOST_ROWS = 30;

/** Ownership dashboard: `one-page`. */
export const onePage: DocumentCriterion<Dashboard> = {
  id: "one-page",
  kind: "criterion",
  name: "One page",
  question: "Does it fit on one page?",
  sources: ["tpm-loop-teardown"],
  why: "A dashboard that has to be scrolled is a report. What does not fit drives no decision.",
  counts: ["At most 500 words, the rows of data apart."],
  countsNot: ["A second page of comments.", "More than 30 rows of data."],
  strong: "Three metrics, one leading one, a line of decision each.",
  judge: ({ page, data, sentences, title, blocks }) => {
    const rows = data.reduce((sum, { rows: own }) => sum + own.length, 0);
    const whole = wordCount(page, { start: 0, end: page.text.length });
    const words = whole - data.reduce((sum, table) => sum + wordCount(page, table), 0);
    if (words > MOST_WORDS) return lacks(`It has ${words} words besides its data; a page holds about ${MOST_WORDS}.`);
    if (rows > MOST_ROWS) return lacks(`Its data have ${rows} rows; a page holds about ${MOST_ROWS}. Keep the last periods.`);
    const shown = title ?? sentences[0] ?? blocks[0];
    return shown === undefined ? lacks("Nothing stands on the page.") : holds([{ start: shown.start, end: shown.end }], `It fits: ${words} words${rows > 0 ? ` and ${rows} rows of data` : ""}.`);
  },
};

export const examples: DocumentExamples = {
  finds: ["# Dashboard\n\nCycle-time variance: 6.2 days²."],
  leaves: ["# Dashboard\n\nThe week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. The week was busy and much was done by everybody. ", ""],
};
