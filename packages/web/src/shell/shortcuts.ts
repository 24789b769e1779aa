import { useEffect, useRef } from "react";

/** Every shortcut there is. `code` is the physical key, so that a layout where Alt types a letter works as well. */
export const SHORTCUTS = {
  palette: { keys: "Ctrl K", about: "Everything, by name", matches: (event: KeyboardEvent) => (event.ctrlKey || event.metaKey) && event.code === "KeyK" },
  "another-question": { keys: "Alt N", about: "Another question", matches: (event: KeyboardEvent) => event.altKey && event.code === "KeyN" },
  finish: {
    keys: "Ctrl Enter",
    about: "Finish the answer",
    matches: (event: KeyboardEvent) => (event.ctrlKey || event.metaKey) && (event.code === "Enter" || event.code === "NumpadEnter"),
  },
  "swap-roles": { keys: "Alt S", about: "Swap who asks and who answers, with somebody in a second window", matches: (event: KeyboardEvent) => event.altKey && event.code === "KeyS" },
} as const;

/** Calls `act` when the shortcut is pressed, wherever the focus is, for as long as the caller is shown. */
export function useShortcut(name: keyof typeof SHORTCUTS, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!SHORTCUTS[name].matches(event) || event.repeat) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener("keydown", listen, { capture: true });
    return () => removeEventListener("keydown", listen, { capture: true });
  }, [name]);
}
