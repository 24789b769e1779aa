import * as z from "zod";

/** Lower-case UUID. Made by whoever creates the thing, so that an answer typed offline already has its id. */
export const Id = z.uuid().regex(/^[0-9a-f-]+$/, "ids are lower-case").meta({ description: "A lower-case UUID." });
export type Id = z.infer<typeof Id>;

/** Moment in UTC with milliseconds, `2026-11-20T22:47:00.000Z`. Compares as text. */
export const Moment = z.iso.datetime({ precision: 3 }).meta({ description: "A moment in UTC with milliseconds." });
export type Moment = z.infer<typeof Moment>;

/** Calendar day without a time zone, `2026-12-04`. */
export const Day = z.iso.date().meta({ description: "A calendar day." });
export type Day = z.infer<typeof Day>;

/**
 * Counts the changes of a row: 1 when made, one more with every change, never reused.
 * A change names the revision it was based on; a stale one is refused and both versions are kept.
 */
export const Revision = z.int().positive().meta({ description: "Counts the changes of this thing, from 1." });
