import { ON_THE_BOARD } from "../board/on-the-board.ts";
import type { CutIn, LoopData, LoopEvent, PlannedQuestion, PlannedRound } from "../schema/loop.ts";

/** More than this between two signs of life is time away and does not count. */
export const MOST_GAP_MS = 60_000;
const MINUTE_MS = 60_000;

/** One answer with the probes to it, as far as it has come. */
export interface LoopThread {
  round: number;
  question: PlannedQuestion;
  /** Null until it is said. */
  answer: string | null;
  /** The reply of the last may still be open. */
  probes: readonly { criterion: string | null; text: string; quote: string | null; reply: string | null; cutIn?: CutIn | undefined }[];
  /** What the candidate asked about the question, and what was said to it. */
  asked: readonly { text: string; about: string | null; says: string }[];
  /** The words of the board, as far as one was drawn. */
  board?: string;
}

/** Where a loop stands. */
export interface LoopState {
  /** `waiting`: a round is to begin; `answering`, `replying`: words are awaited; `listening`: it is the interviewer's turn; `closing`: the candidate's questions. */
  phase: "waiting" | "answering" | "replying" | "listening" | "closing" | "done";
  /** Places in the plan. */
  round: number;
  question: number;
  threads: readonly LoopThread[];
  /** The words typed so far for what is awaited. */
  draft: string;
  /** Spent in this round, never negative. */
  elapsedMs: number;
  /** The candidate's own questions, by round. */
  asked: readonly { round: number; text: string }[];
  lastAt: number | null;
}

const START: LoopState = { phase: "waiting", round: 0, question: 0, threads: [], draft: "", elapsedMs: 0, asked: [], lastAt: null };

/** The state after a log. What does not fit (an answer where none was asked) changes nothing: a log from two tabs is read, not refused. */
export function replay({ plan, events }: Pick<LoopData, "plan" | "events">): LoopState {
  return events.reduce((state, event) => after(plan, state, event), START);
}

/** The state after one more event. Pure; the clock is the event's. */
export function after(plan: readonly PlannedRound[], before: LoopState, event: LoopEvent): LoopState {
  if (before.phase === "done") return before;
  const state: LoopState = { ...before, lastAt: event.at, elapsedMs: before.phase === "waiting" ? 0 : before.elapsedMs + gap(before.lastAt, event.at) };
  const { phase } = state;
  switch (event.kind) {
    case "tick":
      return state;
    case "round-began":
      return phase === "waiting" ? asking(plan, state, 0) : state;
    case "typed":
      return phase === "answering" || phase === "replying" || phase === "closing" ? { ...state, draft: event.text } : state;
    case "answered":
      return phase === "answering" ? { ...inThread(state, (thread) => ({ ...thread, answer: event.text })), phase: "listening", draft: "" } : state;
    case "asked":
      return phase === "answering" || phase === "replying" ? inThread(state, (thread) => ({ ...thread, asked: [...thread.asked, { text: event.text, about: event.about, says: event.says }] })) : state;
    case "probed":
      return phase === "listening"
        ? { ...inThread(state, (thread) => ({ ...thread, probes: [...thread.probes, { criterion: event.criterion, text: event.text, quote: event.quote, reply: null, cutIn: event.cutIn }] })), phase: "replying" }
        : state;
    case "replied":
      return phase === "replying" ? { ...inThread(state, (thread) => ({ ...thread, probes: thread.probes.map((probe, at) => (at === thread.probes.length - 1 ? { ...probe, reply: event.text } : probe)) })), phase: "listening", draft: "" } : state;
    case "board":
      return openThread(state) === null ? state : inThread(state, (thread) => ({ ...thread, board: event.text }));
    case "question-done": {
      if (phase !== "listening" && phase !== "answering") return state;
      const round = plan[state.round];
      const isLast = round === undefined || state.question + 1 >= round.questions.length;
      return isLast || leftBeforeClosingMs(plan, state) <= 0 ? { ...state, phase: "closing", draft: "" } : asking(plan, state, state.question + 1);
    }
    case "candidate-asked":
      return phase === "closing" ? { ...state, asked: [...state.asked, { round: state.round, text: event.text }], draft: "" } : state;
    case "round-ended": {
      if (phase === "waiting") return state;
      const next = { ...state, round: state.round + 1, question: 0, draft: "", elapsedMs: 0, lastAt: null };
      return { ...next, phase: next.round >= plan.length ? "done" : "waiting" };
    }
  }
}

/** What is left of the round, in milliseconds; never negative. */
export function leftMs(plan: readonly PlannedRound[], { round, elapsedMs }: Pick<LoopState, "round" | "elapsedMs">): number {
  return Math.max(0, (plan[round]?.minutes ?? 0) * MINUTE_MS - elapsedMs);
}

/** What is left before the candidate's own questions, in milliseconds; below zero where they should have begun. */
export function leftBeforeClosingMs(plan: readonly PlannedRound[], { round, elapsedMs }: Pick<LoopState, "round" | "elapsedMs">): number {
  const { minutes = 0, closingMinutes = 0 } = plan[round] ?? {};
  return (minutes - closingMinutes) * MINUTE_MS - elapsedMs;
}

const WORDS = /\p{L}|\p{N}/u;

/** Whether something was said: words without a letter or a digit are none. */
export const isSaid = (words: string | null): words is string => words !== null && WORDS.test(words);

/** The probes of a thread to which something was said, each with the reply; last the words of the board, which are judged as well. */
export function repliesIn({ probes, board = "" }: Pick<LoopThread, "probes" | "board">): { probe: string; reply: string }[] {
  const replies = probes.flatMap(({ text, reply }) => (isSaid(reply) ? [{ probe: text, reply }] : []));
  return isSaid(board) ? [...replies, { probe: ON_THE_BOARD, reply: board }] : replies;
}

/** The thread that is open; null between questions. */
export function openThread({ threads, phase }: LoopState): LoopThread | null {
  return phase === "answering" || phase === "replying" || phase === "listening" ? (threads.at(-1) ?? null) : null;
}

function asking(plan: readonly PlannedRound[], state: LoopState, question: number): LoopState {
  const next = plan[state.round]?.questions[question];
  if (next === undefined) return { ...state, phase: "closing" };
  return { ...state, phase: "answering", question, draft: "", threads: [...state.threads, { round: state.round, question: next, answer: null, probes: [], asked: [] }] };
}

function inThread(state: LoopState, change: (thread: LoopThread) => LoopThread): LoopState {
  return { ...state, threads: state.threads.map((thread, at) => (at === state.threads.length - 1 ? change(thread) : thread)) };
}

/** A clock that was set back takes nothing away, and a machine that slept adds a minute at most. */
function gap(from: number | null, to: number): number {
  return from === null ? 0 : Math.min(Math.max(0, to - from), MOST_GAP_MS);
}
