import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2: `trade-off`. */
export const tradeOff: Criterion = {
  id: "trade-off",
  lens: "behavioural",
  kind: "criterion",
  name: "Trade-off",
  question: "Does the answer say what was given up or accepted in order to get what, and why?",
  sources: ["senior-tpm-onsite", "tpm-loop-teardown", "data-scientist-to-pm"],
  why: "A choice without a price is not yet judgement. What you were ready to lose, and for what, shows how you weigh things.",
  counts: [
    "Something given up and what it bought: “we dropped the French version to make the school year”.",
    "Something bad that was accepted on purpose, and what for.",
    "The reason for choosing that side, which may lie in what was gained.",
  ],
  countsNot: [
    "Saying that there are always trade-offs, or that one balanced priorities.",
    "A choice whose price is not told.",
    "A loss that merely happened.",
    "A price paid, with nothing said about what it was for.",
    "What somebody else would have traded, or what the speaker would trade one day.",
  ],
  probes: [
    "What did you give up for that?",
    "What spoke for the other way, and why did you not take it?",
    "Who paid the price of that choice, and why was it worth it?",
  ],
  strong:
    "Both sides of the scale in one breath: what was let go or put up with, what it bought, and the reason why that side weighed more. It was chosen with open eyes, not discovered later.",
  frame: "To get __ I let go of __, because __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«We accepted a slower search so that the catalogue would open on the old phones our drivers carry.»",
    "i «dropped the french version from the first print because waiting for it meant missing the school year»",
    "Honest answer: «I let two good features die to keep the nurses' start in January», since after that the ward would be rebuilt around us.",
    "So um it came down to, «we paid the courier double for a month, just so nobody's insulin would be late».",
    "«Precision over recall: I was fine with missing some fraud, as every false alarm froze a pensioner's card.»",
    "The cheaper glass would have saved us nine thousand. «I took the dear one and paid for it out of the lighting, because a cracked panel closes the hall.»",
    "What it cost us was «the nice dashboard; what we got was the tender in on the day it closed», and there was no second round.",
    "«For having the audit clean we have renounced to the automatic approval», the auditors would not sign with it.",
    "The other road was faster. «I gave it up since it tied us to one quarry, and a single strike would have stopped the works.»",
    "we shipped without the chat. «support took more calls for two months and i thought that was ok bc without the seat map nobody could book at all»",
    "«Rather than test all sixty sites we tested the six worst and lived with the risk on the others»: the storm season was three weeks off.",
    "Decision, winter 2020: «keep the old boilers one more year, spend on the roof», as a leak would have closed the nursery and a chilly room would not.",
    "It hurt to tell the sopranos, but «the tour got shorter by four towns in exchange for a rest day, because voices were going».",
  ],
  leaves: [
    "There are always trade-offs between cost, quality and time.",
    "We did not have to give anything up; it was cheaper and quicker at once.",
    "In the end I decided to go with the second vendor.",
    "The finance director wanted to swap safety stock for cash, and I passed that on to the board.",
    "we lost the thursday slot because the hall was double booked",
    "Would you rather have a late train or a crowded one?",
    "um I had to, I had to balance a lot of things, you know, competing priorities",
    "I would give up some accuracy for speed, if it ever came to that.",
    "We traded two pallets of tiles for one of grout with the site next door.",
    "I accepted the job in Malmö because the commute was shorter.",
    "The rewrite cost us eleven thousand euros and a contractor.",
    "Speed matters more than perfection: that is my motto.",
    "It was sacrificed the weekend, but for what nobody could tell me.",
    "in hindsight a smaller scope wouldve been wiser",
    "Usually I cut the scope and keep the date.",
  ],
};
