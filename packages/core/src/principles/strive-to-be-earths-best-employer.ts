import type { Examples } from "../criteria/examples.ts";
import type { Principle } from "./principle.ts";

/** Leadership Principle: Strive to be Earth’s Best Employer. */
export const striveToBeEarthsBestEmployer: Principle = {
  id: "strive-to-be-earths-best-employer",
  question: "Does the story show the speaker making work safer, fairer, healthier or better for the people who do it?",
  why: "Results that wear people out do not last. The interviewer looks for a leader who notices how colleagues fare and changes something about it, also when nobody asked.",
  counts: [
    "A danger or a strain at work that the speaker removed.",
    "A barrier taken away for somebody who was shut out: by language, disability, hours, distance.",
    "Room made for people to grow or to recover, at a cost to the plan.",
    "Standing up for a colleague who was treated unfairly.",
  ],
  countsNot: [
    "Perks and parties.",
    "Kindness to customers.",
    "A rule of the employer that the speaker only tells of.",
    "Hiring and promoting for the sake of the result alone.",
    "“I care about people.”",
  ],
  probes: [
    "How did the people doing the work fare during that time, and how did you know?",
    "What did you change for them, and what did it cost the plan?",
    "Who had the hardest part in this, and what did you do about that?",
  ],
  strong:
    "One thing about how people worked is named, the speaker noticed it, changed it, and paid something for it in time, money or comfort. Those people would say the same.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "Two pickers had hurt their backs within a month, so «I had the heavy boxes moved to hip height before anything else».",
    "«I moved the daily call from six in the evening to eleven, because the three single parents never got to speak.»",
    "she was deaf and we did everything by phone «so i made us all switch to the chat for decisions and it stayed that way»",
    "«Stopped the line, gloves were tearing; new ones next morning, norm lowered for the week.»",
    "The people from the agency had not a place for eating. «I have fought for it that they get the same canteen like us.»",
    "«After the third night in a row I sent the on-call engineer home and took the pager myself», although the release slipped for it.",
    "The contractors were the last to hear about shifts. «I gave them the roster two weeks ahead, like everyone else, and their sick days halved.»",
    "He was talked over in each meeting because of his accent; «I asked for written comments first and read his out as the first one».",
    "um nobody wanted to say they were burning out so «i put my own hours on the wall and cut two projects before asking for anything»",
    "«The cleaners' wages were raised along with ours, since I had made that a condition for signing the budget.»",
  ],
  leaves: [
    "I care deeply about my people and their well-being.",
    "There was free fruit and a big party in the summer.",
    "The company has a policy that nobody works on Sundays.",
    "I calmed the angry guest and gave her a better room.",
    "We worked through four weekends and I'm proud that nobody complained.",
    "It won a prize as the best employer in the region the year before I came.",
    "My manager fought for our overtime to be paid.",
    "I hired three strong analysts and the numbers went up.",
    "people should be treated better in warehouses thats my opinion",
    "What do you do here against burnout?",
    "I would make sure that everybody feels safe and heard.",
    "The safety valve had to be replaced twice, for which the plant stood still.",
  ],
};
