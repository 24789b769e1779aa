import "./plan.css";
import { fittingLeft } from "@inclined/core/plan/left-to-do";
import type { PlanTask, PlanView } from "@inclined/core/schema/plan";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { queries } from "../api/queries.ts";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { useStudio } from "../shell/studio-context.ts";
import { hoursAndMinutes, withDaysInWords } from "./day-words.ts";
import { LoopDay } from "./loop-day.tsx";
import { PlanAgain } from "./plan-again.tsx";
import { TaskRow } from "./task-row.tsx";
import { useMinutesLeft } from "./use-minutes-left.ts";
import { type OpenPlan, ticked, usePlan, usePlanIsBegun, usePlanPaper } from "./use-plan.ts";

/** The plan's part of Today. The question under it needs nothing of this: where the studio does not answer, there is no plan and nothing else is missing. */
export default function PlanToday({ onRule }: PlanTodayProps) {
  const { workspace } = useStudio();
  const { data: papers } = useQuery(queries.papers(workspace.id));
  return papers === undefined ? null : <Planned onRule={onRule} />;
}

interface PlanTodayProps {
  /** Called once it is known whether the plan holds product and scenario work back. */
  onRule: (isOpen: boolean) => void;
}

function Planned({ onRule }: PlanTodayProps) {
  const isBegun = usePlanIsBegun();
  const { view } = usePlan();
  const isOpen = isBegun ? view?.isOpen : true;
  useEffect(() => {
    if (isOpen !== undefined) onRule(isOpen);
  }, [isOpen, onRule]);
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
  const minutesLeft = useMinutesLeft();
  const [first] = view.days;
  if (first === undefined || first.tasks.length === 0) return <p className="soft">{first?.isBusy === true ? "You are busy today; nothing is planned." : "Nothing is planned for today."}</p>;
  const isTicked = (task: string): boolean => paper.data.done.some((one) => one.task === task && one.day === view.today);
  const stateOf = (task: string) => (isTicked(task) ? "ticked" : view.doneByItself.includes(task) ? "seen" : "open");
  const { now, over } = fittingLeft(first.tasks, minutesLeft, (id) => stateOf(id) !== "open");
  const left = now.filter(({ id }) => stateOf(id) === "open").reduce((sum, { minutes }) => sum + minutes, 0);
  const rows = (tasks: readonly PlanTask[]) => (
    <ul className="tasks">
      {tasks.map((task, place) => (
        <TaskRow key={task.id} task={task} state={stateOf(task.id)} isWhySaid={tasks[place - 1]?.why === task.why} tick={(isDone) => paper.edit((before) => ticked(before, task.id, view.today, isDone))} />
      ))}
    </ul>
  );
  return (
    <>
      <p className="soft plan-left" role="status">
        {over.length > 0 ? `${hoursAndMinutes(minutesLeft)} of the day are left. ${left === 0 ? "Nothing more of today’s plan fits into them." : `${hoursAndMinutes(left)} of today’s plan fit into them.`}` : left === 0 ? "All of it is done." : left === first.minutes ? `${hoursAndMinutes(left)} in all.` : `${hoursAndMinutes(left)} of ${hoursAndMinutes(first.minutes)} left.`}
      </p>
      {now.length === 0 ? null : rows(now)}
      {over.length === 0 ? null : (
        <details className="fold">
          <summary>Too long for what is left of today ({over.length})</summary>
          <p className="soft">From tomorrow on they are planned anew.</p>
          {rows(over)}
        </details>
      )}
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
