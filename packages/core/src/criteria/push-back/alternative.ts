import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 4: `alternative`. */
export const alternative: Criterion = {
  id: "alternative",
  lens: "push-back",
  kind: "criterion",
  name: "Another way",
  question: "Does the answer propose a concrete other way in place of what is missing, blocked or not allowed?",
  sources: ["tpm-loop-teardown"],
  why: "Something is always missing. The interviewer wants to hear what you reach for when the thing you were asked to use is not there.",
  counts: [
    "A stand-in for the measure that is missing, named.",
    "Another source that holds the same thing, or nearly.",
    "A benchmark made for the purpose, or a sample.",
    "An anonymised or a relative figure in place of one that may not be said.",
    "The same in plain words, without the word proxy.",
  ],
  countsNot: [
    "“I would find a workaround”: no way is named.",
    "Asking for the missing source and leaving it at that.",
    "Options that were considered, without one of them being told.",
    "A way that somebody else suggested and the speaker does not take.",
  ],
  probes: [
    "What would you go by meanwhile?",
    "What can you have instead, and from where?",
    "The source you need will not be there this quarter. What do you work with?",
    "What else in the company leaves a trace of the same behaviour?",
    "Which figure could you show me, if not this one?",
    "How would you get a first rough idea by the end of this week?",
  ],
  strong:
    "One other way, named so that somebody could start on it today: which measure, which source or which sample stands in, and for what. And one sentence on what it shows less well than the thing that is missing.",
  frame: "In place of __, which nobody can give us, I would take __ from __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "The badge readers on the third floor were dead, so «I counted coffee orders at the canteen till as a stand-in for who was in the building».",
    "«Take the last six closed quarters from the finance export and scale them by headcount»; not perfect, good enough to plan the lorries.",
    "um so the the scanner log is gone right, «what I'd do is I'd pull like two hundred paper slips out of the box» and type those in by hand",
    "«support tickets that mention the word refund would tell me roughly the same as the churn table we dont have»",
    "No telemetry from the tractors? «Then I ring twelve farmers on Monday and ask how often the seeder jammed.»",
    "I can't quote what the contract cost, but «it came to about a third of what the old supplier charged us».",
    "«We replay yesterday's traffic against a copy of the service and measure there», since nobody gives us access to production.",
    "Neither of the two is right for me: «keep the old checkout for people mid-purchase and give only new baskets the fast one».",
    "Because the hospital not gives us the names, «we work with age groups and the first two digits of the postcode».",
    "Missing: survey. «Use call-back rate per agent instead.»",
    "The satisfaction score arrives too late for this, which is why «I'd look at how many passengers walk back to the desk within ten minutes».",
    "we never had the french numbers but «belgium sells the same three machines so i took their return rate»",
    "«My fallback is the bank statement, where every payout turns up two days later», whatever the ledger claims.",
    "Until the vendor feed is back, «the night nurses' handwritten sheets give me an arrival time for every bed».",
    "If I must not name the sums I would still show the curve, «with every month indexed to January as a hundred».",
    "There was no load to test with in December, and so «a colleague and I made up a week of fake bookings from the published timetable».",
  ],
  leaves: [
    "I'd find some workaround, there always is one.",
    "Without that feed I could not say anything about delays, so the report stays in the drawer until it returns.",
    "Our analyst suggested counting parked bicycles; I never looked into it.",
    "Is there perhaps another table somewhere that has the same thing?",
    "The dashboard had the figures, all of them, and I read them from there.",
    "The proxy server in front of the warehouse kept timing out, and no figures came through.",
    "I am known for thinking outside the box when data is missing.",
    "we didnt use a sample or anything like that we just left the column empty",
    "I wish there were a second rain gauge in that valley.",
    "She sent me a sample of the new fabric and asked what we would pay for it.",
    "Usually, um, usually a good PM has, you know, an alternative in his pocket, so, yeah.",
    "I asked the data team to restore the backup, and they said by Friday.",
    "The alternative was to give up, which nobody wanted.",
    "Competitors, I have read, estimate theirs from satellite pictures.",
    "We considered several other options and discussed them at length with the stakeholders.",
    "Is important to be flexible and creative when a thing is not available.",
    "In the end the office moved to another building instead, and the parking got better.",
    "Relative to last year, I slept badly.",
  ],
};
