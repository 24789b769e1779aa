import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayNumber, daysBetween } from "./calendar.ts";

const MILLISECONDS_OF_DAY = 86_400_000;
const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map((number) => new Date(number * MILLISECONDS_OF_DAY).toISOString().slice(0, 10));

describe("days of the calendar", () => {
  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-29", 1, "2024-03-01"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2000-02-28", 1, "2000-02-29"],
    ["1900-02-28", 1, "1900-03-01"],
    ["2100-02-28", 1, "2100-03-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2024-01-01", 366, "2025-01-01"],
    ["2026-03-01", -1, "2026-02-28"],
    ["1970-01-01", 0, "1970-01-01"],
  ])("%s and %i days are %s", (day, count, then) => {
    expect(addDays(day, count)).toBe(then);
    expect(daysBetween(day, then)).toBe(count);
  });

  it("agree with the clock of the machine over all four-digit years", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(dayNumber(one) * MILLISECONDS_OF_DAY).toBe(Date.parse(one));
        expect(addDays(one, daysBetween(one, other))).toBe(other);
      }),
    );
  });

  it.each(["2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-1", "today", "", "2026-01-00"])("refuse %j", (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError);
  });
});
