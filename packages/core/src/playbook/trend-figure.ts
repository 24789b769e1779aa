import { findCriterion } from "../criteria/find-criterion.ts";
import { byMisses, type Trends } from "../debrief/trends.ts";
import { LENS_NAMES } from "../lenses/names.ts";
import { dayNames } from "../plan/plan-calendar.ts";
import { daysBetween } from "../plan/calendar.ts";
import type { Block } from "../schema/book.ts";
import { number, prose } from "./prose.ts";

const MOST_PANELS = 9;

/**
 * The criteria that were missed at least once, over the days on which they were asked for: small multiples over one span of time,
 * the one missed most first. Null where none was asked for on two days: one day is no trend.
 */
export function trendFigure({ lenses }: Trends): Block | null {
  const drawn = lenses
    .flatMap(({ lens, criteria }) => criteria.map((trend) => ({ lens, ...trend })))
    .filter(({ points, met, of }) => points.length > 1 && met < of)
    .toSorted(byMisses)
    .slice(0, MOST_PANELS);
  const days = drawn.flatMap(({ points }) => points.map(({ day }) => day)).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = daysBetween(first, last);
  const [from, to] = [dayNames(first).date, dayNames(last).date];
  return {
    kind: "figure",
    caption: prose`Criteria that were missed, from ${number(from, "counted")} to ${number(to, "counted")}. A dot is a day: on the line “all” it was met in every answer of that day, on “none” in none.`,
    figure: { kind: "trend", panels: drawn.map(({ lens, id, points }) => ({ label: findCriterion(lens, id)?.name ?? id, lens: LENS_NAMES[lens], from, to, points: points.map(({ day, met, of }) => ({ at: daysBetween(first, day) / span, met, of })) })) },
  };
}
