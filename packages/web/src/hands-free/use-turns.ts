import { cutIn } from "@inclined/core/interview/cut-in";
import { cutInByTime, turnAwaited } from "@inclined/core/interview/hands-free-moves";
import { type LoopState, openThread } from "@inclined/core/interview/loop-state";
import type { PlannedRound } from "@inclined/core/schema/loop";
import { useEffect, useRef } from "react";
import { storeAnswer } from "../loops/store-answer.ts";
import type { OpenLoop } from "../loops/use-loop.ts";
import type { HandsFreeRunner } from "./runner.ts";
import { useShown } from "./use-hands-free.ts";

/** How often an interrupting interviewer makes up their mind. */
const LISTEN_MS = 1_000;

interface TurnsOptions {
  runner: HandsFreeRunner | null;
  workspaceId: string;
  loop: OpenLoop;
  /** With what stands on the board. */
  happen: OpenLoop["happen"];
  /** The time of the round is over, and the grace too. */
  isOver: boolean;
  /** Nothing more is asked about this answer, and what was heard in it is on screen. */
  isFeedback: boolean;
}

/** Another for each thing that is asked. */
function turnOf(state: LoopState): string {
  const thread = openThread(state);
  return thread === null ? "" : `${thread.question.answer} ${state.phase === "answering" ? "answer" : thread.probes.length}`;
}

const joined = (draft: string, words: string): string => [draft.trimEnd(), words].filter((part) => part.trim() !== "").join("\n\n");

/** Carries what is asked in a round to whoever answers hands free, and what they say back into the round. */
export function useTurns({ runner, workspaceId, loop, happen, isOver, isFeedback }: TurnsOptions): void {
  const { state, data } = loop;
  const round = data.plan[state.round];
  const thread = openThread(state);
  const hands = useShown(runner, (shown) => shown.state.phase);
  const latest = useRef({ state, happen, isOver });
  latest.current = { state, happen, isOver };
  /** With what they were interrupted by voice. */
  const interruption = useRef<ReturnType<typeof cutIn>>(null);

  useEffect(() => {
    if (runner === null || thread === null) return;
    const { question } = thread;
    const turn = turnOf(state);
    runner.enter({
      ensureStored: () => storeAnswer(workspaceId, question),
      // words that come when something else is asked stay with their recording
      write: (words) => {
        const { state: now, happen: write } = latest.current;
        if (turnOf(now) === turn) write({ kind: "typed", text: joined(now.draft, words) });
      },
      handOver: (words, cut) => {
        const { state: now, happen: write, isOver: isLast } = latest.current;
        const text = joined(now.draft, words);
        const probed = cut === null ? null : interruption.current;
        const said = { kind: now.phase === "answering" ? ("answered" as const) : ("replied" as const), text };
        if (isLast) write(said, { kind: "question-done" });
        else if (probed !== null) write(said, { kind: "probed", ...probed });
        else write(said);
      },
      next: () => latest.current.happen({ kind: "question-done" }),
    });
    const probe = state.phase === "replying" ? thread.probes.at(-1) : undefined;
    if (state.phase !== "answering" && probe === undefined) return;
    runner.ask({
      turn,
      text: probe?.text ?? question.text,
      wasRead: probe?.cutIn !== undefined && probe.text === interruption.current?.text,
      answerId: question.answer,
      place: turnAwaited(state),
    });
  });

  useEffect(() => {
    if (isFeedback && hands === "thinking") runner?.questionOver();
  }, [runner, isFeedback, hands]);

  useEffect(() => {
    if (isOver && (hands === "reading" || hands === "listening" || hands === "closing-in")) runner?.done();
  }, [runner, isOver, hands]);

  useEffect(() => {
    if (runner === null || hands !== "listening" || state.phase !== "answering" || round?.manner !== "interrupting") return;
    const listen = setInterval(() => {
      const stop = interrupts(runner, round, latest.current.state);
      if (stop === null) return;
      interruption.current = stop;
      runner.cutIn(stop.text);
    }, LISTEN_MS);
    return () => clearInterval(listen);
  }, [runner, hands, state.phase, round]);
}

/** On what was said, where the browser writes it down meanwhile; otherwise, and where it missed much, on how long it took. */
function interrupts(runner: HandsFreeRunner, round: PlannedRound, state: OpenLoop["state"]): ReturnType<typeof cutIn> {
  const thread = openThread(state);
  if (thread === null) return null;
  const { soFar, spokenMs } = runner;
  const said = soFar === null ? "" : joined(state.draft, soFar);
  return (said === "" ? null : cutIn(round, thread, said, spokenMs)) ?? cutInByTime(round, thread, spokenMs);
}
