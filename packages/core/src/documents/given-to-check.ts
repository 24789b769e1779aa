import type { ConfidentialTerm } from "../candidate/safe-form.ts";

/** How long a paper may be and what may stand in it, as a source says; the data lie in content (writing-limits.ts). */
export interface PaperLimits {
  /** Characters, white space included; null where the source gives none. */
  characters: number | null;
  /** Pages; shown beside the characters, and never counted: how much a page holds depends on who prints it. */
  pages: number | null;
}

/** What a check is told beside the paper. Each may be absent; what needs it then says so. */
export interface GivenToCheck {
  /** The words of the task. */
  question?: string | undefined;
  limits?: PaperLimits | undefined;
  /** What the candidate does not say outside. */
  terms?: readonly ConfidentialTerm[] | undefined;
}
