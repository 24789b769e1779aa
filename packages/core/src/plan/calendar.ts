/**
 * Exact arithmetic on calendar days, without a clock and without time zones: a day is counted from 1970-01-01, and the count turned back.
 * Years begin in March here, so that the leap day comes last and every month before it has a fixed place; 400 years are one period.
 */

const DAYS_OF_PERIOD = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const DAYS_TO_1970 = 719_468;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whole days from 1970-01-01 to an ISO day, negative before it. Throws a RangeError for what is no day of the calendar. */
export function dayNumber(day: string): number {
  const [, year = "", month = "", date = ""] = FORM.exec(day) ?? [];
  const number = fromParts(Number(year), Number(month), Number(date));
  if (year === "" || Number(month) < 1 || Number(month) > 12 || toText(number) !== day) throw new RangeError(`no calendar day: ${day}`);
  return number;
}

/** The ISO day that lies that many whole days after an ISO day; before it for a negative count. */
export function addDays(day: string, count: number): string {
  return toText(dayNumber(day) + count);
}

/** Whole days from one ISO day to another; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function fromParts(year: number, month: number, date: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const period = Math.floor(marchYear / 400);
  const yearOfPeriod = marchYear - period * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfPeriod = yearOfPeriod * 365 + Math.floor(yearOfPeriod / 4) - Math.floor(yearOfPeriod / 100) + dayOfYear;
  return period * DAYS_OF_PERIOD + dayOfPeriod - DAYS_TO_1970;
}

function toText(number: number): string {
  const shifted = number + DAYS_TO_1970;
  const period = Math.floor(shifted / DAYS_OF_PERIOD);
  const dayOfPeriod = shifted - period * DAYS_OF_PERIOD;
  const yearOfPeriod = Math.floor((dayOfPeriod - Math.floor(dayOfPeriod / 1_460) + Math.floor(dayOfPeriod / 36_524) - Math.floor(dayOfPeriod / 146_096)) / 365);
  const dayOfYear = dayOfPeriod - (yearOfPeriod * 365 + Math.floor(yearOfPeriod / 4) - Math.floor(yearOfPeriod / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfPeriod + period * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
