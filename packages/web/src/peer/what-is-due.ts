import { isSaid, type LoopState, openThread } from "@inclined/core/interview/loop-state";
import { mayCutIn } from "@inclined/core/peer/may-cut-in";
import type { LoopEvent } from "@inclined/core/schema/loop";
import type { PeerCommand } from "@inclined/core/schema/peer-room";

type Without<Event> = Event extends unknown ? Omit<Event, "at"> : never;
type Happening = Without<LoopEvent>;

/**
 * What was asked in the second window, as it happens in the candidate's.
 * @param quietMs since the candidate's words last changed
 * @returns null: it waits, for words or for the end of the sentence that is being written
 */
export function whatIsDue({ question, ask }: PeerCommand, state: LoopState, quietMs: number): readonly Happening[] | null {
  const thread = openThread(state);
  if (thread === null || question !== thread.question.answer) return [];
  const { phase, draft } = state;
  const isTalking = phase === "answering" || phase === "replying";
  if (ask.kind === "tell") {
    const fact = thread.question.facts.find(({ about }) => about === ask.about);
    return isTalking && fact !== undefined ? [{ kind: "asked", text: `Asked aloud about ${fact.about}`, about: fact.about, says: fact.says }] : [];
  }
  const last = thread.probes.at(-1);
  // asked twice by one hand, or read again by a page that was loaded anew: it stands there already
  if (ask.kind === "probe" && phase === "replying" && last?.text === ask.text && !isSaid(draft)) return [];
  if (isTalking && isSaid(draft) && !mayCutIn(draft, quietMs)) return null;
  if (ask.kind === "probe" && phase === "answering" && !isSaid(draft)) return null;
  const said: Happening[] = phase === "answering" ? (isSaid(draft) ? [{ kind: "answered", text: draft }] : []) : phase === "replying" ? [{ kind: "replied", text: draft }] : [];
  return [...said, ask.kind === "probe" ? { kind: "probed", criterion: ask.criterion, text: ask.text, quote: null } : { kind: "question-done" }];
}
