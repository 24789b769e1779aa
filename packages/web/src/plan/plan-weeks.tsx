import type { PlanDay, PlanView } from "@inclined/core/schema/plan";
import { addDays } from "@inclined/core/plan/calendar";
import { weekdayOf } from "@inclined/core/plan/plan-calendar";
import { TodaysTasks } from "./plan-today.tsx";
import { hoursAndMinutes, MILESTONE_NAMES, shortDay } from "./day-words.ts";
import { TaskLink } from "./task-link.tsx";
import type { OpenPlan } from "./use-plan.ts";

interface Week {
  monday: string;
  days: PlanDay[];
  minutes: number;
}

/** The next week is read; those after it are looked at. */
const UNFOLDED = 2;

/** The days week by week, as a list: what lies on each, what happens on it, and what is free. */
export function PlanWeeks({ view, paper }: { view: PlanView; paper: OpenPlan }) {
  const weeks = weeksOf(view.days);
  const body = (week: Week) => (
    <ol className="plan-days">
      {week.days.map((day) => (
        <DayLine key={day.day} day={day} view={view} paper={paper} />
      ))}
    </ol>
  );
  return (
    <>
      {weeks.map((week, place) => {
        const name = place === 0 ? "This week" : place === 1 ? "Next week" : `Week of ${shortDay(week.monday).slice(4)}`;
        return (
          <section key={week.monday} aria-label={name}>
            <h2 className="section plan-week">
              {name} <span className="soft">{week.minutes === 0 ? "nothing planned" : hoursAndMinutes(week.minutes)}</span>
            </h2>
            {place < UNFOLDED ? body(week) : (
              <details className="fold">
                <summary>Show its days</summary>
                {body(week)}
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}

function weeksOf(days: readonly PlanDay[]): Week[] {
  const weeks: Week[] = [];
  for (const day of days) {
    const monday = addDays(day.day, -weekdayOf(day.day));
    const last = weeks.at(-1);
    if (last?.monday === monday) {
      last.days.push(day);
      last.minutes += day.minutes;
    } else weeks.push({ monday, days: [day], minutes: day.minutes });
  }
  return weeks;
}

function DayLine({ day: { day, tasks, minutes, isBusy }, view, paper }: { day: PlanDay; view: PlanView; paper: OpenPlan }) {
  const milestones = view.milestones.filter((one) => one.day === day);
  const isToday = day === view.today;
  return (
    <li className="plan-day" data-today={isToday || undefined}>
      <p className="plan-date">
        <time dateTime={day}>{shortDay(day)}</time>
        {minutes === 0 || isToday ? null : <span className="soft">{hoursAndMinutes(minutes)}</span>}
      </p>
      <div>
        {milestones.map(({ kind, at }) => (
          <p key={kind} className="plan-milestone">
            {MILESTONE_NAMES[kind]}
            {at === null ? "" : `, ${at}`}
          </p>
        ))}
        {isToday && tasks.length > 0 ? (
          <TodaysTasks view={view} paper={paper} />
        ) : tasks.length === 0 ? (
          <p className="soft plan-free">{isBusy ? "Busy" : milestones.length > 0 ? "" : "Free"}</p>
        ) : (
          <ul className="plan-tasks">
            {tasks.map((task) => (
              <li key={task.id}>
                <TaskLink task={task} />
                <span className="soft">{task.minutes} min</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
