import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 4: `principle`. */
export const principle: Criterion = {
  id: "principle",
  lens: "push-back",
  kind: "criterion",
  name: "Principle behind it",
  question: "Does the answer tie its choice to a principle, by its name or unmistakably by its content?",
  sources: ["tpm-loop-teardown"],
  why: "With half the facts missing, something else has to carry the choice. The interviewer wants to hear what that was, and whether it would carry the next choice too.",
  counts: [
    "A principle by its name, given as the reason for the choice.",
    "Its content in plain words, such that only that principle can be meant.",
    "Two principles that pull apart, and which of them wins here.",
  ],
  countsNot: [
    "Naming principles without a choice that follows from one.",
    "A principle that somebody else holds or is praised for.",
    "A choice with no reason, or with a mere circumstance as its reason.",
    "The word in another sense: “in principle”, the owner of a repository.",
  ],
  probes: [
    "What made you choose this and not the other?",
    "Which belief of yours carries that choice when the numbers do not?",
    "Two good principles point in different directions here. How do you weigh them?",
  ],
  strong:
    "The choice and the principle behind it in one sentence, joined by “because”. Where two principles pull apart, which of them wins in this case, and what that costs.",
  frame: "The principle I go by here is __, and that is why we __ and not __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "I'd ship the smaller one on Tuesday, «because bias for action weighs more here than a prettier chart».",
    "«a wrong guess costs us one afternoon to undo so going fast beats being certain this time»",
    "«We start from the patient in the bed and not from what suits the ward», so the alarm stays on.",
    "«For me that is ownership: the fault sat in another team's service, and I fixed it anyway.»",
    "«Earn Trust settles it: the partner told us the figure in confidence, and I keep it that way.»",
    "You can walk back through this door, «so waiting for perfect numbers would be the dearer mistake».",
    "Um, I'd I'd go and read the raw files myself, «'cause you can't run a thing off the summary, that's, that's dive deep for me».",
    "«Is a frugality matter, why we pay for a big study if forty phone calls say the same.»",
    "Delay the launch. «The crash hits blind users first, and customer obsession outranks our date.»",
    "I had told the director no and why, and «once he decided against me my whole team went behind it, disagree and commit».",
    "«The bar for medicine labels is not ours to lower», which is why the batch was pulled.",
    "given the choice between the two «i pick the one that the person waiting at the counter would thank us for»",
    "Rather than add a fourth approval, I took one out: «the simplest thing that works is what we say we stand for».",
    "My reason for the rougher figure: «acting today on most of what I'd like to know beats being right in November».",
    "Think Big pulled one way, thrift the other; «I let thrift win, since nobody had yet asked for the second region».",
  ],
  leaves: [
    "I live the Leadership Principles every day.",
    "Customer obsession, ownership, dive deep, deliver results: all of them matter.",
    "In principle we could have used either one.",
    "The customer called at nine and asked for the invoice again.",
    "My old boss went on about frugality whenever somebody ordered a taxi.",
    "We took the second supplier, since the first had closed over Easter.",
    "Which of the two principles would you like me to put first?",
    "the principal engineer picked the queue and that was that",
    "Data is very important for to make good decisions.",
    "I didn't think of any principle at that moment, I just wanted to go home.",
    "He has a real bias for action, that one, everybody says so.",
    "I'd love to hear more about your values, they, um, they sound a lot like ours.",
    "Speed mattered to the sales people; I had no view.",
    "After a long discussion in the steering group it became option two.",
    "Ownership of the repository moved to Gdansk in May.",
    "The chart went out on Tuesday, with a note that two regions were missing.",
    "It's just company policy not to share that.",
    "A strong culture makes a strong team, and values are, well, values.",
  ],
};
