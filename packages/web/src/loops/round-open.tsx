import { drillOf } from "@inclined/content/drills";
import { pastedTwice } from "@inclined/core/answer/pasted-twice";
import { cutIn } from "@inclined/core/interview/cut-in";
import { preparedMove } from "@inclined/core/interview/hands-free-moves";
import { nextMove } from "@inclined/core/interview/interviewer";
import { isSaid, leftBeforeClosingMs, openThread } from "@inclined/core/interview/loop-state";
import { ROLE_NAMES } from "@inclined/core/interview/role-names";
import type { DrillId } from "@inclined/core/schema/drill-id";
import { Button } from "@mantine/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { AnswerEditor } from "../answer/answer-editor.tsx";
import { finishedUntil } from "../answer/finished-sentences.ts";
import { BoardFold } from "../board/board-fold.tsx";
import { useBoard } from "../board/use-board.ts";
import { HandsFreeDesk } from "../hands-free/desk.tsx";
import { type HandsFree, useShown } from "../hands-free/use-hands-free.ts";
import { useTurns } from "../hands-free/use-turns.ts";
import { say } from "../look/notify.tsx";
import { PeerHasTheWord } from "../peer/peer-has-the-word.tsx";
import { usePeerLeads } from "../peer/use-peer.ts";
import { useTerms } from "../papers/use-terms.ts";
import { useShortcut } from "../shell/shortcuts.ts";
import { useStudio } from "../shell/studio-context.ts";
import { NOTHING_SPOKEN } from "../voice/voice-door.tsx";
import { AnswerAloud } from "./answer-aloud.tsx";
import { AskInterviewer } from "./ask-interviewer.tsx";
import { Feedback } from "./feedback.tsx";
import { LoopFoot } from "./loop-foot.tsx";
import { RoundClock } from "./round-clock.tsx";
import { ThreadSoFar } from "./thread-so-far.tsx";
import type { OpenLoop } from "./use-loop.ts";
import { useSince, useTicks } from "./use-clock.ts";

/** How often an interrupting interviewer makes up their mind. */
const LISTEN_MS = 3_000;
/** In an interview one may end the sentence that one is in. */
const GRACE_MS = 30_000;

/** A question being answered, with what is asked about the answer. */
export function RoundOpen({ loop, handsFree }: { loop: OpenLoop; handsFree: HandsFree }) {
  const { data, state } = loop;
  const { phase } = state;
  const board = useBoard(loop);
  /** What is said is judged with the board as it stands then. */
  const happen: OpenLoop["happen"] = (...happenings) => loop.happen(...(happenings.some(({ kind }) => kind === "answered" || kind === "replied") ? (board?.words() ?? []) : []), ...happenings);
  const terms = useTerms();
  const thread = openThread(state);
  const round = data.plan[state.round];
  const isTalking = phase === "answering" || phase === "replying";
  const since = useSince(state.lastAt);
  const left = leftBeforeClosingMs(data.plan, { round: state.round, elapsedMs: state.elapsedMs + since });
  const { workspace } = useStudio();
  // somebody in the second window asks what is asked next
  const isLed = usePeerLeads(loop.loopId, round?.id);
  const [spoken, setSpoken] = useState(NOTHING_SPOKEN);
  const [warned, setWarned] = useState<string | null>(null);
  const { runner } = handsFree;
  const hands = useShown(runner, (shown) => shown.state.phase);
  /** The microphone is at work, and not the keyboard. */
  const isByVoice = hands !== null && hands !== "paused";
  // recorded, and written down by nobody: there is nothing to ask about
  const isWithoutWords = useShown(runner, (shown) => shown.state.isWithoutWords) === true && thread !== null && !isSaid(thread.answer);
  const latest = useRef({ loop, since, happen });
  latest.current = { loop, since, happen };

  // who studies and has nothing to add is asked no more, and still reads what was heard
  const [through, setThrough] = useState<string | null>(null);
  // the clock draws this anew every second, and the answer is judged once
  const move = useMemo(
    () => (phase !== "listening" || isLed ? null : thread !== null && through === thread.question.answer ? { kind: "question-done" as const, at: 0 } : isWithoutWords ? preparedMove(data, state, 0) : nextMove(data, state, 0)),
    [phase, isLed, thread, through, isWithoutWords, data, state],
  );
  // In an interview the next thing comes by itself; who studies reads first.
  const goesOn = move !== null && (move.kind === "probed" || data.mode === "real" || isWithoutWords);
  const moved = useRef<unknown>(null);
  useEffect(() => {
    // once for each turn: an effect may run again
    if (!goesOn || move === null || moved.current === data.events) return;
    moved.current = data.events;
    happen(move);
  });

  useTicks(isTalking, () => loop.happen({ kind: "tick" }));

  useEffect(() => {
    if (phase !== "answering" || isLed || runner !== null || round?.manner !== "interrupting") return;
    const listen = setInterval(() => {
      const { loop: now, happen: write } = latest.current;
      const open = openThread(now.state);
      if (open === null) return;
      const said = now.state.draft.slice(0, finishedUntil(now.state.draft));
      const began = now.data.events.findLast(({ kind }) => kind === "round-began" || kind === "question-done")?.at ?? Date.now();
      const interruption = cutIn(round, open, said, Date.now() - began);
      if (interruption !== null) write({ kind: "answered", text: now.state.draft }, { kind: "probed", ...interruption });
    }, LISTEN_MS);
    return () => clearInterval(listen);
  }, [phase, isLed, runner, round]);

  const isOver = data.mode === "real" && left <= -GRACE_MS && isTalking;
  useEffect(() => {
    if (!isOver || isByVoice || moved.current === data.events) return;
    moved.current = data.events;
    happen({ kind: phase === "answering" ? "answered" : "replied", text: state.draft }, { kind: "question-done" });
  });

  useEffect(() => {
    if (isLed && runner !== null) handsFree.switchOff();
  });
  useTurns({ runner, workspaceId: workspace.id, loop, happen, isOver, isFeedback: phase === "listening" && !goesOn && !isLed });

  const finish = (): void => {
    if (!isTalking) return;
    if (isByVoice) return runner?.done();
    if (phase === "answering" && spoken.isRecording) say("You are still recording. Stop first, then go on.");
    else if (state.draft.trim() === "") say("There is nothing said yet. Say something, or pass on this question.");
    else if (pastedTwice(state.draft) !== null && warned !== state.draft) {
      setWarned(state.draft);
      say("The same words stand there twice. Take one copy out; or go on once more, and they are heard twice.");
    }
    else happen({ kind: phase === "answering" ? "answered" : "replied", text: state.draft });
  };
  useShortcut("finish", () => {
    // there it ends the text that one is writing
    if ((document.activeElement?.closest(".board-area") ?? null) === null) finish();
  });
  const pass = (): void => {
    if (phase === "answering") {
      // what was begun is said, whatever one thinks of it
      happen(...(state.draft.trim() === "" ? [] : [{ kind: "answered" as const, text: state.draft }]), { kind: "question-done" });
    }
    else if (data.mode === "real") happen({ kind: "replied", text: state.draft }, { kind: "question-done" });
    else {
      setThrough(thread?.question.answer ?? null);
      happen({ kind: "replied", text: state.draft });
    }
  };

  if (thread === null || round === undefined) return null;
  const isOne = data.plan.length === 1;
  const ofRound = `${ROLE_NAMES[round.role]}${isOne ? "" : `, round ${state.round + 1} of ${data.plan.length}`}${round.questions.length > 1 ? `, question ${state.question + 1} of ${round.questions.length}` : ""}`;
  return (
    <>
      <div className="sheet">
        <div className="column">
          <p className="dateline">{ofRound}</p>
          <h1 className="question">{thread.question.text}</h1>
          {data.mode === "study" && data.of.kind === "drill" ? <StepsAtHand drill={data.of.id} /> : null}
          {phase === "answering" ? null : <ThreadSoFar thread={thread} />}
          {runner !== null ? (
            <HandsFreeDesk runner={runner} onLeave={handsFree.switchOff} />
          ) : isTalking && !isLed ? (
            <p className="hands-free-door">
              <button type="button" className="quiet" onClick={handsFree.switchOn}>
                Hands free
              </button>
            </p>
          ) : null}
          {isTalking && isByVoice && isSaid(state.draft) ? (
            <details className="fold said-so-far">
              <summary>What was written down so far</summary>
              <p className="said-words">{state.draft}</p>
            </details>
          ) : null}
          {isTalking && isByVoice ? <AskInterviewer thread={thread} onAsked={(asked) => happen({ kind: "asked", ...asked })} /> : null}
          {isTalking && !isByVoice ? (
            <div className="answer-area">
              {phase === "answering" ? (
                <AnswerAloud key={thread.question.answer} workspaceId={workspace.id} question={thread.question} draft={state.draft} onTyped={(text) => happen({ kind: "typed", text })} onSpoken={setSpoken} keepsSaid={data.mode === "real"} mayRecord={runner === null} />
              ) : null}
              <AnswerEditor
                key={`${thread.question.answer} ${thread.probes.length}`}
                label={phase === "answering" ? `Your answer to: ${thread.question.text}` : `Your reply to: ${thread.probes.at(-1)?.text ?? ""}`}
                text={state.draft}
                autoFocus={runner === null}
                terms={terms}
                keepsSaid={data.mode === "real"}
                onChange={(text) => happen({ kind: "typed", text })}
              />
              {data.mode === "real" && spoken.recordings.length > 0 ? <p className="soft">As in the interview, what you said stays said. What was misheard you correct under its recording.</p> : null}
              <div className="finish">
                <div className="finish-act">
                  <Button variant="default" onClick={finish}>
                    {phase === "answering" ? "That is my answer" : "That is my reply"}
                  </Button>
                  <kbd aria-hidden="true">Ctrl Enter</kbd>
                  <button type="button" className="quiet" onClick={pass}>
                    {phase === "answering" ? "I have nothing for this one" : "I have nothing to add"}
                  </button>
                </div>
              </div>
              <AskInterviewer thread={thread} onAsked={(asked) => happen({ kind: "asked", ...asked })} />
            </div>
          ) : null}
          {phase === "listening" && isLed ? <PeerHasTheWord onNext={() => happen({ kind: "question-done" })} /> : null}
          {phase === "listening" && !goesOn && !isLed ? <Feedback thread={thread} isLast={state.question + 1 >= round.questions.length} onNext={() => happen({ kind: "question-done" })} isLed={isByVoice} /> : null}
        </div>
        <RoundClock data={data} left={left} state={state} since={since} isSpoken={isByVoice} />
      </div>
      {board !== null && (isTalking || goesOn) ? <BoardFold key={thread.question.answer} board={board} /> : null}
      <div className="column">
        <LoopFoot loop={loop} />
      </div>
    </>
  );
}

/** The plan of an exercise, at hand for who studies. */
function StepsAtHand({ drill }: { drill: DrillId }) {
  return (
    <details className="fold">
      <summary>What an answer goes through</summary>
      <ol className="plain">
        {drillOf(drill).steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
