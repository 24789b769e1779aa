import { useState } from "react";

/** Papers whose checks are asked for, until the window is closed or loaded anew. */
const OPEN = new Set<string>();

/** Whether the checks of a paper are asked for; one finds them as one left them after a look at its versions or readers. */
export function useChecksOpen(paperId: string): [open: boolean, set: (open: boolean) => void] {
  const [open, setOpen] = useState(() => OPEN.has(paperId));
  const set = (next: boolean): void => {
    if (next) OPEN.add(paperId);
    else OPEN.delete(paperId);
    setOpen(next);
  };
  return [open, set];
}
