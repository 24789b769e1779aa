import { MOST_GAP_MS } from "@inclined/core/interview/loop-state";
import { useEffect, useState } from "react";

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
