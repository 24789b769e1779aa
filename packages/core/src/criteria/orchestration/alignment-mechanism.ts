import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 3: `alignment-mechanism`. */
export const alignmentMechanism: Criterion = {
  id: "alignment-mechanism",
  lens: "orchestration",
  kind: "criterion",
  name: "Alignment mechanism",
  question: "Does the answer say how agreement between the parties is got: what is offered, who decides, which document or meeting, or what happens on disagreement?",
  sources: ["orchestration-bar", "senior-tpm-onsite"],
  why: "Nobody in a programme like this reports to you, so agreement has to come from somewhere. “I aligned the stakeholders” says that it came; the interviewer wants to know how.",
  counts: [
    "What is offered or traded: a person lent, a slot swapped, a burden taken off the other side.",
    "Who decides: by name, by role, or each on their own part.",
    "The document or the meeting in which it is agreed, and what counts as a yes.",
    "What happens when they disagree, and by when it is settled.",
    "What was shown to the other side so that it agreed.",
  ],
  countsNot: [
    "“I aligned everyone”, “I communicated”, “I built relationships”.",
    "Agreement without how it came about.",
    "A meeting or a mail that only tells people something.",
    "A disagreement that is described and left there.",
    "What somebody else believed would bring them together.",
  ],
  probes: [
    "How do you get the teams to agree, step by step?",
    "What does the other team get out of it?",
    "Who has the last word, and what happens until they have decided?",
    "What exactly would you say to the one who does not want to?",
  ],
  strong:
    "Says what each side gets, or what is taken off its plate, and where the agreement is written down. Says who decides when they still disagree, and by when, so that nobody can wait it out.",
  frame: "__ and I agree it in __, and what we cannot settle there goes to __ for a decision by __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«I offered the infrastructure team one of my engineers for two weeks if they'd take our change first».",
    "«Whoever disagrees writes half a page, and the two directors settle it on Thursday».",
    "«we swap, they get our test rig in april, we get their slot in the wind tunnel»",
    "um so I'd write a, like a one-pager, «everybody signs it before coding starts and if they can't agree it goes to the head of the clinic»",
    "Deciders: «the store manager for layout, the network lead for cabling. A tie goes to the regional head.»",
    "«The message format goes into a shared document; no comment by Wednesday counts as a yes».",
    "«I took the audit paperwork off the lab's hands, and in return they moved our samples up».",
    "To end it «I'd call both leads into one room with the two plans on the wall and not let go until one date is picked».",
    "«The lender feared for the humidity, so I showed him our sensor log, and he agreed to the loan».",
    "«With the cooperative we make a protocol of the meeting and the president has the last word when two villages want the same water».",
    "I'd let «the fraud lead choose the threshold and checkout choose the wording», so that neither has a veto over everything.",
    "«Their queue was the problem, so we had legal approve one template instead of forty contracts», and they said yes within the week.",
    "«Marketing may keep its date provided that it accepts a shorter first list of shops»: that was the deal I put to them.",
    "theres a steering group every second tuesday and «what isnt settled there by noon the finance director decides alone»",
  ],
  leaves: [
    "I aligned all the stakeholders and got everyone on the same page.",
    "I build strong relationships, that is why people agree with me.",
    "The three leads agreed at once.",
    "The team lead thought that a workshop would be enough to win them over.",
    "we never agreed on anything and each of them went their own way",
    "How would you get three teams to agree?",
    "I hope that the two departments will find common ground.",
    "The wheels were aligned in the workshop, and the bill was filed.",
    "um communication is, it's really everything, you gotta talk to people",
    "Every Tuesday each team told the others what it had done.",
    "In my experience it takes patience to bring two sides together.",
    "I decided which colour the dashboard would have.",
    "The directors disagreed about the priority for a whole quarter.",
    "The landlord's offer was too high, so we took the other hall.",
    "I'd want a mechanism for alignment, with clear governance and clear ownership.",
    "I sent the plan to everybody so that they were informed.",
  ],
};
