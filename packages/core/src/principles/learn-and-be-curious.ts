import type { Examples } from "../criteria/examples.ts";
import type { Principle } from "./principle.ts";

/** Learn and Be Curious. */
export const learnAndBeCurious: Principle = {
  id: "learn-and-be-curious",
  question: "Does the story show that the speaker went and learned something new, out of curiosity or need, and made use of it?",
  why: "Jobs change faster than people. The interviewer wants to hear what you did not know, and what you did about it.",
  counts: [
    "Learning a subject or a craft outside one's own, by doing something for it.",
    "Following up something odd that nobody had asked about.",
    "Asking the people who know, and working differently afterwards.",
  ],
  countsNot: [
    "Attending the course that everybody had to attend.",
    "Saying that one likes to learn.",
    "“I learned that communication matters”: a moral, not a thing learned.",
    "Knowing a lot already.",
  ],
  probes: [
    "What did you not know when you began?",
    "How did you go about learning it?",
    "What do you do differently since then?",
  ],
  strong:
    "What was new to you, and why you wanted to know it. How you learned it, from whom or from what, and the place in the work where it made a difference.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "I knew nothing about milk. «So I spent four mornings at the dairy and learned to read their lab sheets», and the model got two new inputs.",
    "«the dip every third tuesday made no sense to me so i kept digging on my own time» until i found the tanker schedule",
    "Welding is not what I studied; «I took the evening class so that I could argue with the shop floor in their words».",
    "«I had the retired signalman explain the old panel to me over three Saturdays.» The new one keeps his order of the switches.",
    "My first question on any site is a naive one, and this time, «wondering why the boxes were always stacked five high, I found a rule from 1987» that we could drop.",
    "Um, I couldn't read a balance sheet, so, so «I asked our controller to go through one with me every Friday», and by summer I wrote the case myself.",
    "«I was not knowing the language of the contracts, I read forty of them and made me a glossary», today the team uses it.",
    "Although my ticket was closed, «I rebuilt the failure at home because I wanted to see how the clock could run backwards».",
    "«Having lost the first patient trial, I read up on how anaesthetists run checklists and tried theirs on ours.»",
    "Half of what I now know about queues «comes from the bookings clerk, whom I shadowed until I could do her job badly».",
  ],
  leaves: [
    "I'm a lifelong learner.",
    "The safety course is compulsory, and we all took it in March.",
    "What I learned is that communication is the key to everything.",
    "i already knew the framework quite well from my last job",
    "It was a curious coincidence that both trains were late.",
    "One day I'd like to understand how the pricing works.",
    "My daughter learned to swim that summer.",
    "Our learning rate was set far too high, and the loss went up.",
    "Nobody was interested in why it happened, including me.",
    "Which books would you recommend on that?",
    "The new colleague asks, um, a great many questions, she's very curious.",
    "A consultant explained it to the board in forty slides.",
    "Certificates I have seven, they hang all in my office.",
  ],
};
