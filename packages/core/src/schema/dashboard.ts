import * as z from "zod";
import { Quote } from "./span.ts";

/** A figure of an ownership dashboard, computed from a table in it. */
export const DashboardFigure = z.strictObject({
  id: z.enum(["cycle-time-variance", "cycle-time-deviation", "cycle-time-against-plan", "defect-escape-rate", "burn-rate"]),
  /** As a person reads it: "Defect escape rate". */
  name: z.string(),
  /** Null where it could not be computed; `says` has the reason. Rates are between 0 and 1, or above where more was spent than planned. */
  value: z.number().nullable(),
  /** Of the value: "days²", "days", "share". */
  unit: z.string(),
  /** How it is computed, in words. */
  formula: z.string(),
  /** The rows it comes from, in the order in which they were taken. */
  rows: z.array(Quote),
  /** Rows that have no number for it, with why. */
  leftOut: z.array(z.strictObject({ row: Quote, because: z.string() })),
  /** How it moves from row to row; `slope` of the line with the least squares, per row, null where there are too few points. */
  trend: z.strictObject({ slope: z.number().nullable(), points: z.int().nonnegative(), says: z.string() }),
  /** The figure in a sentence. */
  says: z.string(),
});
export type DashboardFigure = z.infer<typeof DashboardFigure>;

/** What was computed from the tables of an ownership dashboard. */
export const CheckedDashboard = z.strictObject({
  figures: z.array(DashboardFigure),
  /** How the table was read: which order its dates have, which sign its decimals; and what was refused. */
  notes: z.array(z.string()),
});
export type CheckedDashboard = z.infer<typeof CheckedDashboard>;
