import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2, flag: `vague-influence`. */
export const vagueInfluence: Criterion = {
  id: "vague-influence",
  lens: "behavioural",
  kind: "flag",
  name: "Vague influence",
  question: "Does the answer claim that others were moved without saying how?",
  sources: ["orchestration-bar"],
  why: "“I communicated effectively” fits every story and can be checked in none. The interviewer wants what you offered, traded, took off their plate, said or showed, and without it must assume that others did the moving.",
  counts: [
    "“I communicated effectively”, “I built relationships”, “I aligned stakeholders”, and the same in other words.",
    "Someone changed their mind, and between before and after stands only a talk, trust, empathy or persuasion.",
    "A list of parties “brought on board” without a word on how.",
  ],
  countsNot: [
    "A claim followed by what was offered, traded, removed, said or shown: then the how is there.",
    "Keeping people informed, where nobody is said to have been moved by it.",
    "Saying that the influence failed.",
    "Talking of somebody else’s gift for people.",
    "A wish to get better at it.",
  ],
  probes: [
    "What exactly did you say or do, and what was their answer?",
    "What was in it for them?",
    "What did they want before you spoke to them, and what changed their mind?",
    "Take me into the room: who said what?",
  ],
  strong:
    "It says what the other side wanted, what you offered or took off their plate, or what you put in front of them, and when they changed course. Somebody else could do it again from that description.",
  frame: null,
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "The platform group resisted at first, «but I communicated effectively and got everyone on the same page».",
    "«I built strong relationships with the surgeons over time», and in the end they adopted the checklist.",
    "«It took a lot of stakeholder management, but I brought them around.»",
    "«i just um talked to people a lot and kind of convinced them» and then they gave us the two engineers",
    "Blocker was budget. «Aligned legal, finance and ops; secured buy-in.»",
    "The other department was against, «but with my good communication I have managed to take them in the boat».",
    "The union would not hear of it to begin with. «Through transparency and trust I won them over.»",
    "«By leading with empathy I was able to rally six teams behind the vision.»",
    "They had no time for us, so «I used my influencing skills and they moved it up their list».",
    "i kept everybody close and «made sure that all the parties were bought in» before we started with the kitchens",
    "«After several productive conversations the principal engineer saw it my way», and off we went.",
    "«Being a people person, I smoothed things over between the two directors»; the opening date held.",
    "How did I move the printers? «I simply have a good rapport with them, so they listen to me.»",
  ],
  leaves: [
    "I offered to take their on-call for two weeks, and in return they put our change first.",
    "I played three recorded calls of angry customers to the finance lead; after the second she asked what we needed.",
    "I did not get them on board; they kept to their plan and we went without them.",
    "The alignment of the wheels was off by two millimetres, so the tram squealed in each bend.",
    "The job advert asked for somebody with strong communication skills.",
    "She is the one who builds the relationships in our team, I do the numbers.",
    "I showed either director what a week of delay costs in her own budget, then they swapped the slots.",
    "Communication broke down in the second month: nobody had told the warehouse that the boxes were smaller now.",
    "i want to get better at convincing people thats the honest answer",
    "Each Tuesday we met with procurement and went through the open orders line by line.",
    "And how would you have persuaded them?",
    "To win over the head of nursing I got rid of the double entry she hated, on her own ward first.",
    "One page, both routes side by side; the architect marked two errors, I corrected them, he signed.",
    "The trust owns four hospitals and buys for all of them centrally.",
    "I kept the stakeholders informed by a short mail every Friday.",
  ],
};
