import { drills } from "@inclined/content/drills";
import { findSource } from "@inclined/content/sources";
import { questionsOf } from "@inclined/content/questions";
import { claimGroups } from "@inclined/core/candidate/claim-list";
import { ROLE_NAMES } from "@inclined/core/interview/role-names";
import { LENS_NAMES } from "@inclined/core/lenses/names";
import type { Drill } from "@inclined/core/schema/drill";
import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { queries } from "../api/queries.ts";
import { count } from "../look/words.ts";
import { useOnlyPaper, usePapers } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { answeredLately, loopOfDrill } from "./begin-loop.ts";
import { StartDialog } from "./start-dialog.tsx";

/** The exercises, each with its clock and what it is judged by. */
export function DrillList() {
  const { workspace } = useStudio();
  const { data: answers } = useSuspenseQuery(queries.answers(workspace.id));
  const loops = usePapers("loop");
  const resume = useOnlyPaper("resume");
  const claims = resume === null ? [] : claimGroups(resume.data.items, resume.data.claimStates).flatMap((group) => group.claims.filter(({ state }) => state !== "dont-bring").map(({ claim }) => claim));
  const { begin } = useSearch({ from: "/studio/c/$workspaceId/practice" });
  const [starting, setStarting] = useState<Drill | null>(() => drills.find(({ id }) => id === begin) ?? null);
  const times = (id: string): number => loops.filter(({ data: { of, events } }) => of.kind === "drill" && of.id === id && events.length > 0).length;
  return (
    <section aria-labelledby="drills">
      <h2 className="section" id="drills">
        Exercises
      </h2>
      <ul className="list">
        {drills.map((drill) => (
          <li key={drill.id} className="row">
            <div>
              <p className="row-title">{drill.name}</p>
              <p className="row-about">{drill.about}</p>
              <p className="row-facts">
                <span>{count(drill.minutes, "minute")} with what is asked about it</span>
                <span>{ROLE_NAMES[drill.role]}</span>
                <span>{judgedBy(drill)}</span>
                {times(drill.id) > 0 ? <span>Done {count(times(drill.id), "time")}</span> : null}
              </p>
            </div>
            <div className="row-tools">
              <Button variant="subtle" size="compact-sm" onClick={() => setStarting(drill)} aria-label={`Begin: ${drill.name}`}>
                Begin
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {starting === null ? null : (
        <StartDialog
          title={starting.name}
          about={`${starting.about} ${sourceOf(starting)}`}
          make={(choice) => loopOfDrill(starting.id, choice, answeredLately(answers), claims)}
          onClose={() => setStarting(null)}
        />
      )}
    </section>
  );
}

function judgedBy({ id }: Drill): string {
  const own = questionsOf(id);
  const lenses = [...new Set(own.map(({ lens }) => LENS_NAMES[lens].toLowerCase()))].join(" or ");
  return own.every(({ isScored }) => isScored) ? `Lens: ${lenses}` : "No score; your words beside what is asked for";
}

function sourceOf({ source }: Drill): string {
  return source === "written-for-inclined" ? "" : `After: ${findSource(source)?.title}.`;
}
