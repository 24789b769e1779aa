import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 3: `clarify`. */
export const clarify: Criterion = {
  id: "clarify",
  lens: "orchestration",
  kind: "criterion",
  name: "Clarifying questions",
  question: "Does the answer ask clarifying questions, or state its assumptions as assumptions, before it designs?",
  sources: ["senior-tpm-onsite"],
  why: "A design for the wrong need is lost work. The interviewer hears whether you find out what is wanted, and whether you say aloud what you only suppose.",
  counts: [
    "A question about the task itself, put to whoever set it: who uses it, how much, where, by when, what must not happen.",
    "Something unknown that is supposed for now and said to be so: “I will take it that…”, “until you give me a better figure”.",
    "In a story, the questions that were asked before anything was drawn or built.",
  ],
  countsNot: [
    "Saying that one asks clarifying questions.",
    "An assumption that was only noticed afterwards, when it had turned out wrong.",
    "A question that needs no reply, or one about the answer: “does that make sense?”.",
    "Questions that somebody else asked, or that a form asks its users.",
  ],
  probes: [
    "What would you want to know from me before you start?",
    "Which parts of your plan rest on something you do not know for certain?",
    "What in the task could be understood in more than one way?",
  ],
  strong:
    "Two or three questions whose replies would change the design, asked before anything is drawn. Where no reply can be had, the assumption is said aloud, as an assumption, with what would change if it were wrong.",
  frame: "Before I draw anything, is it right that __, and how many __ does it have to handle by __?",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "Before I draw anything: «is this for shoppers who are signed in, or also for people who just walk past the kiosk?»",
    "«I'll take it that we ship to one country only»; tell me if that is wrong and the plan changes.",
    "um okay so first a few things «how many parcels a day are we, are we talking about, and is the depot open at night»",
    "Two unknowns for me. «Budget fixed or open? And who owns the badge readers today?»",
    "«Let me assume the hospitals keep their own patient numbers», and, second, «that nobody can be offline for more than a night». Both may be wrong.",
    "«Does refund mean the money is back on the card, or only that the claim is accepted?» The two give me quite different systems.",
    "Nobody has told me the size of the fleet, so «I will work with some four hundred buses until you give me a better figure».",
    "Sorry, «I want to understand first, the farmer uses own phone or we give to him a device?»",
    "When the mayor's office asked for a parking app, «I went back with three questions: which streets, who fines, and what happens to residents' permits». We drew the first screen a week later.",
    "The brief leaves open «whether old tickets must still open the new gates, so I'd ask that before choosing a reader».",
    "«my working assumption is that the archive is read-only» mostly because you said digitise and not edit",
    "I'd rather hear from you first «what went wrong with the last attempt, and whether that vendor is still under contract». Then I sketch.",
    "so im gonna pretend «the teachers have laptops but the pupils dont, say if thats off» and then the design is like this",
    "«Is a wrong dose worse here than a late one?» I suppose it is, and on that footing the check comes first.",
  ],
  leaves: [
    "I always ask a lot of clarifying questions, it is how I work.",
    "No questions from my side, the brief is clear. I'd put a queue in front and a store behind it.",
    "We assumed the vendor would deliver in May, and that turned out to be our costliest mistake.",
    "Does that answer your question, or shall I go deeper into the storage part?",
    "The operations lead kept asking who would pay for the scanners.",
    "Who wouldn't want a faster check-in? So the kiosk comes first and the printer second.",
    "um good question let me think for a second okay so the system has three parts",
    "Looking back, I should have found out how many clinics there were before I drew the rota.",
    "Requirements must be clarified with the stakeholders in a phase of two weeks.",
    "we do interviews with around ten gardeners every spring to learn what they want",
    "Each form asks the parent for three things: name, allergy, pick-up time.",
    "It is safe to say that the library needed a new catalogue.",
    "Assuming responsibility for the night shift was the first thing I did.",
    "i didnt check anything back with you i just went for the version with lockers",
    "Of course there are assumptions in every plan, and a good plan makes them visible.",
    "After the launch the drivers could tell us in a short survey what they thought of it.",
  ],
};
