import type { PlanTask } from "../schema/plan.ts";
import { fits, type OpenDay, put } from "./day-grid.ts";

/** A task that is not in the plan, with the reason. */
export interface DroppedTask {
  task: PlanTask;
  why: string;
}

/** Where a task may go. Indexes are days from today. */
export interface Where {
  from?: number;
  /** The last day, included. */
  to?: number;
  suits?: (index: number) => boolean;
  /** Why it is dropped where no day suits; else: for want of room. */
  otherwise?: string;
}

/** Puts tasks on days, each on the first that suits; what is placed earlier comes first, and what finds no day is kept with the reason. */
export class Placing {
  readonly days: OpenDay[];
  readonly capacity: number;
  readonly doneIds: ReadonlySet<string>;
  /** In the order of importance. */
  readonly missed: DroppedTask[] = [];

  constructor(days: OpenDay[], capacity: number, doneIds: ReadonlySet<string>) {
    this.days = days;
    this.capacity = capacity;
    this.doneIds = doneIds;
  }

  /** The first day on which the task could stand, or null. */
  find(task: PlanTask, { from = 0, to = this.days.length - 1, suits }: Where = {}): number | null {
    for (let index = Math.max(0, from); index <= Math.min(to, this.days.length - 1); index += 1) {
      const day = this.days[index];
      if (day !== undefined && fits(day, task) && (suits?.(index) ?? true)) return index;
    }
    return null;
  }

  /** Puts a task on the first day that suits and tells which; null: it is done already, or it was dropped. */
  place(task: PlanTask, where: Where = {}): number | null {
    if (this.doneIds.has(task.id)) return null;
    const index = this.find(task, where);
    const day = index === null ? undefined : this.days[index];
    if (day === undefined) this.drop(task, where.otherwise);
    else put(day, task);
    return index;
  }

  /** Keeps a task as dropped, with the reason, or with the plainest that is true. */
  drop(task: PlanTask, why?: string): void {
    const isLight = task.kind === "refresher" || task.kind === "mock";
    const work = this.days.filter(({ use }) => use === "work");
    const noDay = isLight || work.some(({ isBusy }) => !isBusy) ? undefined : work.length === 0 ? "The last days before the loop are kept light." : "Each day before the last, light ones is busy.";
    const tooLong = task.minutes > this.capacity ? `It takes ${task.minutes} minutes at once, and your days have ${this.capacity}.` : undefined;
    this.missed.push({ task, why: tooLong ?? noDay ?? why ?? "No day that suits has room for it." });
  }

  /** Whether a kind of task has that many days between two of its days, with a day more that is looked at. */
  keepsApart(kind: PlanTask["kind"], index: number, days: number): boolean {
    return this.days.every(({ tasks }, other) => other === index || Math.abs(other - index) >= days || tasks.every((task) => task.kind !== kind));
  }
}
