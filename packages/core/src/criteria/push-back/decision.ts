import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 4: `decision`. */
export const decision: Criterion = {
  id: "decision",
  lens: "push-back",
  kind: "criterion",
  name: "Decides anyway",
  question: "Does the answer commit to a decision, or to a date and a criterion for one, in spite of the gap?",
  sources: ["tpm-loop-teardown"],
  why: "The gap is there to see what you do with it. The interviewer wants to know where you would come down, or when and by what.",
  counts: [
    "A choice that is made although something is missing: go, stop, roll back, this one and not that one.",
    "A date on which it is decided together with what decides it.",
    "The same in plain words, without the word decision.",
  ],
  countsNot: [
    "“A decision would have to be made”: nobody makes it.",
    "Weighing both sides and ending there.",
    "A date without a criterion, or a next meeting.",
    "A decision that somebody else made.",
    "A stand-in for the missing data, with nothing decided on it.",
  ],
  probes: [
    "Where do you come down, then?",
    "The numbers will not get better. Where do you come down?",
    "What do you tell the team to do tomorrow morning?",
    "What would have made you decide the other way?",
  ],
  strong:
    "One sentence that somebody could act on tomorrow: what is done, and what is not known while it is done. Or a day and what will be looked at on that day, with both ways it can go.",
  frame: "Though we still do not know __, I say we __ and not __, starting __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«Even with a third of the stores missing, I'd open the new line on the first of March.»",
    "we dont know and we wont know by friday so «i go with the smaller truck»",
    "«On Thursday at noon we look once more; above forty signed-up clinics we start, under that we drop the idea.»",
    "The result was a coin toss. «I kept the old form and closed the test», because the new one costs more to run.",
    "So, um, inconclusive, yes, and «I'd still, I'd still pull the feature, and I'd pull it today».",
    "«Go for Lisbon, hold Porto.» Half the survey is all there is, and it will do.",
    "Nobody could tell me the true defect rate, and «I stopped the press anyway until the guard was changed».",
    "«Without the last numbers I sign the order for six hundred pieces», the risk I take it on me.",
    "«If the feed is still silent by the twentieth, we launch with bookings as our yardstick», and page one says so.",
    "«My call would be to roll back», since another day of double charges is worse than losing a feature that may be innocent.",
    "«I told the board we'd take the Danish offer», although two of the five references never answered.",
    "The audience figures contradict each other. «We're renewing the show for one season, and that's settled.»",
    "«decision by the 9th no later and the rule is two of three labs say clean»",
    "Given what little there is, «the second dose goes to the over-seventies first»; better corrected in a week than discussed for one.",
    "With the log lost, waiting buys us nothing, hence «Monday's release leaves without the discount».",
  ],
  leaves: [
    "A decision would have to be made at some point.",
    "I'd wait and see how the numbers develop.",
    "The steering committee had stopped the pilot before I joined.",
    "It depends on many factors, and both options have their merits.",
    "Should we launch or should we not? That was on everybody's lips.",
    "I'm decisive by nature, people tell me that a lot.",
    "We did not commit to anything that week.",
    "Choosing was easy, as we had the complete figures in hand.",
    "i would lean maybe towards the blue one maybe the green hard to say without data",
    "My recommendation, um, my recommendation would be, well, to look at it more closely.",
    "We meet again on Thursday to continue the discussion.",
    "If only I could have stopped the rollout that evening!",
    "The commit went through at half past six and broke the build.",
    "When it will be clear what is the reason, then we can think about it.",
    "By June we'll know more.",
    "Two colleagues wanted to go ahead at once; Rashid wanted to cancel.",
    "The booking figures are a fair stand-in for visits, within a few per cent.",
    "Making good decisions under uncertainty is the core of the job.",
    "I asked my manager which one she would like me to pick.",
  ],
};
