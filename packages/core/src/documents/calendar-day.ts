const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The days from a fixed day on to the one that words name: "3 May 2027", "May 3, 2027", "2027-05-03"; null where they name none, or leave
 * open which number is the month.
 */
export function calendarDay(words: string): number | null {
  const iso = /\b(20\d\d)-(\d{2})-(\d{2})\b/.exec(words);
  if (iso !== null) return dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const month = MONTHS.findIndex((name) => new Set(words.toLowerCase().split(/[^a-z]+/).map((each) => each.slice(0, 3))).has(name)) + 1;
  const year = /\b20\d\d\b/.exec(words)?.[0];
  const day = /\b\d{1,2}(?:st|nd|rd|th)?\b/.exec(words)?.[0];
  return month === 0 || year === undefined || day === undefined ? null : dayNumber(Number(year), month, Number.parseInt(day, 10));
}

/** Of the proleptic Gregorian calendar: March begins the year, so that a leap day ends one. */
function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day;
}
