import { isSaid, type LoopState, openThread, repliesIn } from "@inclined/core/interview/loop-state";
import { findQuestion } from "@inclined/content/questions";
import { useEffect, useRef, useState } from "react";
import { finishAnswer } from "../api/finish-answer.ts";
import { Refused, studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import type { OpenLoop } from "./use-loop.ts";

const TRY_AGAIN_MS = 4_000;

type SaidThread = LoopState["threads"][number] & { answer: string };

/** Threads that are over, with words in them. */
export function saidThreads(state: LoopState): SaidThread[] {
  const open = openThread(state);
  return state.threads.filter((thread): thread is SaidThread => thread !== open && isSaid(thread.answer));
}

/** Hands each answer over to the candidate's answers when its thread is over, as an attempt with its verdict. Once: what is deleted there stays deleted. */
export function useKeptAnswers(workspaceId: string, loop: OpenLoop): void {
  const { data, state, paper } = loop;
  const [tries, setTries] = useState(0);
  const latest = useRef(paper);
  latest.current = paper;
  // as in the interview nothing is judged anywhere before the end
  const isDue = data.mode === "study" || state.phase === "done";
  const next = isDue ? saidThreads(state).find(({ question }) => !data.kept.includes(question.answer)) : undefined;
  const id = next?.question.answer;
  const thread = useRef(next);
  thread.current = next;
  useEffect(() => {
    const said = thread.current;
    if (id === undefined || said === undefined) return;
    let isOver = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    keepAnswer(workspaceId, said).then(
      () => latest.current.edit((before) => (before.kept.includes(id) ? before : { ...before, kept: [...before.kept, id] })),
      () => {
        if (!isOver) again = setTimeout(() => setTries((count) => count + 1), TRY_AGAIN_MS);
      },
    );
    return () => {
      isOver = true;
      clearTimeout(again);
    };
  }, [workspaceId, id, tries]);
}

async function keepAnswer(workspaceId: string, thread: SaidThread): Promise<void> {
  const { question, answer } = thread;
  const { answer: answerId, id, text, lens } = question;
  const questionId = findQuestion(id) === null ? null : id;
  try {
    await studio.writeAnswer(workspaceId, answerId, { baseRevision: 0, writeId: crypto.randomUUID(), questionId, question: text, lens, text: answer });
    await finishAnswer(workspaceId, answerId, { id: answerId, text: answer, thread: repliesIn(thread), selfRating: null });
    await refreshWorkspaces();
  } catch (failure) {
    // it is there, or was there and was changed or deleted since: the person's word
    if (failure instanceof Refused && ["stale-revision", "already-exists", "not-found"].includes(failure.problem.code)) return;
    throw failure;
  }
}
