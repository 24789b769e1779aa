import type { PlanPaper, PlanView } from "../schema/plan.ts";

/** What a calendar holds of a plan once it was exported: milestones and tasks with their days. The next export cancels what has left. */
export function exportedNow({ milestones, days }: Pick<PlanView, "milestones" | "days">): PlanPaper["exported"] {
  return [...milestones.map(({ kind, day }) => ({ task: `milestone:${kind}`, day })), ...days.flatMap(({ day, tasks }) => tasks.map(({ id }) => ({ task: id, day })))];
}
