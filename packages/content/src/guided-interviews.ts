import type { GuidedInterview } from "@inclined/core/schema/guided-interview";

/** Each is asked of one programme of the candidate's. What is asked for comes from the source, the questions are ours. */
export const guidedInterviews: readonly GuidedInterview[] = [
  {
    id: "dependency-audit",
    name: "Dependency audit",
    about: "Brings back who depended on whom in one programme, what you saw early, and how you moved people who did not report to you.",
    source: "orchestration-bar",
    questions: [
      { id: "teams", ask: "Which teams had to act for this programme to be finished?", help: "Each team by its name, with the one thing that it had to deliver.", part: "dependency" },
      { id: "roadmaps", ask: "Where did the roadmaps of these teams not line up with this programme?", help: "Whose plan it was and what clashed: a date, a freeze, a queue, or nobody free.", part: "situation" },
      { id: "seen-early", ask: "Which dependency of this programme did you see before it blocked anybody?", help: "Who needed what from whom, and how long before it would have hurt.", part: "dependency" },
      { id: "noticed", ask: "What made you notice that dependency?", help: "What you read, asked or counted, so that a listener sees it was no accident.", part: "dependency" },
      { id: "escalated", ask: "When did you escalate in this programme?", help: "The day or the weeks that were left, the person you went to, and why you did not wait longer.", part: "escalation" },
      { id: "escalation-outcome", ask: "What came of that escalation?", help: "What was decided or freed because of it, even where it was less than you asked for.", part: "escalation" },
      { id: "order", ask: "Which piece of this programme did you put in a place where nobody would have expected it?", help: "What went first or later, and what the usual order would have been.", part: "sequencing" },
      { id: "order-reason", ask: "Why did you choose that order?", help: "What it unblocked or which rework it spared, even where it was not the best order technically.", part: "sequencing" },
      { id: "offered", ask: "What did you offer a team so that it took up work that was not on its roadmap?", help: "The trade itself: people lent, a risk or a task taken over, a constraint removed.", part: "mechanism" },
      { id: "said", ask: "What did you say or show that changed somebody’s mind in this programme?", help: "The sentence, the figure or the page, and who changed from what to what.", part: "mechanism" },
      { id: "given-up", ask: "What did this programme give up so that everybody could agree?", help: "What was lost, what it bought, and why that was worth it.", part: "trade-off" },
      { id: "explained", ask: "How did you explain the hardest technical constraint of this programme to somebody from the business?", help: "The constraint as a date, an amount, customers or a legal risk, in the words that you used.", part: "actions" },
      { id: "outcome", ask: "How did this programme end, compared with what would have happened otherwise?", help: "The date or scope that was reached and the one that was threatened, with a number that you can stand by.", part: "result" },
    ],
  },
  {
    id: "planning",
    name: "Planning and running",
    about: "Brings back how you really planned, staffed and ran one programme, because interviewers ask about practice and not about methods in theory.",
    source: "senior-tpm-onsite",
    questions: [
      { id: "undefined", ask: "What was still undefined when this programme began?", help: "Which goal, requirement or decision was missing, and who would have had to give it.", part: "situation" },
      { id: "plan", ask: "How did you make the plan for this programme?", help: "What you started from, who you made it with, and what it looked like on the page.", part: "actions" },
      { id: "people", ask: "How did this programme get its people?", help: "Who was needed, who was there, and how you dealt with the difference.", part: "actions" },
      { id: "method", ask: "Which way of working did this programme follow in practice?", help: "Where it went in sprints and where in stages, with the reason; a mixture is normal.", part: null },
      { id: "risk", ask: "Which risk of this programme did you put at the top of your list?", help: "What could happen, how you found it, and by when it had to be settled.", part: "dependency" },
      { id: "risk-answer", ask: "What did you do about that risk before it came true?", help: "The step that you took yourself, and what was left of the risk afterwards.", part: "actions" },
      { id: "issue", ask: "Which problem hit this programme hardest while it ran?", help: "What happened, when, and whom it hurt or held up.", part: "situation" },
      { id: "overcome", ask: "How did you overcome that problem?", help: "What you did, in the order in which you did it, and what showed that it was over.", part: "actions" },
      { id: "meetings", ask: "How did you run the regular meeting of this programme?", help: "How often, from which page or list, and what happened to what stayed open.", part: "mechanism" },
      { id: "room", ask: "Who was in the room for the most important decision of this programme?", help: "Each by role, why that person had to be there, and what was decided.", part: "mechanism" },
    ],
  },
  {
    id: "data-product",
    name: "Data project as a product",
    about: "Turns a data project into the story of a product: from a customer’s need through an experiment to what you would build next.",
    source: "data-scientist-to-pm",
    questions: [
      { id: "need", ask: "Which customer need was behind this programme?", help: "Who had which trouble, and how you knew, before any model is mentioned.", part: "need" },
      { id: "hypothesis", ask: "What did you believe would happen for the customer if you were right?", help: "One sentence that links a change to an effect and could have turned out wrong.", part: "hypothesis" },
      { id: "experiment", ask: "How did you test that belief?", help: "Who got the change and who did not, for how long, and which result would have made you stop.", part: "experiment" },
      { id: "shipped", ask: "What did this programme actually ship?", help: "The feature or the change in a process that people used, with the model only as what made it possible.", part: "shipped" },
      { id: "segment", ask: "Which segment was it for?", help: "Which customers were in, which were left out, and why.", part: "segment" },
      { id: "metric", ask: "Which metric of the business or the customer moved?", help: "From what to what and in which time; a score of the model alone is not felt by anybody.", part: "metric" },
      { id: "trade-off", ask: "Which errors did you accept in order to have fewer of the other kind?", help: "Precision against recall in this programme, who bore the errors that were left, and why that was right.", part: "trade-off" },
      { id: "iteration", ask: "What was the next iteration after the launch?", help: "What the result taught you, and what was changed, planned or dropped because of it.", part: "iteration" },
    ],
  },
];

/** The guided interview with that id, or null. */
export function findGuidedInterview(id: string): GuidedInterview | null {
  return guidedInterviews.find((interview) => interview.id === id) ?? null;
}
