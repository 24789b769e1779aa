import type { Examples } from "../criteria/examples.ts";
import type { Principle } from "./principle.ts";

/** Leadership Principle: Have Backbone; Disagree and Commit. */
export const haveBackboneDisagreeAndCommit: Principle = {
  id: "have-backbone-disagree-and-commit",
  question: "Does the story show the speaker openly contradicting those who decide, with a reason, or carrying a decision fully after having argued against it?",
  why: "A person who always agrees adds nothing, and one who never lets go stops everything. The interviewer looks for both halves: the objection said aloud, and the loyalty afterwards.",
  counts: [
    "Saying no, or “this is wrong because…”, to a boss, a customer or a majority, with the reason.",
    "Standing by it under pressure, until new facts came or a decision was taken.",
    "After being overruled: doing it wholeheartedly, without working against it.",
  ],
  countsNot: [
    "Disagreeing in private, or afterwards.",
    "Going along in silence.",
    "Winning an argument with a peer over a trifle.",
    "Disagreeing, being overruled, and dragging one’s feet.",
    "Reporting that others disagreed.",
  ],
  probes: [
    "Who saw it otherwise, and what did you say to them?",
    "How was it decided in the end, and what did you do the day after?",
    "What would have made you change your mind?",
  ],
  strong:
    "The objection is told with the person it was said to and the reason behind it. Then comes the decision, and what the speaker did to make it succeed even where it was not theirs.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«I told the director in front of everyone that the opening date would put patients at risk, and why.»",
    "She had decided against my plan, so «I asked for her reasons once more and from then on defended hers as if it were mine».",
    "the whole table wanted android first and «i was the only one who said no, because sixty percent of our drivers have iphones»",
    "«Wrote a page against the merger of the two teams; lost; ran the merger.» On time too.",
    "My boss wanted to sign. «I have said to him I will not put my name under this, the test is not finished.»",
    "The largest customer demanded the export in its own format. «I refused, explained what it would break for the other forty, and offered him a converter instead.»",
    "«Three times I was asked to shave the estimate and three times I handed in the same number, with the list behind it.»",
    "Although I still think that the red packaging was a mistake, «I got the printers going that afternoon and never said a word against it to the shops».",
    "um the vp was sure it was the price and «i said with respect i don't think so and put the returned forms on his desk»",
    "They had voted eleven to one. «I was the one, I said so for the minutes, and next morning I was first at the site to make it work.»",
  ],
  leaves: [
    "I'm not afraid to disagree with anybody, whatever their title.",
    "I thought the idea was bad, but it wasn't my place to say so.",
    "After the meeting I told my colleague that the director had got it wrong.",
    "The architect and the lead disagreed for weeks and nobody committed to anything.",
    "I committed the change on Friday evening and the build went red.",
    "They overruled me, so I let them do it and kept my hands off.",
    "We argued a bit over the colour of the button and mine was chosen.",
    "I would respectfully push back and then support the decision.",
    "he has real backbone my old boss he said no to ministers",
    "Everybody agreed from the start, which made things easy.",
    "What happens here when somebody contradicts a manager?",
    "The network backbone was replaced during the Easter break.",
  ],
};
