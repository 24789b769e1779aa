import { isAsking, isChat, movesOn } from "./asking.ts";
import { isFilling, sentencesOf } from "./filling.ts";

/**
 * A question without what stands before it and belongs to nothing: "Great, thanks. We have forty minutes. Let's begin." What sets the
 * scene of the question stays. Never empty where the text is not.
 */
export function questionWords(text: string): string {
  const all = sentencesOf(text);
  const ask = all.findIndex(isAsking);
  const before = ask < 0 ? all : all.slice(0, ask);
  const last = before.findLastIndex((sentence) => isFilling(sentence) || isChat(sentence) || movesOn(sentence));
  return last + 1 >= all.length ? text.trim() : all.slice(last + 1).join(" ");
}
