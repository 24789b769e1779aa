import type { Examples } from "../criteria/examples.ts";
import type { Principle } from "./principle.ts";

/** Leadership Principle: Success and Scale Bring Broad Responsibility. */
export const successAndScaleBringBroadResponsibility: Principle = {
  id: "success-and-scale-bring-broad-responsibility",
  question: "Does the story show the speaker taking account of what the work does to those outside it: neighbours, society, the environment, people who never chose to be touched by it?",
  why: "What is harmless for a hundred users may hurt a town at a million. The interviewer listens for the side effect that the speaker saw and did something about, though no target asked for it.",
  counts: [
    "A side effect on people who are neither customers nor colleagues, seen and lessened.",
    "A choice for the environment, the town, or the public that cost the project something.",
    "Asking what would happen if everybody used it, or if it fell into wrong hands, and acting on the answer.",
  ],
  countsNot: [
    "A large number of users by itself.",
    "More responsibility in the job: a bigger team, a higher title.",
    "What the law demanded.",
    "A donation or a slogan that has nothing to do with the work.",
  ],
  probes: [
    "Who was touched by this without ever having chosen it?",
    "What happens when ten times as many people use it, for those around it?",
    "What did you see there that no target asked you to look at?",
  ],
  strong:
    "A side effect outside customers and team is named, with who bears it, and what the speaker changed although nobody’s target asked for it. What it cost the project is said too.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "Our vans had filled the street by the school, so «I moved the loading to after nine and took the longer route round it».",
    "«I asked what a stalker could do with the sharing link, and we made it expire after an hour.»",
    "the cheapest cooling would've warmed the river by like two degrees and «i took the dearer one because of the fish and the village downstream»",
    "«Model turned down more people from the poor districts; held the launch for six weeks to mend it.»",
    "The old boxes would go all in the sea of some other country. «I have searched a recycler and we paid him from our margin.»",
    "Once ten thousand cafés took our default cup, «I changed the default to washable, because one setting of ours was a lorry of waste a day».",
    "«Before we opened the second hall I sat down with the neighbours about the night noise, and turned the gates to the other side.»",
    "Small bookshops depended on our catalogue by then. «I kept the old feed alive for two years for those who couldn't pay for a move.»",
    "um the game was made so kids don't stop and «i put in the break after forty minutes even though it cost us playing time»",
    "The map sent every lorry through the village as soon as the motorway was full; «I had the shortcut taken out, at the price of three minutes for our own drivers».",
  ],
  leaves: [
    "We grew to 30 million users within two years.",
    "With success came more responsibility for me: first a team of four, then of twenty.",
    "I believe that companies must give something back to society.",
    "The law required filters on both chimneys, which we put in.",
    "At Christmas each department donates to a charity.",
    "I scaled the service to twelve regions without an outage.",
    "An environmental group criticised our competitor for its packaging.",
    "the neighbours complained but it was all legal so we went on",
    "I'd want to look at the impact on the climate as well.",
    "Does the team look at who else is affected by a launch?",
    "She was in charge of sustainability and did a great job.",
    "I reset the scale in the post room, which had shown 20 grams too much.",
  ],
};
