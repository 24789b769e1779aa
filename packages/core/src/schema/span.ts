import * as z from "zod";

/** Half-open range of UTF-16 code units into the answer exactly as submitted: `text.slice(start, end)`. */
export const Span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start < span.end, "a span covers at least one code unit");
export type Span = z.infer<typeof Span>;

const quoted = { start: z.int().nonnegative(), end: z.int().nonnegative(), quote: z.string().min(1) };
const AS_LONG = "the quote is as long as its span";
const isAsLong = ({ start, end, quote }: { start: number; end: number; quote: string }): boolean => start + quote.length === end;

/** A span with its words: `quote === text.slice(start, end)`. */
export const Quote = z.strictObject(quoted).refine(isAsLong, AS_LONG);
export type Quote = z.infer<typeof Quote>;

/** Words of an answer or of one of its replies: `turn` is the index of the reply, absent in the answer itself. */
export const TurnQuote = z.strictObject({ ...quoted, turn: z.int().nonnegative().optional() }).refine(isAsLong, AS_LONG);
export type TurnQuote = z.infer<typeof TurnQuote>;
