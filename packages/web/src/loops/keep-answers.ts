import { isSaid, type LoopState, openThread, repliesIn } from "@inclined/core/interview/loop-state";
import { findQuestion } from "@inclined/content/questions";
import type { Answer, AnswerWrite, KeptVersion } from "@inclined/core/schema/answer";
import { useEffect, useRef, useState } from "react";
import { finishAnswer } from "../api/finish-answer.ts";
import { Refused, studio } from "../api/client.ts";
import { keepPictureOf } from "../board/keep-picture-of.ts";
import { queries, queryClient, refreshWorkspaces } from "../api/queries.ts";
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

/** One that was recorded stands there already, without words. @throws {Refused} stale-revision where it has words of its own */
async function writeWords(workspaceId: string, answerId: string, write: AnswerWrite): Promise<void> {
  try {
    await studio.writeAnswer(workspaceId, answerId, write);
  } catch (failure) {
    const current = failure instanceof Refused ? (failure.problem as { current?: Answer }).current : undefined;
    if (current?.text !== "" || current.deletedAt !== null) throw failure;
    await studio.writeAnswer(workspaceId, answerId, { ...write, baseRevision: current.revision });
    await dropRefused(failure);
  }

  /** Nothing was lost by it. */
  async function dropRefused(failure: unknown): Promise<void> {
    const kept = (failure as Refused).problem as { kept?: KeptVersion | null };
    if (kept.kept) await studio.dropKeptVersion(workspaceId, kept.kept.id).catch(() => undefined);
  }
}

/** The newest recording that was made of an answer in this round; null: it was typed. */
async function spokenIn(workspaceId: string, answerId: string): Promise<string | null> {
  const { recordings } = await studio.recordings(workspaceId, answerId);
  return recordings.findLast(({ attemptId, turn, state, bytes }) => turn === null && (attemptId === null || attemptId === answerId) && state !== "open" && bytes > 0)?.id ?? null;
}

async function keepAnswer(workspaceId: string, thread: SaidThread): Promise<void> {
  const { question, answer } = thread;
  const { answer: answerId, id, text, lens } = question;
  const questionId = findQuestion(id) === null ? null : id;
  try {
    const recordingId = await spokenIn(workspaceId, answerId);
    await writeWords(workspaceId, answerId, { baseRevision: 0, writeId: crypto.randomUUID(), questionId, question: text, lens, text: answer });
    await finishAnswer(workspaceId, answerId, { id: answerId, text: answer, thread: repliesIn(thread), selfRating: null, ...(recordingId === null ? {} : { recordingId }) });
    await refreshWorkspaces();
    // where that fails, the debrief makes it
    if (queryClient.getQueryData(queries.papers(workspaceId).queryKey)?.some((paper) => paper.id === answerId) === true) await keepPictureOf(workspaceId, answerId).catch(() => undefined);
  } catch (failure) {
    // it is there, or was there and was changed or deleted since: the person's word
    if (failure instanceof Refused && ["stale-revision", "already-exists", "not-found"].includes(failure.problem.code)) return;
    throw failure;
  }
}
