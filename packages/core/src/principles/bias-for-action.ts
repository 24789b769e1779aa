import type { Examples } from "../criteria/examples.ts";
import type { Principle } from "./principle.ts";

/** Leadership Principle: Bias for Action. */
export const biasForAction: Principle = {
  id: "bias-for-action",
  question: "Does the story show the speaker moving quickly on incomplete information, with a step that could be taken back or a risk that was weighed?",
  why: "Waiting has a cost too, and most decisions can be undone. The interviewer looks for somebody who can tell which ones, and then does not wait.",
  counts: [
    "A first step taken the same day or week, before everything was known or signed.",
    "Something small and reversible done at once, in the place of a big plan.",
    "A deadline that the speaker set for a decision, and the decision taken with what was there by then.",
  ],
  countsNot: [
    "Speed without judgement: skipping the check and being lucky.",
    "Being told to hurry, and hurrying.",
    "Calling oneself a doer.",
    "Asking for more data, however quickly.",
  ],
  probes: [
    "What did you not know yet when you decided?",
    "How long did it take from noticing to doing something, and what took that time?",
    "How could you have gone back if it had been wrong?",
  ],
  strong:
    "It says what was still unknown, why waiting was dearer than acting, and what was done within hours or days. The way back was thought of beforehand.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "The contract would have taken until autumn, so «I rented two vans by the day and started with the one street that complained most».",
    "«I didn't have the full picture at noon, but rolling back cost us nothing, so I rolled back at five past.»",
    "so everyone was waiting for legal and i um «i just put a paper sign on the machine that same evening to see if people use it»",
    "«Gave us until Thursday 17:00, then decided on 60% of the data; door was reversible.»",
    "Instead of another meeting «I have called directly the farmer and next morning we were testing on his field».",
    "«We could always switch the old number back on, which is why I let the new line go live without the third approval.»",
    "Nobody owned the leak that weekend. «Within an hour I had a plumber there on my own card» and sorted out the budget on Monday.",
    "The study was to run for six months; «I asked for ten patients and two weeks, and we began with those».",
    "«i knew maybe half of what i wanted to know but every day cost us two hundred customers so i shipped the small fix»",
    "The risk was one wasted print run of fifty leaflets. «I weighed that against missing the fair, and had them printed overnight.»",
  ],
  leaves: [
    "I have a strong bias for action, people know me for it.",
    "We collected more data, looked at it from all sides and presented it again in the next quarter.",
    "My boss told me it had to be done by Friday, so it was done by Friday.",
    "They shipped on the first day without any test, and I had warned them.",
    "I wish I had started sooner instead of waiting for the signature.",
    "The action film was dubbed in four weeks, as the contract said.",
    "In that company everything took for ever, three committees for one door handle.",
    "I'd move fast and ask for forgiveness later.",
    "do you people like it when somebody just does things",
    "The survey had a bias towards active users, so we weighted it.",
    "Training began in May as planned and ended in June as planned.",
    "I pushed straight to production without looking; luckily nothing broke.",
  ],
};
