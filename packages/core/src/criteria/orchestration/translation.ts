import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 3: `translation`. */
export const translation: Criterion = {
  id: "translation",
  lens: "orchestration",
  kind: "criterion",
  name: "Business translation",
  question: "Does the answer put a technical constraint into terms of date, money, customers or legal exposure that a business leader would follow?",
  sources: ["orchestration-bar", "senior-tpm-onsite"],
  why: "Those who decide about dates and money seldom know the system. If they cannot follow what a constraint means for them, they decide without it.",
  counts: [
    "The constraint and what it does to the date: “after the partners have connected, the same change takes a quarter”.",
    "The constraint and what it costs, or what income it stops.",
    "The constraint and what a customer would notice, or what the law would then ask of us.",
  ],
  countsNot: [
    "A technical constraint with a technical consequence.",
    "A business consequence with no technical constraint behind it.",
    "Saying that one explains technology to business people.",
    "A drawing with all its boxes and arrows, shown to a business leader.",
  ],
  probes: [
    "How would you explain that constraint to someone who runs the business and does not know the system?",
    "What does the technical limit mean for the date, the money or the people who use it?",
    "What would a director hear from you about it, in two sentences?",
    "What does all this mean to somebody who runs the business, in dates, money or customers?",
  ],
  strong:
    "The constraint in everyday words, then what it means for a date, for money, for a customer or before the law. A leader who has never heard the technical term could repeat it correctly and decide on it.",
  frame: "Since __ can only __, I would tell the business that it costs us __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«The two databases can't be merged without stopping both, so the shop is shut for one Sunday and we lose that day's sales».",
    "to the director i'd say «the old encryption has to be swapped first or we cant sell in germany»",
    "I never said keystore. I said «the safe that holds the phone's keys has to move, and until it has, no new customer can sign up».",
    "um so basically «the link to the island is too slow for video, so the doctors there can't, can't see patients on screen till autumn»",
    "For the finance director: «without a cache we need a third server, and that is a clerk's salary every year».",
    "«Since the meters keep readings for thirty days only, a longer delay means bills we can't defend in court».",
    "«Every retry sends the order twice, and each double order costs us a parcel and an angry customer».",
    "«That log holds addresses in clear text; should it leak, we must tell the regulator and every tenant».",
    "In plain terms, «the index is rebuilt once a night, so for a whole day readers would not find a new book».",
    "«The sensor can not work under minus ten, so in January the trucks drive without control and we risk the goods of the customer».",
    "«A change to the table now is a week; after the partners have connected it's a quarter, and we would miss the season».",
    "The head of sales understood once I told her «that one machine holds all the baskets, so whenever it restarts shoppers lose theirs».",
    "«apples review adds days to every fix so a fault in the holiday week stays with our guests until january»",
    "What the engineers call eventual consistency I put like this: «two guests may book the same cabin within five seconds, and one must be paid off».",
  ],
  leaves: [
    "I explain technical things so that business people understand them.",
    "The two databases run different versions, so the join has to happen in memory.",
    "We were going to miss the season, and the board knew it.",
    "The manual was translated into Finnish and Polish.",
    "The handshake takes two round trips, so the latency is high.",
    "I'd have liked to tell them what it means in money, but I had no figure.",
    "what does that mean for the business",
    "The lead of the engineers told the board that the outage would cost a fortune.",
    "um it's kind of, it's a technical constraint, there's not much you can do about it",
    "The budget was cut by a fifth, so we hired nobody.",
    "Nobody outside engineering was affected by the slow index.",
    "A programme manager should be bilingual, fluent in engineering and in business.",
    "I drew the system for the finance director, with all the boxes and arrows.",
    "We pay a lot of money for servers, like everyone in this trade.",
    "The interface has to be versioned, as the parser throws on unknown fields.",
    "Customers asked for a darker screen, so we gave them one.",
  ],
};
