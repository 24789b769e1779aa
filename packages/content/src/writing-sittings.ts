import type { SittingFormat } from "@inclined/core/documents/sitting";

const HOURS = 60;

/** How an exercise in writing is sat. Sources speak of these durations on the day they were read; another loop may have others. */
export const writingSittings: readonly SittingFormat[] = [
  {
    id: "working-backwards-90",
    name: "Working-backwards interview",
    about: "Ninety minutes in four stages: you ask, you write a page, three readers ask about it, and you say what you think of it yourself.",
    kind: "pr-faq",
    sources: ["working-backwards"],
    stages: [
      { id: "warm-up", name: "Warm-up", minutes: 15, does: ["ask"], says: "Find out who the customer is and what binds you. What you do not ask for, nobody tells you." },
      { id: "drafting", name: "Drafting", minutes: 30, does: ["ask", "write"], says: "One page: the release with its metrics table, then five to seven questions with answers." },
      { id: "deep-dive", name: "Deep dive", minutes: 30, does: ["probe", "write"], says: "Metrics, trade-offs and roll-out. Three readers each ask about their part of your page; change the page where they are right." },
      { id: "wrap-up", name: "Wrap-up", minutes: 15, does: ["rate"], says: "Say which checks your page passes before you see them. Then say aloud what you would do next." },
    ],
  },
  {
    id: "working-backwards-60",
    name: "The same in an hour, alone",
    about: "Sixty minutes in six steps, for the page without the panel. The source names the hour and the order; how the hour is shared out is ours.",
    kind: "pr-faq",
    sources: ["working-backwards", "written-for-inclined"],
    stages: [
      { id: "read", name: "Read it twice", minutes: 5, does: ["ask"], says: "What is the problem, and what is fixed already: dates, caps, rules? Ask for what is missing." },
      { id: "hook", name: "One sentence", minutes: 5, does: ["ask", "write"], says: "The problem in one sentence with a number and what the number counts." },
      { id: "pyramid", name: "The metrics", minutes: 10, does: ["write"], says: "One primary metric, one that leads to it, one that moves first; each with a target and a time." },
      { id: "solution", name: "The solution", minutes: 15, does: ["write"], says: "One paragraph under 150 words, without a word that a customer would have to look up." },
      { id: "questions", name: "The questions", minutes: 20, does: ["write"], says: "Five to seven questions. Ask why of each answer until it ends in a reason; cost, security and scale are asked by everybody." },
      { id: "aloud", name: "Read it aloud", minutes: 5, does: ["write", "rate"], says: "Where you stumble, a reader will. Mend those sentences, then say which checks the page passes." },
    ],
  },
  {
    id: "exercise-90",
    name: "Writing exercise in 90 minutes",
    about: "Two prompts; you answer one on at most two pages of plain prose, and are then asked about what you wrote.",
    kind: "writing-exercise",
    sources: ["written-for-inclined"],
    stages: [
      { id: "write", name: "Write", minutes: 90, does: ["write"], says: "The answer at the top, then one story. Prose alone: no bullets, tables or pictures, and nothing that your employer would not want told." },
      { id: "asked", name: "Asked about it", minutes: 15, does: ["probe", "rate"], says: "The interviewer has read it and asks about your words." },
    ],
  },
  {
    id: "exercise-48",
    name: "Writing exercise in 48 hours",
    about: "The same as candidates report getting it: two days before the loop, at home, in their own time.",
    kind: "writing-exercise",
    sources: ["prepfully-writing-exercise", "carrus-writing-assignment"],
    stages: [
      { id: "write", name: "Write", minutes: 48 * HOURS, does: ["write"], says: "The answer at the top, then one story. Prose alone: no bullets, tables or pictures, and nothing that your employer would not want told." },
      { id: "asked", name: "Asked about it", minutes: 15, does: ["probe", "rate"], says: "The interviewer has read it and asks about your words." },
    ],
  },
];

/** @throws {Error} where there is none of that id */
export function sittingOf(id: string): SittingFormat {
  const found = writingSittings.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no way of sitting called ${id}.`);
  return found;
}
