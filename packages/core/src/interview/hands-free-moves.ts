import { LONGEST_SECONDS } from "../lenses/time-profile.ts";
import type { CutIn, LoopData, LoopEvent, Manner, PlannedRound } from "../schema/loop.ts";
import { mostMinutes, WHICH_SENTENCE } from "./cut-in.ts";
import { isSaid, leftBeforeClosingMs, type LoopState, type LoopThread, openThread, repliesIn } from "./loop-state.ts";

const SECOND_MS = 1_000;
/** How many prepared follow-ups each asks, at most. */
const MOST_PREPARED: Readonly<Record<Manner, number>> = { terse: 1, neutral: 2, interrupting: 2, sceptical: 3 };

type Probed = Extract<LoopEvent, { kind: "probed" }>;

/**
 * What the interviewer does where nobody wrote down what was said: the follow-ups that were prepared for the question, in
 * order, and then the next question. Nothing is judged, and nothing that was said is probed: it is not known.
 */
export function preparedMove({ plan }: Pick<LoopData, "plan">, state: LoopState, at: number): Probed | Extract<LoopEvent, { kind: "question-done" }> | null {
  const thread = openThread(state);
  const round = plan[state.round];
  if (state.phase !== "listening" || thread === null || round === undefined) return null;
  const asked = new Set(thread.probes.map(({ text }) => text));
  const followUp = thread.question.followUps.find((text) => !asked.has(text));
  if (followUp === undefined || thread.probes.length >= MOST_PREPARED[round.manner] || leftBeforeClosingMs(plan, state) <= 0) return { kind: "question-done", at };
  return { kind: "probed", at, criterion: null, text: followUp, quote: null };
}

/**
 * Whether an interrupting interviewer cuts in on somebody whose words nobody knows yet: by the time that they have spoken,
 * when it is over what the rubric gives such an answer, or over their share of the round. Null: not yet.
 * @param spokenMs since the first word
 */
export function cutInByTime(round: PlannedRound, { question, probes }: LoopThread, spokenMs: number): Pick<Probed, "criterion" | "text" | "quote"> & { cutIn: CutIn } | null {
  if (round.manner !== "interrupting" || probes.length > 0) return null;
  const most = Math.min(mostMinutes(round) * 60 * SECOND_MS, LONGEST_SECONDS[question.lens] * SECOND_MS);
  if (spokenMs <= most) return null;
  return { criterion: null, text: `I have to stop you here, we are short of time. ${WHICH_SENTENCE}`, quote: null, cutIn: "length" };
}

/**
 * The place of the reply that is awaited in the thread as it will be kept, where replies without words are left out; null while
 * the answer itself is awaited. Where nobody writes words down, all are typed afterwards and each counts.
 */
export function turnAwaited({ phase, threads }: Pick<LoopState, "phase" | "threads">): number | null {
  const thread = phase === "replying" ? threads.at(-1) : undefined;
  if (thread === undefined) return null;
  const earlier = thread.probes.slice(0, -1);
  return isSaid(thread.answer) ? repliesIn({ probes: earlier }).length : earlier.length;
}
