import { basename } from "node:path";
import { placesIn } from "@inclined/core/candidate/replacement-list";
import { type ConfidentialTerm, findTerms } from "@inclined/core/candidate/safe-form";
import { cannotReplace, termLeftIn } from "@inclined/core/candidate/safe-values";
import { InclinedError } from "@inclined/core/errors";
import type { ExportPreview } from "@inclined/core/schema/api";
import type { WorkspaceContent } from "@inclined/core/schema/archive";
import { findMemberPlace } from "./archive-layout.ts";
import { safeContent } from "./safe-content.ts";

type Terms = readonly ConfidentialTerm[];

/** Several candidates' content, each without the terms of its own list. */
export interface SafeExport {
  content: WorkspaceContent[];
  preview: ExportPreview;
  /** Of all of them: names of files and what describes the whole may hold none. */
  terms: ConfidentialTerm[];
  /** Throws where a member of the archive holds a term all the same. */
  inspect: (path: string, json: string) => void;
}

export async function replaceTerms(content: readonly WorkspaceContent[]): Promise<SafeExport> {
  const safe = await Promise.all(content.map(safeContent));
  const replacements = safe.flatMap((each) => each.replacements);
  const terms = safe.flatMap((each) => each.terms);
  const termsById = new Map(safe.map((each) => [each.content.workspace.id, each.terms]));
  return {
    content: safe.map((each) => each.content),
    preview: {
      replacements,
      total: placesIn(replacements),
      leftOut: safe.flatMap((each) => (safe.length === 1 ? each.leftOut : each.leftOut.map((what) => `${each.content.workspace.candidate.name}: ${what}`))),
      withoutTerms: safe.filter((each) => each.terms.length === 0).map((each) => each.content.workspace.id),
    },
    terms,
    inspect: (path, json) => {
      const place = findMemberPlace(path);
      const own = place !== null && place.kind !== "manifest" ? (termsById.get(place.workspaceId) ?? []) : terms;
      refuseTerm(findTerms(path, own)[0]?.term ?? termLeftIn(json, own), path);
    },
  };
}

/**
 * The last look at what is about to be written. What a term may still be is a word or a number of the form itself.
 * @param where a member of the archive, or a line of labelled answers
 * @throws {InclinedError} invalid-input, which names the term
 */
export function refuseTerm(term: string | null, where: string): void {
  if (term !== null) throw new InclinedError("invalid-input", cannotReplace(term, where));
}

/**
 * The name of a file that says no term: without the candidates' names where those make one up.
 * @param nameWith makes it from the candidates that it may name
 */
export function safeFileName(nameWith: (names: readonly string[]) => string, names: readonly string[], terms: Terms): string {
  const isSafe = (name: string): boolean => findTerms(name, terms).length === 0;
  const name = [nameWith(names), nameWith([])].find(isSafe);
  if (name === undefined) refuseTerm(findTerms(nameWith([]), terms)[0]?.term ?? null, "its file name");
  return name ?? nameWith([]);
}

/** @throws {InclinedError} invalid-input where the name that the person chose for a file says a term */
export function checkChosenName(place: string, terms: Terms): void {
  const found = findTerms(basename(place), terms)[0];
  if (found) throw new InclinedError("invalid-input", `Nothing was exported: the file name ${basename(place)} says the confidential term “${found.term}”. Choose another name.`);
}
