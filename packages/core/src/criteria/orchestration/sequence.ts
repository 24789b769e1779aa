import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 3: `sequence`. */
export const sequence: Criterion = {
  id: "sequence",
  lens: "orchestration",
  kind: "criterion",
  name: "Order with reason",
  question: "Does the answer put the work in an order and give a reason for that order?",
  sources: ["orchestration-bar"],
  why: "Anybody can list steps. The reason for the order shows what would be lost the other way round: work done twice, a team standing still, a door that closes.",
  counts: [
    "What comes before what, and why: “contract agreed before anyone codes, so that nobody builds the wrong thing”.",
    "An order with what the other order would have cost.",
    "A step moved forward, or held back, for the sake of another team, with that reason.",
  ],
  countsNot: [
    "First, then, finally: steps or months in a row without a reason.",
    "A reason without an order.",
    "A list of points that happens to be numbered.",
    "“Sequencing matters”, or a habit such as always doing the hardest part first.",
  ],
  probes: [
    "In which order would you do these things, and why in that order?",
    "What would go wrong if two of the steps were swapped?",
    "What did you leave for later, and what was the reason?",
    "In which order did you go about it, and why in that order?",
  ],
  strong:
    "Says what comes first and what has to wait, and what the other order would cost: rework, a team standing still, a step that cannot be undone. The order may be an unusual one, as long as the reason is said.",
  frame: "Nobody starts __ until we have __, which spares us __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«First we agree the message format, then people write code, because otherwise three teams build three formats».",
    "«i'd move the oldest patients last since their records are the messiest and we'd have learned by then»",
    "«Sign-off from the fire inspector came before we ordered the seats; ordering twice would have eaten the budget».",
    "um so, so «gates before turnstiles, right, cause you can't test a turnstile if the gate's feed isn't there»",
    "Order: «labels, scanners, app. A scanner with no label reads nothing.»",
    "«We took the smallest branch ahead of the big ones so that a mistake would cost us little».",
    "To the front I put «the tedious clean-up of addresses, since every later step reads from them».",
    "«The keystore move had to wait until after the API change, as the Android people were standing still without it».",
    "Only when «the nurses have named their shifts do we set up the rota; the other way round means doing it all over again».",
    "«Hire the two welders, and only afterwards rent the hall: an empty hall costs us every day».",
    "«We begin with contract and after we do the tool, so the supplier can not change the price when we already depend».",
    "If compliance «reads the draft prior to the build, nothing has to be thrown away later».",
    "«Before any pupil got a tablet I had the wifi measured, or we would've been handing out bricks».",
    "the dull thing goes first here «backups then the merge of the two ledgers for once they're merged there's no way back»",
  ],
  leaves: [
    "First we built the app, then we tested it, then we launched it.",
    "There are three points: first cost, second people, third tools.",
    "Sequencing is the most important thing a programme manager does.",
    "I always do the hardest part first.",
    "We cleaned up the addresses because many of them were wrong.",
    "the order did not matter so everybody started when they liked",
    "My predecessor wanted to do the contracts first, to be on the safe side.",
    "Should the training come before the tool, or after it?",
    "Orders went up after the catalogue was printed, because people kept it on the table.",
    "We would have liked to agree the format beforehand, but it never came to that.",
    "The sequence numbers in each packet let the hub notice a lost one.",
    "um after that, after that I went to the ward and then to the, to the pharmacy",
    "All four streams of work ran side by side from the first day, because time was short.",
    "The first patient came at eight, and the last one left at six because the bus was late.",
    "In January we plan, in February we build and in March we go live.",
    "We ranked the complaints by number and put them on a slide.",
  ],
};
