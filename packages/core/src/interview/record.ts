import type { LoopEvent } from "../schema/loop.ts";
import { MOST_GAP_MS } from "./loop-state.ts";

/**
 * The log with one more event. Words that a later event writes over are left out, as long as the clock does not need them, so that
 * a long answer is stored once and not once for each pause.
 */
export function record(events: readonly LoopEvent[], event: LoopEvent): LoopEvent[] {
  const last = events.at(-1);
  const before = events.at(-2);
  const isOver = last !== undefined && before !== undefined && isWrittenOver(last, event) && before.at <= last.at && last.at <= event.at && event.at - before.at <= MOST_GAP_MS;
  return [...(isOver ? events.slice(0, -1) : events), event];
}

const isWrittenOver = (last: LoopEvent, event: LoopEvent): boolean => (last.kind === "tick" && (event.kind === "tick" || event.kind === "typed")) || (last.kind === "typed" && event.kind === "typed");
