import type { Question } from "@inclined/core/schema/question";

/** A gap in the data, two principles that pull apart, a confidential figure, a premise that does not hold. */
export const pushBackQuestions: readonly Question[] = [
  {
    id: "claims-feed-is-empty",
    lens: "push-back",
    text: "On Thursday you’re due to rank our delivery stations by damage claims, and the claims feed has been empty since the first of the month. What do you bring on Thursday?",
    objective:
      "Whether the candidate finds another way to the same decision and checks it, or asks for more time.",
    source: "tpm-loop-teardown",
    reach: ["alternative", "validation", "principle", "decision"],
  },
  {
    id: "your-cloud-bill",
    lens: "push-back",
    text: "I’m budgeting a service a lot like one on your résumé. What exactly does your company pay its cloud provider each month, and what discount did you get?",
    objective:
      "Whether the candidate protects another company’s figures, as we’d want ours protected, and still helps with the decision behind the question.",
    source: "tpm-loop-teardown",
    reach: ["alternative", "validation", "principle", "decision", "confidentiality"],
  },
  {
    id: "support-line-that-loses-money",
    lens: "push-back",
    text: "Two of our principles pull apart here: spend little, and put the customer first. Our support line in Portuguese costs more than its customers bring in. Do you close it?",
    objective:
      "Whether the candidate says which principle carries the decision and why, or finds out that the choice as posed isn’t the real one.",
    source: "tpm-loop-teardown",
    reach: ["alternative", "validation", "principle", "decision", "premise"],
  },
  {
    id: "right-on-the-line",
    lens: "push-back",
    text: "The new watch page ran as a test for two weeks and the result sits right on the line: maybe a little up, maybe nothing. Marketing has the home page booked for Monday. Yes or no?",
    objective:
      "Whether the candidate can decide on unclear data, say what it rests on, and commit to when they’d change their mind.",
    source: "data-scientist-to-pm",
    reach: ["alternative", "validation", "principle", "decision", "premise"],
  },
  {
    id: "voice-shoppers-spend-more",
    lens: "push-back",
    text: "Customers who order by voice spend a lot more than the ones who don’t. So what’s your plan for getting everybody to order by voice?",
    objective:
      "Whether the candidate notices that the figure doesn’t carry the plan, says so to the person who asked, and offers a cheaper way to find out.",
    source: "data-scientist-to-pm",
    reach: ["alternative", "validation", "principle", "decision", "premise"],
  },
  {
    id: "wrong-labels-on-friday",
    lens: "push-back",
    text: "It’s Friday afternoon, and you learn that one label in three hundred goes out with the wrong ZIP code. The team plans its work in sprints, and the fix is in the next one. Do you leave it there?",
    objective:
      "Whether the candidate weighs the process against the people waiting for parcels, and finds a way to limit the harm tonight.",
    source: "tpm-loop-teardown",
    reach: ["alternative", "validation", "principle", "decision", "premise"],
  },
  {
    id: "refill-records-off-limits",
    lens: "push-back",
    text: "You meant to measure our medication reminder by whether people refill on time, and legal has just told you those records are off limits. The launch review is in ten days. How do you go on?",
    objective:
      "Whether the candidate accepts a limit for good, then finds a measure that is honest about what it can’t show.",
    source: "tpm-loop-teardown",
    reach: ["alternative", "validation", "principle", "decision"],
  },
  {
    id: "date-in-the-letter",
    lens: "push-back",
    text: "I need a date for the letter to our largest customer, and I’ve told them March. Your engineers say the second half of April. Which date do I write?",
    objective:
      "Whether the candidate resists a convenient answer from somebody senior, and offers the customer something true that they can plan with.",
    source: "orchestration-bar",
    reach: ["alternative", "validation", "principle", "decision", "premise"],
  },
];
