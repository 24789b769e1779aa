import type { PaperLimits } from "@inclined/core/documents/given-to-check";
import type { DocumentKind } from "@inclined/core/schema/document-check";

/** How long a kind of paper may be, as a source says on the day on which it was read. */
interface SourcedLimits extends PaperLimits {
  kind: DocumentKind;
  /** Id of the source; its day stands there (sources.ts). */
  source: string;
  note: string;
}

/** Limits of papers. Another loop may have others; they are shown with their source. */
const writingLimits: readonly SourcedLimits[] = [
  {
    kind: "writing-exercise",
    source: "prepfully-writing-exercise",
    characters: 8000,
    pages: 2,
    note: "One or two pages and at most 8,000 characters, without bullets, tables or graphics. Characters are counted with their spaces; the source does not say which it means.",
  },
];

/** The limits of a kind of paper; undefined where no source gives any. */
export function limitsOf(kind: DocumentKind): SourcedLimits | undefined {
  return writingLimits.find((one) => one.kind === kind);
}
