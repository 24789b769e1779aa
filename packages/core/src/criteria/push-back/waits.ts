import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 4, flag: `waits`. */
export const waits: Criterion = {
  id: "waits",
  lens: "push-back",
  kind: "flag",
  name: "Waits",
  question: "Does the answer wait for the data, or ask someone else to decide, and do nothing meanwhile?",
  sources: ["tpm-loop-teardown"],
  why: "Whoever waits has decided too: for nothing. The interviewer hears a programme that stands still as soon as something is missing.",
  counts: [
    "Waiting until the data, the access or the result is there, and nothing besides.",
    "Handing the decision to a manager, a committee or the client, and nothing besides.",
    "Keeping the work on hold, in a plan or in a story.",
  ],
  countsNot: [
    "Waiting for one thing while working with another.",
    "Handing up a decision with a recommendation and the work for it done.",
    "A wait that has an end and a rule: “if there is no answer by the tenth, we go without”.",
    "Letting a test run to its planned end.",
    "Somebody else who waits.",
  ],
  probes: [
    "What happens in the meantime?",
    "It turns out that the data never comes. What now?",
    "You cannot reach the person who would decide. What do you do?",
  ],
  strong:
    "Something moves on the first day: a stand-in, a sample, a smaller step that can be undone. What is waited for has a date, and it is clear what is done when that date passes.",
  frame: null,
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«I'd hold off until the warehouse team has repaired the feed», then I'd start.",
    "no numbers no decision «so we just sit tight till the export comes back»",
    "«That's for the director to settle; I'd forward her the mail and leave it there.»",
    "Well, um, if the, if the source is down then «there's nothing to do really, you, you wait until it's up again».",
    "«Without the lab results I can do nothing, I wait for them», is normal in our sector.",
    "Raise a ticket. «Once they answer, we can begin planning.»",
    "It took the agency five weeks to send the census file, and «for those five weeks the project rested».",
    "I would explain to the client that there's no basis for a view yet and «ask them to come back when the audit is finished».",
    "«My lead picks in such cases and I do what she says»; it has served me well.",
    "«We parked the launch until finance had the final figures in September.»",
    "«better not touch anything before the vendor confirms, could be weeks, can't be helped»",
    "Two principles pulling in opposite directions? «I'd go to my manager and let him choose.»",
    "The survey wasn't back, hence «nobody moved, and our stand at the fair stayed empty».",
    "«I asked for the access three times and otherwise left the item on hold.»",
  ],
  leaves: [
    "While the feed was down I counted the crates by hand, and we shipped on those figures.",
    "I wouldn't wait for it.",
    "The passengers stood there forty minutes until a replacement bus came.",
    "The lab needs until Friday; until then every tank counts as unsafe and we drain two a day.",
    "My predecessor sat on it for a month.",
    "I gave the director my pick, blue, with the two numbers behind it, and she signed that day.",
    "Can we afford to wait for the census?",
    "waiting would have been the easy way and i nearly did it then i rang the shops",
    "Our queue held the messages until the consumer came back.",
    "If legal hasn't answered by the tenth, we go without the logo.",
    "Um, I'd ask finance for the file, sure, and, and in the meantime I'd work with the card receipts.",
    "He would have liked me to leave it to the board.",
    "Patience is a virtue, my grandmother used to say.",
    "We stopped the machine at once, as nobody could rule out the leak.",
    "The choice was the ward sister's, so I prepared both rosters and she took the second within a minute.",
    "I don't hold things up for a missing column, I take the next best one.",
    "The test ran to its planned end on day fourteen; stopping early would have fooled us.",
    "I am waiting since two years for a bigger role.",
  ],
};
