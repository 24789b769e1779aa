import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2: `quantified-result`. */
export const quantifiedResult: Criterion = {
  id: "quantified-result",
  lens: "behavioural",
  kind: "criterion",
  name: "Quantified result",
  question: "Does the answer give an outcome of that event with a number that a listener could check?",
  sources: ["senior-tpm-onsite", "tpm-loop-teardown", "data-scientist-to-pm"],
  why: "A number that could be looked up turns a claim into a fact. It shows that you went back to see what your work had changed.",
  counts: [
    "What came of it, as a percentage, money, time or a count.",
    "Before and after: “from fifty minutes to eighteen”.",
    "A poor outcome too, when it has its number.",
    "Numbers in words: “half”, “one in twelve”.",
  ],
  countsNot: [
    "A model's own metric (AUC, F1, RMSE) that nobody outside the model feels.",
    "“A lot faster”, “much better”: no number.",
    "A target, a forecast or a saving that could have been.",
    "The size of the job: its budget, its headcount, the months and workshops that went into it.",
    "How things stood before, and nothing about after.",
    "A figure of speech: “a hundred and ten percent”.",
  ],
  probes: [
    "What did you actually ship, and what did it change?",
    "What was different afterwards, and how would I see it in a number?",
    "Who counted it, and over which period?",
  ],
  strong:
    "One figure that somebody outside the project would recognise, with what it counts, how it stood before and how it stood after. It says over which time, and it is told even when it is smaller than hoped.",
  frame: "By the time I handed it over, __ had gone from __ to __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«Missed appointments went from one in five to one in twelve by the autumn.»",
    "in the end «we cut the queue at the weighbridge from fifty minutes to about eighteen»",
    "The recall cost us a weekend, but «all 2,300 jars came back and nobody fell ill».",
    "So the, the upshot was, um, «the choir sold like four hundred tickets more than the year before».",
    "Outcome: «returns down 31%, two of five vans sold».",
    "Thanks to the shorter form «the clinic is treating now nine patients per day instead of six».",
    "What it gave back: «the support desk had 200 hours a quarter for real questions», because the false alarms were gone.",
    "«The new line opened eleven days ahead of the date in the contract», which spared us the penalty.",
    "we lost, actually. «the pilot closed after six weeks with 40 of the 600 allotments signed up»",
    "«They renewed for three years, worth £1.4 million», and the buyer quoted our incident report in the letter.",
    "i checked the week before i left and «it was at 7 complaints since spring, used to be that many in a week»",
    "«Lost bags in the transfer hall fell by half within the quarter»; the airline's own count says so.",
    "It went badly at first. Then «the error came up three times in June, once in July, and not a single time in the twelve weeks after».",
  ],
  leaves: [
    "The model reached an AUC of 0.93, up from 0.88.",
    "Things got a great deal faster, and everyone noticed.",
    "We set out to halve the number of blank invoices by Christmas.",
    "The programme had a budget of 2.4 million and forty people in three countries.",
    "um it took us like six months and three vendors to get there",
    "Before I arrived they were losing nine parcels in a thousand.",
    "It could have saved ten hours a week, if anybody had switched it on.",
    "Nobody ever measured whether the 20% were really gone.",
    "the validation loss went down from 2.1 to 1.4 and the f1 was 87 percent on the holdout",
    "Marketing claimed a 300% uplift, a figure that I could never trace.",
    "How many of the 800 members came back afterwards?",
    "I ran five workshops, wrote twelve pages and sent them to thirty managers.",
    "A typical project of mine comes in within 5% of its budget.",
    "All of them gave a hundred and ten percent, and it was a huge success!",
    "The result was very good for the hotel and also the direction was happy with the two of us.",
  ],
};
