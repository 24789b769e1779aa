import type { Figure } from "../schema/book.ts";
import type { MILESTONE_KINDS, PlanTask, PlanView, TaskKind } from "../schema/plan.ts";
import { addDays, dayNumber } from "./calendar.ts";

type Calendar = Extract<Figure, { kind: "calendar" }>;

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 3;
/** More do not fit on a page, and so far ahead nothing is planned by the day. */
const MOST_WEEKS = 9;

export const MILESTONE_WORDS: Readonly<Record<(typeof MILESTONE_KINDS)[number], string>> = { "phone-screen": "Phone screen", "exercise-sent": "Exercise comes", "exercise-due": "Exercise due", loop: "The loop" };
const ONE: Readonly<Record<TaskKind, string>> = { story: "story", drill: "drill", scenario: "scenario", mock: "mock", refresher: "refresher", sql: "SQL", writing: "writing" };
const MANY: Readonly<Record<TaskKind, string>> = { story: "stories", drill: "drills", scenario: "scenarios", mock: "mocks", refresher: "refreshers", sql: "SQL", writing: "writing" };

/** Monday is 0. */
export const weekdayOf = (day: string): number => (((dayNumber(day) + FIRST_WEEKDAY) % 7) + 7) % 7;

/** "Saturday", "21 November". */
export function dayNames(day: string): { weekday: string; date: string } {
  return { weekday: WEEKDAYS[weekdayOf(day)] ?? "", date: `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ""}` };
}

/** The plan as the book's calendar: whole weeks from Monday on, each day with how much of what lies on it, and milestones. */
export function planCalendar({ days, milestones }: Pick<PlanView, "days" | "milestones">): Calendar {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  if (first === undefined || last === undefined) return { kind: "calendar", weeks: [] };
  const monday = addDays(first, -weekdayOf(first));
  const count = Math.min(MOST_WEEKS, Math.floor((dayNumber(last) - dayNumber(monday)) / 7) + 1);
  const weeks = Array.from({ length: count }, (_, week) => {
    const begins = addDays(monday, week * 7);
    return { label: dayNames(begins).date.slice(0, "30 Nov".length).trim(), days: Array.from({ length: 7 }, (__, place) => cell(addDays(begins, place))) };
  });
  return { kind: "calendar", weeks };

  function cell(day: string): Calendar["weeks"][number]["days"][number] {
    const here = milestones.filter((one) => one.day === day);
    const planned = days.find((one) => one.day === day);
    // days before today and after the loop stand empty: the week keeps its seven places
    if (planned === undefined) return { day: "", words: "", isMilestone: false };
    const words = [...here.map(({ kind }) => MILESTONE_WORDS[kind]), ...(planned.isBusy ? ["busy"] : kindsOf(planned.tasks))];
    return { day: String(Number(day.slice(8))), words: words.join(", "), isMilestone: here.length > 0 };
  }
}

function kindsOf(tasks: readonly PlanTask[]): string[] {
  const counts = new Map<TaskKind, number>();
  for (const { kind } of tasks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => (count === 1 ? ONE[kind] : `${count} ${MANY[kind]}`));
}
