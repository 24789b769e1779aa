import type { Stretch } from "@inclined/core/delivery/timing-of-spans";
import { threadsOf } from "@inclined/core/interview/spoken-parts";
import { answerTurns, checkNumber, isCheckOf, type ThreadToAssess, threadToAssess, timingOfThread, whyNotAssessed } from "@inclined/core/interview/thread-words";
import type { AttemptWrite } from "@inclined/core/schema/attempt";
import type { AssessedThread, MockInterview } from "@inclined/core/schema/mock-interview";
import { Refused, studio } from "../api/client.ts";
import { finishAnswer } from "../api/finish-answer.ts";
import { lensOfQuestion, shippedQuestion } from "./lens-of-question.ts";

/** A thread that is to be assessed, with the ids that it has or gets. */
export interface DueThread {
  key: string;
  words: ThreadToAssess;
  timed: AttemptWrite["timed"];
  heard: AttemptWrite["heard"];
  ids: AssessedThread;
}

/**
 * Threads that can be assessed and were not, or whose words were changed since.
 * @param places where each turn is heard in the recording; empty: its sound was not measured
 */
export function dueThreads({ turns, parts, lenses, questions, assessed, recordingId }: MockInterview, places: readonly (Stretch | null)[]): DueThread[] {
  return threadsOf(turns, parts).flatMap((thread): DueThread[] => {
    const key = String(thread.at);
    const words = threadToAssess(thread, lenses[key] ?? lensOfQuestion(questions[key] ?? thread.question), questions[key]);
    const before = assessed[key];
    const isSame = before !== undefined && isCheckOf(before.words, words);
    if (whyNotAssessed(words) !== null || (before?.isDone === true && isSame)) return [];
    // what was broken off goes on under its own ids; other words are another attempt at the same answer
    const ids = isSame ? before : { answer: before?.answer ?? crypto.randomUUID(), attempt: crypto.randomUUID(), words: checkNumber(words), isDone: false };
    const timing = timingOfThread(thread, turns, parts);
    const spans = answerPlaces(answerTurns(thread, parts), places);
    return [{ key, words, ids, heard: recordingId === null || spans === null ? undefined : { recordingId, spans }, timed: timing === undefined ? undefined : { seconds: timing.seconds, pauses: timing.pauses?.map(({ atMs, ms }) => ({ atMs, ms })) ?? null } }];
  });
}

/** Where turns are heard; null where one of them is not: the time of the others would be too short. */
export function answerPlaces(turns: readonly number[], places: readonly (Stretch | null)[]): Stretch[] | null {
  const spans = turns.flatMap((turn) => places[turn] ?? []);
  return spans.length === turns.length && spans.length > 0 ? spans : null;
}

/** Hands one thread to the candidate's answers as an answer and an attempt. Done twice it makes nothing twice. */
export async function assessThread(workspaceId: string, { words: { question, lens, answer, thread }, ids, timed, heard }: DueThread): Promise<void> {
  const shipped = shippedQuestion(question);
  const questionId = shipped !== null && shipped.lens === lens ? shipped.id : null;
  const write = { writeId: crypto.randomUUID(), questionId, question, lens, text: answer };
  try {
    await studio.writeAnswer(workspaceId, ids.answer, { ...write, baseRevision: 0 });
  } catch (failure) {
    if (!(failure instanceof Refused) || failure.problem.code !== "stale-revision") throw failure;
    // it is there from before
    const { revision } = await studio.answer(workspaceId, ids.answer);
    await studio.writeAnswer(workspaceId, ids.answer, { ...write, baseRevision: revision });
  }
  await finishAnswer(workspaceId, ids.answer, { id: ids.attempt, text: answer, thread, selfRating: null, ...(timed === undefined ? {} : { timed }), ...(heard === undefined ? {} : { heard }) });
}
