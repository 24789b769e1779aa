import type { Examples } from "../criteria/examples.ts";
import type { Principle } from "./principle.ts";

/** Invent and Simplify. */
export const inventAndSimplify: Principle = {
  id: "invent-and-simplify",
  question: "Does the story show that the speaker found a new way to do something, or made something simpler?",
  why: "Adding is easy. The interviewer wants to hear what you thought up, or what you took away.",
  counts: [
    "A way of doing it that was new to that place, found or brought in by the speaker.",
    "Steps, parts, forms or rules taken away while the purpose was kept.",
    "An idea borrowed from elsewhere and put to a new use.",
  ],
  countsNot: [
    "Buying or switching on what everybody has.",
    "A new thing that somebody else thought up.",
    "More features, more process, more layers.",
    "Calling oneself creative.",
  ],
  probes: [
    "How was it done before, and what did you change about it?",
    "Where did the idea come from?",
    "What did you take away?",
  ],
  strong:
    "How it was done before, in a sentence, and what was cumbersome about it. Then the new way, where it came from, and what nobody has to do any more.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "The discharge took fourteen signatures. «I got it down to three by asking of each one what had ever been stopped by it.»",
    "«we hung coloured pegs on the crates instead of the scanner» and mix ups were gone in a week",
    "Nobody had tried it with sound, so «I made the oven play a different note for each tray that was done».",
    "«I deleted the whole second workflow; both forms now end in the same inbox.»",
    "From my time on a ferry I knew the lane system, and «I drew the same lanes on the floor of the blood bank».",
    "Um, five tools, it was five, and and «I put it all on one sheet of paper that travels with the patient».",
    "«Instead of to buy the machine, I turned the table and the people hand over from left to right.» Before they walked.",
    "Each region had written its own rules; «I boiled the 212 of them down to nine questions anybody can answer».",
    "«My idea was to let the customers' own phones do the measuring», which made the sensor project unnecessary.",
    "For years people had reconciled by hand. «A small script of mine now proposes the match and the clerk only says yes or no.»",
  ],
  leaves: [
    "I see myself as a very creative person.",
    "We bought the scheduling software that all the other clinics use.",
    "The apprentice had the idea with the pegs, and it was brilliant.",
    "they added a third approval and a weekly form on top",
    "The patent office is next to our canteen.",
    "It would be nice if somebody simplified that process.",
    "Simply put, the quarter was bad.",
    "What would you have invented in my place?",
    "We kept doing it the way it had always been done, and it worked.",
    "I followed the manual, um, page by page, all eighty pages of it.",
    "The inventory was wrong by forty boxes.",
    "Innovation is very much promoted in our company, we have a day for it.",
    "To be on the safe side I built it with a plug-in layer and four adapters.",
  ],
};
