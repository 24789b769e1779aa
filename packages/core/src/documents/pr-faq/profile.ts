import type { CheckedMetric } from "../../schema/document-check.ts";
import type { Span } from "../../schema/span.ts";
import { type Examined, partsAt, profile, type Quoting } from "../document-profile.ts";
import { calendarDay } from "../calendar-day.ts";
import { CRITERIA, PITFALLS } from "./all.ts";
import { launchDate } from "./criteria/launch-date.ts";
import { judgeMetric } from "./judge-metric.ts";
import { spanOf } from "./part-text.ts";
import { type PrFaq, readPrFaq } from "./read-pr-faq.ts";

/** A press release with its FAQ: rubric book, lens 5. */
export const prFaq = profile<PrFaq>({
  kind: "pr-faq",
  name: "PR/FAQ",
  criteria: CRITERIA,
  pitfalls: PITFALLS,
  mendFirst: [
    "problem-quantified", "primary-is-outcome", "metrics-tiers", "vague-number", "feature-first", "over-engineered", "mvp", "ignored-constraints", "constraints", "solution-plain", "solution-length", "problem-two-sentences", "benefit-metric",
    "launch-date", "faq-count", "faq-cost", "faq-security", "faq-scale", "alternative-discarded", "external-data", "template",
  ],
  read: readPrFaq,
  examine: (reading, quote) => ({
    parts: partsOf(reading, quote),
    metrics: metricsOf(reading, quote),
    questions: reading.asked.map(({ question, answer, answered }) => ({ question: quote(question), answer: answer === null || answer.start >= answer.end ? null : quote(answer), answered })),
  }),
});

function partsOf({ parts }: PrFaq, quote: Quoting): Examined["parts"] {
  const found = [
    { name: "headline", span: parts.headline },
    { name: "problem", span: spanOf(parts.problem) },
    { name: "solution", span: spanOf(parts.solution) },
    { name: "benefits", span: spanOf(parts.benefits) },
    { name: "metrics", span: spanOf(parts.metrics) },
    { name: "launch", span: spanOf(parts.launch) },
    { name: "quotes", span: spanOf(parts.quotes) },
    { name: "faq", span: parts.faq[0] ?? null },
  ];
  return partsAt(found, quote);
}

function metricsOf(reading: PrFaq, quote: Quoting): CheckedMetric[] {
  const { page, metrics } = reading;
  const [dated] = launchDate.judge(reading).evidence;
  const launch = dated === undefined ? null : calendarDay(page.text.slice(dated.start, dated.end));
  const words = (span: Span | null) => (span === null || span.start >= span.end ? null : quote(span));
  return metrics.map((metric) => ({ tier: metric.tier, from: metric.from, name: quote(metric.name), target: words(metric.target), time: words(metric.time), source: words(metric.source), ...judgeMetric(page, metric, launch) }));
}
