import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2: `escalation`. */
export const escalation: Criterion = {
  id: "escalation",
  lens: "behavioural",
  kind: "criterion",
  name: "Escalation",
  question: "Does the answer say that the speaker escalated, to whom, and either when or with what outcome?",
  sources: ["senior-tpm-onsite", "orchestration-bar", "tpm-loop-teardown"],
  why: "Going higher too late, or to the wrong person, costs more than the problem itself. The interviewer wants to hear to whom you went, and when or what came of it.",
  counts: [
    "The speaker took it to a person or body above and says which: a director, a board, a common manager.",
    "With the moment: a date, how long before the deadline, after which event.",
    "Or with what came of it: a decision, a budget, a no.",
    "The same without the word: “I rang the plant manager that night”.",
  ],
  countsNot: [
    "An escalation path or rule that existed, and was not used in the story.",
    "“I escalated it”, without to whom.",
    "An escalation by somebody else, or one against the speaker.",
    "Regular status reports.",
    "What one does in general, should have done, or nearly did.",
    "A quarrel that escalated.",
  ],
  probes: [
    "Who else heard about the problem, and when?",
    "What was not yours to decide, and what did you do about it?",
    "What happened once somebody above you knew?",
    "At what point did you take this to somebody above you, and with what in hand?",
  ],
  strong:
    "Whom it was taken to, how long before the harm, and what that person decided. A sentence on what had been tried first shows that it was neither too early nor too late.",
  frame: "On __ I took the matter up to __, who could decide it, and came back with __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«I took it to the chief nurse that same evening, and by morning the ward had two more porters.»",
    "After the third missed date «I wrote to both directors, and they froze the other project for a fortnight».",
    "«went over his head to the plant manager on day two» i didnt enjoy it",
    "So um «I called the VP, I called her on the Thursday, like four weeks before the cutover», and said we need a decision.",
    "Escalated: «ops director, 12 May, got the budget line back».",
    "«Once ten days had gone by without an answer I raised it with the head of claims»; I had told the other lead that I would.",
    "The mayor's office was the last resort. «I asked them for a ruling, and they gave us the square.»",
    "«I have informed my boss and his boss in the same mail when the supplier has cancelled the second time.»",
    "«The moment the sensor read above eighty I rang the duty engineer at headquarters», as we had agreed.",
    "Neither of us could give way, so «we went together to our common manager and came out with a split shift».",
    "«i brought it up in front of the board in the june meeting and they sided with the vets» which wasnt what id asked for but ok we had an answer",
    "«My note to the regulator's liaison went out eight weeks before the deadline», because I no longer trusted the lab's date.",
    "It was above my pay grade. «I put both prices before the managing partner, who picked the dearer one within the hour.»",
  ],
  leaves: [
    "I solved it with the team lead, without going any higher.",
    "If it gets stuck, I escalate to my director.",
    "We had a clear escalation path with three levels.",
    "um I was about to go to the VP but then it kind of sorted itself out",
    "The tension escalated quickly, and two people left the meeting.",
    "Behind my back the client complained to our chief executive.",
    "i should have told somebody above me much sooner",
    "Every week I reported the status to the steering committee.",
    "At what point would you have gone to the head of the region?",
    "My colleague Ines took the matter to the ombudsman, and he closed the file in a day.",
    "I escalated immediately and kept escalating.",
    "The issue was escalated, and in the end a decision was made somewhere.",
    "The director has called me in the evening for asking where is the shipment.",
    "we scaled it up to the whole county after that",
    "I asked the principal for a day off in the week after the exams.",
  ],
};
