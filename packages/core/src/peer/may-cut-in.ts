import { sentences } from "../answer/sentences.ts";
import { isSaid } from "../interview/loop-state.ts";

/** Nobody goes on writing a sentence after this long; who means to go on after a full stop does so sooner than the second. */
export const [PAUSE_MS, SETTLE_MS] = [4_000, 1_500] as const;
const END_MARKS = ".?!…。！？؟।۔";
const CLOSERS = ")]}\"”’'»*_";

/**
 * Whether somebody who asked something while words are written may be heard now: at the end of a sentence, or in a pause. Never where
 * nothing was said yet, and never in a word.
 * @param quietMs since the words last changed
 */
export function mayCutIn(said: string, quietMs: number): boolean {
  return isSaid(said) && (quietMs >= PAUSE_MS || (quietMs >= SETTLE_MS && isSentenceOver(said)));
}

/** Whether the last sentence has its end mark or a line break behind it. */
function isSentenceOver(said: string): boolean {
  const last = sentences(said).at(-1);
  if (last === undefined) return false;
  const behind = said.slice(last.end);
  if (behind.includes("\n") || behind.includes("\r")) return true;
  let end = last.end;
  while (end > last.start && CLOSERS.includes(said.charAt(end - 1))) end -= 1;
  return END_MARKS.includes(said.charAt(end - 1));
}
