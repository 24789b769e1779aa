import { hear } from "../debrief/hear.ts";
import type { HeardAnswer } from "../debrief/heard.ts";
import type { LoopData, LoopEvent, Manner } from "../schema/loop.ts";
import { leftBeforeClosingMs, type LoopState, type LoopThread, openThread } from "./loop-state.ts";
import { probesFor } from "./probes.ts";

/** How many times each asks about one answer, at most. */
const MOST_PROBES: Readonly<Record<Manner, number>> = { terse: 1, neutral: 2, interrupting: 2, sceptical: 3 };
/** With less left than this before the candidate's own questions, nobody begins another probe. */
const TIME_FOR_A_PROBE_MS = 60_000;

/** What the interviewer does when it is their turn: one more probe, or on to the next question. Deterministic under the seed of the loop. */
export function nextMove(loop: Pick<LoopData, "plan" | "seed">, state: LoopState, at: number): Extract<LoopEvent, { kind: "probed" | "question-done" }> | null {
  const thread = openThread(state);
  if (state.phase !== "listening" || thread === null) return null;
  const done = { kind: "question-done" as const, at };
  const round = loop.plan[state.round];
  if (round === undefined || thread.probes.length >= MOST_PROBES[round.manner] || leftBeforeClosingMs(loop.plan, state) < TIME_FOR_A_PROBE_MS) return done;
  const [probe] = probesFor(heardIn(thread), thread.probes.map(({ criterion }) => criterion), loop.seed + state.threads.length + thread.probes.length);
  return probe === undefined ? done : { kind: "probed", at, ...probe };
}

/** A thread as the debrief hears it: the answer, the probes and the replies, judged as one. @param id of the answer */
export function heardIn({ question, answer, probes, round }: LoopThread, id = `${round}-${question.id}`): HeardAnswer {
  const thread = probes.flatMap(({ text, reply }) => (reply === null ? [] : [{ probe: text, reply }]));
  return hear({ id, question: question.text, text: answer ?? "", thread, reach: question.reach }, question.lens);
}
