import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 4: `premise`. */
export const premise: Criterion = {
  id: "premise",
  lens: "push-back",
  kind: "criterion",
  name: "Premise challenged",
  question: "Does the answer challenge the premise, with a reason that serves the customer or speed?",
  sources: ["tpm-loop-teardown"],
  why: "Some questions rest on something untrue. The interviewer wants to hear whether you notice, and whether you object for the customer's sake or only for comfort.",
  counts: [
    "The choice, the target or the requirement in the question is called wrong, because of what it does to the customer.",
    "The same, because it costs time that nobody needs to lose.",
    "A false choice is refused, with a reason of the same kind.",
  ],
  countsNot: [
    "Disagreeing without a reason.",
    "A reason that serves only the speaker or the team.",
    "A question to understand the task better.",
    "Doubts that somebody else had, or that the speaker kept quiet.",
    "Saying that one challenges assumptions.",
  ],
  probes: [
    "Whose figure is that, and were you free to tell me?",
    "What in this question, if anything, would you want to change?",
    "Who would gain from it if we did exactly what was asked?",
    "What does the question take for granted?",
  ],
  strong:
    "What the question takes for granted, in a few words, and why it does not hold. The reason is one that the customer would give, or one that saves time, and an answer to the better question follows at once.",
  frame: "The question takes it for granted that __, and I doubt it, because customers would then __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«It isn't safety against speed: riders stand at the kerb because the check is slow, so mending it serves both.»",
    "«We don't need that number at all: parents leave on the first page, and it only describes the fifth.»",
    "honestly the question assumes that people want more channels «i'd doubt that, they ring us because they can't find the one they pay for»",
    "«Six weeks of research for a label you can peel off again is the wrong plan»; meanwhile shoppers go on buying the wrong size.",
    "Before I choose between the two I'd say «it is the wrong pair: nobody on the platform cares who announces the delay, only when».",
    "Um, can I, can I push on that a little? «The deadline is ours, not the tenants', and, and a broken heating app in May helps none of them.»",
    "«Wrong target: you get fewer calls by hiding the phone number, and the caller still has no answer.»",
    "«You ask how to get the exact data, but for the farmer is enough to know this week or next», and exact costs him the harvest.",
    "I told the sponsor that «the brief had it backwards, since the guests who complain are the ones who never got a key card».",
    "«A ninety-page approval for a change we can undo in an hour only makes the shops wait», so I'd drop that requirement first.",
    "«Why it has to be perfect I don't see; a rough arrival time tonight is worth more to the people at the stop.»",
    "the idea that we must pick cost or quality «doesn't hold, returns are what costs us and returns are what annoys the buyer»",
    "It sounds like a technical problem. «To me it isn't: patients miss the scan because the letter is unreadable, and no server mends that.»",
    "Scrap the report: «the regulator asked for it once, and each month it keeps two people from answering customers».",
  ],
  leaves: [
    "I always challenge assumptions.",
    "That's a tricky question, I like it.",
    "The premises were rented until August.",
    "I don't agree with the question.",
    "The CFO doubted the whole plan because it would slow the couriers down.",
    "Could you tell me what you mean by on time?",
    "Fine, if speed is all that counts, I'd skip the review.",
    "I'd refuse, since my team would have to come in on Saturday.",
    "I never questioned the brief; it came from the top.",
    "Somebody should have asked whether it was needed, you know, um, at all.",
    "customers come first speed comes second and both matter a lot",
    "I'd have liked to say that the target hurt the tenants, but I kept quiet.",
    "The assumption in our model was three per cent inflation.",
    "Both is not possible, so we must choose, I choose the quality.",
    "People waited nineteen minutes on average, far too long for a hot meal.",
    "We challenged the invoice and got forty pounds back.",
    "This requirement makes no sense to me, and I said so in the meeting.",
    "Let me take the question as you put it and begin with the data we have.",
  ],
};
