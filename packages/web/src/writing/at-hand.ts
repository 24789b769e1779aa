import { limitsOf } from "@inclined/content/writing-limits";
import type { DocumentPaper } from "@inclined/core/schema/document-paper";
import { useMemo } from "react";
import { useTerms } from "../papers/use-terms.ts";
import type { PaperAtHand } from "./document-tasks.ts";

/** A paper with what was asked and how long it may be: what its checks need, and does not stand in it. */
export const asGiven = ({ kind, text, prompt }: Pick<DocumentPaper, "kind" | "text" | "prompt">): PaperAtHand => ({ kind, text, given: { question: prompt?.asks, limits: limitsOf(kind) } });

/** What a task is told of a paper: its words, what was asked, and what the candidate does not say outside. */
export function usePaperAtHand({ kind, text, prompt }: DocumentPaper): PaperAtHand {
  const terms = useTerms();
  return useMemo(() => {
    const paper = asGiven({ kind, text, prompt });
    return { ...paper, given: { ...paper.given, terms } };
  }, [kind, text, prompt, terms]);
}
