import { useSyncExternalStore } from "react";
import { localDay } from "../look/words.ts";

const LOOK_AGAIN_MS = 60_000;

function subscribe(changed: () => void): () => void {
  const timer = setInterval(changed, LOOK_AGAIN_MS);
  document.addEventListener("visibilitychange", changed);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", changed);
  };
}

/** The day where the person is, as ISO; a page that stays open overnight sees the next one. */
export const useToday = (): string => useSyncExternalStore(subscribe, () => localDay(new Date()));
