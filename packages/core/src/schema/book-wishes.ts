import * as z from "zod";

/** As the sections of the book are named: kebab case. */
const SectionIds = z.array(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/).max(60)).max(200);

export const PAPER_SIZES = ["a4", "us-letter"] as const;
export const PaperSize = z.enum(PAPER_SIZES);
export type PaperSize = z.infer<typeof PaperSize>;

/** How the candidate wants the book. The book itself is never stored: it is made anew from everything that is here. */
export const BookWishes = z
  .strictObject({
    /** Ids of sections in the order wished; those that are not named keep their natural place. Empty: nothing was moved. */
    order: SectionIds,
    /** Ids of sections that are not printed. */
    leftOut: SectionIds,
    paper: PaperSize,
  })
  .meta({ id: "BookWishes", description: "Choice and order of the sections of the book, and its paper." });
export type BookWishes = z.infer<typeof BookWishes>;
