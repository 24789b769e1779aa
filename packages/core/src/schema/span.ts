import * as z from "zod";

/** Half-open range of UTF-16 code units into the answer exactly as submitted: `text.slice(start, end)`. */
export const Span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start < span.end, "a span covers at least one code unit");
export type Span = z.infer<typeof Span>;

/** A span with its words: `quote === text.slice(start, end)`. */
export const Quote = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative(), quote: z.string().min(1) })
  .refine((quote) => quote.start + quote.quote.length === quote.end, "the quote is as long as its span");
export type Quote = z.infer<typeof Quote>;
