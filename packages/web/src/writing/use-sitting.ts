import { sittingAfter, type SittingFormat, type SittingState, withEvent } from "@inclined/core/documents/sitting";
import type { SittingEvent } from "@inclined/core/schema/document-paper";
import { sittingOf } from "@inclined/content/writing-sittings";
import { useEffect, useMemo, useRef } from "react";
import type { OpenPaper } from "../papers/use-paper.ts";

type Without<Event> = Event extends unknown ? Omit<Event, "at"> : never;

export interface OpenSitting {
  format: SittingFormat;
  state: SittingState;
  /** Writes down what happens now. */
  happen: (happening: Without<SittingEvent>) => void;
}

/** How often a sign of life is written down. */
const TICK_MS = 20_000;

/** The sitting that a document is written in; null where it is written in one's own time. @param keepsTime writes the signs of life: one place of the page does */
export function useSitting({ data, edit }: OpenPaper<"document">, keepsTime = false): OpenSitting | null {
  const { sitting } = data;
  const format = sitting === null ? null : sittingOf(sitting.format);
  const state = useMemo(() => (sitting === null || format === null ? null : sittingAfter(sitting.events, format.stages.length)), [sitting, format]);
  const happen = (happening: Without<SittingEvent>): void =>
    edit((before) => (before.sitting === null ? before : { ...before, sitting: { ...before.sitting, events: withEvent(before.sitting.events, { ...happening, at: Date.now() }) } }));
  const latest = useRef(happen);
  latest.current = happen;
  const isRunning = state?.phase === "running";
  useEffect(() => {
    if (!isRunning || !keepsTime) return;
    // a page that is looked at elsewhere is time away
    const tick = setInterval(() => document.visibilityState === "visible" && latest.current({ kind: "tick" }), TICK_MS);
    return () => clearInterval(tick);
  }, [isRunning, keepsTime]);
  return format === null || state === null ? null : { format, state, happen };
}
