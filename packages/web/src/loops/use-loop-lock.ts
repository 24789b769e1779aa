import { useCallback, useEffect, useState } from "react";
import { refreshWorkspaces } from "../api/queries.ts";

/** Long enough for the other tab to store what it still has. */
const HAND_OVER_MS = 900;

export interface LoopLock {
  /** `asking`: not known yet; `elsewhere`: another tab has the loop. */
  held: "asking" | "here" | "elsewhere";
  takeOver: () => void;
}

/** One tab at a time sits in a loop. Another may take it over; what was said goes along. */
export function useLoopLock(loopId: string): LoopLock {
  const [held, setHeld] = useState<LoopLock["held"]>("asking");
  const [takes, setTakes] = useState(0);
  useEffect(() => {
    // browsers without locks have one tab only, as far as we can tell
    if (!("locks" in navigator)) {
      setHeld("here");
      return;
    }
    let isOver = false;
    let release = (): void => undefined;
    const choice = takes > 0 ? { steal: true } : { ifAvailable: true };
    navigator.locks
      .request(`inclined-loop-${loopId}`, choice, async (lock) => {
        if (lock === null) {
          setHeld("elsewhere");
          return;
        }
        if (takes > 0) {
          await new Promise((resolve) => setTimeout(resolve, HAND_OVER_MS));
          await refreshWorkspaces();
        }
        if (isOver) return;
        setHeld("here");
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      })
      // another tab took it
      .catch(() => !isOver && setHeld("elsewhere"));
    return () => {
      isOver = true;
      release();
    };
  }, [loopId, takes]);
  const takeOver = useCallback(() => {
    setHeld("asking");
    setTakes((count) => count + 1);
  }, []);
  return { held, takeOver };
}
