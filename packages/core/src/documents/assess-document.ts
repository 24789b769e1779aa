import { ENGINE, RUBRIC } from "../engine.ts";
import type { CheckedMetric, DocumentCheck, DocumentKind } from "../schema/document-check.ts";
import type { Quote, Span } from "../schema/span.ts";
import type { DocumentCriterion, Finding } from "./document-criterion.ts";
import { type EarlierText, overlaps, tooClose } from "./originality.ts";
import { whyDocumentNotAssessed } from "./not-assessed.ts";
import { CRITERIA, PITFALLS } from "./pr-faq/all.ts";
import type { PrFaqCriterionId, PrFaqPitfallId } from "./pr-faq/ids.ts";
import { judgeMetric } from "./pr-faq/judge-metric.ts";
import { spanOf } from "./pr-faq/part-text.ts";
import { type PrFaq, readPrFaq } from "./pr-faq/read-pr-faq.ts";
import { inShort } from "./page.ts";

/** What is checked. */
export interface DocumentInput {
  id: string | null;
  kind: DocumentKind;
  /** Exactly as written; offsets fit this string. */
  document: string;
  /** Own earlier papers, templates and examples that the paper must not be too close to; not earlier versions of itself. */
  earlier?: readonly EarlierText[] | undefined;
}

/** As many things to mend are named first. */
const MOST_NEXT = 3;
/** What is mended first: what everything else hangs on. */
const ORDER: readonly string[] = [
  "problem-quantified", "primary-is-outcome", "metrics-tiers", "vague-number", "feature-first", "over-engineered", "mvp", "ignored-constraints", "constraints", "solution-plain", "solution-length", "problem-two-sentences", "benefit-metric",
  "launch-date", "faq-count", "faq-cost", "faq-security", "faq-scale", "alternative-discarded", "external-data", "template",
];

/**
 * Judges one paper. Pure and deterministic. One broken criterion never breaks the rest: it is reported as `broken`.
 * @returns every criterion and pitfall of its kind in rubric order, each with its words and what a careful editor would say;
 * status "not-assessed" with a reason where there is too little to judge
 */
export function assessDocument({ id, kind, document, earlier = [] }: DocumentInput): DocumentCheck {
  const base = { id, kind, engine: ENGINE, rubric: RUBRIC };
  const reason = whyDocumentNotAssessed(document);
  if (reason !== null) {
    const open = { confidence: 0, evidence: [], says: "Not assessed." };
    return {
      ...base,
      status: "not-assessed",
      reason,
      holds: [],
      checks: CRITERIA.map((criterion) => ({ id: criterion.id as PrFaqCriterionId, met: false, state: "not-assessed", ...open, why: criterion.why })),
      pitfalls: PITFALLS.map((pitfall) => ({ id: pitfall.id as PrFaqPitfallId, raised: false, state: "not-assessed", ...open, why: pitfall.why })),
      parts: [],
      metrics: [],
      questions: [],
      next: [],
    };
  }
  const reading = readPrFaq(document);
  const quote = ({ start, end }: Span): Quote => ({ start, end, quote: document.slice(start, end) });
  const checks = CRITERIA.map((criterion): DocumentCheck["checks"][number] => {
    const found = judge(criterion, reading);
    const shared = { id: criterion.id as PrFaqCriterionId, why: criterion.why };
    if (found === null) return { ...shared, met: false, state: "broken", confidence: 0, evidence: [], says: "This check failed on this text." };
    // evidence or nothing
    const evidence = found.evidence.filter(({ start, end }) => start < end);
    const met = found.holds && evidence.length > 0;
    return { ...shared, met, state: met ? "met" : "unmet", confidence: found.confidence, evidence: evidence.map(quote), says: found.says };
  });
  const pitfalls = PITFALLS.map((pitfall): DocumentCheck["pitfalls"][number] => {
    const found = pitfall.id === "template" ? closeness(reading, document, earlier) : judge(pitfall, reading);
    const shared = { id: pitfall.id as PrFaqPitfallId, why: pitfall.why };
    if (found === null) return { ...shared, raised: false, state: "broken", confidence: 0, evidence: [], says: "This check failed on this text." };
    return { ...shared, raised: found.holds, state: found.holds ? "raised" : "clear", confidence: found.confidence, evidence: found.evidence.filter(({ start, end }) => start < end).map(quote), says: found.says };
  });
  const open = [...checks.filter(({ state }) => state === "unmet"), ...pitfalls.filter(({ raised }) => raised)];
  return {
    ...base,
    status: "assessed",
    holds: checks.filter(({ met }) => met).map((check) => check.id),
    checks,
    pitfalls,
    parts: partsOf(reading, quote),
    metrics: reading.metrics.map((metric) => metricOf(reading, metric, quote)),
    questions: reading.asked.map(({ question, answer, answered }) => ({ question: quote(question), answer: answer === null || answer.start >= answer.end ? null : quote(answer), answered })),
    next: open.sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id)).slice(0, MOST_NEXT).map((check) => ({ id: check.id, says: check.says })),
  };
}

/** Null where the check itself failed. */
function judge(criterion: DocumentCriterion<PrFaq>, reading: PrFaq): Finding | null {
  try {
    return criterion.judge(reading);
  } catch {
    return null;
  }
}

/** Pitfall `template`: whether too many of the paper's words stand in an earlier text. */
function closeness(reading: PrFaq, document: string, earlier: readonly EarlierText[]): Finding | null {
  const found = overlaps(document, earlier);
  const close = tooClose(found);
  const longest = [...(close ?? found[0])?.passages ?? []].sort((a, b) => b.words - a.words)[0];
  if (close === null || longest === undefined) return { holds: false, confidence: earlier.length === 0 ? 0.5 : 0.9, evidence: [], says: earlier.length === 0 ? "No earlier text was given to hold it against." : "No earlier text shares much with it." };
  return { holds: true, confidence: 0.9, evidence: close.passages.map(({ here }) => here), says: `${Math.round(close.share * 100)} % of its words stand in “${close.id}”, the longest run “${inShort(reading.page, longest.here, 80)}”. Keep the order of the parts and write the sentences anew.` };
}

function partsOf({ parts }: PrFaq, quote: (span: Span) => Quote): DocumentCheck["parts"] {
  const faq = parts.faq[0];
  const found = [
    { name: "headline", span: parts.headline },
    { name: "problem", span: spanOf(parts.problem) },
    { name: "solution", span: spanOf(parts.solution) },
    { name: "benefits", span: spanOf(parts.benefits) },
    { name: "metrics", span: spanOf(parts.metrics) },
    { name: "launch", span: spanOf(parts.launch) },
    { name: "quotes", span: spanOf(parts.quotes) },
    { name: "faq", span: faq ?? null },
  ] as const;
  return found.flatMap(({ name, span }) => (span === null || span.start >= span.end ? [] : [{ name, span: quote(span) }]));
}

function metricOf({ page }: PrFaq, metric: PrFaq["metrics"][number], quote: (span: Span) => Quote): CheckedMetric {
  const words = (span: Span | null): Quote | null => (span === null || span.start >= span.end ? null : quote(span));
  return { tier: metric.tier, from: metric.from, name: quote(metric.name), target: words(metric.target), time: words(metric.time), ...judgeMetric(page, metric) };
}
