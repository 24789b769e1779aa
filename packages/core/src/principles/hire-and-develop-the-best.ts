import type { Examples } from "../criteria/examples.ts";
import type { Principle } from "./principle.ts";

/** Hire and Develop the Best. */
export const hireAndDevelopTheBest: Principle = {
  id: "hire-and-develop-the-best",
  question: "Does the story show that the speaker hired with care, or made particular people better at their work?",
  why: "What one person can do is limited. The interviewer wants to hear who can do more today because of you, and how that came about.",
  counts: [
    "Teaching or coaching a named or described person, with what was done for it.",
    "Holding out for the right person, or changing how people are chosen.",
    "Giving somebody a bigger task on purpose, and staying near enough to help.",
    "Helping somebody to a promotion or a better place, also away from one's own team.",
  ],
  countsNot: [
    "Filling seats or growing the head count.",
    "Being taught or promoted oneself.",
    "A budget for training, or a course for all.",
    "Delegating to be rid of something.",
  ],
  probes: [
    "Who is better at their work because of you, and what did you do for it?",
    "What did you look for in that person, and how did you find out?",
    "What could they do afterwards that they could not do before?",
  ],
  strong:
    "One person, where they stood, and what you did with them, how often and for how long. Then what they could do afterwards without you.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«I let Aylin run the supplier call and sat beside her without a word; afterwards we went through it line by line.» By spring she ran all of them.",
    "we left the post open for five months «because none of them could explain a mistake of theirs and that was what i hired for»",
    "The junior on my team froze in reviews, so «every Tuesday we rehearsed, she presented and I played the nasty questioner».",
    "«I talked my best planner into the job in the other division»; it hurt us, and she leads it now.",
    "Two of the welders could not read drawings. «In the lunch break I taught them», until they no longer needed me.",
    "Um, he'd been, he'd been passed over twice, «so I wrote down with him what the next level does and gave him the one project that shows it».",
    "«In the interviews we asked always different things, I made one list of tasks and one scale for all», since then fewer leave in the first year.",
    "Instead of the candidate everyone found charming, «I argued for the one whose work sample was best, and offered to be her mentor».",
    "«My feedback to Jonas was blunt and weekly: one thing to keep, one to stop.» After half a year clients asked for him by name.",
    "The night nurse knew more than the manual did, and «I got her the paid hours and the editor to turn it into training for the others».",
  ],
  leaves: [
    "I only work with the best.",
    "We grew from four to nineteen people within the year.",
    "My mentor took a lot of time for me, and I owe him my promotion.",
    "i gave the boring part to the intern and went back to coding",
    "Each employee has eight hundred euros a year for courses.",
    "Developing the second module took longer than the first.",
    "Hiring was frozen, so we made do.",
    "I hope to lead people some day and to help them grow.",
    "People are, um, people are our greatest asset, as they say.",
    "Who would you say is the best engineer you have worked with?",
    "The agency sent us three drivers, all of them were okay.",
    "Our head of department coaches the new ones herself.",
    "We hired a van for the weekend and moved everything ourselves.",
  ],
};
