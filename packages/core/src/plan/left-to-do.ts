import type { PlanDay, PlanTask, PlanView } from "../schema/plan.ts";

/** The plan without what was done of it today, for a paper that is read from now on. */
export function leftToDo(view: PlanView): PlanView {
  const done = new Set([...view.ticked, ...view.doneByItself]);
  const days = view.days.map((one): PlanDay => {
    const tasks = one.tasks.filter(({ id }) => one.day !== view.today || !done.has(id));
    return { ...one, tasks, minutes: tasks.reduce((sum, { minutes }) => sum + minutes, 0) };
  });
  return { ...view, days };
}

/** Today's tasks that still fit into what is left of the day, in their order, and those that do not any more. What is done stays where it stands. */
export function fittingLeft(tasks: readonly PlanTask[], minutesLeft: number, isDone: (id: string) => boolean): { now: PlanTask[]; over: PlanTask[] } {
  let left = minutesLeft;
  const [now, over]: [PlanTask[], PlanTask[]] = [[], []];
  for (const task of tasks) {
    if (isDone(task.id)) now.push(task);
    else if (task.minutes <= left) {
      now.push(task);
      left -= task.minutes;
    } else over.push(task);
  }
  return { now, over };
}
