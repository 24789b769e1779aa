import { hear } from "../debrief/hear.ts";
import type { Assessment } from "../schema/assessment.ts";
import type { CutIn, LoopEvent, PlannedRound } from "../schema/loop.ts";
import type { LoopThread } from "./loop-state.ts";
import { probesFor } from "./probes.ts";

/** The pace at which typed words count as spoken ones, in words a minute. */
const PACE = 150;
const MINUTE_MS = 60_000;
/** Nobody talks longer than this at a stretch before somebody cuts in, and nobody is cut short sooner. */
const [MOST_MINUTES, LEAST_MINUTES] = [3.5, 1.2] as const;
/** Of what is left for one question: the rest is for what is asked about it. */
const SHARE_OF_QUESTION = 0.6;
/** In words: how long an answer is before its last part may be found empty, and how long that part is. */
const [LONG_ENOUGH, EMPTY_PART] = [190, 90] as const;

/** Asked where nothing is known to be missing. */
export const WHICH_SENTENCE = "If I write down one sentence of this, which one is it?";

/** How long an interrupting interviewer of this round listens, in minutes. */
export function mostMinutes({ minutes, closingMinutes, questions }: PlannedRound): number {
  return Math.min(MOST_MINUTES, Math.max(LEAST_MINUTES, ((minutes - closingMinutes) / questions.length) * SHARE_OF_QUESTION));
}

type Interruption = Pick<Extract<LoopEvent, { kind: "probed" }>, "criterion" | "text" | "quote"> & { cutIn: CutIn };

/**
 * Whether an interrupting interviewer cuts in now, and with what: when the length is passed, when nothing new was said for a while, at a
 * third metric with none chosen. Null: they go on listening. Once for each answer.
 * @param said so far
 * @param answeringMs since the question was asked
 */
export function cutIn(round: PlannedRound, { question, probes }: LoopThread, said: string, answeringMs: number): Interruption | null {
  if (round.manner !== "interrupting" || probes.length > 0) return null;
  const words = [...said.matchAll(/\S+/g)];
  const spokenMinutes = Math.max(words.length / PACE, Math.min(answeringMs / MINUTE_MS, (2 * words.length) / PACE));
  const isLong = spokenMinutes > mostMinutes(round);
  const emptyFrom = words.length < LONG_ENOUGH ? undefined : words.at(-EMPTY_PART)?.index;
  // nothing to cut in for, whatever was said: nobody need judge it
  if (question.lens !== "data-driven" && !isLong && emptyFrom === undefined) return null;
  const heard = hear({ id: question.answer, question: question.text, text: said, thread: [], reach: question.reach }, question.lens);
  const { assessment } = heard;
  const [probe] = probesFor(heard);
  const ask = probe ?? { criterion: null, text: WHICH_SENTENCE, quote: null };
  if (question.lens === "data-driven" && assessment.flags.some(({ id, raised }) => id === "metric-list" && raised)) {
    return { criterion: "primary-metric", text: "Let me stop you there. That is several metrics. Which one would you decide by, and why that one?", quote: null, cutIn: "third-metric" };
  }
  if (isLong) return { ...ask, text: `I have to stop you here, we are short of time. ${ask.text}`, cutIn: "length" };
  if (emptyFrom !== undefined && !saysSomethingAfter(said, emptyFrom, heard.behavioural, assessment)) return { ...ask, text: `Let me cut in. I have that part. ${ask.text}`, cutIn: "nothing-new" };
  return null;
}

function saysSomethingAfter(said: string, from: number, ...assessments: readonly Assessment[]): boolean {
  return assessments.some(({ criteria, facts, principles }) => [...criteria, ...facts, ...principles].some(({ evidence }) => evidence.some(({ end }) => end > from && end <= said.length)));
}
