import { useCallback, useSyncExternalStore } from "react";

/** What a person may wish of this browser; each is off until it is switched on. */
export type Wish = "live-findings" | "self-rating";

const key = (wish: Wish): string => `inclined:${wish}`;
const listeners = new Set<() => void>();
// A browser that keeps nothing still obeys for as long as the page lives.
const unkept = new Map<Wish, boolean>();

function read(wish: Wish): boolean {
  const kept = unkept.get(wish);
  if (kept !== undefined) return kept;
  try {
    return localStorage.getItem(key(wish)) === "on";
  } catch {
    return false;
  }
}

function write(wish: Wish, on: boolean): void {
  try {
    if (on) localStorage.setItem(key(wish), "on");
    else localStorage.removeItem(key(wish));
  } catch {
    unkept.set(wish, on);
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

/** A switch that this browser remembers. @returns whether it is on, and what switches it */
export function useWish(wish: Wish): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, () => read(wish));
  return [on, useCallback((wanted: boolean) => write(wish, wanted), [wish])];
}
