import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 3: `risk-timing`. */
export const riskTiming: Criterion = {
  id: "risk-timing",
  lens: "orchestration",
  kind: "criterion",
  name: "Risk timing",
  question: "Does the answer name a risk and say when it is surfaced, by which date it must be escalated, or what triggers that?",
  sources: ["orchestration-bar", "senior-tpm-onsite"],
  why: "A risk that is told too late is a delay. The interviewer listens for the moment: while there is still something to choose, or after the date has slipped.",
  counts: [
    "A risk and the moment it is put on the table: at the kick-off, six weeks before the launch.",
    "A risk and the last day by which it goes up, or to whom it goes on that day.",
    "A risk and the sign that sets it off: “a second late delivery, and it goes to the head of procurement”.",
  ],
  countsNot: [
    "A risk without a moment, and a moment without a risk.",
    "“I surface risks early”, or a risk register.",
    "A precaution, without when the risk is told.",
    "Having spoken too late, or wishing that one had spoken.",
    "A warning that somebody else gave.",
  ],
  probes: [
    "What could go wrong here, and when would the people who decide hear of it?",
    "What would have to happen for you to escalate, and to whom?",
    "By which point would it be too late to say something, and how do you know?",
  ],
  strong:
    "One named risk, the sign or the date that brings it up, and the person who hears of it then. The moment lies early enough for that person to still choose between at least two ways.",
  frame: "I bring up the risk of __ with __ no later than __, so that there is time to __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«If the vendor has no test kit by the end of week two, I go to both directors».",
    "«six weeks ahead of the launch i told them that the android people would be stuck»",
    "The thing I fear is the permit. «No stamp by 10 May means I call the mayor's office the same day».",
    "so um «the model might not be good enough, I'd, I'd raise that at the first weekly, like not in month three»",
    "«Risk: supplier goes bankrupt. Trigger: second late delivery, then it goes to the head of procurement.»",
    "«The moment the log shows more than a handful of lost wristbands, the festival director hears of it».",
    "«I'd say on day one that the old meters may not fit», as each week of silence there costs us a week of rewiring.",
    "«Should the interpreter agency still be short of people four weeks out, it goes up to the regional head».",
    "«Already at the kick-off I put the missing export licence on the table».",
    "«When until Friday the bank don't send the certificate, I must inform the sponsor because the pilot is in danger».",
    "Frost could ruin the concrete; «the forecast is read out every Monday from October on, and two nights below zero stop the pour».",
    "«Last safe day to speak up about the ferry strike would be the 1st», since after it the lorries are booked.",
    "«I called the data move shaky in the March review, two months before anyone touched a disk».",
    "what worries me is that one baker knows the oven so «as soon as he hands in a holiday request the plant manager gets a note from me»",
  ],
  leaves: [
    "I always surface risks early.",
    "There is a risk that the vendor will be late.",
    "We did not escalate anything, and the date slipped by a month.",
    "Risk management is about identification, assessment and mitigation.",
    "The auditors raised a concern about the storage in April.",
    "When would you escalate something like that?",
    "I should have spoken up about the permit much sooner.",
    "The review is on Friday at ten in the small room.",
    "we have a risk register with forty two lines and a colour for each of them",
    "The escalator in the north hall broke down in week two.",
    "um if something goes wrong then we, we will deal with it, you know, somehow",
    "The launch is due by the end of May, and marketing prints the flyers before then.",
    "He took a big risk when he left the bank for a start-up in his forties.",
    "To lower the risk of frost damage we wrapped the pipes in foam.",
    "I'd like to have a date by which we talk about such things.",
    "Each Monday we go through what we did the week before.",
  ],
};
