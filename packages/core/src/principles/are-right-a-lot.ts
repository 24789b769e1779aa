import type { Examples } from "../criteria/examples.ts";
import type { Principle } from "./principle.ts";

/** Are Right, A Lot. */
export const areRightALot: Principle = {
  id: "are-right-a-lot",
  question: "Does the story show sound judgement: a call that held, or a view that the speaker tested and changed?",
  why: "Good judgement is mostly the habit of looking for what speaks against one's own view. The interviewer wants to hear how you got to it.",
  counts: [
    "A call made on incomplete facts, with the reasoning, that proved sound.",
    "Looking for evidence or people that speak against one's own view.",
    "Changing one's mind because of what was found, and saying so.",
  ],
  countsNot: [
    "Being lucky, or right by default.",
    "“I knew it all along”, with no reasoning.",
    "Insisting, whatever the others say.",
    "A correct calculation with nothing to judge.",
  ],
  probes: [
    "What spoke against your view at the time?",
    "Whom did you ask, and what did they say that you had not thought of?",
    "How did you find out whether you had been right?",
  ],
  strong:
    "What you believed, what you did not know, and who or what you turned to in order to be proved wrong. Then the call, and how it stood up.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "I was sure it was the pump. «Still, I asked the two mechanics who disagreed to prove me wrong, and one of them did.»",
    "«the average looked fine so i split it by shift and saw it was only the nights» which is where we put the money and it held",
    "Everybody read the dip as a fashion. «I read it as the bus line that had closed, since only shops on that road were down», and so it was.",
    "«After the second pilot I dropped my own proposal: their numbers were better than mine.»",
    "With half of the references missing I chose the smaller supplier; «what tipped it was that all three who left the big one named the same reason», and we were glad of it in the winter.",
    "Um, before I decided I, «I went to the person most against it and wrote down her best three arguments», and the second one changed the plan.",
    "«I had thought the price is the problem, but the interviews said different, so I turned the project by 180 degrees.»",
    "The model liked the north site; «its training years had no flood in them, so I overruled it», and that spring the north site stood under water.",
    "Against my first instinct, «I let the quiet engineer's calculation win because it explained both outages and mine only one».",
    "«I put a date in my diary to check my own forecast, found it a third too high, and told the board before they asked.»",
  ],
  leaves: [
    "My gut feeling is usually right.",
    "I knew it all along, frankly.",
    "The turn to the right comes a lot later than the sign says.",
    "We got lucky with the weather, and the fair was full.",
    "everyone agreed from the start so there was nothing to argue about",
    "He never listens to anyone, and he's mostly right, annoyingly.",
    "I told them my opinion four times until they gave in.",
    "Two and a half per cent of eight hundred is twenty, I worked that out on the train.",
    "Should one trust the model or the people?",
    "I should have asked somebody who thought otherwise.",
    "It was proved later that the consultant had right.",
    "You have the right to cancel within fourteen days, um, a lot of people do.",
    "Judgement is, for me, the most important quality of a leader.",
  ],
};
