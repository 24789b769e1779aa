import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 1: `success-threshold`. */
export const successThreshold: Criterion = {
  id: "success-threshold",
  lens: "data-driven",
  kind: "criterion",
  name: "Success threshold",
  question: "Does the answer give, ahead of the result, a number with a direction that decides go or no-go?",
  sources: ["tpm-loop-teardown"],
  why: "A line that is drawn before the result cannot be moved to suit it. It tells the interviewer that the numbers were there to decide, not to decorate.",
  counts: [
    "A number, its direction and what hangs on it: “ship if p99 drops at least 10% and errors stay under 0.1%”.",
    "The same in plain words: “fewer than five a day, or we take it out again”.",
    "Any number that was fixed before the result: a share, an amount, a time, a count.",
  ],
  countsNot: [
    "A result, even with the decision that followed it.",
    "A goal for the year on which no decision hangs.",
    "“If it does clearly better”: a direction without a number.",
    "A limit that raises an alarm, or that a contract sets, and decides nothing here.",
    "Saying that there was a threshold, or that there should have been one.",
  ],
  probes: [
    "Which result would make you say no?",
    "What would you have to see before you let it go further?",
    "When, and how, was it decided what counts as a success?",
    "Which result would have made you say no?",
  ],
  strong:
    "Said before the result: one number, up or down, and the decision that hangs on it. A colleague could read the outcome and know without asking whether it is a go.",
  frame: "I write it down beforehand: __ has to come in at __ or better by __, or it does not ship.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«We keep the new form only if at least 8% more applications arrive complete»; that stood on the wall before the first day.",
    "«ship when p99 is down by 15% or more, otherwise it stays behind the flag»",
    "before we started i said to the chef «if the bins weigh less than 30 kilos a night we go on, if not the old menu comes back»",
    "My bar was set in March, when not a single bus had run: «fewer than five missed connections a day or the timetable goes in the bin».",
    "«Go means at most two escaped defects per hundred builds, anything above is no go».",
    "um and the deal with the nurses was, was that «it only stays if they get at least twenty minutes back per shift»",
    "«For me it was clear from beginning, under 90 seconds average we buy the second machine, over 90 we send it back».",
    "«Anything short of three extra bookings per hundred visitors and I would pull it», and I'd tell sales so on day one.",
    "The texts had to earn their keep. «Half a point more of books returned by the end of the second week», that line was drawn beforehand, «or we stop paying for them».",
    "«I'd ask for a drop in calls of no less than a tenth before opening it to the other provinces».",
    "«no more than 1 wrong address in 1000 and then all the vans get it», thats what we shook hands on the week before",
    "Pass mark, agreed with the treasurer in advance: «payback inside fourteen months, else the licence is not renewed».",
    "«To leave the two pilot towns, the complaint rate has to sit at 0.3% or lower for ten days running».",
  ],
  leaves: [
    "We set a clear success threshold and we stuck to it.",
    "Complete applications rose by 8%, so the new form stayed.",
    "Our goal for the year was to cut waste by 20%.",
    "If it does clearly better than the old one it goes everywhere, and if it does worse we stop.",
    "An alert fires when the queue holds more than 500 messages.",
    "Nobody fixed a number beforehand; 6% more looked good enough, and on we went.",
    "What would be good enough for you, five percent, ten?",
    "The regulator said under 2% before the others may start, which I found silly.",
    "honestly i should have said ten percent or nothing at the start and i didnt",
    "The lift takes at most eight people, um, so we went up in two groups.",
    "From 70 minutes down to 52, and everyone called it a success.",
    "I always define the go or no-go number together with my stakeholders before any launch.",
    "Availability, by contract, has to be 99.9% or higher each month.",
    "Give it two weeks, and then we will see whether it stays.",
    "our shop needed 40 new customers to survive the winter and i knew every one of them by name",
    "um it was nineteen minutes at the start, the week after fourteen, and with the second desk open only nine, so on the strength of that we ordered desks for the other two halls",
    "The mayor had been promised ten percent less traffic on the bridge by Christmas. It was a promise, and nothing was going to be stopped or continued because of it.",
  ],
};
