import * as z from "zod";
import { Day } from "./identity.ts";

/** Where a number comes from. `counted` is worked out from what the candidate has here; `unconfirmed` is shown as such. */
export const TRACES = ["resume", "said", "confirmed", "source", "counted", "unconfirmed"] as const;
export const Trace = z.enum(TRACES);
export type Trace = z.infer<typeof Trace>;

const text = z.string();

export const Inline = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), text }),
  z.strictObject({ kind: z.literal("strong"), text }),
  z.strictObject({ kind: z.literal("soft"), text }),
  /** Words of the candidate, the posting or a source, as they stand there. `origin`: "Answer 3", "Posting". */
  z.strictObject({ kind: z.literal("quote"), text, origin: z.string() }),
  /** A number with where it comes from. Text around it holds no digits of its own. */
  z.strictObject({ kind: z.literal("number"), text, trace: Trace }),
  /** To a section of the book or to a heading with that id. `page`: with its page, at the end of the line, where there are pages. `origin`: its words are quoted, as a story's title is. */
  z.strictObject({ kind: z.literal("see"), text, section: z.string(), page: z.boolean().optional(), origin: z.string().optional() }),
]);
export type Inline = z.infer<typeof Inline>;

const Inlines = z.array(Inline);

/** Small charts, as data. */
export const Figure = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("matrix"), rows: z.array(z.strictObject({ label: z.string(), cells: z.array(z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])) })), columns: z.array(z.string()) }),
  /** `at`: place between the days `from` and `to`, 0 to 1; `lens`: its name. */
  z.strictObject({ kind: z.literal("trend"), panels: z.array(z.strictObject({ label: z.string(), lens: z.string().optional(), from: z.string().optional(), to: z.string().optional(), points: z.array(z.strictObject({ at: z.number(), met: z.int(), of: z.int() })) })) }),
  z.strictObject({ kind: z.literal("calendar"), weeks: z.array(z.strictObject({ label: z.string(), days: z.array(z.strictObject({ day: z.string(), words: z.string(), isMilestone: z.boolean() })) })) }),
]);
export type Figure = z.infer<typeof Figure>;

export const Block = z.discriminatedUnion("kind", [
  /** `id`: a `see` points at it; kebab case, unique in the book. */
  z.strictObject({ kind: z.literal("heading"), level: z.union([z.literal(2), z.literal(3)]), text: Inlines, id: z.string().optional() }),
  z.strictObject({ kind: z.literal("paragraph"), text: Inlines, tone: z.enum(["lede", "note"]).optional() }),
  z.strictObject({ kind: z.literal("list"), items: z.array(Inlines), ordered: z.boolean().optional() }),
  /** Lines to write on by hand. */
  z.strictObject({ kind: z.literal("lines"), count: z.int().positive() }),
  /** A longer quotation with its origin under it; `isUnderOrigin`: it stands under a heading that says the origin already, which is not written again. */
  z.strictObject({ kind: z.literal("quotation"), text: z.string(), origin: z.string(), isUnderOrigin: z.boolean().optional() }),
  /** `widths`: shares of the width. */
  z.strictObject({ kind: z.literal("table"), caption: Inlines.nullable(), head: z.array(z.string()), rows: z.array(z.strictObject({ cells: z.array(Inlines) })), widths: z.array(z.number().positive()) }),
  z.strictObject({ kind: z.literal("figure"), caption: Inlines, figure: Figure }),
  /** A picture that the candidate drew, as a PNG; `words`: all that is written on it, for who cannot see it. Pixels. */
  z.strictObject({ kind: z.literal("picture"), caption: Inlines, words: z.string(), origin: z.string(), base64: z.base64(), width: z.int().positive(), height: z.int().positive() }),
  /** What follows begins a page; with `unlessLeft` only where less than that share of the page is left. */
  z.strictObject({ kind: z.literal("page"), unlessLeft: z.number().positive().max(1).optional() }),
]);
export type Block = z.infer<typeof Block>;

/** What a section lacks, and the page of the studio where it is filled. */
export const MISSING_PAGES = ["resume", "claims", "posting", "stories", "matrix", "level", "terms", "practice", "debriefs", "today"] as const;

export const Section = z.strictObject({
  /** Kebab case, unique in the book; what `see` points at. */
  id: z.string(),
  title: z.string(),
  blocks: z.array(Block),
  missing: z.array(z.strictObject({ text: z.string(), page: z.enum(MISSING_PAGES) })),
  /** True: for the candidate alone, left out of the book for a coach. */
  isPrivate: z.boolean().optional(),
  /** True: on paper it stands on one page, in smaller type where it must. */
  isOnePage: z.boolean().optional(),
  /** True: on paper it stands before the contents, as long as nothing else stands before it. */
  isFront: z.boolean().optional(),
  /** True: the candidate wants it not printed; it stands in the whole book alone. */
  isLeftOut: z.boolean().optional(),
});
export type Section = z.infer<typeof Section>;

/**
 * The personal book as a document: what it says, never how it looks. PDF, Markdown and the preview are made from it. Two proofs read it
 * whole (`playbook/proof-of-numbers.ts`, `proof-of-repetition.ts`), so nothing is in it that they cannot see.
 */
export const Book = z
  .strictObject({
    title: z.string(),
    /** Of the candidate. */
    name: z.string(),
    /** On which it was made. */
    madeOn: Day,
    sections: z.array(Section),
  })
  .meta({ id: "Book", description: "The personal book, as a document model." });
export type Book = z.infer<typeof Book>;
