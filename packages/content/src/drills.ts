import type { Drill } from "@inclined/core/schema/drill";
import type { Lens } from "@inclined/core/schema/lens";
import type { DrillId } from "@inclined/core/schema/drill-id";

const OWN = "written-for-inclined";

/** The exercises, those that everybody needs first. */
export const drills: readonly Drill[] = [
  {
    id: "two-minute-story", name: "Two-minute story", role: "hiring-manager", manner: "neutral", minutes: 6, answerMinutes: 2, source: OWN,
    about: "One story, from the situation to what you changed afterwards, before the listener’s attention is gone.",
    steps: ["Where and when, and what was at stake, in one sentence", "What you yourself decided and did", "What came of it, with a number and what it was before", "What you would do otherwise"],
  },
  {
    id: "metrics-first", name: "Twelve minutes, metrics first", role: "pm", manner: "interrupting", minutes: 16, answerMinutes: 12, source: "tpm-loop-teardown",
    about: "A scenario with a trade-off in it. Choose the one metric and the line before anything else.",
    steps: ["What you believe, so that it can turn out wrong", "The one metric, and why that one", "The smallest test", "The line that decides, set beforehand, and what must not get worse", "Where the data comes from, and who reads it when", "What you do for each outcome, and what you change next"],
  },
  {
    id: "product-case", name: "Product case, spoken", role: "pm", manner: "sceptical", minutes: 20, answerMinutes: 12, source: "data-scientist-to-pm",
    about: "From a customer’s problem to a decision in two weeks.",
    steps: ["The customer’s problem", "One signal in the data", "One simple change", "One metric", "Two weeks with 5% of customers", "Go or no-go: the p-value and the smallest effect that is worth it", "What next, for each outcome"],
  },
  {
    id: "push-back", name: "Push back, or not", role: "bar-raiser", manner: "sceptical", minutes: 8, answerMinutes: 4, source: OWN,
    about: "Data is missing, two principles pull apart, a number is confidential, or the test says nothing by the deadline. One in four of these is best simply done.",
    steps: ["Say what is wrong with the premise, if something is", "What can be had instead, and from where", "How you would check it", "Decide, and say when you would decide otherwise"],
  },
  {
    id: "influence", name: "Influence without authority", role: "tpm-peer", manner: "neutral", minutes: 10, answerMinutes: 4, source: OWN,
    about: "What made somebody change their mind who did not have to.",
    steps: ["Who had to move, and what they had against it", "What you did that moved them: the paper, the number, the trial, the trade", "What came of it, in numbers", "What is still in place"],
  },
  {
    id: "resume-deep-dive", name: "Résumé deep-dive", role: "hiring-manager", manner: "sceptical", minutes: 12, answerMinutes: 4, source: "senior-tpm-onsite",
    about: "One line of your résumé, until nothing is behind it any more.",
    steps: ["What the line leaves out", "Your own part in it", "How the number was measured, and what it was before", "What went wrong on the way"],
  },
  {
    id: "business-leader", name: "Explain it to a business leader", role: "hiring-manager", manner: "interrupting", minutes: 4, answerMinutes: 2, source: "orchestration-bar",
    about: "A technical constraint, told to somebody who decides on money and dates.",
    steps: ["What it means for customers or for the business", "What can still be chosen, and what each choice costs", "No abbreviation that was not explained"],
  },
  {
    id: "executive-update", name: "Executive update", role: "hiring-manager", manner: "interrupting", minutes: 4, answerMinutes: 1.5, source: OWN,
    about: "Ninety seconds with somebody who has ninety seconds.",
    steps: ["The decision that you need, or that there is none", "What changed since the last time, and why", "The largest risk and its owner", "The next checkpoint"],
  },
  {
    id: "delivery-methods", name: "Delivery methods", role: "tpm-peer", manner: "neutral", minutes: 8, answerMinutes: 4, source: "senior-tpm-onsite",
    about: "How a team of yours really worked, and why there.",
    steps: ["Which method, and why it fitted that work", "What was mixed in from elsewhere", "What it cost", "What you would change"],
  },
  {
    id: "planning", name: "A plan and what became of it", role: "tpm-peer", manner: "sceptical", minutes: 10, answerMinutes: 5, source: "senior-tpm-onsite",
    about: "The plan, the people, the risks, what went wrong, and how it was got over.",
    steps: ["The plan, and what it rested on", "People and money", "Risks seen beforehand", "What happened instead", "How it was got over, and what came of it"],
  },
  {
    id: "design-and-deliver", name: "Design and deliver", role: "principal-engineer", manner: "neutral", minutes: 30, answerMinutes: 20, source: "orchestration-bar",
    about: "Half design, half delivery: who must move, in which order, and what stops the whole.",
    steps: ["Questions first", "The design, as far as delivery needs it", "Which teams, and what each needs from whom", "The order, and what everything waits for", "Risks with a date on which somebody is told", "How it is switched on, step by step"],
  },
  {
    id: "escalation-timing", name: "When to escalate", role: "bar-raiser", manner: "sceptical", minutes: 8, answerMinutes: 4, source: OWN,
    about: "Neither too early nor too late, and with what in hand.",
    steps: ["What you saw, and on which day", "What you had tried yourself", "To whom you went, with which choice", "What came of it"],
  },
  {
    id: "i-dont-know", name: "“I don’t know”", role: "principal-engineer", manner: "terse", minutes: 4, answerMinutes: 2, source: OWN,
    about: "A question beyond what you know. A good answer says so, says how to find out, and offers the nearest thing known.",
    steps: ["Say that you do not know, in a sentence", "How you would find out, and by when", "The nearest thing that you do know"],
  },
  {
    id: "about-yourself", name: "Tell me about yourself", role: "recruiter", manner: "neutral", minutes: 4, answerMinutes: 2, source: OWN,
    about: "Who you are for this role, in two minutes, and what to ask you about.",
    steps: ["What you do now, in a sentence", "Two things you did, each with what came of it", "Why that leads here"],
  },
  {
    id: "why-here", name: "Why this team, why now", role: "hiring-manager", manner: "neutral", minutes: 5, answerMinutes: 2, source: "senior-tpm-onsite",
    about: "A fact about the team, a fact about you, and what ties the two.",
    steps: ["Something that this team builds, runs or owes its customers", "Something that you did which is close to it", "Why the one leads to the other, now"],
  },
];

/** The exercise with that id. */
export function drillOf(id: DrillId): Drill {
  const drill = drills.find((one) => one.id === id);
  if (drill === undefined) throw new RangeError(`there is no drill ${id}`);
  return drill;
}

/** Which exercise trains a criterion that was missing. */
export function drillFor(lens: Lens, criterion: string): Drill {
  return drillOf(DRILL_OF_CRITERION[criterion] ?? DRILL_OF_LENS[lens]);
}

const DRILL_OF_LENS: Readonly<Record<Lens, DrillId>> = { "data-driven": "metrics-first", behavioural: "two-minute-story", orchestration: "design-and-deliver", "push-back": "push-back" };
const DRILL_OF_CRITERION: Readonly<Partial<Record<string, DrillId>>> = { mechanism: "influence", "alignment-mechanism": "influence", escalation: "escalation-timing", translation: "business-leader", sequencing: "planning", "dependency-early": "planning" };
