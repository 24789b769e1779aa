import type { Examples } from "../criteria/examples.ts";
import type { Principle } from "./principle.ts";

/** Leadership Principle: Frugality. */
export const frugality: Principle = {
  id: "frugality",
  question: "Does the story show the speaker getting something done with less: less money, fewer people, or what was already there?",
  why: "Tight means make people inventive, and money saved in one place serves customers in another. The interviewer wants to see a choice for less, not the complaint that there was little.",
  counts: [
    "Reusing, borrowing or repairing in the place of buying.",
    "A cheaper way found, and the work was still done.",
    "A request for budget or heads that was withdrawn or not made, because another way was found.",
  ],
  countsNot: [
    "A cut handed down that the speaker carried out.",
    "Complaining about a small budget.",
    "Saving where the customer or a colleague paid for it.",
    "Saving time only, where neither money nor people were short.",
  ],
  probes: [
    "What would the obvious, dearer way have been, and why did you not take it?",
    "What did you have at hand, and how did you make do?",
    "Who felt the saving, and how?",
  ],
  strong:
    "The dearer way is named, then what was used instead and what it saved, and that the result still held. The choice was the speaker’s, not forced on them.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "A new labelling machine was 80,000; «I had the old one from the closed site cleaned and brought over for the price of the lorry».",
    "«I gave back two of the three heads I'd been granted», since the vendor's own tool could do the checks.",
    "«we just used the spreadsheet and a free form for the first year» instead of buying the booking software everyone had",
    "Budget zero. «Borrowed six tablets from the school next door for the weekends.»",
    "The agency wanted a big sum for the pictures, so «I have made them with my phone and daylight at the window».",
    "«By switching the test servers off at night I took a third off the bill, and not one developer noticed.»",
    "My director offered a team in another city. «I said no, we could do it with the four of us if the reports nobody reads were stopped.»",
    "Rather than a conference in a hotel, «I put the eighty volunteers into our canteen and spent the money on their train tickets».",
    "«What others threw away, the returned pallets, became our shelves», and the rent for the second hall was saved.",
    "um the licence was like per seat so i looked who really logs in and «we went from four hundred seats down to ninety»",
  ],
  leaves: [
    "Frugality matters a lot to me, I treat the company's money as my own.",
    "Headquarters cut our budget by a tenth and we had to live with it.",
    "With so little money nothing better was possible, sadly.",
    "We hired twelve contractors and bought the premium plan, so it went faster.",
    "I took the cheapest cable, it burned through in August and the guests sat in the dark.",
    "The customers saved about 40 euros a year with the new tariff.",
    "My predecessor was known for reusing everything, down to the envelopes.",
    "If I had to do it with half the money, I'd probably drop the video.",
    "How much budget would I have in this role?",
    "It cost 1.2 million in the end, which was what had been planned.",
    "the new process saved everybody an hour a day",
    "We raised the price of the small box and the margin looked good again.",
  ],
};
