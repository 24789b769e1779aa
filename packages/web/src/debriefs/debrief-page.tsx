import "./debriefs.css";
import { findFormat } from "@inclined/content/formats";
import { levels } from "@inclined/content/levels";
import { debriefOfLoop, type LoopDebrief } from "@inclined/core/debrief/debrief-of-loop";
import { bySourceRule } from "@inclined/core/debrief/source-rule";
import { replay } from "@inclined/core/interview/loop-state";
import type { LoopData } from "@inclined/core/schema/loop";
import { Link, useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { BoardsShown } from "../board/board-shown.tsx";
import { when } from "../look/words.ts";
import { NO_AIMS } from "../papers/aims.ts";
import type { PaperOf } from "../papers/paper-sync.ts";
import { useOnlyPaper, usePapers } from "../papers/use-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { Believed } from "./believed.tsx";
import { DebriefsLine } from "./debriefs-line.tsx";
import { DeleteLoop } from "./delete-loop.tsx";
import { ExerciseHeard } from "./exercise-heard.tsx";
import { LoopAnswers } from "./loop-answers.tsx";
import { Meeting } from "./meeting.tsx";
import { OneFlip } from "./one-flip.tsx";
import { Votes } from "./votes.tsx";
import { WhatWasAsked } from "./what-was-asked.tsx";

const HERE = "/studio/c/$workspaceId/debriefs/$loopId";

/** What came of a loop that was sat: what was believed, the one flip, the votes, the meeting. */
export function DebriefPage() {
  usePlaceTitle("Debrief");
  const { workspace } = useStudio();
  const { loopId } = useParams({ from: HERE });
  const stored = usePapers("loop").find(({ id }) => id === loopId);
  if (stored !== undefined) return stored.data.plan.length === 1 ? <ExerciseHeard loop={stored} /> : <DebriefOf loop={stored} />;
  return (
    <div className="column">
      <h1 className="title">This debrief is not here</h1>
      <p className="lede">Its loop may have been deleted, or belong to another candidate.</p>
      <Link to="/c/$workspaceId/debriefs" params={{ workspaceId: workspace.id }}>
        Debriefs
      </Link>
    </div>
  );
}

function DebriefOf({ loop }: { loop: PaperOf<"loop"> }) {
  const { workspace } = useStudio();
  const { data } = loop;
  const aims = useOnlyPaper("aims")?.data ?? NO_AIMS;
  const held = useMemo(() => debriefOfLoop(data, levels, aims.level), [data, aims.level]);
  const format = data.of.kind === "format" ? findFormat(data.of.id) : null;
  const isOver = replay(data).phase === "done";
  const params = { workspaceId: workspace.id };
  const isWithheld = data.mode === "real" && !isOver;
  return (
    <div className="column debrief">
      <DebriefsLine>
        , {when(loop.updatedAt)}
        {data.mode === "real" ? ", as in the interview" : ", to study"}
        {data.pressure === null ? "" : `, felt pressure ${data.pressure} of 5`}
      </DebriefsLine>
      <h1 className="title">Debrief: {data.name}</h1>
      {isOver ? null : (
        <p className="problem">
          This loop is not over{isWithheld ? ", and is sat as in the interview: there is no feedback before the end" : ""}.{" "}
          <Link to="/c/$workspaceId/loops/$loopId" params={{ ...params, loopId: loop.id }}>
            Go on with it
          </Link>
          {isWithheld ? "." : "; here is what can be said so far."}
        </p>
      )}
      {isWithheld ? null : <Held held={held} data={data} sourceRule={format === null ? null : bySourceRule(format, held.rounds.flatMap(({ answers }) => answers))} />}
      <DeleteLoop loop={loop} />
    </div>
  );
}

/** Everything that the debrief says. */
function Held({ held, data, sourceRule }: { held: LoopDebrief; data: LoopData; sourceRule: string | null }) {
  const { votes } = held.debrief;
  return (
    <>
      <Believed votes={votes} />
      <OneFlip votes={votes} rounds={held.rounds} />
      <Votes votes={votes} rounds={held.rounds} />
      <Meeting debrief={held.debrief} sourceRule={sourceRule} />
      <WhatWasAsked held={held} />
      <BoardsShown answers={held.rounds.flatMap(({ answers }) => answers.map(({ id }) => id))} />
      <LoopAnswers rounds={held.rounds} kept={data.kept} />
    </>
  );
}
