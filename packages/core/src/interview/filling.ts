import { sentences } from "../answer/sentences.ts";
import { spokenWords } from "./spoken-phrases.ts";

/** What passes the time until the question, and says nothing of it. */
const PHRASES: readonly (readonly string[])[] = [
  "ok", "okay", "great", "thanks", "thanks a lot", "thank you", "thank you very much", "thank you so much", "thanks for that", "thanks for sharing", "thank you for that", "thank you for sharing", "perfect", "awesome", "cool", "alright", "all right", "right", "got it", "i see", "sure", "yeah",
  "yep", "yes", "no", "mm", "mhm", "mmhm", "mm hm", "mm-hm", "mm-hmm", "uh-huh", "hmm", "nice", "very good", "very nice", "very helpful", "good", "excellent", "interesting", "fair enough", "fair", "makes sense", "that makes sense", "that's great", "that's helpful", "that's really helpful",
  "that's very helpful", "that's good", "that's fair", "that's interesting", "that's useful", "that is helpful", "so", "well", "um", "uh", "oh", "wow", "wonderful", "sounds good", "understood", "of course", "absolutely", "exactly", "let's move on", "let's get started", "let's start", "let's begin", "let's dive in",
  "let's jump in", "let's keep going", "let me move on", "let me see", "moving on", "next question", "the next question", "next one", "the next one", "first question", "the first question", "second question", "the second question", "third question", "last question", "the last question", "final question",
  "here's the next question", "here's my first question", "here's the first question", "here's my next question", "great answer", "good answer", "great example", "good example", "great story", "and", "then", "now", "very", "really",
].map((phrase) => phrase.split(" "));
const BY_FIRST = Map.groupBy(PHRASES.toSorted((a, b) => b.length - a.length), ([first]) => first ?? "");

/** Whether a sentence is made of such words only; one without any word is too. */
export function isFilling(sentence: string): boolean {
  const words = spokenWords(sentence);
  // "Really?" passes the time, "And then?" asks
  if (words.length > 1 && sentence.endsWith("?")) return false;
  let at = 0;
  while (at < words.length) {
    const here = at;
    const phrase = BY_FIRST.get(words[here] ?? "")?.find((each) => each.every((word, place) => words[here + place] === word));
    if (phrase === undefined) return false;
    at += phrase.length;
  }
  return true;
}

/** The sentences of what somebody says. */
export const sentencesOf = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end).trim()).filter((sentence) => sentence !== "");

/** True for "Right.", "Okay, got it." and the like. */
export const isListening = (text: string): boolean => sentencesOf(text).every(isFilling);
