import type { PlanDay, PlanTask, TaskKind } from "../schema/plan.ts";
import { addDays } from "./calendar.ts";

/** What a day is for. A light one holds refreshers and mocks, the eve of the loop no full mock, and the day of a phone screen nothing but a writing exercise that cannot wait. */
export type DayUse = "work" | "light" | "eve" | "screen" | "none";

/** One day while the plan is being made. */
export interface OpenDay {
  day: string;
  use: DayUse;
  isBusy: boolean;
  /** Whether a phone screen comes after it: stories come before anything else, and as many as there is room for. */
  isBeforeScreen: boolean;
  /** Minutes that are left. */
  left: number;
  tasks: PlanTask[];
}

/** Where the plan runs, in whole days counted from today. */
export interface GridBounds {
  today: string;
  /** How many days are listed, the day of the loop included. */
  length: number;
  /** The index of the loop's day; null: none within reach. */
  loopAt: number | null;
  /** The index of the day of the phone screen; null: none. */
  screenAt: number | null;
  lightDays: number;
  busyDays: readonly string[];
  /** Minutes a day, at most. */
  capacity: number;
  /** Minutes of what was done today already: it counts as today's. */
  doneToday: number;
}

/** The most of a kind that one day holds, so that no day is one thing only. */
const MOST_A_DAY: Readonly<Record<TaskKind, number>> = { story: 4, drill: 2, scenario: 2, mock: 1, refresher: 4, sql: 1, writing: 3 };
/** Before a phone screen. */
const MOST_STORIES_BEFORE_SCREEN = 8;
/** Minutes of refreshers on one day at most: they are light. */
const MOST_REFRESHER_MINUTES = 30;

/** The days from today on, each with what it is for and how much room it has. Room never depends on what was left undone. */
export function openDays({ today, length, loopAt, screenAt, lightDays, busyDays, capacity, doneToday }: GridBounds): OpenDay[] {
  const busy = new Set(busyDays);
  return Array.from({ length }, (_, index) => {
    const day = addDays(today, index);
    const isBusy = busy.has(day);
    const left = index === 0 ? Math.max(0, capacity - doneToday) : capacity;
    return { day, use: useOf(index, loopAt, screenAt, lightDays), isBusy, isBeforeScreen: screenAt !== null && index < screenAt, left, tasks: [] };
  });
}

function useOf(index: number, loopAt: number | null, screenAt: number | null, lightDays: number): DayUse {
  if (loopAt !== null && index >= loopAt) return "none";
  if (loopAt !== null && index === loopAt - 1) return "eve";
  const isLight = loopAt !== null && index >= loopAt - lightDays;
  // two interviews that near one another: what is light before the one is light before the other
  if (index === screenAt) return isLight ? "eve" : "screen";
  return isLight ? "light" : "work";
}

/** Whether a task may stand on a day and has room there. */
export function fits({ use, isBusy, isBeforeScreen, left, tasks }: OpenDay, { kind, minutes }: PlanTask): boolean {
  if (isBusy || use === "none" || minutes > left) return false;
  if (use === "screen") return kind === "writing";
  if (use !== "work" && kind !== "refresher" && kind !== "mock") return false;
  const alike = tasks.filter((task) => task.kind === kind);
  if (kind === "refresher" && alike.reduce((sum, task) => sum + task.minutes, minutes) > MOST_REFRESHER_MINUTES) return false;
  return alike.length < (kind === "story" && isBeforeScreen ? MOST_STORIES_BEFORE_SCREEN : MOST_A_DAY[kind]);
}

/** Puts a task on a day that it fits. */
export function put(day: OpenDay, task: PlanTask): void {
  day.tasks.push(task);
  day.left -= task.minutes;
}

/** Takes a task off its day again. */
export function takeOff(day: OpenDay, task: PlanTask): void {
  day.tasks = day.tasks.filter((one) => one !== task);
  day.left += task.minutes;
}

/** A day as it is shown, in the order in which its tasks are best done. */
export function closeDay({ day, isBusy, tasks }: OpenDay): PlanDay {
  const ordered = tasks.map((task, index) => ({ task, index })).sort((one, other) => ORDER[one.task.kind] - ORDER[other.task.kind] || one.index - other.index);
  return { day, isBusy, tasks: ordered.map(({ task }) => task), minutes: tasks.reduce((sum, { minutes }) => sum + minutes, 0) };
}

const ORDER: Readonly<Record<TaskKind, number>> = { writing: 0, story: 1, mock: 2, drill: 3, scenario: 4, refresher: 5, sql: 6 };
