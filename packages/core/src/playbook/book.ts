/**
 * The personal book as a document: what it says, never how it looks. PDF, DOCX, Markdown and the preview are made from it.
 * Two proofs read it whole (`proof-of-numbers.ts`, `proof-of-repetition.ts`), so nothing is in it that they cannot see.
 */

/** Where a number comes from. `counted` is worked out from what the candidate has here; `unconfirmed` is shown as such. */
export type Trace = "resume" | "said" | "confirmed" | "source" | "counted" | "unconfirmed";

/** Whose words these are: "Story: Late parcels", "Answer of 3 November", "Posting". The same origin may be quoted again. */
export type Origin = string;

export type Inline =
  | { kind: "text"; text: string }
  | { kind: "strong"; text: string }
  | { kind: "soft"; text: string }
  /** Words of the candidate, the posting or a source, as they stand there. */
  | { kind: "quote"; text: string; origin: Origin }
  /** A number with where it comes from. Text around it holds no digits of its own. */
  | { kind: "number"; text: string; trace: Trace }
  /** To a section of the book. */
  | { kind: "see"; text: string; section: string };

export interface Row {
  cells: readonly (readonly Inline[])[];
}

export type Block =
  | { kind: "heading"; level: 2 | 3; text: readonly Inline[] }
  | { kind: "paragraph"; text: readonly Inline[]; tone?: "lede" | "note" }
  | { kind: "list"; items: readonly (readonly Inline[])[]; ordered?: boolean }
  /** Lines to write on by hand. */
  | { kind: "lines"; count: number }
  /** A longer quotation with its origin under it. */
  | { kind: "quotation"; text: string; origin: Origin }
  | { kind: "table"; caption: readonly Inline[] | null; head: readonly string[]; rows: readonly Row[]; /** Shares of the width. */ widths: readonly number[] }
  | { kind: "figure"; caption: readonly Inline[]; figure: Figure }
  /** What follows begins a page. */
  | { kind: "page" };

/** Small charts, as data. */
export type Figure =
  | { kind: "matrix"; rows: readonly { label: string; cells: readonly (0 | 1 | 2 | 3)[] }[]; columns: readonly string[] }
  | { kind: "trend"; panels: readonly { label: string; points: readonly { at: number; met: number; of: number }[] }[] }
  | { kind: "calendar"; weeks: readonly { label: string; days: readonly { day: string; words: string; isMilestone: boolean }[] }[] };

/** What a section lacks, and the page of the studio where it is filled. */
export interface Missing {
  text: string;
  page: "resume" | "claims" | "posting" | "stories" | "matrix" | "level" | "terms" | "practice" | "debriefs" | "today";
}

export interface Section {
  /** Kebab case, unique in the book; what `see` points at. */
  id: string;
  title: string;
  blocks: readonly Block[];
  missing: readonly Missing[];
  /** True: for the candidate alone, left out of the book for a coach. */
  isPrivate?: boolean;
}

export interface Book {
  title: string;
  /** Of the candidate. */
  name: string;
  /** ISO day on which it was made. */
  madeOn: string;
  sections: readonly Section[];
}
