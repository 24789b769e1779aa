import { MOST_GAP_MS } from "@inclined/core/interview/loop-state";
import { useEffect, useRef, useState } from "react";

const SECOND_MS = 1_000;

/** The time of day in milliseconds, looked at anew every second while `runs`. */
export function useNow(runs: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, [runs]);
  return now;
}

/** Milliseconds since something was last written down, as far as they count. Within the second after that: none. */
export function useSince(lastAt: number | null): number {
  const now = useNow(true);
  return lastAt === null ? 0 : Math.min(Math.max(0, now - lastAt), MOST_GAP_MS);
}

/** "38 min", under ten minutes "9:05". */
export function clockWords(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / SECOND_MS));
  if (seconds >= 600) return `${Math.ceil(seconds / 60)} min`;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** While somebody sits there without doing anything that counts, the log says so this often: time that nothing tells of is time away. */
const TICK_MS = 20_000;

/** Lets the time of a round go on while nothing happens in it. */
export function useTicks(isRunning: boolean, tick: () => void): void {
  const latest = useRef(tick);
  latest.current = tick;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => latest.current(), TICK_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
}
