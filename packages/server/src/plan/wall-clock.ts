import { addDays } from "@inclined/core/plan/calendar";
import type { ICalDayJsStub } from "ical-generator";

const MINUTES_OF_DAY = 24 * 60;

const two = (count: number): string => String(count).padStart(2, "0");

/**
 * A time as a clock on the wall shows it, `2026-03-29` and `19:30`, without asking what moment that is: a calendar is told the zone
 * beside it and works that out. A `Date` could not say this, since the machine that writes the calendar has a zone of its own.
 */
export class WallClock implements ICalDayJsStub {
  readonly day: string;
  readonly minute: number;

  /** @param minute of the day; beyond its end it is that of a later day */
  constructor(day: string, minute = 0) {
    this.day = addDays(day, Math.floor(minute / MINUTES_OF_DAY));
    this.minute = minute % MINUTES_OF_DAY;
  }

  /** @param time of day, `19:30` */
  static at(day: string, time: string): WallClock {
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    return new WallClock(day, hours * 60 + minutes);
  }

  later(minutes: number): WallClock {
    return new WallClock(this.day, this.minute + minutes);
  }

  /** The two forms that a calendar is written in. */
  format(form?: string): string {
    return form === "HHmmss" ? `${two(Math.floor(this.minute / 60))}${two(this.minute % 60)}00` : this.day.replaceAll("-", "");
  }

  isValid(): boolean {
    return true;
  }

  /** For comparing one with another only. */
  toDate(): Date {
    return new Date(Date.parse(this.day) + this.minute * 60_000);
  }

  toJSON(): string {
    return this.toDate().toJSON();
  }

  utc(): this {
    return this;
  }
}
