import "./plan.css";
import type { PlanView } from "@inclined/core/schema/plan";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { queries } from "../api/queries.ts";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { useStudio } from "../shell/studio-context.ts";
import { hoursAndMinutes, withDaysInWords } from "./day-words.ts";
import { LoopDay } from "./loop-day.tsx";
import { PlanAgain } from "./plan-again.tsx";
import { TaskRow } from "./task-row.tsx";
import { type OpenPlan, ticked, usePlan, usePlanIsBegun, usePlanPaper } from "./use-plan.ts";

/** The plan's part of Today. The question under it needs nothing of this: where the studio does not answer, there is no plan and nothing else is missing. */
export default function PlanToday() {
  const { workspace } = useStudio();
  const { data: papers } = useQuery(queries.papers(workspace.id));
  return papers === undefined ? null : <Planned />;
}

function Planned() {
  const isBegun = usePlanIsBegun();
  const { view } = usePlan();
  const paper = usePlanPaper();
  const { workspace } = useStudio();
  if (!isBegun) {
    return (
      <section className="plan-today plan-unset" aria-label="The plan">
        <LoopDay />
        <p className="soft">
          Set it, and the days until then are planned. <PlanLink>More about your time</PlanLink>
        </p>
      </section>
    );
  }
  if (view === undefined) return null;
  const isOver = view.days.length === 0 || workspace.candidate.loopDate === view.today;
  return (
    <section className="plan-today" aria-labelledby="plan-today">
      {view.again === null ? null : <PlanAgain again={view.again} />}
      <h2 className="section" id="plan-today">
        Today’s plan
      </h2>
      {isOver ? <p className="soft">{withDaysInWords(view.notes[0] ?? "")}</p> : <TodaysTasks view={view} paper={paper} />}
      <p className="plan-more">
        <PlanLink>{isOver ? "Your days and milestones" : "The days ahead, and your time"}</PlanLink>
      </p>
      {NEEDS_THE_PERSON.has(paper.state.kind) ? <PaperStateLine paper={paper} /> : null}
    </section>
  );
}

/** What is said of a tick is only that it is not stored. */
const NEEDS_THE_PERSON: ReadonlySet<OpenPlan["state"]["kind"]> = new Set(["kept", "refused", "gone", "only-here", "conflict"]);

/** The tasks of today with their ticks. */
export function TodaysTasks({ view, paper }: { view: PlanView; paper: OpenPlan }) {
  const [first] = view.days;
  if (first === undefined || first.tasks.length === 0) return <p className="soft">{first?.isBusy === true ? "You are busy today; nothing is planned." : "Nothing is planned for today."}</p>;
  const isTicked = (task: string): boolean => paper.data.done.some((one) => one.task === task && one.day === view.today);
  const stateOf = (task: string) => (isTicked(task) ? "ticked" : view.doneByItself.includes(task) ? "seen" : "open");
  const left = first.tasks.filter(({ id }) => stateOf(id) === "open").reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <>
      <p className="soft plan-left" role="status">
        {left === 0 ? "All of it is done." : left === first.minutes ? `${hoursAndMinutes(left)} in all.` : `${hoursAndMinutes(left)} of ${hoursAndMinutes(first.minutes)} left.`}
      </p>
      <ul className="tasks">
        {first.tasks.map((task, place) => (
          <TaskRow key={task.id} task={task} state={stateOf(task.id)} isWhySaid={first.tasks[place - 1]?.why === task.why} tick={(isDone) => paper.edit((before) => ticked(before, task.id, view.today, isDone))} />
        ))}
      </ul>
    </>
  );
}

function PlanLink({ children }: { children: string }) {
  const { workspace } = useStudio();
  return (
    <Link to="/c/$workspaceId/today/plan" params={{ workspaceId: workspace.id }}>
      {children}
    </Link>
  );
}
