import type { Examples } from "../criteria/examples.ts";
import type { Principle } from "./principle.ts";

/** Ownership. */
export const ownership: Principle = {
  id: "ownership",
  question: "Does the story show that the speaker took charge of something beyond the task given, or answered for it over the long run?",
  why: "The gaps between teams are where things fail. The interviewer wants to know whether you step into one or walk round it.",
  counts: [
    "Picking up what was nobody's job, and carrying it to an end.",
    "Repairing the cause for good where a quick patch was all that was asked.",
    "Answering for a miss openly, also where others had a part in it.",
    "Staying with it after the hand-over.",
  ],
  countsNot: [
    "Doing the assigned task, well or badly.",
    "Noticing that something is nobody's job and leaving it there.",
    "Owning a component, a repository or a share of a company by title.",
    "The team did it, and the speaker's part cannot be told.",
  ],
  probes: [
    "Whose job was it, and how did it come to be yours?",
    "What happened to it after you had handed it over?",
    "Which part of what went wrong was down to you?",
  ],
  strong:
    "What lay outside the task, and the moment you took it on. Then what you carried through yourself, and what still held months afterwards.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "The broken freezer alarm belonged to the landlord. «I chased it myself until it rang again, and I still test it on Mondays.»",
    "«nobody had the certificates on their list so i put them on mine» and renewed all sixty before the summer",
    "In the review I said it plainly: «the plan was mine, the miss was mine, and here is what I'm changing».",
    "They'd asked me for a patch. «I spent the extra week taking out the cause, as I'd otherwise be back every quarter.»",
    "Two months after I had left that team, «I came back for an evening because their import was failing on something I'd written».",
    "Um, it wasn't, it wasn't our service at all, «but I got the pager numbers together and ran the call till the ambulances had routes again».",
    "«It was not in my role, the training of the night shift, but I took it», because without it the new line will fail again.",
    "The vendor sent the wrong valves, and true, I could have blamed them; «I hadn't checked the order form, told the client so, and drove there with the right ones».",
    "Each of the three groups thought another one did the backups, so «I wrote the restore test, ran it, and kept running it for a year».",
    "«Cutting the inspection would have made my quarter look good and the next owner's year miserable, so I left it in.»",
  ],
  leaves: [
    "I have a strong sense of ownership.",
    "My task was the invoice screen, and I delivered the invoice screen.",
    "Someone ought to have looked after those certificates.",
    "that wasnt my area so i told them to open a ticket",
    "Our group owns the login service and two libraries.",
    "He owned eleven per cent of the business before it was sold.",
    "Really a team effort from start to finish, everyone pitched in.",
    "Who was responsible for the freezer, do you ask?",
    "I wish I had stayed on it for longer than a week.",
    "The contractor took the blame and repaired it at his own expense.",
    "Is not clear until today who should have done this.",
    "On her last day she handed me the keys, um, and a very long list.",
    "We moved into our own office in 2019.",
  ],
};
