import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 2: `scope-senior`. */
export const scopeSenior: Criterion = {
  id: "scope-senior",
  lens: "behavioural",
  kind: "criterion",
  name: "Senior scope",
  question: "Does the answer show senior scope with a fact: several organisations or directors, millions in revenue or users, several years or regions?",
  sources: ["senior-tpm-onsite"],
  why: "The level is read from the size of what you were answerable for, and only facts show size. A story of one team in five weeks may be excellent and still say nothing about seniority.",
  counts: [
    "Several organisations, or several directors or vice presidents, who had to act or decide.",
    "Revenue or users in the millions that hung on the work.",
    "A programme over several years, or over several countries or regions.",
  ],
  countsNot: [
    "Words for size without a fact: “a large, strategic programme with high visibility”.",
    "Millions of something else: rows, requests, log lines.",
    "The scope of a competitor, of the employer as a whole, or of somebody above the speaker.",
    "A director or vice president who merely appears: who reads a mail or says thank you.",
    "The wish to work at that scale.",
  ],
  probes: [
    "How big was this: who depended on it, and what hung on it?",
    "Who had to agree, and where did they sit in the organisation?",
    "For how long and in which places did you carry this?",
    "To whom did you present it, and how often?",
  ],
  strong:
    "One fact, given in passing, that tells the size without adjectives: which organisations or directors were involved, what revenue or how many users hung on it, or how many years and regions it covered. And a word on which part of it was yours.",
  frame: "I had to get the directors of __ and of __ to act, with __ hanging on it.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«Four directors in two business units had to sign off each month», and none of them was my boss.",
    "«The service that I ran carried 38 million shoppers on its busiest day.»",
    "«It was a programme of three years in eleven countries», from Chile to Poland.",
    "The plan was mine to defend: «every second week, in front of the vice presidents of retail and of logistics».",
    "so the the money behind it was um «about twelve million euros a year in subscriptions» and that was on me",
    "«Scope: 5 orgs, 14 teams, EU + Japan + Brazil.» Role: single owner.",
    "«I was coordinating between the ministry, two banks and the post, it took more than two years.»",
    "«Pensions for 2.3 million people went through that system», which is why nobody dared to touch it.",
    "I took on the replacement of the water meters, «which ran from 2018 to 2023 and reached every household north of the river».",
    "Because «the heads of claims, underwriting and legal each reported to a different vice president», only the board could have settled it above me.",
    "«We brought Frankfurt, Mumbai and São Paulo live one after the other over eighteen months», with me holding the one plan.",
    "what i was signing for there was «a contract of a little over ninety million dollars across the whole airline group»",
    "I owned the launch end to end; «it touched hardware, retail and the carriers, each an organisation with a director of its own».",
  ],
  leaves: [
    "I led a large and strategic programme with high visibility.",
    "My manager reports to a VP.",
    "One day I'd like to run programmes across several regions.",
    "We were six people in one office in Ghent and shipped within five weeks.",
    "The table has 40 million rows and the job takes an hour each night.",
    "It was never a company-wide thing, just us and the team next door.",
    "i did project management many years in many places big and small",
    "Our competitor had a hundred million users by then.",
    "The director of photography wanted another camera on set, so I rented one.",
    "About nine hundred people paid for it, which made 80,000 a year.",
    "It felt like a multi-year effort, though it was over in ten weeks.",
    "How many regions would somebody in this role look after?",
    "I always think at the scale of the whole organisation.",
    "A vice president congratulated us by mail after the release.",
    "The region was under water that spring, and the opening slipped by a week.",
    "Two teams, one tech lead, four months, done.",
  ],
};
