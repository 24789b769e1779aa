import { useSyncExternalStore } from "react";

const LOOK_AGAIN_MS = 20_000;
const MINUTES_OF_DAY = 24 * 60;

function subscribe(changed: () => void): () => void {
  const timer = setInterval(changed, LOOK_AGAIN_MS);
  document.addEventListener("visibilitychange", changed);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", changed);
  };
}

/** Minutes until midnight, where the person is. */
export const useMinutesLeft = (): number =>
  useSyncExternalStore(subscribe, () => {
    const now = new Date();
    return MINUTES_OF_DAY - now.getHours() * 60 - now.getMinutes();
  });
