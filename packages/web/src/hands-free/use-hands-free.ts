import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useStudio } from "../shell/studio-context.ts";
import { HandsFreeRunner, type Shown } from "./runner.ts";

export interface HandsFree {
  /** Null: the keyboard. */
  runner: HandsFreeRunner | null;
  switchOn: () => void;
  switchOff: () => void;
}

/** Whether this loop is answered by voice, for as long as the room is open. Nobody's microphone opens by itself: it is off at first. */
export function useHandsFree(): HandsFree {
  const { info, workspace } = useStudio();
  const [runner, setRunner] = useState<HandsFreeRunner | null>(null);
  const latest = useRef(runner);
  latest.current = runner;
  useEffect(() => () => latest.current?.leave(), []);
  return {
    runner,
    switchOn: () => setRunner((before) => before ?? new HandsFreeRunner({ studioId: info.studioId, workspaceId: workspace.id })),
    switchOff: () => {
      latest.current?.leave();
      setRunner(null);
    },
  };
}

const nobody = (): (() => void) => () => undefined;

/** One thing of what a runner shows; drawn anew only when that changes. Null where nobody runs. */
export function useShown<Part>(runner: HandsFreeRunner | null, part: (shown: Shown) => Part): Part | null {
  return useSyncExternalStore(runner?.watch ?? nobody, () => (runner === null ? null : part(runner.shown)));
}
