import type { PlanView } from "@inclined/core/schema/plan";
import { Link } from "@tanstack/react-router";
import { count } from "../look/words.ts";
import { useStudio } from "../shell/studio-context.ts";

/** The plan was made again after days on which nothing was done: what it dropped, said first. Nobody owes those days. */
export function PlanAgain({ again }: { again: NonNullable<PlanView["again"]> }) {
  const { workspace } = useStudio();
  const { days, dropped } = again;
  return (
    <section className="plan-again" aria-label="The plan was made again">
      <p>
        The plan was made again from today, after {count(days, "planned day")} without practice. {days === 1 ? "It is" : "They are"} no debt: no day that is left became longer.{" "}
        {dropped.length === 0 ? "Everything still has its place." : `${count(dropped.length, "task")} left the plan, the least important first:`}
      </p>
      {dropped.length === 0 ? null : (
        <ul>
          {dropped.slice(0, MOST_SHOWN).map(({ task }) => (
            <li key={task.id}>{task.title}</li>
          ))}
          {dropped.length > MOST_SHOWN ? (
            <li>
              <Link to="/c/$workspaceId/today/plan" params={{ workspaceId: workspace.id }} hash="dropped">
                and {dropped.length - MOST_SHOWN} more
              </Link>
            </li>
          ) : null}
        </ul>
      )}
    </section>
  );
}

const MOST_SHOWN = 4;
