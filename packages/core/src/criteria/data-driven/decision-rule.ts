import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 1: `decision-rule`. */
export const decisionRule: Criterion = {
  id: "decision-rule",
  lens: "data-driven",
  kind: "criterion",
  name: "Decision rule",
  question: "Does the answer tie a result to the next action, for at least one outcome that is not the happy one, or for both sides of the threshold?",
  sources: ["tpm-loop-teardown"],
  why: "A test that can only end in “ship” is no test. What you do when it goes badly, or stays unclear, is the part that shows a decision.",
  counts: [
    "A result that is worse, flat or unclear, and what follows from it: stop, roll back, extend.",
    "Both sides of the line: above it this, below it that.",
    "A past result that was not the happy one, and the action that was taken on it: “the refusals went up, so we rolled back”.",
  ],
  countsNot: [
    "Only the happy outcome: “if it works, everybody gets it”.",
    "“Depending on the result we take the next step.”",
    "Stopping or rolling back for another reason, or for none that is told.",
    "A list of the actions that there are.",
    "A bad result after which nothing is done.",
  ],
  probes: [
    "What would you do if the result were not what you hoped for?",
    "Suppose the numbers come out unclear. What then?",
    "Which result leads to which next step?",
  ],
  strong:
    "Each result has its next action before the result is there, and at least one of them hurts: stop, take it back, or try once more with an end date.",
  frame: "If __ has not moved by __, we __, and if it has, we __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«If the cows drink less in the second week, we take the new troughs out again».",
    "«Above the line we open it to all depots, below it we go back to paper».",
    "«no difference after ten days means i stop and say so»",
    "«Should the two groups come out too close to call, I run it one more week and no longer».",
    "um basically «errors creep up, we flip it off that same hour, they don't, we go on to the next city»",
    "Three envelopes lay in the drawer. «Better: every branch gets it. Same: the cheaper one stays. Worse: we apologise and undo it».",
    "«In case the waiting time would become longer, we return to old plan the same evening and I inform the chief doctor».",
    "«It landed short of what we had shaken hands on, so the posters came down that Friday».",
    "«A single fall on the new steps would close them», and the keys were in my pocket.",
    "Twelve hours in, «refusals were up and not down, and I switched every terminal back to the old fee».",
    "«fails on cost, we renegotiate; fails on quality, the supplier goes; passes both, we sign for a year»",
    "What would make me stop? «Two customers charged twice, and the release is off».",
    "The drop was half of what I'd called enough. «That is why we kept the gates closed to the other stations and tried a shorter message».",
  ],
  leaves: [
    "If it goes well, we roll it out everywhere.",
    "In the end we made a decision that was based on data.",
    "Depending on the result, we will take the appropriate next step.",
    "The trial stopped in June, when the budget was gone.",
    "And what would you do if it came out flat?",
    "When it rains, the market moves into the hall, that was always the rule.",
    "My boss wanted to roll back at the first red number, which was just nerves.",
    "We rolled back, and today nobody really remembers why.",
    "For the case that it went badly there was no plan.",
    "I always know beforehand what I do when a test of mine fails.",
    "it dropped by a fifth and we were all very disappointed",
    "Stop, extend or ship, um, those are the three options which exist.",
    "ideally we d have agreed up front when to pull the plug but ok",
    "Pressing the red button stops the belt, and more it does not do.",
    "Should it pass, the other eleven libraries get it in spring, and after them the bus with the books. Should it pass with flying colours, the county pays for a second year too.",
    "the second week was worse than the first and the third was worse than that, everybody had a theory about it and the vendor brought cake",
  ],
};
