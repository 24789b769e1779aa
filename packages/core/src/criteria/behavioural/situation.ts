import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2: `situation`. */
export const situation: Criterion = {
  id: "situation",
  lens: "behavioural",
  kind: "criterion",
  name: "Specific situation",
  question: "Does the answer set one specific past event, with where it happened and what was at stake?",
  sources: ["senior-tpm-onsite", "data-scientist-to-pm"],
  why: "A thing that happened once can be asked about; a habit cannot. The place and the stakes tell the interviewer how much everything after them weighs.",
  counts: [
    "One event in the past that can be told apart from all others.",
    "Where it happened: the company, the site, the team, the product or the project.",
    "What was at stake: what could be lost, missed or broken, or what hung on it.",
    "Both in plain words, also in two sentences that stand together.",
  ],
  countsNot: [
    "A generic habit: “whenever a launch slips, I call everyone together”.",
    "A job, a role or a career in summary, without an event.",
    "A place and a date with nothing at stake.",
    "Saying that the stakes were high, without the event.",
    "An imagined case, or one that is wished for.",
  ],
  probes: [
    "Which one occasion are you thinking of, and where was it?",
    "What would have happened if nobody had done anything?",
    "What hung on it, and for whom?",
  ],
  strong:
    "One occasion, placed in two sentences: where it was, when, and what stood to be lost. A listener who was not there could say what made that week different from any other.",
  frame: "This was at __ in __, and we stood to lose __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«In March of last year our Rotterdam depot lost its fire certificate, and nine days later the flower season would start without a cold store.»",
    "so um this was at my last place, a dental chain, and «the booking line went dead on the Monday after the tv advert», so «every call we missed was, you know, a patient gone» to the place next door",
    "Regional hospital, 2021. «Lab results were landing in the wrong charts on two wards», and surgery lists were built from those charts.",
    "when i was in the payroll team «we found out on a thursday that four thousand night workers would get paid nothing on friday»",
    "I had just joined a museum in Lyon as programme lead. «Six weeks before the reopening, the ticket gates still could not read the school passes», and the minister was coming to the first day.",
    "The one I think of is the ferry contract. «Our biggest operator had given us until the end of June to stop the double bookings, otherwise they would go to a rival.»",
    "It was in my previous company, which makes the elevator. «The certification body has refused our new door in November and without it the clinic in Graz could not open.»",
    "Context: «seed-potato cooperative, harvest 2022, the grading line's cameras failed in week one». «Every hour down, lorries queued and growers lost loads.»",
    "Okay, so, the outage. «I was on call for the parking app the night of the derby, forty thousand fans in town, and no barrier would lift.»",
    "Two winters ago «the council asked my team to replace the gritting schedule a month before the first frost, because the supplier had gone bankrupt». On those hills an untreated road means an ambulance that does not arrive.",
    "A publisher I worked for had sold its back catalogue to an audiobook platform. «The day before delivery we noticed that the rights for ninety titles had lapsed», and the penalty clause would have eaten the whole fee.",
    "uh yeah so there was this one time at the brewery, we'd, we'd just «switched the label printer and a pallet went out with no allergen line on it, to like three supermarkets»",
    "What made it serious was the timing: «on the eve of the exam session the university's login failed for every student with a foreign passport», eleven hundred of them.",
  ],
  leaves: [
    "Whenever a supplier lets us down, I bring everybody to one table and we find a way.",
    "I have led programmes in retail, banking and health for eleven years, most of them with remote teams.",
    "Picture a bakery chain whose ovens stop the week before Easter; that is the kind of thing I would be good at.",
    "um I usually, I usually get called in when things are already kind of on fire you know, different clients different fires",
    "Between 2019 and 2021 I worked in Leeds for a firm that rents out scaffolding.",
    "do you want one from the warehouse or one from when i was at the bank",
    "Deadlines in the toy trade are brutal, since a doll that reaches the shops in January is worth half.",
    "I can't think of a particular case just now, but arguments between sales and engineering came up all the time.",
    "The stakes were high, the pressure was enormous and the situation was extremely complex.",
    "My approach to a crisis: stay calm, get the facts, tell people early, write it down.",
    "One day I want to run the opening of an airport, where a single late system can ground everything.",
    "In my current job we release on Tuesdays, and if something breaks on a Wednesday I look at the logs first.",
    "we had no incident in that year thank god so it was mostly routine at the plant",
    "A colleague of mine has a wonderful story about a flooded server room; you should ask her.",
    "Every quarter is happening the same thing: the finance needs the numbers, the plant is late, and me I am in the middle.",
  ],
};
