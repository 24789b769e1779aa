import { wordlessTurns } from "@inclined/core/interview/hands-free-later-words";
import { leftMs, replay } from "@inclined/core/interview/loop-state";
import type { LoopData } from "@inclined/core/schema/loop";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { LaterWords } from "../hands-free/later-words.tsx";
import { count } from "../look/words.ts";
import { useStudio } from "../shell/studio-context.ts";
import { saidThreads } from "./keep-answers.ts";
import type { OpenLoop } from "./use-loop.ts";

/** The end: everything is stored, and the debrief is next. */
export function LoopOver({ loop }: { loop: OpenLoop }) {
  const { data, state, loopId } = loop;
  const { workspace } = useStudio();
  const said = saidThreads(state).length;
  const isWordless = wordlessTurns(state).length > 0;
  const kept = data.kept.length;
  const next = useRef<HTMLAnchorElement>(null);
  const isStored = kept >= said;
  useEffect(() => {
    if (isStored && !isWordless) next.current?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- who types the words of a recording keeps the focus
  }, [isStored]);
  return (
    <div className="column">
      <h1 className="title">{leftMs(data.plan, { round: data.plan.length - 1, elapsedMs: lastRoundMs(data) }) <= 0 ? "The time is over." : data.plan.length === 1 ? "That is it." : "The loop is over."}</h1>
      <p className="lede" role="status">
        {said === 0 ? (isWordless ? "What you said is recorded, and has no words yet: nothing is judged." : "Nothing was said, so there is nothing to judge.") : kept < said ? `Storing ${count(said, "answer")}…` : `${count(said, "answer is", "answers are")} stored among your answers.`}
      </p>
      <p hidden={said === 0 && isWordless}>
        <Link ref={next} to="/c/$workspaceId/debriefs/$loopId" params={{ workspaceId: workspace.id, loopId }}>
          {data.plan.length === 1 ? "What was heard" : "The debrief"}
        </Link>
      </p>
      {isWordless ? <LaterWords loop={loop} /> : null}
    </div>
  );
}

/** How long the last round went on. */
function lastRoundMs(data: LoopData): number {
  const end = data.events.findLastIndex(({ kind }) => kind === "round-ended");
  return replay({ plan: data.plan, events: data.events.slice(0, end) }).elapsedMs;
}
