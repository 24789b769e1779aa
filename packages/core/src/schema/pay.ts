import * as z from "zod";
import { RoleFamily } from "./posting.ts";

/** What a pay is made of; `total` is what a source gives for a year of all of it. */
export const PAY_PARTS = ["base", "stock", "bonus", "signing", "equity", "total"] as const;

const PlainId = z.string().regex(/^[a-z0-9-]+$/);

/**
 * One thing that one source says about pay. Sources disagree, and one may disagree with itself: each figure is one of its own, never
 * made into another.
 */
export const PayFigure = z
  .strictObject({
    id: PlainId.max(60),
    family: RoleFamily,
    /** As the source writes it: "L5". */
    level: z.string().regex(/^L\d{1,2}$/),
    part: z.enum(PAY_PARTS),
    /** Least and most in US dollars, or in per cent of the company where `part` is equity; the same twice where one figure is given. */
    range: z.tuple([z.number().positive(), z.number().positive()]).refine(([least, most]) => least <= most, "the least comes first"),
    /** True: the source calls it a median. */
    isMedian: z.boolean(),
    /** When the figure is from, as the source says it; null where it says nothing. */
    asOf: z.string().min(1).nullable(),
    /** What the source says of it besides: over how long, for whom, taken from where. */
    note: z.string().min(1).nullable(),
    /** Id of a source. */
    source: PlainId,
  })
  .meta({ id: "PayFigure", description: "What one source says about one part of the pay at a level." });
export type PayFigure = z.infer<typeof PayFigure>;
