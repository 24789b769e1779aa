import type { JsonResume } from "../schema/resume.ts";

type Role = NonNullable<JsonResume["work"]>[number];

const NUMBERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15 };
const YEARS = /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)\s?(?:\+|plus)?(?:\s?(?:-|–|to)\s?\d{1,2})?\s?\+?\s?(?:or more )?years?\b/i;

/** Years that are asked for; of "3–5 years" the least. `start` and `end` are those of the words that say them. */
export interface AskedYears {
  years: number;
  start: number;
  end: number;
}

/** The years that a requirement asks for; null where it asks for none. */
export function askedYears(text: string): AskedYears | null {
  const found = YEARS.exec(text);
  const word = found?.[1]?.toLowerCase() ?? "";
  const years = NUMBERS[word] ?? Number(word);
  return found === null || years === 0 ? null : { years, start: found.index, end: found.index + found[0].length };
}

/** The middle of a year stands for a year without a month, so that years alone are not counted for more than they say. */
const MIDDLE = 6;
const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || MIDDLE);

/**
 * Months of several roles together; those in which two were held at once count once.
 * @param today `2026-11`, the end of what goes on
 */
export function monthsTogether(roles: readonly Role[], today: string): number {
  const held = roles
    .flatMap(({ startDate, endDate }) => (startDate === undefined ? [] : [{ from: monthOf(startDate), until: monthOf(endDate ?? today) + 1 }]))
    .toSorted((a, b) => a.from - b.from);
  let counted = 0;
  let at = 0;
  for (const { from, until } of held) {
    const start = Math.max(from, at);
    if (until > start) counted += until - start;
    at = Math.max(at, until);
  }
  return counted;
}
