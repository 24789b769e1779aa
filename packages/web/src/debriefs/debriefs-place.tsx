import "./debriefs.css";
import { levels } from "@inclined/content/levels";
import { debriefOfLoop } from "@inclined/core/debrief/debrief-of-loop";
import { replay } from "@inclined/core/interview/loop-state";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { queries } from "../api/queries.ts";
import { count, when } from "../look/words.ts";
import { NO_AIMS } from "../papers/aims.ts";
import { DeletedPapers } from "../papers/deleted-papers.tsx";
import type { PaperOf } from "../papers/paper-sync.ts";
import { useOnlyPaper, usePapers } from "../papers/use-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { NextToDo } from "./next-to-do.tsx";
import { nameOfRealLoop } from "./real-words.ts";
import { Trends } from "./trends.tsx";

/** What happened, what it shows over time, and what to do next. */
export function DebriefsPlace() {
  usePlaceTitle("Debriefs");
  const { workspace } = useStudio();
  const { data: attempts } = useQuery(queries.attemptsOfCandidate(workspace.id));
  const begun = usePapers("loop").filter(({ data }) => data.events.length > 0);
  const [loops, exercises] = [begun.filter(({ data }) => data.plan.length > 1), begun.filter(({ data }) => data.plan.length === 1)];
  const evenings = usePapers("real-loop");
  const [newEvening] = useState(() => crypto.randomUUID());
  const params = { workspaceId: workspace.id };
  return (
    <div className="column">
      <h1 className="title">Debriefs</h1>
      <p className="lede">What happened in your loops, what it shows over time, and what to do next.</p>
      {attempts === undefined ? null : <NextToDo attempts={attempts} />}

      <h2 className="section">Loops</h2>
      {loops.length === 0 ? (
        <div className="empty">
          <p>
            No loop was sat yet. The short one takes about 35 minutes:{" "}
            <Link to="/c/$workspaceId/practice" params={params} hash="loops">
              choose a loop
            </Link>
            . Or{" "}
            <Link to="/c/$workspaceId/debriefs/answers" params={params}>
              debrief the answers you have
            </Link>
            .
          </p>
        </div>
      ) : (
        <>
          <ul className="list">
            {loops.map((loop) => (
              <LoopRow key={loop.id} loop={loop} />
            ))}
          </ul>
          <p className="debriefs-more">
            <Link to="/c/$workspaceId/debriefs/answers" params={params}>
              Debrief the answers I have
            </Link>
          </p>
        </>
      )}

      {exercises.length === 0 ? null : (
        <>
          <h2 className="section">Exercises</h2>
          <ul className="list">
            {exercises.map(({ id, data, updatedAt }) => (
              <li key={id} className="row">
                <div>
                  <Link className="row-title" to="/c/$workspaceId/debriefs/$loopId" params={{ ...params, loopId: id }}>
                    {data.name}
                  </Link>
                  <p className="row-opening">{data.plan[0]?.questions[0]?.text}</p>
                  <p className="row-facts">
                    <span>{when(updatedAt)}</span>
                    <span>{data.mode === "real" ? "as in the interview" : "to study"}</span>
                    {replay(data).phase === "done" ? null : <span>not over</span>}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <DeletedPapers kind="loop" standing={null} describe={({ data }) => ({ name: data.name, about: count(replay(data).threads.length, "answer") })} />

      <h2 className="section">After a real loop</h2>
      <p>
        Ten minutes a round, the same evening, before it fades: what was asked, told and probed, and how it felt.{" "}
        <Link to="/c/$workspaceId/real-loops/$realLoopId" params={{ ...params, realLoopId: newEvening }}>
          Write it down
        </Link>
      </p>
      {evenings.length === 0 ? null : (
        <ul className="list">
          {evenings.map(({ id, data, updatedAt }) => (
            <li key={id} className="row">
              <div>
                <Link className="row-title" to="/c/$workspaceId/real-loops/$realLoopId" params={{ ...params, realLoopId: id }}>
                  {nameOfRealLoop(data)}
                </Link>
                <p className="row-facts">
                  <span>{count(data.rounds.length, "round")}</span>
                  <span>Saved {when(updatedAt)}</span>
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <DeletedPapers kind="real-loop" standing={null} describe={({ data }) => ({ name: nameOfRealLoop(data), about: count(data.rounds.length, "round") })} />

      {attempts === undefined ? null : <Trends attempts={attempts} />}
    </div>
  );
}

function LoopRow({ loop: { id, data, updatedAt } }: { loop: PaperOf<"loop"> }) {
  const { workspace } = useStudio();
  const aims = useOnlyPaper("aims")?.data ?? NO_AIMS;
  const { state, outcome, votes } = useMemo(() => {
    const { debrief } = debriefOfLoop(data, levels, aims.level);
    return { state: replay(data), outcome: debrief.outcome, votes: debrief.votes };
  }, [data, aims.level]);
  const cast = votes.filter(({ vote }) => vote !== null);
  return (
    <li className="row">
      <div>
        <Link className="row-title" to="/c/$workspaceId/debriefs/$loopId" params={{ workspaceId: workspace.id, loopId: id }}>
          {data.name}
        </Link>
        <p className="row-facts">
          <span>{when(updatedAt)}</span>
          <span>{state.phase === "done" ? outcome : `not over, round ${state.round + 1} of ${data.plan.length}`}</span>
          {state.phase === "done" || data.mode === "study" ? (
            <span>
              {cast.filter(({ vote }) => vote === "inclined" || vote === "strongly inclined").length} of {count(cast.length, "vote")} for
            </span>
          ) : null}
          {data.pressure === null ? null : <span>felt pressure {data.pressure} of 5</span>}
        </p>
      </div>
    </li>
  );
}
