import { daysBetween } from "./calendar.ts";
import { type OpenDay, put, takeOff } from "./day-grid.ts";
import type { Placing } from "./placing.ts";
import type { PlanFrame } from "./plan-frame.ts";
import type { PlanInput } from "./plan-input.ts";
import { mockTask } from "./timed-work.ts";

/** The full mocks that have to be. */
export interface PlacedMocks {
  /** Whether all of them are done or planned. */
  hasEnough: boolean;
  /** The number of one more. */
  next: number;
  /** The first day, counted from today, that is far enough from the last one held. */
  restedAt: number;
  /** Where no loop gives them a day, they are held once the stories stand, and a week apart, instead of at the far end. */
  bringForward: (opensAt: number | null) => void;
}

/** Between two full mocks where nothing presses, so that what one showed can be worked on before the next. */
export const MOCK_DAYS_APART = 7;

/** Keeps room for the full mocks before anything else takes it: one in the last days, though not on the eve, the other right before them. */
export function placeMocks(placing: Placing, input: PlanInput, { days, loopAt }: PlanFrame): PlacedMocks {
  const done = numbersDone(placing.doneIds);
  const missing = Math.max(0, input.facts.mocks.least - done.size);
  const numbers = Array.from({ length: done.size + missing + 1 }, (_, index) => index + 1).filter((number) => !done.has(number));
  const tasks = numbers.slice(0, missing).map((number) => mockTask(input, number));
  const held = reserve(placing, days, tasks[0], tasks.length);
  held.forEach((index, order) => put(dayOf(days, index), taskOf(tasks, order)));
  for (const task of tasks.slice(held.length)) placing.drop(task);
  const restedAt = Math.max(0, ...input.data.done.filter(({ task }) => MOCK_ID.test(task)).map(({ day }) => daysBetween(input.today, day) + MOCK_DAYS_APART));
  const bringForward = (opensAt: number | null): void => {
    if (loopAt !== null || opensAt === null) return;
    let from = Math.max(opensAt, restedAt);
    held.forEach((index, order) => {
      const task = taskOf(tasks, order);
      const earlier = placing.find(task, { from, to: index - 1 });
      if (earlier !== null) {
        takeOff(dayOf(days, index), task);
        put(dayOf(days, earlier), task);
      }
      from = (earlier ?? index) + MOCK_DAYS_APART;
    });
  };
  return { hasEnough: held.length === missing, next: numbers[missing] ?? done.size + missing + 1, restedAt, bringForward };
}

const MOCK_ID = /^mock:full:([1-9]\d{0,3})$/;

function numbersDone(ids: ReadonlySet<string>): Set<number> {
  return new Set([...ids].flatMap((id) => (MOCK_ID.test(id) ? [Number(id.slice("mock:full:".length))] : [])));
}

/** Days for so many mocks, the earliest first. */
function reserve(placing: Placing, days: readonly OpenDay[], task: ReturnType<typeof mockTask> | undefined, count: number): number[] {
  if (task === undefined) return [];
  const free = days.flatMap(({ use }, index) => (use !== "eve" && placing.find(task, { from: index, to: index }) !== null ? [index] : []));
  const light = free.filter((index) => days[index]?.use === "light").toReversed();
  const work = free.filter((index) => days[index]?.use === "work").toReversed();
  return [...light.slice(0, 1), ...work, ...light.slice(1)].slice(0, count).toSorted((one, other) => one - other);
}

function dayOf(days: readonly OpenDay[], index: number): OpenDay {
  const day = days[index];
  if (day === undefined) throw new RangeError(`the plan has no day ${index}`);
  return day;
}

function taskOf<Task>(tasks: readonly Task[], order: number): Task {
  const task = tasks[order];
  if (task === undefined) throw new RangeError(`no mock ${order}`);
  return task;
}
