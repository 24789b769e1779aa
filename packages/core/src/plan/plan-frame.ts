import type { PlanData } from "../schema/plan.ts";
import { addDays, daysBetween } from "./calendar.ts";
import { type OpenDay, openDays } from "./day-grid.ts";
import type { PlanInput } from "./plan-input.ts";
import { minutesOfDone } from "./task-lengths.ts";

/** Farther away than this, the day of a loop says nothing about the next weeks. */
const FARTHEST_DAYS = 366;

/** The days of a plan and where its milestones lie, as whole days from today; negative ones are over. */
export interface PlanFrame {
  days: OpenDay[];
  /** Minutes on a day that is not busy. */
  capacity: number;
  /** Null: no day is set, or it is too far away to plan for. */
  loopAt: number | null;
  isLoopTooFar: boolean;
  screenAt: number | null;
  sentAt: number | null;
  dueAt: number | null;
  /** The writing exercise is due before it is sent: nothing of it is planned until the days are put right. */
  isExerciseAmiss: boolean;
  doneIds: ReadonlySet<string>;
}

/** Lays out the days from today to the loop, or as many as the longest plan of a source has. */
export function frameOf({ data, today, facts }: PlanInput): PlanFrame {
  const at = (kind: PlanData["milestones"][number]["kind"]): number | null => {
    const day = data.milestones.find((one) => one.kind === kind)?.day ?? null;
    return day === null ? null : daysBetween(today, day);
  };
  const toLoop = at("loop");
  const isLoopTooFar = toLoop !== null && toLoop > FARTHEST_DAYS;
  const loopAt = isLoopTooFar ? null : toLoop;
  const screenAt = at("phone-screen");
  const capacity = Math.floor(data.hoursADay * 60);
  const doneToday = data.done.filter(({ day }) => day === today).reduce((sum, { task }) => sum + minutesOfDone(task, facts), 0);
  const length = loopAt === null ? facts.longest.days : Math.max(0, loopAt + 1);
  const days = openDays({ today, length, loopAt, screenAt, lightDays: facts.lastDays.days, busyDays: data.busyDays, capacity, doneToday });
  const [sentAt, dueAt] = [at("exercise-sent"), at("exercise-due")];
  const isExerciseAmiss = sentAt !== null && dueAt !== null && dueAt < sentAt;
  return { days, capacity, loopAt, isLoopTooFar, screenAt, sentAt, dueAt, isExerciseAmiss, doneIds: new Set(data.done.map(({ task }) => task)) };
}

/** The first day, counted from today, from which on the source adds no more breadth in system design; null: no loop is near. */
export function designStopsAt({ loopAt }: PlanFrame, { facts }: PlanInput): number | null {
  return loopAt === null ? null : loopAt - Math.max(...facts.designStops.weeks) * 7;
}

/** The ISO day that lies so many days after today. */
export const dayAt = ({ today }: PlanInput, index: number): string => addDays(today, index);
