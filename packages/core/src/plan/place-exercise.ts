import type { PlanTask } from "../schema/plan.ts";
import { fits, type OpenDay, put } from "./day-grid.ts";
import type { Placing } from "./placing.ts";
import type { PlanFrame } from "./plan-frame.ts";
import { exerciseWork } from "./timed-work.ts";

/** Minutes below which a day holds nothing of the exercise. */
const LEAST_MINUTES = 15;
/** Shortened steps are whole fives of minutes. */
const STEP_MINUTES = 5;

/**
 * The steps of the writing exercise. The first lies on the day on which it is sent, the last reading on the day before it is due;
 * the due day itself, whose hour may be early, is used only where there is no other. Where the days are too short for the usual
 * minutes, the steps share what there is. Nothing is planned of an exercise that is due before it is sent.
 */
export function placeExercise(placing: Placing, { sentAt, dueAt, capacity, isExerciseAmiss }: PlanFrame): void {
  if (isExerciseAmiss || (dueAt === null ? sentAt === null : dueAt < 0)) return;
  const from = Math.max(0, sentAt ?? 0);
  if (from >= placing.days.length) return;
  const steps = exerciseWork(capacity).filter(({ id }) => !placing.doneIds.has(id));
  if (dueAt === null) {
    let after = from;
    for (const step of steps) after = placing.place(step, { from: after }) ?? after;
    return;
  }
  const before = openDays(placing.days, steps, from, dueAt - 1);
  const days = before.length > 0 ? before : openDays(placing.days, steps, from, dueAt);
  if (days.length === 0) {
    for (const step of steps) placing.drop(step, "No day between the exercise’s coming and its due day has room for it.");
    return;
  }
  const shared = Map.groupBy(steps, (step) => dayFor(step, steps, days));
  for (const [day, together] of shared) for (const step of shortened(together, day.left)) put(day, step);
}

function openDays(days: readonly OpenDay[], steps: readonly PlanTask[], from: number, to: number): OpenDay[] {
  const [step] = steps;
  return step === undefined ? [] : days.slice(from, to + 1).filter((day) => fits(day, { ...step, minutes: LEAST_MINUTES }));
}

/** What is read as a stranger lies as far as can be from its writing; the others follow one another from the first day on. */
function dayFor(step: PlanTask, steps: readonly PlanTask[], days: readonly OpenDay[]): OpenDay {
  const [first, second] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("the exercise has no days");
  if (step.id === "writing:revise") return last;
  return steps[0] !== step && second !== undefined && days.length > 2 ? second : first;
}

/** The steps of one day, within its room. */
function shortened(steps: readonly PlanTask[], room: number): PlanTask[] {
  const usual = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  if (usual <= room) return [...steps];
  return steps.map((step) => ({ ...step, minutes: Math.max(STEP_MINUTES, Math.floor((step.minutes * room) / usual / STEP_MINUTES) * STEP_MINUTES), why: "It has to be handed in, and the days until then hold no more of it." }));
}
