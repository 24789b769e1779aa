import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 3: `critical-path`. */
export const criticalPath: Criterion = {
  id: "critical-path",
  lens: "orchestration",
  kind: "criterion",
  name: "Critical path",
  question: "Does the answer say what decides the end date?",
  sources: ["orchestration-bar"],
  why: "Most work has slack and one chain has none. Whoever can name that chain knows where a day gained is a day gained, and often it does not lie with engineering.",
  counts: [
    "The piece of work, the party or the event on which the end date hangs: “the opening hangs on the lift inspector”.",
    "The longest chain, said to be the longest: “compliance reads it three times, nothing else takes that long”.",
    "The same the other way round: what would have to be shorter for the end to come sooner.",
  ],
  countsNot: [
    "A deadline, without what decides it.",
    "“I track the critical path”, without saying what lies on it.",
    "“Critical” in the sense of important, or the path of a request through a system.",
    "What does not decide the date, and nothing else.",
  ],
  probes: [
    "What decides the date on which this is finished?",
    "If you had to be done a month sooner, where would you look, and why there?",
    "Which pieces of work could slip without anybody noticing, and which could not?",
  ],
  strong:
    "Names the one chain that sets the end date, who holds it, and why nothing else takes as long. Says what has slack as well, so that the listener knows where help would be wasted.",
  frame: "What sets our end date is __, which takes __ while everything else is done in __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«The opening date hangs on the lift inspector»; everything else has weeks to spare.",
    "It is not our code that fixes the end: «compliance reads the file three times, and that is the longest chain».",
    "«if the glass comes late we are late whatever else happens»",
    "um the long pole is, is «getting the chips through customs, that's what sets when we can ship»",
    "Longest lead: the transformer. «Our finish is the day we order it plus its thirty weeks».",
    "«We'd be done no sooner than the slowest translation, which was Finnish».",
    "«Shorten the welding by a week and the bridge opens a week earlier»; nothing else has that effect.",
    "All the strands meet at «the pension fund's yearly run, and it's that run which tells us when we can be done».",
    "«Copying the data took eleven nights whatever we did, so that was the length of the project».",
    "«The end of project is decided from the school holidays, only then we can enter in the classrooms».",
    "marketing can be ready in a day «the app store review is the thing we would really be waiting for at the end»",
    "I drew it out and saw that «the iPhone client was on the critical path, by about six weeks over the web».",
    "«Until the seeds are through quarantine no end date means anything», since planting takes an afternoon.",
    "«What stood between us and the first flight was one certificate», and I counted back from the day we would get it.",
  ],
  leaves: [
    "I track the critical path every week with a Gantt chart.",
    "The deadline is the third of March.",
    "The critical path of a request goes through the gateway and two services.",
    "It was critical for us to hear from the patients.",
    "Printing did not decide when we opened.",
    "what's on the critical path here",
    "My manager was convinced that testing would hold us up.",
    "the path through the forest was closed for two weeks after the storm",
    "We were late by a month in the end, and nobody could say why.",
    "There's slack everywhere, nothing in particular sets the date.",
    "The critical thing is to talk to all the teams early and often.",
    "It'd be good to know what the date depends on.",
    "um the project took, it took about nine months from start to finish",
    "The review board decides which projects are paid for.",
    "Three tasks have high priority and five have medium priority.",
    "Every stream of work has its own end date, and I report them on one page.",
  ],
};
