import type { DocumentCheck } from "../../schema/document-check.ts";

/** About 500 words with their spaces. */
const CHARACTERS_A_PAGE = 3_000;
/** A shorter paper needs no word on its length: one page of release, and a few for the answers. */
const LEAST_NOTED = 6;

/** How long a press release with its FAQ is, where it is no longer read in one sitting; null for a shorter one and for other kinds. */
export function lengthNote({ kind, status, parts, checks }: Pick<DocumentCheck, "kind" | "status" | "parts" | "checks">): string | null {
  if (kind !== "pr-faq" || status !== "assessed") return null;
  const last = Math.max(0, ...parts.map(({ span }) => span.end), ...checks.flatMap(({ evidence }) => evidence.map(({ end }) => end)));
  const pages = Math.round(last / CHARACTERS_A_PAGE);
  return pages <= LEAST_NOTED ? null : `It is about ${pages} pages long. A press release takes one page and its FAQ a few: those who decide read the whole paper in one sitting. What they need less can go to an appendix.`;
}
