import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 4: `validation`. */
export const validation: Criterion = {
  id: "validation",
  lens: "push-back",
  kind: "criterion",
  name: "Check on it",
  question: "Does the answer say how the alternative is checked?",
  sources: ["tpm-loop-teardown"],
  why: "A stand-in may be wrong. The interviewer learns whether you know how far you can trust it, or only hope.",
  counts: [
    "Held against history: a time for which both the stand-in and the real thing are known.",
    "A small test of it before anything depends on it.",
    "A second source put beside it.",
    "The same in plain words, without the word validate.",
  ],
  countsNot: [
    "“I would of course validate it”: no way of checking is told.",
    "Trust in the person or the size of the sample.",
    "A check of something else, such as the release, the law or the spelling.",
    "The alternative itself, with nothing that could show it to be wrong.",
  ],
  probes: [
    "How do you know that this tells you the truth?",
    "What would have to happen for you to stop using it?",
    "How far off could it be, and how would you find out?",
    "How would you know that you can rely on that?",
  ],
  strong:
    "The check in one sentence: against which period, source or small test the stand-in is held. Then how far apart the two may lie before it is dropped.",
  frame: "I would check the stand-in against __ from __, and drop it if the two are more than __ apart.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«I'd lay it over last March, where we do have both series, and see how far apart they drift.»",
    "Before anybody planned shifts with the coffee till, «we stood at the entrance on two mornings with a hand counter and compared».",
    "first «i try it on one depot where the sensors still work and if it says the same there i believe it everywhere»",
    "Does it hold? «Ten of the handwritten slips get matched to the camera footage every evening.»",
    "«Backtest on eight quarters; more than five per cent off and I drop it.»",
    "And then, um, «then I'd ask, I'd ask Lucía's group for their own estimate without showing them mine», and if the two agree, fine.",
    "Made-up traffic has to behave like the real thing, which is why «its slowest minute goes side by side with the slowest one in the outage report».",
    "«For the Belgian rate we took a year when France still reported and put both on one chart.»",
    "«We do it two days with one shop only and look if the till at the evening says the same», after this the others.",
    "Ticket volume is only a stand-in, so «every month I ring thirty of the customers who left and see whether the tickets had predicted them».",
    "My estimate said four thousand; «the weighbridge records, which nobody in my team had touched, came out within a couple of hundred of it».",
    "I convinced myself with the 2022 harvest, «for which the index lands within a day of the date the mill really opened».",
    "A week after launch the true bookings come in, and «on that Monday each of my guesses is set against what happened».",
    "«Hide a fifth of the records, guess them from the rest, look at the misses.»",
    "the farmers on the phone could be flattering me so «i also asked the workshop how many seeders came in for repair»",
  ],
  leaves: [
    "I would of course validate the numbers carefully.",
    "The estimate felt right to everybody in the room.",
    "We had no time to hold it against anything, and it showed.",
    "Somebody in audit might compare it with the invoices one day.",
    "The canteen till is my stand-in for who is in the building.",
    "How would one even know that the guess was close?",
    "my manager double checked the spelling on the slides before they went out",
    "The new version beat the old one by nine points in the end.",
    "Sanity checks are, um, they're part of how I work, always have been.",
    "The historical trend in our sector goes up since twenty years.",
    "Had there been a second source, I'd have put the two next to each other.",
    "The tester signed off the build, and the release went out at four.",
    "Our competitor claims that its panel was verified by an institute.",
    "Test environment was down all week.",
    "It came from a colleague I trust, and that was good enough for me.",
    "Legal looked at whether we may use the phone records at all, and we may.",
    "I trust the sample because it is big.",
    "We used last year's figure again without asking how it had been made.",
  ],
};
