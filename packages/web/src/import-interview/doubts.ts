import type { SplitDoubt } from "@inclined/core/interview/split-transcript";

/** What is said of a split that is a guess. */
export const DOUBTS: Readonly<Record<SplitDoubt, (me: string | null) => string>> = {
  "one-speaker": () => "Only one person speaks in this transcript. What asks was taken for the interviewer’s; mark what is yours, or bring a transcript that has both of you.",
  "nobody-named": () => "The transcript does not say who speaks. Who said what was guessed from the words, sentence by sentence: look at each turn.",
  "no-questions": () => "No question of an interviewer was found. Mark the turns that ask as “Question”. If this is not an interview, delete it.",
  "somebody-else": (me) => `Nobody in it is called ${me ?? "as you are"}. If it is somebody else’s interview, delete it: their answers would be judged as yours.`,
  "unclear-who": () => "Two people speak about as much and ask about as often. Check who is you.",
};
