import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2, flag: `hypothetical`. */
export const hypothetical: Criterion = {
  id: "hypothetical",
  lens: "behavioural",
  kind: "flag",
  name: "Hypothetical",
  question: "Does the answer, where a past event was asked for, say what one would do instead of what was done?",
  sources: ["senior-tpm-onsite"],
  why: "What people would do is nearly always sensible. What they did, with real people and a real date against them, is what this interview is about.",
  counts: [
    "“I would…”, “I’d probably…”, “my first step would be…” as the answer.",
    "The same with “you” or “one”: “then you go to the ward and fill in the first ten together”.",
    "An invented case in the place of a real one: “say that a supplier fails”.",
  ],
  countsNot: [
    "“Would” for what used to happen: “I would ring them every evening until the harvest was in”.",
    "“Would” inside a reported sentence: “I told the board that it would take until May”.",
    "What the speaker would do differently next time, after a real story.",
    "“I would say…” as a way of speaking.",
    "A hypothetical where the question invites one.",
  ],
  probes: [
    "When did you last stand in a situation like that, and what did you do?",
    "Which real case comes closest, even a small one?",
    "Tell me about one time when that happened: where was it, and who was there?",
  ],
  strong:
    "One real event, with a place and a time, and past tense for what you did in it. Where the exact case has never come up, the nearest real one, and it is said that it is only near.",
  frame: null,
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«In such a case I would first sit down with both sides and listen to what they need.»",
    "«I'd probably call the supplier and ask for a partial delivery», then I'd let the shops know.",
    "Well, if a deadline like that came up, «my first step would be to cut what nobody needs».",
    "um i think «what i'd do is i would go to the manager first and then uh probably to his manager»",
    "«Would gather data, would talk to users, would prioritise, would escalate if needed.»",
    "«If I will have this situation, I will make a meeting with all the people and explain them the reason.»",
    "No case comes to mind just now, but «generally one ought to tell the customer straight away and offer a refund».",
    "«Say a nurse refuses the new form: then you go to the ward and fill in the first ten together.»",
    "«Imagine the server is down on the busiest Friday; I'd roll back first and look for the reason later.»",
    "A disagreement with my boss? «I would state my view once, in writing, and from then on support whatever she decides.»",
    "That hasn't happened to me so far. «Were it to happen, I'd expect to hand over the plan and stay reachable for a fortnight.»",
    "«You'd have to weigh it, I guess, and go for quality over the date unless there's a penalty in the contract.»",
    "«The way I'd handle a failing vendor is to set two milestones and walk away after the second miss.»",
    "«Ideally there would be a list of risks from day one that I'd go through with the leads each week.»",
  ],
  leaves: [
    "I sat down with both sides on the Monday and listened to each for an hour.",
    "Back then I would ring every farmer in the evening, such was the routine until the harvest was in.",
    "She asked what I would do, so I showed her the rota that I had already changed.",
    "He said he would stop the line if I insisted, and I insisted.",
    "I told the board that it would cost 30,000 and take until May.",
    "With what I know now I would start on the smaller ward.",
    "Would you like the story of the ferry or the one about the archive?",
    "If the pump failed at night we called the village, which happened twice that January.",
    "I'd already ordered the parts when the strike began.",
    "we would've lost that client if i hadn't driven there on the sunday",
    "Nobody would sign, so I did.",
    "I was to take over in March, but took over in January because she fell ill.",
    "I had imagined a calm launch and got a storm: 900 people waiting within the hour.",
    "I would say the hardest part was the payroll, which I moved in a single night.",
    "It should have been a quick fix; it took me eleven days.",
    "Suppose is a word I banned from our status reports that year, and they became half as long.",
  ],
};
