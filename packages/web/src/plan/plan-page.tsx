import "./plan.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { failureText } from "../api/client.ts";
import { queries } from "../api/queries.ts";
import { countdown, today as dateline } from "../look/words.ts";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { CalendarFile } from "./calendar-file.tsx";
import { withDaysInWords } from "./day-words.ts";
import { PlanAgain } from "./plan-again.tsx";
import { PlanDropped } from "./plan-dropped.tsx";
import { PlanSetup } from "./plan-setup.tsx";
import { PlanSpent } from "./plan-spent.tsx";
import { PlanWeeks } from "./plan-weeks.tsx";
import { usePlan, usePlanIsBegun, usePlanPaper } from "./use-plan.ts";

/** The days until the loop: what lies on each, what found no place, how the time was spent, and what the person says about it. */
export function PlanPage() {
  usePlaceTitle("The plan");
  const { workspace } = useStudio();
  useSuspenseQuery(queries.papers(workspace.id));
  const paper = usePlanPaper();
  const { view, error } = usePlan();
  // nothing was said yet: that comes first
  const [isBegun] = useState(usePlanIsBegun());
  const setup = <PlanSetup paper={paper} role={view?.role ?? null} />;
  const untilLoop = countdown(workspace.candidate.loopDate);
  return (
    <div className="column plan">
      <p className="dateline">
        {dateline()}
        {untilLoop === null ? "" : `, ${untilLoop}`}
      </p>
      <h1 className="title">The plan</h1>
      <p className="lede">Made again every day from where you are. A day on which you did nothing is no debt: it is gone, and the days that are left stay as long as they were.</p>
      {isBegun ? null : setup}
      {view === undefined || view.again === null ? null : <PlanAgain again={view.again} />}
      {view === undefined ? (
        <p className="soft" role="status">
          {error === null ? "Making the plan…" : failureText(error)}
        </p>
      ) : (
        <>
          {view.notes.map((note) => (
            <p key={note} className="soft plan-note">
              {withDaysInWords(note)}
            </p>
          ))}
          {view.days.length === 0 ? null : <PlanWeeks view={view} paper={paper} />}
          {view.dropped.length === 0 ? null : <PlanDropped dropped={view.dropped} />}
          <PlanSpent spent={view.spent} />
        </>
      )}
      {isBegun ? setup : null}
      {view === undefined ? null : <CalendarFile view={view} paper={paper} />}
      <PaperStateLine paper={paper} />
    </div>
  );
}
