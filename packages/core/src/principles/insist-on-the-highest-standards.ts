import type { Examples } from "../criteria/examples.ts";
import type { Principle } from "./principle.ts";

/** Insist on the Highest Standards. */
export const insistOnTheHighestStandards: Principle = {
  id: "insist-on-the-highest-standards",
  question: "Does the story show that the speaker held work to a higher bar than others asked for, or would not let a defect pass?",
  why: "Good enough is often decided by whoever is tired first. The interviewer wants to hear where you would not let go, and what it cost.",
  counts: [
    "Refusing or stopping something that others were willing to let through.",
    "Raising the bar for oneself or a team, in a way that could be checked.",
    "Mending a defect so that it stays mended.",
  ],
  countsNot: [
    "Passing the inspection that the law demands.",
    "Calling oneself a perfectionist.",
    "Polishing what nobody needs.",
    "Following the technical standard of that name.",
  ],
  probes: [
    "What would have been good enough for the others?",
    "What did it cost to do it properly, and who paid?",
    "How did you make sure that it stayed that way?",
  ],
  strong:
    "What others would have let pass, and the bar you held instead, so that somebody else could check it. What it cost in time or goodwill, and what keeps it there now.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "The auditor had passed it. «I sent the batch back anyway, since one seam in fifty opened when I pulled at it.»",
    "«everyone said two percent wrong labels is normal for this trade i said its two percent too many» and we went on till it was one in ten thousand",
    "They wanted to open on Friday with the railing loose; «I wouldn't sign, and we opened on Monday».",
    "«Every bug that reached a customer got a test before it got a fix», and I made that the rule for my own code first.",
    "Our translations were understandable, nothing more, so «I had each leaflet read aloud by a native speaker and reprinted four of them».",
    "Um, the demo worked, sort of, and «I, I pulled it the evening before because it lied about the waiting time».",
    "«My colleagues found the report good enough, but three numbers I could not trace, I stayed until I could.»",
    "What used to count as clean was a visible floor; «I brought in swabs, and below the agreed count no ward was handed over».",
    "«Having repaired the same pipe twice, I refused a third patch and had the section replaced.»",
    "The client would never have noticed. «I told her about the wrong veneer and redid both doors on our account.»",
  ],
  leaves: [
    "I'm a bit of a perfectionist, to be honest.",
    "We met the standard EN 1090 and got the certificate.",
    "Standards in our trade have slipped, if you ask me.",
    "good enough was fine for us we had other worries",
    "I spent a week on the icon, and nobody used that page.",
    "The inspector insisted on a second exit, so we built one.",
    "My boss never lets a typo through.",
    "It was delivered to the specification, on the day agreed.",
    "Would you have let it pass?",
    "I ought to have stopped it when I saw the crack.",
    "The highest shelf was, um, out of reach for most of us.",
    "Quality is very important in our company, is written on the wall.",
    "He set the alarm to the highest level and went home.",
  ],
};
