import { ENGINE, RUBRIC } from "../engine.ts";
import type { DocumentCheck, DocumentKind } from "../schema/document-check.ts";
import type { Quote, Span } from "../schema/span.ts";
import type { Finding } from "./document-criterion.ts";
import type { GivenToCheck } from "./given-to-check.ts";
import { KNOWN_DOCUMENTS } from "./known-documents.ts";
import { type EarlierText, overlaps, tooClose } from "./originality.ts";
import { whyDocumentNotAssessed } from "./not-assessed.ts";
import { inShort, quoting, readPage } from "./page.ts";

/** What is checked. */
export interface DocumentInput {
  id: string | null;
  kind: DocumentKind;
  /** Exactly as written; offsets fit this string. */
  document: string;
  /** Own earlier papers, templates and examples that the paper must not be too close to; not earlier versions of itself. */
  earlier?: readonly EarlierText[] | undefined;
  /** What the paper itself does not say: what was asked, how long it may be, which words stay inside. */
  given?: GivenToCheck | undefined;
}

/** As many things to mend are named first. */
const MOST_NEXT = 3;

/**
 * Judges one paper. Pure and deterministic. One broken criterion never breaks the rest: it is reported as `broken`.
 * @returns every criterion and pitfall of its kind in rubric order, each with its words and what a careful editor would say;
 * status "not-assessed" with a reason where there is too little to judge
 */
export function assessDocument({ id, kind, document, earlier = [], given = {} }: DocumentInput): DocumentCheck {
  const { criteria, pitfalls, mendFirst, open, compute } = KNOWN_DOCUMENTS[kind];
  const base = { id, kind, engine: ENGINE, rubric: RUBRIC, metrics: [], questions: [] };
  const reason = whyDocumentNotAssessed(document);
  if (reason !== null) {
    const nothing = { confidence: 0, evidence: [], says: "Not assessed." };
    return {
      ...base,
      status: "not-assessed",
      reason,
      holds: [],
      checks: criteria.map((criterion) => ({ id: criterion.id, met: false, state: "not-assessed", ...nothing, why: criterion.why })),
      pitfalls: pitfalls.map((pitfall) => ({ id: pitfall.id, raised: false, state: "not-assessed", ...nothing, why: pitfall.why })),
      parts: [],
      ...compute?.(document),
      next: [],
    };
  }
  const paper = open(document, given);
  const quote = quoting(document);
  const words = (spans: readonly Span[]): Quote[] => spans.filter(({ start, end }) => start < end).map(quote);
  const checks = criteria.map(({ id: criterion, why }): DocumentCheck["checks"][number] => {
    const found = paper.judge(criterion);
    if (found === null) return { id: criterion, met: false, state: "broken", why, ...BROKEN };
    const evidence = words(found.evidence);
    // evidence or nothing
    const met = found.holds && evidence.length > 0;
    return { id: criterion, met, state: met ? "met" : "unmet", confidence: found.confidence, evidence, says: found.says, why };
  });
  const faults = pitfalls.map(({ id: pitfall, why }): DocumentCheck["pitfalls"][number] => {
    const found = pitfall === "template" ? closeness(document, earlier) : paper.judge(pitfall);
    if (found === null) return { id: pitfall, raised: false, state: "broken", why, ...BROKEN };
    return { id: pitfall, raised: found.holds, state: found.holds ? "raised" : "clear", confidence: found.confidence, evidence: words(found.evidence), says: found.says, why };
  });
  const toMend = [...checks.filter(({ state }) => state === "unmet"), ...faults.filter(({ raised }) => raised)];
  return {
    ...base,
    status: "assessed",
    holds: checks.filter(({ met }) => met).map((check) => check.id),
    checks,
    pitfalls: faults,
    ...paper.examine(quote),
    next: toMend.sort((a, b) => mendFirst.indexOf(a.id) - mendFirst.indexOf(b.id)).slice(0, MOST_NEXT).map((check) => ({ id: check.id, says: check.says })),
  };
}

const BROKEN = { confidence: 0, evidence: [], says: "This check failed on this text." };

/** Pitfall `template`, of every kind of paper: whether too many of its words stand in an earlier text. */
function closeness(document: string, earlier: readonly EarlierText[]): Finding {
  const found = overlaps(document, earlier);
  const close = tooClose(found);
  const longest = [...(close ?? found[0])?.passages ?? []].sort((a, b) => b.words - a.words)[0];
  if (close === null || longest === undefined) return { holds: false, confidence: earlier.length === 0 ? 0.5 : 0.9, evidence: [], says: earlier.length === 0 ? "No earlier text was given to hold it against." : "No earlier text shares much with it." };
  return { holds: true, confidence: 0.9, evidence: close.passages.map(({ here }) => here), says: `${Math.round(close.share * 100)} % of its words stand in “${close.id}”, the longest run “${inShort(readPage(document), longest.here, 80)}”. Keep the order of the parts and write the sentences anew.` };
}
