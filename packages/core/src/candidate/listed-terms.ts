import type { Paper } from "../schema/paper.ts";
import type { ConfidentialTerm } from "./safe-form.ts";

/** What a candidate does not say outside, by all lists of terms that were not deleted. */
export function listedTerms(papers: readonly Paper[]): ConfidentialTerm[] {
  return papers.flatMap((paper) => (paper.kind === "terms" && paper.deletedAt === null ? paper.data.terms : [])).filter(({ term }) => term.trim() !== "");
}
