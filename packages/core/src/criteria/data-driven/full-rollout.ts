import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 1: flag `full-rollout`. */
export const fullRollout: Criterion = {
  id: "full-rollout",
  lens: "data-driven",
  kind: "flag",
  name: "Full rollout",
  question: "Does the answer commit to everyone at once, with no limited exposure before it?",
  sources: ["tpm-loop-teardown"],
  why: "If everybody gets it on the same day, everybody pays for the mistake, and no one is left to compare with. An interviewer hears a decision made without looking.",
  counts: [
    "A commitment to give it to all users, shops, sites or regions at the same time.",
    "A past launch of that kind by the speaker.",
    "Skipping the small step on purpose: “no pilot, straight to everybody”.",
  ],
  countsNot: [
    "Everyone at the end, after a few have had it first.",
    "A full launch that others wanted and the speaker did not.",
    "Taking something back for everyone.",
    "“All” and “at once” about something else: agreement, an inspection, a message.",
    "Weighing a full launch and turning it down.",
  ],
  probes: [
    "Who gets it first?",
    "What would you know before the last user has it?",
    "How would the launch go, day by day?",
  ],
  strong:
    "A few get it first: people, places or traffic that are named, for a stated time. Everybody else follows on the strength of what those few showed.",
  frame: null,
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«We'd switch it on for every store on Monday morning», that way nobody is treated differently.",
    "the tests were green and «it went live for all the drivers the same night»",
    "«I would release it to a hundred percent of the users straight away, because the saving is obvious».",
    "Small steps cost time, and therefore «the whole country gets the new form on the first of the month».",
    "um my decision would be ship it, «just ship it to everybody and see what comes back»",
    "«All eleven hospitals cut over on one weekend», with me on the phone from Friday to Sunday.",
    "«No pilot, no half measures: on Sunday the old tickets stop working for everyone».",
    "«We have changed the price in all shops in the one day», since the owner has wanted it quickly.",
    "Review was done, so «I pushed it to the full fleet that afternoon».",
    "«every school in the district starts the new timetable in september, all together», thats fair to the parents",
    "A third faster, what is there to discuss? «Ship it, full traffic, today».",
    "«Following the usual process I would launch worldwide on the agreed date», a war room at the ready.",
  ],
  leaves: [
    "First two shops, then ten, and in May everyone.",
    "The director wanted it switched on for every store the same day, and I said no.",
    "We did not give it to everyone at once.",
    "After three weeks on 5% of the calls it went to all of them.",
    "Everybody on the team agreed at once, which never happens.",
    "Should all of the users get it straight away?",
    "All stores were told about the trial that was running in Leeds.",
    "A former owner had changed every lock in a single night and regretted it for a year.",
    "it would be tempting to turn it on for the whole world but no, the interns get it and thats it for now",
    "A full rollout was what the slide deck said, and I replaced that page by four steps.",
    "That day the whole fleet was inspected.",
    "Within the hour we had rolled it back for everyone.",
    "the two test towns have to hold for a month, um, and only then all the towns",
    "One hundred percent of the pilot group sent the questionnaire back.",
  ],
};
