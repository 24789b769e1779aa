import { sentences } from "@inclined/core/answer/sentences";

/** What may stand behind the mark that ends a sentence. */
const ENDED = /[.?!…。！？؟।۔][)\]}"”’'»*_]*$/;

/** Offset of the end of the last finished sentence: one that has its end mark or a line break behind it. 0: none is finished. */
export function finishedUntil(text: string): number {
  const spans = sentences(text);
  const last = spans.at(-1);
  if (last === undefined) return 0;
  const isFinished = ENDED.test(text.slice(last.start, last.end)) || /[\n\r]/.test(text.slice(last.end));
  return isFinished ? last.end : (spans.at(-2)?.end ?? 0);
}
