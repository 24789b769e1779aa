import fc from "fast-check";
import { expect, it } from "vitest";
import { calendarDay } from "./calendar-day.ts";

it("counts days between any two dates as the calendar does, in each way of writing them", () => {
  const date = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  const long = (of: Date): string => of.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const american = (of: Date): string => of.toLocaleDateString("en-US", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const days = (of: Date): number => Math.floor(of.getTime() / 86_400_000);
  fc.assert(
    fc.property(date, date, (one, other) => {
      const apart = days(other) - days(one);
      expect((calendarDay(long(other)) ?? Number.NaN) - (calendarDay(one.toISOString().slice(0, 10)) ?? Number.NaN)).toBe(apart);
      expect((calendarDay(american(other)) ?? Number.NaN) - (calendarDay(long(one)) ?? Number.NaN)).toBe(apart);
    }),
  );
});

it.each(["week 2", "03/04/2027", "spring 2027", "May 2027", "3 May", "45 May 2027", ""])("names no day: %s", (words) => {
  expect(calendarDay(words)).toBeNull();
});
