import type { LoopData, LoopEvent } from "../schema/loop.ts";
import { after, isSaid, type LoopState, type LoopThread, openThread, replay } from "./loop-state.ts";

/** Something that was recorded and has no words yet. */
interface Wordless {
  question: LoopThread["question"];
  /** Place among the probes to the answer; null: the answer itself. */
  probe: number | null;
  /** What was asked. */
  asked: string;
}

/** What was answered without a word being written down: in the order in which it was said. */
export function wordlessTurns({ threads }: Pick<LoopState, "threads">): Wordless[] {
  return threads.flatMap(({ question, answer, probes }) => [
    ...(answer === null || isSaid(answer) ? [] : [{ question, probe: null, asked: question.text }]),
    ...probes.flatMap(({ text, reply }, probe) => (reply === null || isSaid(reply) ? [] : [{ question, probe, asked: text }])),
  ]);
}

/**
 * The log with words in a turn that had none: what was recorded hands free and is typed afterwards. Words that stand are never
 * written over, and everything else of the log stays.
 * @param answer of the question
 * @param probe its place among the probes to the answer; null: the answer itself
 */
export function withLaterWords({ plan, events }: Pick<LoopData, "plan" | "events">, answer: string, probe: number | null, words: string): LoopEvent[] {
  let state = replay({ plan, events: [] });
  return events.map((event) => {
    const thread = openThread(state);
    const isAwaited = state.phase === "answering" ? probe === null : state.phase === "replying" && probe === (thread?.probes.length ?? 0) - 1;
    const isIt = thread?.question.answer === answer && isAwaited && (event.kind === "answered" || event.kind === "replied") && !isSaid(event.text);
    const now = isIt ? { ...event, text: words } : event;
    state = after(plan, state, now);
    return now;
  });
}
