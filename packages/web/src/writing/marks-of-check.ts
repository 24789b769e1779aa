import type { DocumentCheck } from "@inclined/core/schema/document-check";
import type { DocumentMark } from "./document-editor.tsx";

/** The words that the checks point at, underlined by what they show. @param lit the check that is looked at; null: none */
export function marksOfCheck({ checks, pitfalls }: DocumentCheck, lit: string | null): DocumentMark[] {
  const marked = [
    ...checks.filter(({ met }) => met).map(({ evidence }) => ({ evidence, tone: "met" as const })),
    ...pitfalls.filter(({ raised }) => raised).map(({ evidence }) => ({ evidence, tone: "fault" as const })),
    ...[...checks, ...pitfalls].filter(({ id }) => id === lit).map(({ evidence }) => ({ evidence, tone: "lit" as const })),
  ];
  return marked.flatMap(({ evidence, tone }) => evidence.map(({ start, end }) => ({ start, end, tone })));
}
