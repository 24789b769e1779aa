import type { DocumentCheck, DocumentKind } from "../schema/document-check.ts";
import type { Quote, Span } from "../schema/span.ts";
import type { DocumentCriterion, Finding } from "./document-criterion.ts";
import type { GivenToCheck } from "./given-to-check.ts";

/** What a kind of paper adds to its check besides criteria: the parts that stand in it, and what can be said of some of them. */
export type Examined = Partial<Pick<DocumentCheck, "metrics" | "questions" | "behavioural" | "dashboard">> & { parts: DocumentCheck["parts"] };

/** Words of the paper at a stretch of it. */
export type Quoting = (span: Span) => Quote;

/** The parts that stand in a paper, with their words, in the order given. */
export const partsAt = (found: readonly { name: string; span: Span | null }[], quote: Quoting): Examined["parts"] =>
  found.flatMap(({ name, span }) => (span === null || span.start >= span.end ? [] : [{ name, span: quote(span) }]));

/**
 * How one kind of paper is judged; each kind has one, in the file `profile.ts` of its folder.
 * @typeParam Reading the paper as it was read for its kind
 */
interface DocumentProfile<Reading> {
  kind: DocumentKind;
  /** As it stands on screen: "PR/FAQ". */
  name: string;
  criteria: readonly DocumentCriterion<Reading>[];
  pitfalls: readonly DocumentCriterion<Reading>[];
  /** Ids in the order in which they are mended: what everything else hangs on comes first. */
  mendFirst: readonly string[];
  /** Never throws, whatever the text; linear in its length. */
  read: (document: string, given: GivenToCheck) => Reading;
  examine: (reading: Reading, quote: Quoting) => Examined;
  /** What can be said even of a text with too little to judge: the figures of a table without a word. */
  compute?: (document: string) => Pick<Examined, "dashboard">;
}

/** A kind of paper, with its reading kept to itself. */
export interface KnownDocument extends Pick<DocumentProfile<unknown>, "kind" | "name" | "mendFirst" | "compute"> {
  criteria: readonly Omit<DocumentCriterion<never>, "judge">[];
  pitfalls: readonly Omit<DocumentCriterion<never>, "judge">[];
  /** Reads a paper once and hands what was read to each question about it. */
  open: (document: string, given?: GivenToCheck) => OpenDocument;
}

/** A paper that was read. */
export interface OpenDocument {
  /** In the order of the profile. @returns what was found, or null where the criterion itself failed */
  judge: (id: string) => Finding | null;
  examine: (quote: Quoting) => Examined;
}

/** Makes a kind of paper known. */
export function profile<Reading>(own: DocumentProfile<Reading>): KnownDocument {
  const all = new Map([...own.criteria, ...own.pitfalls].map((each) => [each.id, each]));
  return {
    ...own,
    open: (document, given = {}) => {
      const reading = own.read(document, given);
      return {
        examine: (quote) => own.examine(reading, quote),
        judge: (id) => {
          try {
            return all.get(id)?.judge(reading) ?? null;
          } catch {
            // one broken criterion never breaks the rest
            return null;
          }
        },
      };
    },
  };
}
