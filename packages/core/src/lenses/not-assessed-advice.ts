/** What to do about each reason for which an answer is not assessed; the first whose words occur in the reason. */
const ADVICE: readonly (readonly [inReason: RegExp, advice: string])[] = [
  [/nothing was said/, "Say what you would say aloud, and finish again."],
  [/fewer than \d+ words/, "Two or three sentences are enough to begin with: where it was, what you did, what came of it."],
  [/English/, "The scorer reads English only. Say it in English, in plain words; mistakes of grammar change nothing."],
  [/stock text/, "Put your own words in its place, as you would say them to somebody across a table."],
  [/no sentences/, "If it came from a recogniser, mend the worst places; if it is notes, make sentences of the three that matter most."],
  [/repeats the question/, "Leave the question out and begin with the first thing that you did."],
  [/nothing in it speaks|nothing about the matter/, "Read the question once more and begin with the part of it that you can answer."],
];

/** What to do, in a sentence or two, where an answer was not assessed for `reason`. */
export function notAssessedAdvice(reason: string): string {
  return ADVICE.find(([inReason]) => inReason.test(reason))?.[1] ?? "Change the answer and finish it again.";
}
