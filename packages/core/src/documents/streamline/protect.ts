import { quotations } from "../../answer/quotations.ts";
import type { DocumentCheck } from "../../schema/document-check.ts";
import type { Span } from "../../schema/span.ts";
import { linesOf } from "../lines.ts";
import { overlapsOneOf } from "../overlap.ts";
import type { Page } from "../page.ts";
import { tablesOf } from "../tables.ts";

/** Parts that are said by somebody else, or stand as they are. */
const KEPT_PARTS: ReadonlySet<string> = new Set(["quotes", "headline", "title"]);

/** Criteria that a whole stretch meets by how long or how plain it is: no word of it proves them, and fewer meet them as well. */
export const OF_FORM: ReadonlySet<string> = new Set(["problem-two-sentences", "solution-length", "solution-plain"]);

/**
 * Tells whether a stretch may not be touched: words that prove a criterion, any number with its unit or date, quotations, tables,
 * headings, questions of the FAQ, links and code. Logarithmic in their number.
 */
export function protectedIn(check: DocumentCheck, page: Page): (span: Span) => boolean {
  const { text, tokens, quantities } = page;
  const lines = linesOf(text);
  const spans: Span[] = [
    ...check.checks.filter(({ id, met }) => met && !OF_FORM.has(id)).flatMap(({ evidence }) => evidence),
    ...quantities,
    ...tokens.filter(({ word }) => /\d/.test(word)),
    ...quotations(text, "all"),
    ...tablesOf(text, lines),
    ...lines.filter(({ level, start, blank }) => level > 0 || (!blank && /^\s*>/.test(text.slice(start, start + 8)))),
    ...check.parts.filter(({ name }) => KEPT_PARTS.has(name)).map(({ span }) => span),
    ...check.questions.map(({ question }) => question),
    ...check.metrics.flatMap(({ name, target, time }) => [name, target, time].flatMap((each) => each ?? [])),
    ...[...text.matchAll(/`[^`\n]{1,200}`|\]\([^()[\]\n]{1,300}\)|https?:\/\/\S{1,300}/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  ];
  const merged: Span[] = [];
  for (const { start, end } of spans.filter((span) => span.start < span.end).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (span) => overlapsOneOf(merged, span);
}
