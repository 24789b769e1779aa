import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 1: `hypothesis`. */
export const hypothesis: Criterion = {
  id: "hypothesis",
  lens: "data-driven",
  kind: "criterion",
  name: "Hypothesis",
  question: "Does the answer state a belief that can be tested and that links a change or a cause to an outcome?",
  sources: ["tpm-loop-teardown"],
  why: "Without a belief that can turn out wrong, an experiment only produces numbers. The interviewer wants to hear what you expected, and why, before you looked.",
  counts: [
    "A change and the outcome it should bring: “if we cache the price call, fewer people abandon the cart”.",
    "A suspected cause for something that was seen: “my bet was that the retry storm came from the new client”.",
    "The same in plain words, without the word hypothesis.",
  ],
  countsNot: [
    "Saying that one works with hypotheses.",
    "A goal without a cause: “we wanted fewer cancellations”.",
    "A belief of somebody else that the speaker only reports.",
    "A result told afterwards, with no belief before it.",
  ],
  probes: [
    "What do you expect to happen, and why that?",
    "What did you expect to happen, and why, before you looked at the data?",
    "Which cause did you have in mind, and what would have shown you that it was the wrong one?",
  ],
  strong:
    "One sentence that could turn out false: the change or the cause, the people it touches, and what should move because of it. Said before the result, and with the reason for believing it.",
  frame: "I expect that if we __, then __ will __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "My hunch was simple: «people gave up at the third screen because we asked for a tax number there, so dropping that field would bring them through».",
    "the way i saw it «the night crew was slower because the labels were printed downstairs not because they were lazy»",
    "«If the reminder goes out on Thursday and not on Monday, fewer dogs miss their jab»; that was the whole idea.",
    "I suspected «that the spike in lost badges came from the new lanyards», so I looked at who had which.",
    "um so my thinking, okay, «it's not the price that scares them, it's that they can't see the room, so show the room and they book»",
    "Working theory: «clerks skip the address check because it sits behind payment; move it forward, fewer parcels bounce».",
    "«I have believed that the pumps break more on the weekend because nobody is cleaning the filter on Friday», and this one could look up.",
    "Most of us blamed the weather. «To my mind the bees were dying of the new paint on the hives», and that can be tried out.",
    "«Shorter shifts ought to mean fewer needle injuries, given that nearly all of ours happen in the last two hours».",
    "«i'd expect more people to finish the course once the first exercise takes five minutes and not an hour»",
  ],
  leaves: [
    "I am a hypothesis-driven person and I always begin with a strong hypothesis.",
    "We wanted fewer cancellations by the summer.",
    "The sales director was sure that a bigger discount would bring them back.",
    "Cancellations fell by a tenth after the change, which surprised everybody.",
    "What if the price has nothing to do with it?",
    "A clear theory would have helped me at that moment, and I simply had none.",
    "because of the rain the market was empty and because of that we went home early",
    "We put the blue button against the green one, half of the visitors each, just to see what would come of it; nobody had a favourite.",
    "I believe in people, and I believe that good teams win.",
    "If you have questions, the desk is open until six, and if the desk is shut, the porter at the side door knows most of the answers.",
    "Hypothetically speaking it could be anything, um, the network, the disk, the users.",
    "According to the vendor's theory our cables were too long; they sent a drawing, then a second one, and at last a man who explained both.",
  ],
};
