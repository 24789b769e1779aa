import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessDocument } from "../documents/assess-document.ts";
import { DocumentCheck, type DocumentKind } from "../schema/document-check.ts";

/** A whole paper as somebody would write it, with what a careful reader says of it. */
export interface GoldenPaper {
  name: string;
  paper: string;
  /** Criteria that do not hold. */
  lacks: readonly string[];
  /** Pitfalls that are raised. */
  raised: readonly string[];
}

/** Every quotation of a check stands at its place in the paper. */
function expectQuotes({ checks, pitfalls, parts, dashboard }: DocumentCheck & { dashboard?: unknown }, paper: string): void {
  const quotes = JSON.stringify([checks, pitfalls, parts, dashboard ?? null]);
  JSON.parse(quotes, (_, value: unknown) => {
    if (typeof value === "object" && value !== null && "quote" in value && "start" in value && "end" in value) expect(paper.slice(value.start as number, value.end as number)).toBe(value.quote);
    return value;
  });
}

/** Tests of a kind on whole papers: what a careful reader says of each, and what holds for any text. */
export function describeGolden(kind: DocumentKind, papers: readonly GoldenPaper[]): void {
  const check = (document: string): DocumentCheck => assessDocument({ id: null, kind, document });

  it.each(papers.map((each) => [each.name, each] as const))("reads %s as a careful reader does", (_name, { paper, lacks, raised }) => {
    const found = DocumentCheck.parse(check(paper));
    expect({ status: found.status, lacks: found.checks.filter(({ met }) => !met).map(({ id }) => id), raised: found.pitfalls.filter((pitfall) => pitfall.raised).map(({ id }) => id) }).toEqual({ status: "assessed", lacks, raised });
    expectQuotes(found, paper);
  });

  describe("any text", () => {
    const whole = papers.map(({ paper }) => paper);
    const lines = whole.flatMap((paper) => paper.split("\n"));
    const piece = fc.oneof(fc.constantFrom(...lines), fc.constantFrom("\n", "\n\n", "| a | b |", "|---|---|", "- ", "1. ", "Why? ", "**", "Owner: ", "09:14 ", "03/04/2027", ";", ",", "\t", "\u2028", "💧", "\ud800", "\uFEFF", "```"), fc.string({ unit: "binary", maxLength: 8 }));

    it("is read without failing, with exact offsets, and alike twice", () => {
      fc.assert(
        fc.property(fc.constantFrom(...whole), fc.array(piece, { maxLength: 40 }), fc.boolean(), (paper, pieces, isBefore) => {
          const added = pieces.join(isBefore ? "\n" : "");
          const text = isBefore ? `${added}\n${paper}` : `${paper}\n${added}`;
          const found = check(text);
          expect([...found.checks, ...found.pitfalls].filter(({ state }) => state === "broken")).toEqual([]);
          expectQuotes(found, text);
          expect(check(text)).toEqual(found);
        }),
        { numRuns: 120 },
      );
    });
  });
}
