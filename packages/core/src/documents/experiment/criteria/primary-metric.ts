import type { Span } from "../../../schema/span.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort, type Page, says, tokenRange, whereSaid, wordCount } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { Experiment } from "../read-experiment.ts";

const PRIMARY = phrases("primary metric, primary, main metric, key metric, one metric, the metric, deciding metric, north star, success metric, decides");
const OTHER = phrases("secondary, guardrail*, counter-metric*, counter metric*, countermetric*, also watch, we also, supporting, diagnostic, leading, must not, must stay");
const MEASURES = phrases("rate, rates, share, percentage, percent, conversion*, revenue, margin, retention, time, minutes, hours, days, seconds, number, count, orders, churn, clicks, click-through, ctr, bookings, sign-ups, signups, sales, cost, costs, satisfaction, nps, csat, score, usage, visits, sessions, returns, complaints, tickets, calls, crossings, errors, completion*, activation, adoption, volume, turnover, profit, latency");

/** Sentences that name the metric of the experiment, those on others left out. */
function named({ page, of, sentences }: Experiment): readonly Span[] {
  const part = of("metric").filter((sentence) => !says(page, sentence, OTHER) || says(page, sentence, PRIMARY));
  return part.length > 0 ? part : sentences.filter((sentence) => whereSaid(page, sentence, PRIMARY) !== null && says(page, sentence, MEASURES) && !says(page, { start: sentence.start, end: Math.min(sentence.end, sentence.start + 24) }, OTHER));
}

/** "conversion, revenue and retention": pieces of a list of which each names a measure. */
function measuresIn(page: Page, sentence: Span): Span[] {
  const { from, to } = tokenRange(page, sentence);
  const pieces: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const token = page.tokens[at];
    const isCut = at === to || (at > start && (token?.gap === "comma" || token?.gap === "stop" || token?.word === "and" || token?.word === "plus"));
    if (!isCut) continue;
    const first = page.tokens[start];
    const last = page.tokens[at - 1];
    const piece = first === undefined || last === undefined || at - start > 7 ? null : { start: first.start, end: last.end };
    // what only explains the first piece has a verb or a number in it
    if (piece !== null && says(page, piece, MEASURES) && !says(page, piece, EXPLAINS)) pieces.push(piece);
    start = at;
  }
  return pieces;
}

const EXPLAINS = phrases("who, that, which, within, per, measured, is, are, from, counted, of the, divided, in the, taken, read, today, until, after, between, by, to, at, over");

/** Experiment: `primary-metric`. */
export const primaryMetric: DocumentCriterion<Experiment> = {
  id: "primary-metric",
  kind: "criterion",
  name: "One primary metric",
  question: "Is there exactly one metric that decides?",
  sources: ["tpm-loop-teardown", "data-scientist-to-pm"],
  why: "With several metrics one of them moves by chance, and the one that moved is then the one that mattered.",
  counts: ["One metric that is called the primary one, or the only one in its part."],
  countsNot: ["A list of metrics, none before the others.", "Two metrics joined by “and”."],
  strong: "One share or mean of customers, defined so that two people count the same.",
  judge: (reading) => {
    const { page } = reading;
    const spans = named(reading);
    const labelled = spans.filter((span) => says(page, span, PRIMARY));
    const deciding = labelled.length > 0 ? labelled.slice(0, 1) : spans.filter((span) => says(page, span, MEASURES));
    const [first] = deciding;
    if (first === undefined) return spans[0] === undefined ? lacks("No metric decides. Name one, and how it is counted.") : lacks(`“${inShort(page, spans[0], 80)}” is nothing that can be counted.`, [spans[0]]);
    const joined = measuresIn(page, first);
    if (joined.length >= 2) return lacks(`“${joined.map((each) => inShort(page, each, 40)).join("”, “")}” are ${joined.length === 2 ? "two" : joined.length} metrics. Which of them decides?`, joined);
    const isList = labelled.length === 0 && deciding.length >= 2 && deciding.every((span) => wordCount(page, span) <= 14);
    if (isList) return lacks(`${deciding.length} metrics stand side by side, “${inShort(page, first, 50)}” first. Which of them decides?`, deciding);
    return holds([first], `“${inShort(page, first, 90)}” decides.`, 0.8);
  },
};

export const examples: DocumentExamples = {
  finds: ["## Metric\n\nShare of visitors who finish the checkout, counted by order number.", "- **Primary metric:** crossings per evening at both piers\n- **Guardrail:** calls to the harbour office", "## Metrics\n\n- Primary: share of checkouts finished\n- Secondary: orders per visitor\n- Secondary: calls to support"],
  leaves: ["## Metrics\n\n- Conversion rate\n- Revenue\n- Retention", "## Metric\n\nConversion, revenue and retention.", "## Hypothesis\n\nThe board raises crossings.", "## Metric\n\nHappier customers."],
};
