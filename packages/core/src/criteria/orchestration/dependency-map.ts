import type { Criterion } from "../criterion.ts";
import type { Examples } from "../examples.ts";

/** Rubric book, lens 3: `dependency-map`. */
export const dependencyMap: Criterion = {
  id: "dependency-map",
  lens: "orchestration",
  kind: "criterion",
  name: "Dependency map",
  question: "Does the answer state at least two dependencies with their direction: who needs what from whom?",
  sources: ["orchestration-bar"],
  why: "A list of teams does not say who is waiting. The direction does: it shows where a delay would travel, before anybody is blocked.",
  counts: [
    "Two links, each with the one who waits, the thing waited for and the one who gives it.",
    "A chain through three parties: the second needs something from the first, the third from the second.",
    "A mutual link, when both directions are said: “we owe them an account, they owe us the certificate”.",
    "The two links may stand in different sentences.",
  ],
  countsNot: [
    "“There are many dependencies”, or a board that lists them.",
    "One dependency only.",
    "Teams that belong together, or that depend on one another, without saying who needs what.",
    "Parts of a system that call one another, with nobody behind them.",
    "An order of steps alone.",
  ],
  probes: [
    "Who needs what from whom before this can be finished?",
    "Walk me through what each team is waiting for, and who gives it to them.",
    "If one of the teams were two weeks late, who would feel it, and why?",
  ],
  strong:
    "Each link is said in full: who waits, for what, and from whom. The links join into a chain, so that the listener can see where a delay would start and where it would arrive.",
  frame: "__ waits for us to hand over __, and we wait for __ from __.",
};

/** «…» stands around the words to be found; in `leaves` nothing is. */
export const examples: Examples = {
  finds: [
    "«The app needs the price feed from logistics», and «logistics can't publish it until the carriers sign the new tariff».",
    "Who waits for whom: «radiology on IT for the viewer licence, IT on purchasing for the server».",
    "so the, the ticket people «they need the seat plan from the venue», right, and then «the venue's waiting on the fire brigade for the numbers»",
    "I'd write it on one page: «translation gets the strings from the game designers; voice recording gets the script from translation».",
    "«The museum shop cannot order until the curators choose the pictures, and the curators hang on the lender's permission».",
    "«we owe the bank a test account and the bank owes us the certificate» both before anyone can do the first transfer",
    "Upstream of us sits «the grid operator, who must hand over the hourly readings»; downstream, «the billing partner can't start before it has our corrected file».",
    "«Payroll takes the new grades from HR, and the pension fund takes its monthly report from payroll», so a late HR is a late pension fund.",
    "«Kitchen planning is blocked on the allergen list that suppliers send», while «nothing leaves the suppliers before quality gives them the template».",
    "Back then two links mattered: «Android was stuck on a backend change that infrastructure owed them, and infrastructure needed our traffic forecast».",
    "«Without the soil values from laboratory the advisers can not make the plan, and laboratory wait the samples of the farmers».",
    "«Security has to give the keys to the platform group. The platform group has to give a working sandbox to the three app teams.»",
    "arrows on my whiteboard «customs to us for the tariff codes, us to the forwarders for the label format, no arrow back»",
    "If you ask what hangs together: «the trainers rely on the clinic leads for a free afternoon» and «the clinic leads rely on the agency for stand-in nurses».",
  ],
  leaves: [
    "There are a lot of dependencies between the teams, so I would map them carefully.",
    "We need one thing from anybody else, the seat plan from the venue, and that is all.",
    "Legal, logistics and the app team all depend on one another.",
    "I keep a dependency board and go through it every Monday.",
    "The service depends on Redis and on a message queue.",
    "Nothing we did hung on anyone else; the whole job sat inside my group.",
    "what do they need from us and what do we need from them",
    "The head of dispatch claimed that his drivers were waiting for us.",
    "First comes the lab, then the ward, then the pharmacy.",
    "We would have liked to know who was waiting for whom.",
    "um it depends, it really depends on the country and the season and so on",
    "Support and finance were both told about the date, and both were fine with it.",
    "Two parents wanted a refund, and one coach wanted a new jersey.",
    "My plan has a column for dependencies and a column for owners.",
    "The teams sit on the same floor, share a budget and report to the same vice president.",
    "She was a dependent child on her mother's insurance until she turned eighteen.",
  ],
};
