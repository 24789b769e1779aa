import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 3: `timeline-only`. */
export const timelineOnly: Criterion = {
  id: "timeline-only",
  lens: "orchestration",
  kind: "flag",
  name: "Timeline only",
  question: "Does the answer give a schedule with phases or months and no dependency behind it?",
  sources: ["orchestration-bar"],
  why: "A calendar says when things should be done, not what they wait for. Asked how it would be delivered, a row of months is the reply that shows no programme behind the dates.",
  counts: [
    "Phases, months, quarters or sprints one after the other, and nothing that one of them needs from anybody.",
    "Milestones with dates, and no party or work on which a date depends.",
  ],
  countsNot: [
    "A schedule in which a date is tied to something another party must give first.",
    "One deadline, without a schedule.",
    "An order with the reason why one step waits for another.",
  ],
  probes: [
    "What has to be true before each of these phases can begin?",
    "Why does each phase take as long as you say?",
    "Which of your dates are in somebody else's hands, and whose?",
    "How would this plan look if one of the teams could not start on time?",
  ],
  strong:
    "Each date rests on something: who needs what from whom before the next phase can start. The schedule is what comes out of those dependencies, and the answer can say which of them moves the end.",
  frame: null,
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "It is a six-month programme. «Two months of design, three of building with three teams, one of testing.» Then we launch.",
    "«january requirements february and march build april test may rollout». thats my plan. id hold a weekly status on it",
    "I break it into phases. «Discovery takes three weeks, delivery takes ten, and stabilisation four.» Each phase ends with a review and a green light.",
    "um so I'd say, I'd say about a year. «Q1 we plan it, Q2 and Q3 we, we build it, and then Q4's for launching.» And I'd keep a bit of buffer, you know.",
    "«Sprint 1 to 4 backend, 5 to 8 app, 9 hardening, 10 release.» Two weeks each. Burn-down on the wall.",
    "The museum opens its new wing in autumn. «Milestones: concept on 1 March, layout on 15 April, installation on 1 July, rehearsal on 20 August.» I report on them every fortnight.",
    "«First three months we make the software, next two months we train the nurses, and in sixth month is the go-live.» It is realistic plan, I have done it so before.",
    "To deliver it I would draw a Gantt chart. «The blue bar is analysis until Easter, the yellow one construction until the summer break, the green one acceptance in September.» Everyone can see at a glance where we are.",
    "How would I launch in three countries? «France in spring, Spain in summer, Italy before Christmas.» That leaves a quarter for each, which is plenty.",
    "We'd kick off on Monday. «By day thirty the prototype stands, by day sixty the pilot, by day ninety the final version.» I like such a rhythm since it gives people a clear goal.",
    "plan for the depot: «week 1-2 survey, week 3-6 cabling, week 7 scanners, week 8 done.» tight but feasible. one page, printed, on every door",
    "My answer is a roadmap with four releases. «The first comes in February with search, the second in May with booking, the third in August with payment, the last in November.» Scope moves if a release is late.",
  ],
  leaves: [
    "It takes six months, and three of them are waiting: compliance reads the contract before the build, and the build needs the bank's certificate. So the bank gets our form in week one.",
    "january to march we build and in april the clinics test. they can only test when the ministry has given out the cards so march is really the ministry's month",
    "Discovery, delivery, stabilisation, with a review after each. Delivery can't begin until the archive hands over its catalogue, and the archive needs our scanner for that, so the scanner goes out first.",
    "um so about a year. Q1's late already because, because the platform team has to open the API for us and they're, they're on a migration till March",
    "Sprints 1 to 4 backend, 5 to 8 app. The app waits for the backend's contract only, not for its code, so both leads sign the contract in sprint 1.",
    "The new wing must open on 1 September.",
    "First three months software, then training of nurses. The training needs the wards to give free two persons each week, and the wards need the stand-ins from the agency.",
    "No chart from me yet. I'd begin with who needs what: the printer the artwork from marketing, marketing the price from finance.",
    "France in spring, Spain in summer, Italy last, since the Italian tax office issues the till codes and has never done it in under nine months.",
    "By day thirty the prototype, by day sixty the pilot. Day sixty hangs on the airport giving us badges, and security gives those out once a month.",
    "week 1-2 survey, week 3-6 cabling. the electrician comes only after facilities has cut the power plan free, i asked them for it before anything else",
    "Marketing wanted a date for every month of the year. I gave them none until the vendor had told us when his test rig is free.",
    "In March I joined, in June I took over the depot, and by the next January the scanners worked.",
    "A queue takes the orders, and a worker writes them to the store. Reads come from a cache that lives for a minute.",
  ],
};
