import { ROLE_NAMES } from "@inclined/core/interview/role-names";
import { drillOf } from "@inclined/content/drills";
import { Button } from "@mantine/core";
import { useEffect } from "react";
import type { HandsFree } from "../hands-free/use-hands-free.ts";
import { count } from "../look/words.ts";
import { clockWords, useNow } from "./use-clock.ts";
import { useOnlyPaper } from "../papers/use-paper.ts";
import { LoopFoot } from "./loop-foot.tsx";
import type { OpenLoop } from "./use-loop.ts";

/** A break of this length is usual; nobody is held to it. */
const USUAL_BREAK = "Five minutes are usual between rounds.";

/** Before a round: who comes, how long it takes, and what it is about. */
export function RoundWaiting({ loop, handsFree: { runner, switchOn, switchOff } }: { loop: OpenLoop; handsFree: HandsFree }) {
  const { data, state, happen } = loop;
  const round = data.plan[state.round];
  const last = data.events.at(-1);
  const isBreak = last !== undefined;
  const now = useNow(isBreak);
  // nobody listens between rounds
  useEffect(() => runner?.rest(), [runner]);
  if (round === undefined) return null;
  const isOne = data.plan.length === 1;
  const steps = data.of.kind === "drill" ? drillOf(data.of.id) : null;
  return (
    <div className="column">
      <p className="dateline">{isOne ? "An exercise" : `${data.name}, round ${state.round + 1} of ${data.plan.length}`}</p>
      <h1 className="title">{isOne ? data.name : round.topic}</h1>
      <p className="lede">
        {ROLE_NAMES[round.role]}, {count(round.minutes, "minute")}
        {round.closingMinutes > 0 ? `, the last ${round.closingMinutes === 1 ? "of them" : round.closingMinutes} for your own questions` : ""}.
        {data.mode === "real" ? " As in the interview: no feedback before the end, and what was said stays said." : " With feedback after each question; the clock warns and stops nobody."}
      </p>
      {steps === null || data.mode === "real" ? null : (
        <ol className="plain">
          {steps.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {data.of.kind === "drill" && data.of.id === "why-here" ? <ForWhom /> : null}
      {isBreak ? (
        <p className="soft">
          {USUAL_BREAK} Since the last round: {clockWords(Math.max(0, now - last.at))}.
        </p>
      ) : null}
      <div className="actions">
        <Button data-autofocus autoFocus onClick={() => happen({ kind: "round-began" })}>
          {isOne ? "Begin" : "Begin the round"}
        </Button>
        {runner === null ? (
          <Button variant="default" onClick={switchOn}>
            Begin hands free
          </Button>
        ) : null}
      </div>
      {runner === null ? null : (
        <p className="soft">
          Hands free: the next question is read as soon as the round begins. The microphone is closed until then.{" "}
          <button type="button" className="quiet" onClick={switchOff}>
            Back to typing
          </button>
        </p>
      )}
      <LoopFoot loop={loop} />
    </div>
  );
}

/** Whom “this team” is: the posting's, where there is one. */
function ForWhom() {
  const posting = useOnlyPaper("posting")?.data.reading ?? null;
  if (posting === null) return <p className="soft">Without a posting, think of a team that you know. With one, your words are held against it.</p>;
  return <p className="soft">The posting: {[posting.title, posting.team, posting.company].filter((part) => part !== null && part !== "").join(", ")}. Your words are held against it afterwards.</p>;
}
