import type { Question } from "@inclined/core/schema/question";

/** Trade-offs to decide, defects that telemetry found, launches to track. */
export const dataDrivenQuestions: readonly Question[] = [
  {
    id: "faster-and-dearer",
    lens: "data-driven",
    text: "Your team has made product search 30% faster, and it now costs 20% more to run. The release is ready. How do you decide whether it goes out?",
    objective:
      "Whether the candidate turns a trade-off into a belief about customers that can be tested, with a line drawn beforehand, or recites costs and benefits.",
    source: "tpm-loop-teardown",
    reach: [
      "hypothesis", "primary-metric", "experiment", "success-threshold", "guardrail", "data-plan", "decision-rule",
      "iteration", "leading-indicator",
    ],
  },
  {
    id: "caught-by-telemetry",
    lens: "data-driven",
    text: "Tell me about a defect that your own instrumentation caught after release, before the complaints did. What were you collecting, what made you act, and how did you know it was really fixed?",
    objective:
      "Whether data led to an act: a signal with a limit, a suspected cause that was tested, and proof of the fix that doesn’t rest on silence.",
    source: "tpm-loop-teardown",
    reach: [
      "hypothesis", "primary-metric", "experiment", "success-threshold", "data-plan", "decision-rule", "iteration",
      "leading-indicator",
    ],
  },
  {
    id: "ninety-day-region",
    lens: "data-driven",
    text: "You have 90 days to open a new cloud region, and I’ll read one page from you each week. What’s on that page, and which line would make you call me before the week is over?",
    objective:
      "Whether the candidate can choose few measures that move early, put a limit on each, and say what happens when one is crossed.",
    source: "tpm-loop-teardown",
    reach: [
      "primary-metric", "success-threshold", "guardrail", "data-plan", "decision-rule", "iteration", "leading-indicator",
    ],
  },
  {
    id: "sooner-but-smaller-baskets",
    lens: "data-driven",
    text: "Our new grocery service gets an order to the door 20% sooner, and the average basket is 5% smaller since it started. Half of this floor wants it rolled back tonight. What do you do in the next two weeks?",
    objective:
      "Whether the candidate keeps a good result and a bad one apart, finds out if the first caused the second, and sets a date and a number for deciding.",
    source: "working-backwards",
    reach: [
      "hypothesis", "primary-metric", "experiment", "success-threshold", "guardrail", "data-plan", "decision-rule",
      "iteration", "leading-indicator",
    ],
  },
  {
    id: "held-for-review",
    lens: "data-driven",
    text: "Our fraud checks hold about one order in forty until a person has looked at it. Finance thinks most of those holds could go, and chargebacks take two months to arrive. How would you find out how many we can let through?",
    objective:
      "Whether the candidate notices that the deciding number comes too late, puts an earlier one in its place, and limits what a wrong guess can cost.",
    source: "tpm-loop-teardown",
    reach: [
      "hypothesis", "primary-metric", "experiment", "success-threshold", "guardrail", "data-plan", "decision-rule",
      "iteration", "leading-indicator",
    ],
  },
  {
    id: "missed-appointments",
    lens: "data-driven",
    text: "A group of clinics books through our software, and nearly one patient in five doesn’t turn up. Somebody suggests a text message on the evening before. You have a month: how do you decide whether it stays?",
    objective:
      "Whether the candidate designs a small fair test in a setting where people can be harmed, and knows what must not get worse.",
    source: "data-scientist-to-pm",
    reach: [
      "hypothesis", "primary-metric", "experiment", "success-threshold", "guardrail", "data-plan", "decision-rule",
      "iteration", "leading-indicator",
    ],
  },
  {
    id: "firmware-in-two-countries",
    lens: "data-driven",
    text: "Crash reports from our streaming stick have doubled since Tuesday’s firmware, in two countries and nowhere else. The rollout is at a third of all sticks and you own it. What do you look at first, and what would make you stop?",
    objective:
      "Whether the candidate forms a suspicion that can be checked within hours, bounds the exposure while checking, and names the number that stops the rollout.",
    source: "tpm-loop-teardown",
    reach: [
      "hypothesis", "primary-metric", "experiment", "success-threshold", "guardrail", "data-plan", "decision-rule",
      "iteration", "leading-indicator",
    ],
  },
  {
    id: "experience-against-speed",
    lens: "data-driven",
    text: "Tell me about a time when a better experience for customers meant slower work for your engineers, and you let data settle it. Which number decided, and what did you give up?",
    objective:
      "Whether data made the choice or decorated it afterwards, and whether the candidate can say which customer consequence tipped it.",
    source: "tpm-loop-teardown",
    reach: [
      "hypothesis", "primary-metric", "experiment", "success-threshold", "guardrail", "data-plan", "decision-rule",
      "iteration",
    ],
  },
  {
    id: "forty-charts",
    lens: "data-driven",
    text: "The Monday review of our sort centers opens with forty charts, and no one ever decides anything in it. You may keep one. Which one, why that one, and how would we know a month from now that you chose right?",
    objective:
      "Whether the candidate can single out one measure that moves soon and that a shift manager can act on, and would test the choice itself.",
    source: "tpm-loop-teardown",
    reach: [
      "hypothesis", "primary-metric", "experiment", "success-threshold", "guardrail", "data-plan", "decision-rule",
      "iteration", "leading-indicator",
    ],
  },
  {
    id: "build-time-target",
    lens: "data-driven",
    text: "A vice president wants every team to cut its build time in half by January, since slow builds are what engineers complain about most. Before we sign up: how would you find out whether faster builds get anything to customers sooner?",
    objective:
      "Whether the candidate questions the link between an internal measure and an outcome, and can test it on a few teams before it becomes everybody’s target.",
    source: "data-scientist-to-pm",
    reach: [
      "hypothesis", "primary-metric", "experiment", "success-threshold", "guardrail", "data-plan", "decision-rule",
      "iteration", "leading-indicator",
    ],
  },
];
