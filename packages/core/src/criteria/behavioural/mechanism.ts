import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2: `mechanism`. */
export const mechanism: Criterion = {
  id: "mechanism",
  lens: "behavioural",
  kind: "criterion",
  name: "Influence mechanism",
  question: "Does the answer say exactly how another person or team outside the speaker's authority was moved?",
  sources: ["senior-tpm-onsite", "orchestration-bar"],
  why: "Across teams one can seldom give orders. What you offered, showed or took away is what the interviewer can believe, and what you could do again.",
  counts: [
    "What was offered or traded: “our tug for your Wednesday berth”.",
    "A constraint that was removed, so that their reason to say no was gone.",
    "Work or risk that was taken off their plate.",
    "What was said or shown that changed their mind.",
  ],
  countsNot: [
    "“I communicated effectively”, “I built relationships”, “I aligned stakeholders”.",
    "That they agreed in the end, with nothing about what moved them.",
    "Telling one's own reports what to do, or having a superior give the order.",
    "An argument or an offer that moved nobody.",
    "What somebody else offered to the speaker.",
  ],
  probes: [
    "What exactly did you say to them, and what did they answer?",
    "What did the other side get out of it?",
    "What had kept them from doing it until then, and what changed?",
    "How did that conversation begin, and at what point did it turn?",
    "What happened in the room when the two sides disagreed?",
    "Whom did you have to win over, and how did you do it?",
  ],
  strong:
    "The other side is named with what it wanted or feared, then the one thing that was offered, shown or taken off its plate, then what it did next. Somebody else could try the same tomorrow.",
  frame: "__ did not report to me and had refused over __ until I __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "The harbour master had no slot for us. «I offered him our tug for his Friday inspection, and he gave us the Wednesday berth.»",
    "«i told the head teacher my two analysts would do her attendance report till june if her clerk tested our form» and she said deal",
    "The surgeon would not hear of it until «I showed him the clip of his own theatre waiting twelve minutes for a tray».",
    "um so the network guys, they, they weren't gonna touch it, so «I wrote the change request for them, with the rollback and everything, all they had to do was press yes»",
    "Their plan was full until autumn, so «I lent the platform group one of our testers for the month they would need», and they swapped the order.",
    "What turned the union rep was a walk: «I took her through the cold hall at five in the morning and let her read the thermometer».",
    "Legal said no three times. «I took the customer names out of the file, and with that their objection was gone.»",
    "«To the warehouse chief I have proposed that we pay the overtime from our budget, then he opened on the Saturday.»",
    "Finance blocked it. Gave: «monthly invoices instead of yearly ones, so their cash target held». Got: signature on the 4th.",
    "She ran another region and owed me nothing. «I put her three worst complaints on one page beside ours and asked which of us should fix the cause»; she sent two people.",
    "i didnt report to the baker or anything. «just asked what would make it easy and he said no more faxes so i moved his orders to text» and he joined the pilot",
    "«“If you take the first ten patients, my team carries your on-call that week,” I said to the clinic lead», and that was the sentence that did it.",
    "Each mayor wanted the depot. «I had the bus company cost both sites in front of them, and the second one withdrew» when he saw the bridge repair.",
  ],
  leaves: [
    "I built strong relationships with the plant managers and aligned them on the goal.",
    "After a lot of conversations they finally agreed.",
    "I told my own two reports to drop it, and they did.",
    "In the end their director simply ordered them to help us.",
    "um I'm a people person so I, I always find a way to get folks on board",
    "I could have offered them a tester, but it did not occur to me then.",
    "The vendor promised us a discount if we signed before March, and we signed.",
    "i explained why it mattered and kept explaining and they still said no",
    "What would it have taken to change her mind?",
    "We had a good discussion with everybody in the room and came out with a consensus.",
    "My plan is to trade them a review slot against their interface change.",
    "Thanks to my communication and my empathy the doctors have accepted the new process.",
    "Influence without authority is the heart of the role, and I have a mechanism for it.",
    "He changed his mind overnight, and I never learned why.",
    "we removed the constraint from the table and the import went through",
    "Biscuits on the table and people say yes, that is how I usually do it.",
  ],
};
