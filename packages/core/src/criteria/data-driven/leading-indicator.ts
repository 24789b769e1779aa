import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 1: `leading-indicator`. */
export const leadingIndicator: Criterion = {
  id: "leading-indicator",
  lens: "data-driven",
  kind: "criterion",
  name: "Leading indicator",
  question: "Does the answer rely on a metric that moves within about two weeks, that the team can act on, and that it says or shows to be early?",
  sources: ["tpm-loop-teardown"],
  why: "A number that moves next year cannot steer this week. An early one that the team can change leaves time to act before customers pay for it.",
  counts: [
    "A metric that moves in hours or days, with what it announces: “unanswered reviews today, a late launch next month”.",
    "A quick metric that stands in for a slow one.",
    "The same in plain words: “you can see it on day two, and still do something”.",
  ],
  countsNot: [
    "Saying that one works with leading indicators.",
    "A quick metric that is not said or shown to be early for anything.",
    "An early sign that itself comes once a quarter or once a year.",
    "Something that moves first, and that nobody on the team can act on.",
    "An early sign that only others believe in.",
  ],
  probes: [
    "What would you be able to see in the first days?",
    "How long would it take until you know, and what do you do in the meantime?",
    "What moves before that number does?",
    "What could you see in the first days?",
  ],
  strong:
    "The slow number that the business cares about, and the quick one that moves before it. Why the one announces the other, and what the team can do in the same week.",
  frame: "Long before __ shows it, I see it in __ after __ days and can still __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "Churn takes months to show, so «I watched how many people opened the app in their first three days, which we can see and mend within the week».",
    "«The first sign that a launch slips is how long reviews lie unanswered, and that you can read every morning».",
    "«we look at half filled forms day by day because the lost contracts only show up next year»",
    "«By the second night the share of meals sent back tells who will recover badly», while the ward can still do something about it.",
    "um so «instead of the yearly survey we take the thumbs in the chat, those are in within the hour»",
    "Early signal: «daily calls to the helpline per hundred new meters, long before any bill is contested».",
    "«Already after four days one sees from the opened letters whether members will renew, and so we can still change the text».",
    "«I steer by the age of the queue at noon; when it grows, a week later the shipping date is in danger».",
    "«Failed logins on day one have always foretold who leaves in spring», and «a failed login is something that my team can mend».",
    "Harvest is in October, which is too late to learn anything. «Leaf colour, sampled each Wednesday, warns us in time and decides who gets water».",
    "«cycle time of the small tickets moves first, defects come about a month after», thats why i act on the first one",
    "«As a stand-in for renewals I'd use repeat visits in week one, since those answer to a change in days».",
  ],
  leaves: [
    "We worked with leading indicators in that programme.",
    "Quarterly churn was our measure of success.",
    "The number of downloads was checked each day at nine.",
    "She was the leading lady of our theatre and a good indicator of its taste.",
    "After four days it is too early to say anything.",
    "I prefer leading to lagging metrics because a team can act on them.",
    "is there anything at all we can see before the annual survey",
    "The earlier we know, the better for everybody.",
    "Marketing treats clicks as the early sign of sales, I never believed a word of it.",
    "Presale is an early sign too, um, only that the venue sends us those figures once a year.",
    "Exchange rates move every minute and announce what we will pay, and there is no one here who could change them.",
    "Since nothing moved in the first weeks, we waited for the figures of the year.",
    "Some early signal of who is about to leave, that would be a fine thing to have.",
    "We started early, in January, and counted the revenue at the end of December.",
    "Each evening all four kiosks phoned me their takings, and I wrote them into a book. The book is still there, it is a lovely thing.",
    "we took the yearly renewal rate for it, the sales people were against that because you wait so long, but the owner liked that nobody can argue with it",
  ],
};
