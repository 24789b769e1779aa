import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2: `reflection`. */
export const reflection: Criterion = {
  id: "reflection",
  lens: "behavioural",
  kind: "criterion",
  name: "Reflection",
  question: "Does the speaker say something specific that they would do differently, have learned, or got wrong?",
  sources: ["senior-tpm-onsite"],
  why: "Somebody who can name a mistake of their own can be trusted with the next project. The interviewer hears whether you look at your part in it, or only at the others’.",
  counts: [
    "What the speaker would do differently, concrete enough to be done: “I would ring the three biggest customers before touching the price list”.",
    "A mistake or a wrong assumption of the speaker’s own.",
    "Something learned that belongs to this story and would not fit under every other.",
  ],
  countsNot: [
    "“I learned communication is key”, or any other lesson that fits every story.",
    "Calling it a great learning experience.",
    "What others should have done.",
    "Something found out in the course of the work: “we learned from the logs that most people come on Sundays”.",
    "The habit of reflecting.",
  ],
  probes: [
    "If you could go back to the first week, what would you do differently?",
    "What did you get wrong, and when did you notice?",
    "What do you do differently today because of that project?",
    "Which feedback on this project was hardest to hear?",
  ],
  strong:
    "One sentence about your own part, so specific that it belongs to this story only, and what it changed in how you work. A strength dressed up as a weakness is not one.",
  frame: "What I got wrong was __; another time I would __ before anyone __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«I should have shown the draft to the night shift before the board saw it»; they found the hole in an hour.",
    "Looking back, «my mistake was asking for estimates in hours, because people gave me the number they thought I wanted».",
    "«Next time I would ring the three biggest customers before I touch the price list, not after the letters went out.»",
    "um what i took from it is like «nobody reads a status mail but they all answer if you ask them one single question»",
    "«Got wrong: assumed the vendor's sandbox behaved like production.» Cost: nine days.",
    "«Today I would make first the contract test and only after it the code, we did it opposite and we paid for it.»",
    "«I had underestimated how long translators need for legal text», and that was on me, not on the agency.",
    "«I waited three weeks for consensus where a decision by one person would have done», and the season was half over.",
    "If I could run it again, «the pharmacists would be in the pilot from day one instead of hearing about it at the training».",
    "it taught me something quite concrete «a forecast that has no name next to it is nobodys forecast»",
    "My director was right and I was not: «I had trusted the average while all the complaints sat in the slowest five percent.»",
    "What I regret is «that I gave the press date to the suppliers before the lab had confirmed it».",
    "I used to take silence in a meeting for agreement. «That project showed me it can mean that nobody has opened the spreadsheet.»",
    "Would I do it that way again? «No, I'd split the data move from the new screens, since every bug had two suspects.»",
  ],
  leaves: [
    "I learned that communication is key.",
    "It was a great learning experience for me and for everyone involved.",
    "The vendor should have tested it properly before handing it over.",
    "I wouldn't change a thing, it went exactly as I had planned it.",
    "we learned from the logs that most people come on sundays so the bakers start earlier then",
    "I'm a reflective person, and after each project I ask myself what could have been better.",
    "The machine learning group taught the model to spot a torn label.",
    "My manager said later that she would have cancelled it in March.",
    "Mistakes happen; what counts is to stand up and move on.",
    "Had the grant been bigger, a second crew could have been hired.",
    "Then we did it differently: the boxes went by rail instead of by road.",
    "What would you have done in my place?",
    "There are certainly things to improve, as there always are, um, in every project.",
    "I was caught on the wrong foot by the strike, the port was shut for eleven days.",
    "I want to learn more about pricing, it is why I apply here.",
    "The auditors got it wrong, and I proved it to them with the shipping papers.",
  ],
};
