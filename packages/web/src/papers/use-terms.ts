import type { ConfidentialTerm } from "@inclined/core/candidate/safe-form";
import { useQuery } from "@tanstack/react-query";
import { queries } from "../api/queries.ts";
import { useStudio } from "../shell/studio-context.ts";

const NONE: readonly ConfidentialTerm[] = [];

/** The confidential terms of the candidate looked at; none until they are known. Nothing waits for them. */
export function useTerms(): readonly ConfidentialTerm[] {
  const { workspace } = useStudio();
  const { data } = useQuery(queries.papers(workspace.id));
  const paper = data?.find(({ kind }) => kind === "terms");
  return paper?.kind === "terms" ? paper.data.terms : NONE;
}
