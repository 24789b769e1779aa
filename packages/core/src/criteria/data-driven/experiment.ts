import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 1: `experiment`. */
export const experiment: Criterion = {
  id: "experiment",
  lens: "data-driven",
  kind: "criterion",
  name: "Experiment",
  question: "Does the answer propose or describe a comparison that is controlled or that exposes only a few?",
  sources: ["tpm-loop-teardown"],
  why: "A small test before the full launch shows that you act early and risk little. Without something to compare with, nobody can tell the change from the season.",
  counts: [
    "An A/B test, a canary, a holdout, a pilot region or a shadow run of one's own change.",
    "Before and after on a cohort, with something to compare it with.",
    "The same in plain words: “half of the shops kept the old till”.",
    "A proposal as well as a past test.",
  ],
  countsNot: [
    "Believing in experiments, or naming kinds of them.",
    "Before and after with nothing to compare with.",
    "Checking that the software works: unit tests, a proof of concept.",
    "Comparing offers or vendors on paper.",
    "A test that is only wished for, or that others run.",
  ],
  probes: [
    "How do you know that it was this, and not something else that happened at the same time?",
    "How would you find out whether it was your change that made the difference?",
    "Who saw the change first, and who did not?",
    "What would you do before everybody gets it?",
  ],
  strong:
    "Who gets the change and who does not, how the two are chosen, and for how long. Small enough that a mistake is cheap, and with a comparison that would show it.",
  frame: "We give it to __ for __, leave __ without it, and compare __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«Half of the ferries kept the old ticket gate and half got the new one for a fortnight», with the same crews on both.",
    "«I'd put it on two percent of the traffic and hold the rest on the old version», then read the error logs.",
    "so um what we did was «we we took the three shops in Porto, only those, and left the rest on the old till» to see how the queues went",
    "«The new model ran beside the old one for a month without anybody seeing its answers», and each night we compared what the two had said.",
    "«every second envelope got the handwritten address and the ones between got the printed label», same stamp same day",
    "Randomise by household, not by person. «New tariff letter to 500 homes, old letter to 500 others», posted the same morning.",
    "A ward cannot be split down the middle, so «we set the infections on ward 4 before and after the new soap against ward 5, which kept its own».",
    "«One driver in twenty stayed without the bonus on purpose all through the spring», which gave us somebody to compare with.",
    "In the village of Lomnice «we have installed the smart meter, in the neighbour village not, and then we looked on both electricity bills».",
    "«I would begin with our own staff, then one city, and read its crashes against the cities that have not got it yet».",
    "«we flipped a coin for each class, heads used the app, tails did the worksheets like always»",
    "Coaches swore by that warm-up. «The under-twelves did it and the under-thirteens did not, from Easter until June», and I counted sprained ankles.",
    "«Canary on a single rack, with the rack next to it untouched as the yardstick»; Tuesday noon, everybody awake.",
  ],
  leaves: [
    "I am a big believer in A/B testing and I run experiments all the time.",
    "We experimented a lot with the layout until it felt right.",
    "Our competitor tries everything on a few users first, I read that on their blog.",
    "It was tested thoroughly: unit tests, integration tests and a long night of clicking by hand.",
    "There was no time for a pilot, so it went live in all forty branches on the Monday.",
    "After moving the counter, sales rose from 200 to 260 loaves a day.",
    "Should one even try such a thing out on real patients, or is that already wrong?",
    "in hindsight i wish we had kept some bus lines on the old timetable to compare with",
    "We compared three vendors on price and support and went for the cheapest.",
    "Um the pilot, I mean the man who flies the plane, he filed the complaint himself.",
    "A/B test, canary, holdout: these are the tools that one knows.",
    "My manager wanted to see it in one region before the others, and I thought that too timid.",
    "Proof of concept, two weeks, shows that both systems can exchange files.",
    "our survey says half of the people liked the colours and the other half had no opinion",
    "Some day there will be a proper trial with a control group, it is on the list.",
    "we changed the menu in all nine canteens on the same day, then i held the tills before and after next to each other, the soup was up by a third so it must have been the menu",
    "One camp wanted the old tool and one the new. They argued for a fortnight, then either side presented its case to the director, and she took the new one.",
  ],
};
