import { questionsToAskOf } from "@inclined/content/questions-to-ask";
import { leftMs } from "@inclined/core/interview/loop-state";
import { remarkOnQuestion } from "@inclined/core/interview/own-question";
import { ROLE_NAMES } from "@inclined/core/interview/role-names";
import { Button, Textarea } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { HandsFree } from "../hands-free/use-hands-free.ts";
import { LoopFoot } from "./loop-foot.tsx";
import { RoundClock } from "./round-clock.tsx";
import { useSince, useTicks } from "./use-clock.ts";
import type { OpenLoop } from "./use-loop.ts";
import { useShortcut } from "../shell/shortcuts.ts";

const YOUR_TURN = "That is all from me. What would you like to ask?";

/** The last minutes of a round: the candidate asks. An exercise has none and is over. */
export function RoundClosing({ loop, handsFree: { runner } }: { loop: OpenLoop; handsFree: HandsFree }) {
  const { data, state, happen } = loop;
  const round = data.plan[state.round];
  const since = useSince(state.lastAt);
  const left = leftMs(data.plan, { round: state.round, elapsedMs: state.elapsedMs + since });
  const isNothingKept = round?.closingMinutes === 0;
  const isOver = isNothingKept || (data.mode === "real" && left <= 0);
  // the interviewer waits, and the clock does not
  useTicks(!isOver, () => happen({ kind: "tick" }));
  const ended = useRef<unknown>(null);
  useEffect(() => {
    // once: an effect may run again
    if (!isOver || ended.current === data.events) return;
    ended.current = data.events;
    happen({ kind: "round-ended" });
  });
  useEffect(() => {
    if (isNothingKept || runner === null) return;
    runner.rest();
    void runner.say(YOUR_TURN);
  }, [isNothingKept, runner]);
  const ask = (): void => {
    if (state.draft.trim() !== "") happen({ kind: "candidate-asked", text: state.draft.trim() });
  };
  useShortcut("finish", ask);
  if (round === undefined || isOver) return null;
  const own = state.asked.filter((one) => one.round === state.round);
  const isLast = state.round + 1 >= data.plan.length;
  return (
    <div className="sheet">
      <div className="column">
        <p className="dateline">
          {ROLE_NAMES[round.role]}, round {state.round + 1} of {data.plan.length}
        </p>
        <h1 className="question">{YOUR_TURN}</h1>
        {runner === null ? null : <p className="soft">Your own questions belong to no answer: they are typed, and not recorded. The microphone is closed until the next round.</p>}
        {own.length === 0 ? null : (
          <ul className="plain own-asked">
            {own.map(({ text }, at) => (
              <li key={at}>
                {text}
                {data.mode === "study" ? <span className="soft"> {remarkOnQuestion(text, round.role).text}</span> : null}
              </li>
            ))}
          </ul>
        )}
        <div className="answer-area">
          <Textarea label="Your question" autosize minRows={2} maxLength={2_000} autoFocus value={state.draft} onChange={(event) => happen({ kind: "typed", text: event.currentTarget.value })} />
          <div className="actions">
            <Button variant="default" onClick={ask} disabled={state.draft.trim() === ""}>
              Ask
            </Button>
            <Button onClick={() => happen(...(state.draft.trim() === "" ? [] : [{ kind: "candidate-asked" as const, text: state.draft.trim() }]), { kind: "round-ended" })}>{isLast ? "End the loop" : "End the round"}</Button>
          </div>
        </div>
        {data.mode === "study" ? (
          <details className="fold">
            <summary>Questions that are about this interviewer’s own work</summary>
            <ul className="plain">
              {questionsToAskOf(round.role).map(({ id, text, why }) => (
                <li key={id}>
                  {text} <span className="soft">{why}</span>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
        <LoopFoot loop={loop} />
      </div>
      <RoundClock data={data} state={state} left={left} since={since} />
    </div>
  );
}
