import { drillFor } from "@inclined/content/drills";
import { findCriterion } from "@inclined/core/criteria/find-criterion";
import type { SatRound } from "@inclined/core/debrief/debrief-of-loop";
import { voteToFlip } from "@inclined/core/debrief/meeting";
import { roleInSentence } from "@inclined/core/interview/role-names";
import type { Drill } from "@inclined/core/schema/drill";
import type { Flip, InterviewerVote } from "@inclined/core/schema/debrief";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { queries } from "../api/queries.ts";
import { answeredLately, loopOfDrill } from "../loops/begin-loop.ts";
import { StartDialog } from "../loops/start-dialog.tsx";
import { useStudio } from "../shell/studio-context.ts";

interface OneFlipProps {
  votes: readonly InterviewerVote[];
  rounds: readonly SatRound[];
}

/** What would have moved a vote: one thing, with the words that come nearest, and the exercise that trains it. */
export function OneFlip({ votes, rounds }: OneFlipProps) {
  const vote = voteToFlip(votes);
  const flip = vote?.flip ?? null;
  const isGood = votes.some(({ vote: cast }) => cast !== null) && votes.every(({ vote: cast }) => cast === null || cast === "inclined" || cast === "strongly inclined");
  return (
    <section aria-labelledby="flip-title">
      <h2 className="section" id="flip-title">
        The one flip
      </h2>
      {vote === null || flip === null ? <p>{isGood ? "Every vote that was cast is inclined: there is none to move." : "No one or two sentences would have moved a vote."}</p> : <FlipOf vote={vote} flip={flip} rounds={rounds} />}
    </section>
  );
}

function FlipOf({ vote, flip, rounds }: { vote: InterviewerVote; flip: Flip; rounds: readonly SatRound[] }) {
  const answer = rounds.flatMap(({ answers }) => answers).find(({ id }) => id === flip.answer);
  const { data: answers } = useSuspenseQuery(queries.answers(useStudio().workspace.id));
  const [starting, setStarting] = useState<Drill | null>(null);
  if (answer === undefined) return null;
  const { lens } = answer.assessment;
  const ids = [flip.criterion, ...(flip.also === undefined ? [] : [flip.also])];
  const drill = drillFor(lens, flip.criterion);
  return (
    <>
      <p>
        {ids.map((id, at) => (
          <span key={id}>
            {at === 0 ? "" : " and "}
            <Link to="/criteria/$lens/$criterionId" params={{ lens, criterionId: id }}>
              {findCriterion(lens, id)?.name ?? id}
            </Link>
          </span>
        ))}{" "}
        in the answer to “{answer.question}” would have moved the vote of the {roleInSentence(vote.role)} by a step.
      </p>
      {flip.quote === undefined ? null : (
        <figure className="believed">
          <blockquote>{flip.quote}</blockquote>
          <figcaption>your words that come nearest</figcaption>
        </figure>
      )}
      <p className="flip-frame">
        <span className="soft">To fill with what is true: </span>
        {flip.frame}
      </p>
      <div className="actions">
        <Button onClick={() => setStarting(drill)}>Train it: {drill.name}</Button>
      </div>
      {starting === null ? null : <StartDialog title={starting.name} about={starting.about} make={(choice) => loopOfDrill(starting.id, choice, answeredLately(answers))} onClose={() => setStarting(null)} />}
    </>
  );
}
