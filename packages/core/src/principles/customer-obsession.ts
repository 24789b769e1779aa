import type { Examples } from "../criteria/examples.ts";
import type { Principle } from "./principle.ts";

/** Customer Obsession. */
export const customerObsession: Principle = {
  id: "customer-obsession",
  question: "Does the story show that the speaker started from what customers needed and let that steer the work?",
  why: "Most people mention customers. The interviewer wants to hear where a customer's need changed what you did.",
  counts: [
    "Going to the people who use the thing, and changing the plan because of what was seen or heard.",
    "Putting their good before a date, a target or what is convenient inside.",
    "Starting a design from their day and working back from there.",
    "An internal team counts where it is the one that uses the work.",
  ],
  countsNot: [
    "A customer is mentioned, and nothing follows from it.",
    "Doing what a paying client ordered, with no need behind it.",
    "Saying that customers come first.",
    "Watching what competitors do.",
  ],
  probes: [
    "What did you know about the people who used it, and how did you know it?",
    "Where did something a customer said or did change your plan?",
    "What did you refuse to do, and for whose sake?",
  ],
  strong:
    "A person or a group with a need that can be pictured, and how you came to know of it. Then the choice that turned out differently because of it, with what it cost inside.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«I sat in the waiting room for two afternoons and watched people fill in the form», then threw out half of its fields.",
    "we could have launched in may «but blind users couldnt get past the map so i moved it to july»",
    "The complaint letters said little, so «I rang nineteen of the people who wrote them and rebuilt the refund page around their words».",
    "«Before any design we wrote down the baker's day from three in the morning on», and the ordering window came out of that.",
    "Sales wanted the upgrade banner on every page; «I kept it off the page where people cancel, because it made them feel trapped».",
    "Um, the, the night drivers couldn't read the screen with gloves on, «so I went out with them and, and we made the buttons twice as big».",
    "«The target was calls per hour, but the old people needed more time, so I asked to drop the target for their line.»",
    "Nobody had asked for it: «I refunded all 212 families before they noticed the double charge».",
    "Our warehouse staff were the users here. «After a shift at the packing bench I cancelled the second scan, which only served our report.»",
    "«For the customer was difficult to understand the bill, I made with six of them a new one», and calls went down.",
    "The cheaper material would have passed every norm, yet «it scratched children's hands, and I turned it down for that reason».",
  ],
  leaves: [
    "Customers have always come first for me.",
    "Our biggest client ordered a blue version, and we built a blue version.",
    "A rival had added chat in the spring, so we added chat in the summer.",
    "The customer table had four million rows and no index.",
    "I would love to spend more time with users one day.",
    "My product manager visited three farms and told us about it over lunch.",
    "Do you mean the end customer or the retailer?",
    "um so yeah the users were happy i think at least nobody complained",
    "We never talked to anyone outside the building.",
    "Customs held the parcel for eleven days.",
    "I shortened the build from forty minutes to nine, and the developers next door clapped.",
    "The satisfaction survey is sent out twice a year by marketing.",
    "She was obsessed with clean code, and so was I.",
  ],
};
