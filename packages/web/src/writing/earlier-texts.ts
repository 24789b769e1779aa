import { annotatedExample } from "@inclined/content/annotated-example";
import type { EarlierText } from "@inclined/core/documents/originality";
import { useMemo } from "react";
import { usePapers } from "../papers/use-paper.ts";
import { titleOf } from "./document-title.ts";

/** What a paper must not be too close to: the example of the product, and the candidate's other papers. */
export function useEarlierTexts(documentId: string): readonly EarlierText[] {
  const documents = usePapers("document");
  return useMemo(() => [{ id: `${annotatedExample.title}, the example of Inclined`, text: annotatedExample.document }, ...documents.filter(({ id, data }) => id !== documentId && data.text.trim() !== "").map(({ data }) => ({ id: titleOf(data), text: data.text }))], [documents, documentId]);
}
