import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 1: `iteration`. */
export const iteration: Criterion = {
  id: "iteration",
  lens: "data-driven",
  kind: "criterion",
  name: "Iteration",
  question: "Does the answer say what happens after the result: monitoring with an owner or interval, a post-mortem, a follow-up experiment, or a change to the playbook?",
  sources: ["tpm-loop-teardown"],
  why: "The result is the middle of the story. The interviewer listens for the loop that closes: who keeps looking, what is tried next, what is done differently from then on.",
  counts: [
    "Watching on after the result, with a name or an interval: “support reports it every week”.",
    "A review of how it went, written or led.",
    "The next test, and what is different in it.",
    "A rule, a checklist or a template that was changed because of it.",
  ],
  countsNot: [
    "“We iterate all the time.”",
    "Monitoring without an owner and without an interval.",
    "Watching while the test runs.",
    "Moving on to the next project.",
    "“We learned a lot.”",
    "A review that ought to have taken place.",
  ],
  probes: [
    "What happened after the result was in?",
    "After the launch, how would you know that it still holds?",
    "What changed afterwards in the way you or others work?",
    "What would you try next?",
    "What did you do with that afterwards?",
  ],
  strong:
    "After the result somebody by name keeps looking at a set interval, and the next test or the changed rule says what the first one taught. It holds for a failure as well as for a success.",
  frame: "Once it is out, __ looks at __ every __, and the next thing I test is __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "Once it had shipped, «Milena looked at the refund figures every Monday for two months».",
    "«We then tried the same letter on landlords, who had not been part of the first round».",
    "«i wrote up what went wrong with the freezer and changed the opening checklist in all the kitchens»",
    "«The next run will pit the shorter version against this one».",
    "«When it was over the three of us sat down for an hour and wrote what we would do differently»; «that page is part of the handbook now».",
    "um and then yeah «the on-call person checks it each morning, still does, and it's in the handover»",
    "Follow-up: «same offer, smaller towns, from September on».",
    "The effect did not hold. «So the second round dropped the coupon and kept only the reminder».",
    "«Every new tram line is now first driven at night without passengers, this is in our procedure since that day».",
    "«I would look at it again after 30 and after 90 days, because the novelty wears off».",
    "Even though it failed, «I'd lead the review myself and put both findings into the launch template».",
    "Commuters had gained, tourists had not, so «we are splitting the next trial along that line».",
    "«Support owns the number from there: they report it weekly, and any slip reopens the case».",
  ],
  leaves: [
    "We iterate constantly, that's our culture.",
    "After that we celebrated and moved on to the next project.",
    "It shipped to everyone in May.",
    "There should be a post-mortem, but who has the time.",
    "We monitored the situation closely.",
    "The test itself ran for two weeks, during which Ines looked at it every day.",
    "Did anybody ever look at it again?",
    "As a pathologist I did post-mortems of quite another kind.",
    "The team before us had a review after each launch, with cake, and quarrelled.",
    "I went through many iterations of that slide before the meeting.",
    "the playbook said two signatures so i got two signatures",
    "We all learned a lot from this, um, a lot.",
    "No, nothing was written down once it was over.",
    "It would be lovely to run it again some day, in other countries.",
    "The result came on a Thursday, a fifth fewer calls. By Friday noon every branch had the new script, I thanked the team, and on Monday I was on the harbour project.",
    "during the trial we met every morning at eight, went through yesterdays numbers, phoned both drivers and swapped stops around if we had to",
  ],
};
