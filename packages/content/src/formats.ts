import type { Format } from "@inclined/core/schema/format";

const ALLOTTED = "Which interviewer asks for which principles is our allotment, so that the loop hears all of them.";

/** Loops as their sources describe them. They disagree on rounds, lengths and even the number of principles. */
export const formats: readonly Format[] = [
  {
    id: "data-driven-tpm",
    name: "Data-driven TPM loop",
    source: "tpm-loop-teardown",
    note: `Four interviews of 45 minutes in a day, then a debrief of 30. ${ALLOTTED}`,
    sourceRule: { lens: "data-driven", rejectsUpTo: 1, says: "This source turns a candidate down on a data-driven score of 0 or 1. That is its rule, not ours." },
    rounds: [
      { id: "trade-off", role: "hiring-manager", topic: "A trade-off decided by metrics", lens: "data-driven", minutes: 45, principles: ["customer-obsession", "are-right-a-lot", "deliver-results", "frugality"] },
      { id: "telemetry", role: "tpm-peer", topic: "Telemetry that found a defect", lens: "data-driven", minutes: 45, principles: ["dive-deep", "ownership", "learn-and-be-curious", "insist-on-the-highest-standards"] },
      { id: "region", role: "principal-engineer", topic: "A launch at scale in 90 days", lens: "orchestration", minutes: 45, principles: ["think-big", "bias-for-action", "invent-and-simplify", "success-and-scale-bring-broad-responsibility"] },
      { id: "experience", role: "bar-raiser", topic: "Customer experience against velocity", lens: "push-back", minutes: 45, principles: ["have-backbone-disagree-and-commit", "earn-trust", "hire-and-develop-the-best", "strive-to-be-earths-best-employer"] },
    ],
  },
  {
    id: "senior-tpm-onsite",
    name: "Senior TPM onsite",
    source: "senior-tpm-onsite",
    note: `Five interviewers who share the principles, with programme management and a system design. The source counts 14 principles; here are the 16 of today. ${ALLOTTED}`,
    rounds: [
      { id: "manager", role: "hiring-manager", topic: "Scope, and why this role", lens: "behavioural", minutes: null, principles: ["customer-obsession", "ownership", "deliver-results"] },
      { id: "programme", role: "tpm-peer", topic: "Programme management", lens: "orchestration", minutes: null, principles: ["dive-deep", "earn-trust", "bias-for-action"] },
      { id: "design", role: "principal-engineer", topic: "System design, then its delivery", lens: "orchestration", minutes: null, principles: ["invent-and-simplify", "think-big", "learn-and-be-curious"] },
      { id: "product", role: "pm", topic: "Working with product and business", lens: "behavioural", minutes: null, principles: ["are-right-a-lot", "frugality", "have-backbone-disagree-and-commit"] },
      { id: "bar-raiser", role: "bar-raiser", topic: "The bar", lens: "behavioural", minutes: null, principles: ["insist-on-the-highest-standards", "hire-and-develop-the-best", "strive-to-be-earths-best-employer", "success-and-scale-bring-broad-responsibility"] },
    ],
  },
  {
    id: "working-backwards",
    name: "Working-backwards interview",
    source: "working-backwards",
    note: "One interview of 90 minutes in four parts: 15 of warm-up, 30 of drafting, 30 of questions on metrics, trade-offs and roll-out, 15 to close. The source allots no principles. Its first two parts are asked as product cases, spoken; nothing is drafted here yet.",
    rounds: [
      { id: "warm-up", role: "pm", topic: "Warm-up with clarifying questions", lens: null, minutes: 15, principles: [], drill: "product-case" },
      { id: "draft", role: "pm", topic: "Drafting the press release and its questions", lens: null, minutes: 30, principles: [], drill: "product-case" },
      { id: "deep-dive", role: "hiring-manager", topic: "Metrics, trade-offs and roll-out", lens: "data-driven", minutes: 30, principles: ["customer-obsession", "dive-deep"] },
      { id: "close", role: "bar-raiser", topic: "Close and self-assessment", lens: "push-back", minutes: 15, principles: ["are-right-a-lot"] },
    ],
  },
  {
    id: "data-scientist-to-pm",
    name: "Data scientist to PM loop",
    source: "data-scientist-to-pm",
    note: `Four to five rounds: a screening call, two on principles, a product or case interview, a final bar raiser. Lengths are not given. ${ALLOTTED}`,
    rounds: [
      { id: "screen", role: "recruiter", topic: "Screening call", lens: "behavioural", minutes: null, principles: ["learn-and-be-curious", "deliver-results"] },
      { id: "principles-one", role: "hiring-manager", topic: "Leadership Principles", lens: "behavioural", minutes: null, principles: ["customer-obsession", "ownership", "dive-deep", "earn-trust"] },
      { id: "principles-two", role: "pm", topic: "Leadership Principles", lens: "behavioural", minutes: null, principles: ["bias-for-action", "frugality", "have-backbone-disagree-and-commit", "hire-and-develop-the-best"] },
      { id: "case", role: "pm", topic: "Product case with unclear data", lens: "data-driven", minutes: null, principles: ["invent-and-simplify", "think-big", "are-right-a-lot"] },
      { id: "bar-raiser", role: "bar-raiser", topic: "The bar", lens: "push-back", minutes: null, principles: ["insist-on-the-highest-standards", "strive-to-be-earths-best-employer", "success-and-scale-bring-broad-responsibility"] },
    ],
  },
  {
    id: "phone-screen",
    name: "Phone screen",
    source: "igotanoffer-tpm",
    note: "One or two of them stand before the onsite interviews. Its length and principles are our choice.",
    rounds: [{ id: "screen", role: "hiring-manager", topic: "Two stories and a scenario", lens: "behavioural", minutes: 45, principles: ["customer-obsession", "ownership", "deliver-results"] }],
  },
  {
    id: "short-loop",
    name: "Short loop",
    source: "written-for-inclined",
    note: "Four interviewers with one question and up to two probes each, about 35 minutes: for an evening with no more time. Each listens for a lens, and for the principle that its one question is about, if it is about one.",
    rounds: [
      { id: "manager", role: "hiring-manager", topic: "One story", lens: "behavioural", minutes: 9, questionsAtMost: 1, principles: ["customer-obsession", "ownership", "deliver-results", "bias-for-action"] },
      { id: "metrics", role: "pm", topic: "A decision by metrics", lens: "data-driven", minutes: 9, questionsAtMost: 1, principles: ["are-right-a-lot", "frugality", "invent-and-simplify", "think-big"] },
      { id: "delivery", role: "tpm-peer", topic: "A launch across teams", lens: "orchestration", minutes: 9, questionsAtMost: 1, principles: ["dive-deep", "learn-and-be-curious", "hire-and-develop-the-best", "insist-on-the-highest-standards"] },
      { id: "bar", role: "bar-raiser", topic: "A gap in the data", lens: "push-back", minutes: 8, questionsAtMost: 1, principles: ["have-backbone-disagree-and-commit", "earn-trust", "strive-to-be-earths-best-employer", "success-and-scale-bring-broad-responsibility"] },
    ],
  },
];

/** The format with that id, or null. */
export function findFormat(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}
