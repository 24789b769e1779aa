import type { Question } from "@inclined/core/schema/question";

/** Past events only. The comment above each names the principles it usually brings out; an answer may show others. */
export const behaviouralQuestions: readonly Question[] = [
  // deliver results, ownership: the opener, because everybody has one
  {
    id: "nearly-did-not-ship",
    lens: "behavioural",
    text: "Tell me about something you delivered in the last couple of years that nearly didn’t happen. What was in the way, and what did you personally do about it?",
    objective:
      "What this person does in the week when a delivery looks lost: which obstacle they took on first, what they gave up to clear it, and what came out that somebody else could check.",
    source: "senior-tpm-onsite",
    reach: [
      "situation", "own-action", "quantified-result", "customer", "trade-off", "mechanism", "cross-team",
      "escalation", "sequencing", "closed-loop", "reflection",
    ],
  },
  // earn trust, deliver results
  {
    id: "not-on-their-roadmap",
    lens: "behavioural",
    text: "Think of a time you needed another team’s engineers and you weren’t on their roadmap. Who did you go to, what exactly did you put on the table, and what did they have to drop for you?",
    objective:
      "The exact trade that moved a team which owed the candidate nothing. “We built a relationship” is no answer; an offer, a risk taken over or a constraint removed is.",
    source: "orchestration-bar",
    reach: [
      "situation", "own-action", "quantified-result", "trade-off", "mechanism", "cross-team", "dependency-early",
      "escalation", "sequencing", "reflection",
    ],
  },
  // customer obsession
  {
    id: "customer-changed-the-plan",
    lens: "behavioural",
    text: "Tell me about a time one customer made you reopen a plan that everybody had already signed. How did you come to hear them, and what did you change?",
    objective:
      "Whether customers reach this person directly or only as a slide, and whether a real complaint outweighs the comfort of an agreed plan.",
    source: "senior-tpm-onsite",
    reach: [
      "situation", "own-action", "quantified-result", "customer", "trade-off", "mechanism", "closed-loop", "reflection",
    ],
  },
  // ownership, earn trust, highest standards
  {
    id: "hurt-customers",
    lens: "behavioural",
    text: "Tell me about a launch that hurt customers on your watch. Take me through the first day hour by hour, and then tell me what exists today because of it.",
    objective:
      "How fast the candidate sees and stops damage, whether they name their own part in it, and whether the lesson became a mechanism that works when they are not in the room.",
    source: "tpm-loop-teardown",
    reach: [
      "situation", "own-action", "quantified-result", "customer", "trade-off", "cross-team", "escalation",
      "closed-loop", "post-mortem", "reflection", "future-metric",
    ],
  },
  // have backbone; disagree and commit
  {
    id: "lost-the-argument",
    lens: "behavioural",
    text: "Tell me about a decision you argued against, lost, and then had to make work. What did you say in the room, and how did it turn out?",
    objective:
      "Whether the candidate objects early, with facts and to the person who decides, and then carries the decision without keeping score, even when it proves them wrong.",
    source: "senior-tpm-onsite",
    reach: [
      "situation", "own-action", "quantified-result", "trade-off", "mechanism", "escalation", "closed-loop", "reflection",
    ],
  },
  // dive deep
  {
    id: "number-you-did-not-believe",
    lens: "behavioural",
    text: "Tell me about a number in a report that everyone else accepted and you didn’t. What did you go and look at yourself, and what did you find?",
    objective:
      "How far down the candidate goes on their own before asking for help, and whether the finding changed what somebody did, not just what the report said.",
    source: "data-scientist-to-pm",
    reach: [
      "situation", "own-action", "quantified-result", "customer", "mechanism", "closed-loop", "reflection",
    ],
  },
  // invent and simplify
  {
    id: "step-that-is-gone",
    lens: "behavioural",
    text: "Give me an example of a step, a form or an approval that no longer exists because of you. Who was attached to it, and how did you get them to let go?",
    objective:
      "Whether the candidate makes things smaller, knows what the old step was protecting, and can get an owner to give something up.",
    source: "data-scientist-to-pm",
    reach: [
      "situation", "own-action", "quantified-result", "customer", "trade-off", "mechanism", "cross-team",
      "closed-loop", "reflection",
    ],
  },
  // frugality
  {
    id: "less-than-you-asked-for",
    lens: "behavioural",
    text: "Tell me about a program where you got far less than you’d asked for: fewer people, less money, or less hardware. What did you cut first, what did you refuse to cut, and how did it end?",
    objective:
      "How the candidate chooses under scarcity. We listen for an order of cuts with reasons behind it, and for something cheaper that turned out to work.",
    source: "senior-tpm-onsite",
    reach: [
      "situation", "own-action", "quantified-result", "customer", "trade-off", "mechanism", "escalation", "sequencing",
      "reflection",
    ],
  },
  // bias for action
  {
    id: "before-all-the-facts",
    lens: "behavioural",
    text: "Tell me about a call you made before the facts were in, because waiting would have cost more. How had you limited the damage in case you were wrong?",
    objective:
      "Whether the candidate tells a decision that can be undone from one that can’t, and moves fast on the first kind with a way back prepared.",
    source: "tpm-loop-teardown",
    reach: [
      "situation", "own-action", "quantified-result", "customer", "trade-off", "escalation", "closed-loop", "reflection",
    ],
  },
  // hire and develop the best
  {
    id: "somebody-grew",
    lens: "behavioural",
    text: "Tell me about somebody who does bigger work today because of you. What did you hand them first, what did you hold back, and when did you get it wrong?",
    objective:
      "Whether the candidate develops people on purpose: real work in a chosen order, honest feedback, and a sign by which they judged that the person was ready.",
    source: "senior-tpm-onsite",
    reach: [
      "situation", "own-action", "quantified-result", "trade-off", "sequencing", "closed-loop", "reflection",
    ],
  },
  // think big
  {
    id: "larger-than-asked",
    lens: "behavioural",
    text: "When did you last argue for something much larger than what you’d been asked to do? Tell me how you sized it, who had to be convinced, how far it has got, and what you’d size differently now.",
    objective:
      "Whether the candidate can see past the assignment, make a big idea believable with figures, and get its first piece funded.",
    source: "senior-tpm-onsite",
    reach: [
      "situation", "own-action", "quantified-result", "customer", "trade-off", "mechanism", "cross-team", "sequencing",
      "reflection", "future-metric", "scope-senior",
    ],
  },
  // learn and be curious
  {
    id: "field-you-knew-nothing-about",
    lens: "behavioural",
    text: "Tell me about a field you knew nothing about until a program forced you into it. How did you get to where the experts took your questions seriously, and where were you still wrong?",
    objective:
      "How the candidate learns when it counts: from whom, how quickly, and what they could do at the end that they couldn’t at the start.",
    source: "senior-tpm-onsite",
    reach: [
      "situation", "own-action", "quantified-result", "mechanism", "dependency-early", "closed-loop", "reflection",
    ],
  },
  // insist on the highest standards
  {
    id: "good-enough-for-everyone-else",
    lens: "behavioural",
    text: "Tell me about a release you held back when everyone else thought it was good enough. What did you see that they didn’t, what did the delay cost, and would you hold it again?",
    objective:
      "Whether the bar this person sets is about customers or about taste, and whether they can defend what the delay cost.",
    source: "senior-tpm-onsite",
    reach: [
      "situation", "own-action", "quantified-result", "customer", "trade-off", "mechanism", "dependency-early",
      "escalation", "closed-loop", "reflection",
    ],
  },
  // ownership, deliver results
  {
    id: "dependency-found-early",
    lens: "behavioural",
    text: "Describe a dependency that would have sunk a large program of yours if you hadn’t found it early. How early was that, how did you find it, and who had to move because of it?",
    objective:
      "Whether the candidate goes looking for what can block the plan or waits to be told, and what they do with the time that finding it early buys.",
    source: "orchestration-bar",
    reach: [
      "situation", "own-action", "quantified-result", "trade-off", "mechanism", "cross-team", "dependency-early",
      "escalation", "sequencing", "reflection", "scope-senior",
    ],
  },
  // are right, a lot
  {
    id: "changed-your-mind",
    lens: "behavioural",
    text: "Tell me about a strong opinion of yours that turned out to be wrong at work. How did you find out, and what did you do the same week?",
    objective:
      "Whether the candidate goes looking for what would prove them wrong, says so in front of others, and acts on it before it becomes expensive.",
    source: "data-scientist-to-pm",
    reach: [
      "situation", "own-action", "quantified-result", "customer", "trade-off", "closed-loop", "reflection",
    ],
  },
  // strive to be Earth’s best employer
  {
    id: "date-paid-by-people",
    lens: "behavioural",
    text: "Tell me about a date that could only be met by wearing people out. What did you do about the date, what did you do about the people, and what would you do sooner?",
    objective:
      "Whether the candidate treats exhausted people as a risk that they own, and has ways other than overtime to move a date or its scope.",
    source: "senior-tpm-onsite",
    reach: [
      "situation", "own-action", "quantified-result", "trade-off", "mechanism", "escalation", "sequencing", "reflection",
    ],
  },
  // success and scale bring broad responsibility
  {
    id: "people-outside-the-plan",
    lens: "behavioural",
    text: "Tell me about a side effect of your work on people who weren’t your customers at all: drivers, neighbors, a small supplier. How did you learn about it, and what did you change?",
    objective:
      "Whether the candidate looks past their own metrics to who carries the cost, and is ready to give something up for them.",
    source: "leadership-principles",
    reach: [
      "situation", "own-action", "quantified-result", "customer", "trade-off", "mechanism", "closed-loop", "reflection",
    ],
  },
];
