import { MOST_GAP_MS } from "../interview/loop-state.ts";
import type { SittingEvent } from "../schema/document-paper.ts";

const MINUTE_MS = 60_000;
/** What is left of a stage when the clock first says so. */
const WARNS_AT = 0.2;

/** One stage of a sitting: what is done in it, and how long it takes by the profile. */
export interface SittingStage {
  id: string;
  name: string;
  minutes: number;
  /** `ask`: clarifying questions; `write`: the document; `probe`: the readers' questions; `rate`: one's own verdict before the check's. */
  does: readonly ("ask" | "write" | "probe" | "rate")[];
  /** What to do, in a sentence or two. */
  says: string;
}

/** Where a sitting stands. */
export interface SittingState {
  phase: "waiting" | "running" | "over";
  /** Place of the stage that runs; of the last one when it is over. */
  stage: number;
  /** Spent in each stage that was begun, time away left out, never negative. */
  spentMs: readonly number[];
  /** What was asked, and what was said to it. */
  asked: readonly { text: string; about: string | null; says: string }[];
  /** What the candidate believed to hold; null: not said. */
  rated: readonly string[] | null;
  beganAt: number | null;
  lastAt: number | null;
}

const START: SittingState = { phase: "waiting", stage: 0, spentMs: [], asked: [], rated: null, beganAt: null, lastAt: null };

/** The state after a log. What does not fit changes nothing: a log from two tabs is read, not refused. */
export function sittingAfter(events: readonly SittingEvent[], stages: number): SittingState {
  return events.reduce((state, event) => after(state, event, stages), START);
}

function after(before: SittingState, event: SittingEvent, stages: number): SittingState {
  if (before.phase === "over") {
    // somebody may say what they believed after the end as well
    return event.kind === "self-rated" ? { ...before, rated: event.holds } : before;
  }
  const gap = before.lastAt === null ? 0 : Math.min(Math.max(0, event.at - before.lastAt), MOST_GAP_MS);
  const spentMs = before.phase === "running" ? before.spentMs.map((ms, at) => (at === before.stage ? ms + gap : ms)) : before.spentMs;
  const state: SittingState = { ...before, spentMs, lastAt: event.at };
  switch (event.kind) {
    case "stage-began": {
      if (event.stage >= stages) return before;
      // going back to a stage goes on with its clock
      const grown = Array.from({ length: Math.max(spentMs.length, event.stage + 1) }, (_, at) => spentMs[at] ?? 0);
      return { ...state, phase: "running", stage: event.stage, spentMs: grown, beganAt: before.beganAt ?? event.at };
    }
    case "tick":
      return state;
    case "asked":
      return state.phase === "running" ? { ...state, asked: [...state.asked, { text: event.text, about: event.about, says: event.says }] } : before;
    case "self-rated":
      return { ...state, rated: event.holds };
    case "ended":
      return state.phase === "running" ? { ...state, phase: "over" } : before;
  }
}

/** The log with one more event; a tick after a tick takes its place where the clock loses nothing. */
export function withEvent(events: readonly SittingEvent[], event: SittingEvent): SittingEvent[] {
  const last = events.at(-1);
  const before = events.at(-2);
  const isOver = last?.kind === "tick" && event.kind === "tick" && before !== undefined && before.at <= last.at && last.at <= event.at && event.at - before.at <= MOST_GAP_MS;
  return [...(isOver ? events.slice(0, -1) : events), event];
}

/** What the clock of a stage says. It warns and never locks. */
export interface StageClock {
  spentMs: number;
  /** Below zero when the stage ran over. */
  leftMs: number;
  /** `calm`, then `soon` in the last fifth, then `over`. */
  tone: "calm" | "soon" | "over";
}

/** @param sinceMs since the last event, as far as it counts: see `MOST_GAP_MS` */
export function stageClock({ minutes }: Pick<SittingStage, "minutes">, spentMs: number, sinceMs = 0): StageClock {
  const whole = minutes * MINUTE_MS;
  const spent = spentMs + Math.max(0, sinceMs);
  const leftMs = whole - spent;
  return { spentMs: spent, leftMs, tone: leftMs <= 0 ? "over" : leftMs <= whole * WARNS_AT ? "soon" : "calm" };
}

/** A way of sitting an exercise in writing; durations are profiles with a source, not constants. */
export interface SittingFormat {
  id: string;
  name: string;
  /** One sentence: what it is like. */
  about: string;
  kind: "pr-faq" | "writing-exercise";
  stages: readonly SittingStage[];
  /** Ids of sources (content/sources.ts). */
  sources: readonly string[];
}
