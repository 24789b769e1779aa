import { findSource } from "@inclined/content/sources";
import type { PlanTask } from "@inclined/core/schema/plan";
import { useId } from "react";
import { count } from "../look/words.ts";
import { TaskLink } from "./task-link.tsx";

interface TaskRowProps {
  task: PlanTask;
  /** "seen": what was done in the studio shows it, and no tick is needed. */
  state: "open" | "ticked" | "seen";
  /** The reason stands with the task above it already. */
  isWhySaid: boolean;
  tick: (isDone: boolean) => void;
}

/** One task of today: a tick, what to do and where, how long, why, and who advises it. */
export function TaskRow({ task, state, isWhySaid, tick }: TaskRowProps) {
  const id = useId();
  return (
    <li className="task" data-state={state}>
      <input type="checkbox" id={id} checked={state !== "open"} disabled={state === "seen"} aria-label={`Done: ${task.title}`} onChange={(event) => tick(event.currentTarget.checked)} />
      <div>
        <p className="task-line">
          <TaskLink task={task} />
          <span className="task-minutes">{count(task.minutes, "minute")}</span>
        </p>
        {state === "seen" ? (
          <p className="task-why">Done: you did it here today.</p>
        ) : isWhySaid ? null : (
          <p className="task-why">
            {task.why}
            {task.source === null ? null : ` Source: ${findSource(task.source)?.title}.`}
          </p>
        )}
      </div>
    </li>
  );
}
