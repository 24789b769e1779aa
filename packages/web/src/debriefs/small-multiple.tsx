import type { Trend } from "@inclined/core/debrief/trends";
import { Link } from "@tanstack/react-router";
import { count } from "../look/words.ts";

/** In pixels; the width is that of its place, and dots are as large on a phone as elsewhere. */
const HEIGHT = 56;
const EDGE = 9;
const LARGEST = 7.5;
/** A dot for one answer; dots shrink, all alike, only where a day has so many answers that its dot would not fit. */
const OF_ONE = 2.75;
/** Fewer are points, not a course. */
const FEWEST_FOR_A_LINE = 3;

/** Radius of a dot whose area stands for so many answers. @param most the most answers behind one dot, in all pictures */
export function radiusOf(answers: number, most: number): number {
  return Math.min(OF_ONE, LARGEST / Math.sqrt(most)) * Math.sqrt(answers);
}

interface SmallMultipleProps {
  trend: Trend;
  /** The lens in whose pages it is explained. */
  lens: string;
  name: string;
  /** "met" of a criterion, "shown" of a principle. */
  said: string;
  /** All days of practice, so that every picture has the same ground line. */
  days: readonly string[];
  /** The most answers that stand behind one point, in all pictures. */
  most: number;
}

/** One criterion or principle over the days of practice: a dot a day, as high as the share met, its area the number of answers. */
export function SmallMultiple({ trend, lens, name, said, days, most }: SmallMultipleProps) {
  const dots = trend.points.map(({ day, met, of }) => ({ day, met, of, x: across(days.indexOf(day), days.length), y: EDGE + (1 - met / of) * (HEIGHT - 2 * EDGE) }));
  return (
    <figure className="multiple">
      <figcaption>
        <Link to="/criteria/$lens/$criterionId" params={{ lens, criterionId: trend.id }}>
          {name}
        </Link>
        <span className="multiple-count">{`${trend.met} of ${count(trend.of, "answer")}${trend.contested === 0 ? "" : `, contested ${trend.contested}`}`}</span>
      </figcaption>
      <svg role="img" aria-label={`${name}: ${inWords(trend, said)}`} height={HEIGHT}>
        <line className="multiple-bound" x1="0" x2="100%" y1={EDGE} y2={EDGE} />
        <line className="multiple-bound" x1="0" x2="100%" y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} />
        {dots.length < FEWEST_FOR_A_LINE ? null : dots.slice(1).map(({ day, x, y }, place) => <line key={day} className="multiple-course" x1={dots[place]?.x} y1={dots[place]?.y} x2={x} y2={y} />)}
        {dots.map(({ day, met, of, x, y }) => (
          <circle key={day} className="multiple-dot" cx={x} cy={y} r={radiusOf(of, most)}>
            <title>{`${dayName(day)}: ${met} of ${of}`}</title>
          </circle>
        ))}
      </svg>
    </figure>
  );
}

/** Days stand at equal distances, a single one in the middle: what counts is practice, not the calendar. */
function across(place: number, days: number): string {
  return days === 1 ? "50%" : `${2 + (place / (days - 1)) * 96}%`;
}

/** What stands beside the count and is no part of it. */
function besides({ contested, notAssessed }: Trend): string[] {
  return [...(contested === 0 ? [] : [`contested ${contested}`]), ...(notAssessed === 0 ? [] : [`${notAssessed} not assessed`])];
}

/** "met in 4 of 6 answers: 1 of 2 on 18 November, 3 of 4 on 20 November; contested 1." */
function inWords(trend: Trend, said: string): string {
  return `${[`${said} in ${trend.met} of ${count(trend.of, "answer")}: ${pointsInWords(trend)}`, ...besides(trend)].join("; ")}.`;
}

/** "4 of 6 answers, contested 1" */
export function inShort(trend: Trend): string {
  return [`${trend.met} of ${count(trend.of, "answer")}`, ...besides(trend)].join(", ");
}

/** "1 of 2 on 18 November, 3 of 4 on 20 November" */
export function pointsInWords({ points }: Trend): string {
  return points.map(({ day, met, of }) => `${met} of ${of} on ${dayName(day)}`).join(", ");
}

/** "20 November", with the year where it is another one. */
export function dayName(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date).toLocaleDateString("en-GB", { day: "numeric", month: "long", ...(year === new Date().getFullYear() ? {} : { year: "numeric" }) });
}
