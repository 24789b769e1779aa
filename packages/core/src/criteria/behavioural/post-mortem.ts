import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2: `post-mortem`. */
export const postMortem: Criterion = {
  id: "post-mortem",
  lens: "behavioural",
  kind: "criterion",
  name: "Post-mortem",
  question: "Did the speaker, after a failure or a miss, write or lead the review, and does the answer name at least one corrective action?",
  sources: ["tpm-loop-teardown"],
  why: "Anybody can be near a failure. Who writes down how it came about, and changes something so that it does not come again, shows ownership when it costs most.",
  counts: [
    "The speaker wrote the review, or led it, and one thing that was changed because of it is named.",
    "In plain words too: “I got everybody into one room, we went through it hour by hour, and the cut-off moved to Wednesday”.",
    "A missed date, a lost client or a failed launch as well as an outage.",
  ],
  countsNot: [
    "A review that somebody else wrote or led.",
    "A review without any corrective action.",
    "A repair without a review: the fault was fixed and that was that.",
    "A review after a success, or of a design.",
    "The custom of holding post-mortems.",
  ],
  probes: [
    "What happened in the days after it failed, and what was your part in that?",
    "How did you find out why it had gone wrong, and what is done differently since?",
    "Who looked into the failure, and what came of it?",
  ],
  strong:
    "The failure is named without excuse, you are the one who wrote or led the review, and at least one change is told that a visitor could still find in place today. Blame for a person has no room in it.",
  frame: "After __ failed I led the review, and since then we __ instead of __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "The launch was down for six hours. «I wrote the incident report that night, and out of it came the rule that nobody deploys without a second pair of eyes.»",
    "«I wrote up the failed cutover myself, and its first action was a rehearsal on copied data, now run before every cutover.»",
    "so after we missed the date «i um i got everybody in one room and we went through it hour by hour» and «the thing we changed was the freight cutoff, it moved to wednesday»",
    "Outage Sunday 02:00. «Ran the five whys with ops on Monday; two fixes: alarm at 80% disk, no more manual edits to the routing table.»",
    "Eleven samples were lost, and I was not after a culprit. «I sat down with both shifts, wrote two pages on how it had happened, and had the fridge labels printed in two colours.»",
    "After we lost the client «I have made the document what went wrong, and from this came one measure: finance must check the offer before sending».",
    "It flopped, and «I was the one who asked for the retrospective, ran it, and made its main finding, no price check before printing, a fixed step».",
    "Though the rollout had to be reversed, «I led a blameless review of it and got the load test that we had lacked into the launch checklist».",
    "When the Christmas stock arrived in January, «I pinned the whole chain of orders to a wall, called in the buyers, and since then forecasts are frozen in August».",
    "«What came out of the review I held after the breach was plain: keys now expire after thirty days and the shared accounts are gone.»",
    "the festival app died at the gates. «wrote down minute by minute who knew what, sent it round, and because of that every gate has a paper list now»",
    "Our migration had swallowed 300 invoices and someone had to say how. «I volunteered to write the correction of errors, with my own missing check as a cause», and «a reconciliation step now stands before every batch».",
    "Two months late. «The session that I moderated with the builders gave us a clause on soil samples, in each tender since.»",
  ],
  leaves: [
    "We hold a post-mortem after every incident, that is part of our culture.",
    "The head of reliability wrote the post-mortem and I read it with great interest.",
    "I wrote a long report about the outage and sent it to my director.",
    "After the crash I corrected the config and we were back in twenty minutes.",
    "No review was ever written, because by Monday the next fire was burning.",
    "I'd have liked to sit down with everyone and find out why, but the money was gone.",
    "it was a mess honestly and we learned a lot from it as a team",
    "The harvest app went so well that I led a review of it and we kept the daily call.",
    "What do people here do when a launch fails, do they write it up?",
    "Next time something breaks, the root cause analysis will be mine and it will be out in two days.",
    "An inquiry by the regulator found that our valves had never been tested and ordered monthly tests.",
    "We did a retro; lots of stickers on the board, people could let off steam, good mood.",
    "I stopped the release after the design review and asked for a second approval.",
    "As a student I saw a post-mortem in pathology, which is another story.",
    "Root cause: an expired certificate.",
  ],
};
