import { useEffect, useRef } from "react";
import type { HandsFreeRunner } from "./runner.ts";

/** Keys that change nothing by themselves: who holds one down touches nothing. */
const SILENT = new Set(["Shift", "Control", "Alt", "Meta", "CapsLock"]);

/** Where a key types, or presses what has the focus, it is not ours. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable=true], [role=dialog], .board-area") !== null;
}
const isPressing = (target: EventTarget | null): boolean => target instanceof Element && target.closest("button, a, summary") !== null;

/** Space: done, or next. P: pause, and on again. R: read again. Escape: the keyboard again. Every other key says that somebody is there. */
export function useHandKeys(runner: HandsFreeRunner, onLeave: () => void): void {
  const latest = useRef(onLeave);
  latest.current = onLeave;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.repeat || SILENT.has(event.key)) return;
      const { phase } = runner.shown.state;
      const isCommand = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented && !isTyping(event.target);
      const act = isCommand ? { " ": isPressing(event.target) ? undefined : runner.done, p: phase === "paused" ? runner.resume : runner.pause, r: runner.again, escape: () => latest.current() }[event.key.toLowerCase()] : undefined;
      if (act === undefined) return runner.touched();
      event.preventDefault();
      // a key that ends something is no sign that it shall go on
      act();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [runner]);
}
