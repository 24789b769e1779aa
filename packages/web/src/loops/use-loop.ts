import { type LoopState, replay } from "@inclined/core/interview/loop-state";
import { record } from "@inclined/core/interview/record";
import type { LoopData, LoopEvent } from "@inclined/core/schema/loop";
import { useMemo } from "react";
import { type OpenPaper, usePaper } from "../papers/use-paper.ts";
import type { PaperOf } from "../papers/paper-sync.ts";

type Without<Event> = Event extends unknown ? Omit<Event, "at"> : never;
/** What happens now; the moment is added. */
type Happening = Without<LoopEvent>;

export interface OpenLoop {
  loopId: string;
  data: LoopData;
  state: LoopState;
  paper: OpenPaper<"loop">;
  /** Writes down what happens now, in order. */
  happen: (...happenings: readonly Happening[]) => void;
}

/** A loop that is being sat; every event is stored as it happens. */
export function useLoop(stored: PaperOf<"loop">): OpenLoop {
  const paper = usePaper("loop", stored.id, stored.data);
  const { data } = paper;
  const state = useMemo(() => replay(data), [data]);
  const happen = (...happenings: readonly Happening[]): void =>
    paper.edit((before) => ({ ...before, events: happenings.reduce<LoopEvent[]>((events, happening) => record(events, { ...happening, at: Date.now() }), before.events) }));
  return { loopId: stored.id, data, state, paper, happen };
}
