import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2: `customer`. */
export const customer: Criterion = {
  id: "customer",
  lens: "behavioural",
  kind: "criterion",
  name: "Customer named",
  question: "Does the answer name who was hurt or helped, and how?",
  sources: ["senior-tpm-onsite", "data-scientist-to-pm"],
  why: "The interviewer wants to know for whom the work was done. A person with a trouble shows that you looked past the system to those who live with it.",
  counts: [
    "A user or client and what went wrong or right for them: “the night nurses had to type every dose twice”.",
    "An internal team as the customer, with what it gained or suffered.",
    "Who it was and how it touched them, in plain words and without the word customer.",
  ],
  countsNot: [
    "Saying that one puts customers first.",
    "“The customer experience”, “the stakeholders”, with nobody in it and nothing that happened to them.",
    "A list of clients, with no hurt and no help.",
    "A machine, a metric or a margin that suffered or gained.",
    "A hope, or an imagined harm.",
  ],
  probes: [
    "Who felt this, and what did it mean for their day?",
    "Who was worse off before, and how did you know?",
    "What could somebody do afterwards that they could not do before?",
  ],
  strong:
    "A group of people one could walk up to, and the thing that went wrong or right for them in their own terms. An internal team serves as well, when it is said what it had to put up with or was spared.",
  frame: "I did it for __, who until then had to __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«Parents were getting the closing notice after the bus had already dropped their kids», that was what bothered me.",
    "The people who felt it were «the night nurses, who had to type every dose twice».",
    "so «blind users couldnt get past the captcha, they had to ask a neighbour»",
    "«With the new label the pickers no longer had to climb the ladder to read the batch number.»",
    "um and you know it was «the small shops that got hit, they were waiting like three weeks for their money»",
    "«Our finance colleagues could close the month without giving up the Saturday», and they were the ones who had asked for it.",
    "It was not for us: «the farmers are now seeing the milk price before they load the tank», in the past only after.",
    "Affected: «tenants on the fourth floor, no hot water since Tuesday».",
    "One client, a funeral home, told me «the wrong hymn had been played to a family twice because of our playlist bug».",
    "i picked that bug first because «people who booked with a wheelchair arrived and the ramp wasnt there»",
    "After the change «a caller in distress reached a person on the first ring instead of a menu».",
    "Who gained? «The translators, mainly: they stopped receiving files that changed under their hands.»",
    "It was ugly: «pensioners had stood in the rain outside a branch that we had listed as open».",
  ],
  leaves: [
    "I am obsessed with customers and I start from them in everything I do.",
    "It was important for the customer experience overall.",
    "Our clients were three banks, two insurers and a broker.",
    "The server suffered badly: its disk filled up every night.",
    "We never found out whether any passenger had come to harm through it.",
    "um stakeholders were really happy with it so that was, that was nice",
    "I hope that one day this will make life easier for carers.",
    "who exactly would have been worse off if we had just left it",
    "According to the vendor, every retailer loves the feature.",
    "My boss was furious, and I did not sleep much that week.",
    "Revenue in the segment rose by 4%, and margin followed.",
    "In each sprint we are reviewing the feedback of the users and we make stories out of it.",
    "Users were grouped by age, region and spend in the table that I built.",
    "if a traveller had missed a connection we would of course have paid the taxi",
    "Customer first, customer first: it was on every poster in the canteen.",
  ],
};
