import * as z from "zod";

/** Words of one look. */
export const TextRun = z.strictObject({
  text: z.string(),
  strong: z.boolean().optional(),
  emphasis: z.boolean().optional(),
  code: z.boolean().optional(),
  /** Where a link leads: http, https or mailto. */
  link: z.string().optional(),
});
export type TextRun = z.infer<typeof TextRun>;

const Runs = z.array(TextRun);

/** One block of a document. What Markdown can say beyond it (pictures, HTML) stands as its own words. */
export const DocumentBlock = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("heading"), level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]), text: Runs }),
  z.strictObject({ kind: z.literal("paragraph"), text: Runs, isQuoted: z.boolean().optional() }),
  /** Flat: an item of a list in a list has the depth of it, from 0. `number`: as counted from the list's first; null: a bullet. */
  z.strictObject({ kind: z.literal("item"), depth: z.int().min(0).max(8), number: z.int().nonnegative().nullable(), text: Runs }),
  z.strictObject({ kind: z.literal("table"), head: z.array(Runs), rows: z.array(z.array(Runs)) }),
  z.strictObject({ kind: z.literal("code"), text: z.string() }),
  z.strictObject({ kind: z.literal("rule") }),
]);
export type DocumentBlock = z.infer<typeof DocumentBlock>;
