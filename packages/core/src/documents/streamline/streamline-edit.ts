/** What an edit takes away. */
export const EDIT_KINDS = ["says-nothing", "repeated", "throat-clearing", "doublet", "hedge", "adverb", "adjective"] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** One piece of streamlining, to be taken or left: half-open, UTF-16 code units of the text as it was. */
export interface StreamlineEdit {
  start: number;
  end: number;
  /** Empty where the words only go. */
  replacement: string;
  /** In a sentence, for the writer. */
  why: string;
  kind: EditKind;
}
