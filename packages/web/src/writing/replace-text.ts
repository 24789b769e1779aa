import { say, sayWithUndo } from "../look/notify.tsx";
import type { OpenPaper } from "../papers/use-paper.ts";

/** Puts another text on the page where it still reads as it did, and so when it is undone: what was typed meanwhile is never lost. */
export function replaceText({ edit }: OpenPaper<"document">, was: string, text: string, done: string): void {
  const replace = (from: string, to: string): boolean => {
    let isAsRead = false;
    edit((now) => {
      isAsRead = now.text === from;
      return isAsRead ? { ...now, text: to } : now;
    });
    return isAsRead;
  };
  if (!replace(was, text)) {
    say("The page has changed in the meantime, so nothing was replaced. Try again.");
    return;
  }
  sayWithUndo(done, async () => {
    if (!replace(text, was)) say("You have written on since. The page as it was stands under Versions.");
  });
}
