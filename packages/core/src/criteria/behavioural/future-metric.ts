import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2: `future-metric`. */
export const futureMetric: Criterion = {
  id: "future-metric",
  lens: "behavioural",
  kind: "criterion",
  name: "Future metric",
  question: "Does the answer name a target or a metric for what comes after the story?",
  sources: ["tpm-loop-teardown"],
  why: "Stopping at today’s number says that the work is over. A figure for what comes next shows that you know where it should go and how anybody would see that it gets there.",
  counts: [
    "A target for the time after the story: “repair time under four hours by the end of next year”.",
    "A metric that will be watched from then on, also without a target figure.",
    "A target handed to the team or the successor.",
  ],
  countsNot: [
    "A target that belonged to the story itself and was met or missed in it.",
    "A result, however good, or one that still holds today.",
    "Next steps without anything measurable: “after that come Spain and Italy”.",
    "“We want to make it even better.”",
    "A date for the next release, or a career goal.",
  ],
  probes: [
    "Where should this be in a year, and how would somebody see that it got there?",
    "What is being measured now that the project is over?",
    "What did you hand over to those who run it today?",
  ],
  strong:
    "After the result, one sentence about what comes next: what is measured, how far it should move, and by when. It builds on the result just told.",
  frame: "From here on I watch __, which should reach __ by __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«By the end of next year a lift should be repaired in under four hours», and that figure hangs in the workshop.",
    "«The next thing we will watch is how many callers have to ring twice.»",
    "«In the fourth quarter a health score for each server is to cut the time to notice a fault by 40%.»",
    "«Next: refunds without a human touching them, 60% by June.»",
    "and uh where it goes from here is «we said okay spoilage below two percent before the summer» thats the new bar",
    "«For the next season our goal is that nine from ten farmers are using the app one time per week.»",
    "The pilot is over; «what I left my successor is one figure to bring down, the share of trips that start late».",
    "Now that the basics work, «I'm going after the renewal rate, which I want at 85 in a hundred within two quarters».",
    "«From October on the depot will be judged by empty kilometres» instead of punctuality.",
    "Half of it is still to come: «below 200 open cases by Easter, from 640 today».",
    "It works in Lyon, and «what we have promised for Marseille and Nice is the same ten minutes to the door».",
    "«The plan for the year after commits us to 99.95% availability in both new regions.»",
    "We got to 71%. «Eighty is what I signed up to for the cycle that starts in January.»",
  ],
  leaves: [
    "We reached 92% by the end of the quarter, five points above the target.",
    "Going forward, we want to make it even better.",
    "Our target had been a turnaround of two hours, and in May it was met.",
    "There are many next steps, for instance Spain and Italy.",
    "For the time after the launch nobody ever set a target.",
    "i hope it keeps growing like that who knows",
    "What would be a good number to aim for next year?",
    "I set measurable goals for whatever comes next, always.",
    "The owners expect growth, that is their business.",
    "The future belongs to electric vans, one can read it everywhere.",
    "In March I'll be in Dublin for two weeks to train 14 new people.",
    "The next release comes on 4 November and brings the new calendar.",
    "It still runs today and saves about 30 hours each month.",
    "Six months on, the crew had grown from five to fourteen.",
    "On-time departure was the measure of success, and during the project I looked at it every day.",
    "My next goal is to become a principal TPM within three years.",
  ],
};
