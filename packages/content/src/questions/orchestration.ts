import type { Question } from "@inclined/core/schema/question";

/** Delivery across teams that do not report to the candidate. */
export const orchestrationQuestions: readonly Question[] = [
  {
    id: "pay-by-bank",
    lens: "orchestration",
    text: "We want customers in three countries to pay straight from their bank account by next September. Fraud, compliance and checkout each have a plan for the year, and this is in none of them. Design it in outline, then tell me how you’d deliver it.",
    objective:
      "Whether the candidate sees that agreements, not diagrams, decide the date: who signs what before anyone builds, and what happens to the plans that already exist.",
    source: "orchestration-bar",
    reach: [
      "clarify", "teams", "dependency-map", "roadmap-conflict", "sequence", "critical-path", "risk-timing",
      "alignment-mechanism", "staged-rollout", "translation", "architecture",
    ],
  },
  {
    id: "one-sign-in",
    lens: "orchestration",
    text: "Design a sign-in that works the same on the phone, the web and the television. The phone teams release every two weeks, television firmware goes out twice a year. How do you get it out?",
    objective:
      "Whether the candidate plans around the slowest party first, and keeps old and new working side by side while the rest catch up.",
    source: "orchestration-bar",
    reach: [
      "clarify", "teams", "dependency-map", "roadmap-conflict", "sequence", "critical-path", "risk-timing",
      "alignment-mechanism", "staged-rollout", "architecture",
    ],
  },
  {
    id: "basket-recommendations",
    lens: "orchestration",
    text: "Design the recommendations a shopper sees in the basket, at a few thousand requests a second. Once you’ve drawn it, tell me who has to agree to what before anybody writes code.",
    objective:
      "Whether a sound technical outline turns into contracts between teams, with owners and an order, or ends as a drawing.",
    source: "senior-tpm-onsite",
    reach: [
      "clarify", "teams", "dependency-map", "sequence", "critical-path", "risk-timing", "alignment-mechanism",
      "staged-rollout", "translation", "architecture",
    ],
  },
  {
    id: "cold-medicine",
    lens: "orchestration",
    text: "A pharmacy chain wants same-day delivery of refrigerated medicine out of our sort centers. Walk an order through it for me, and tell me what you’d have agreed, and with whom, before the first box moves.",
    objective:
      "Whether the candidate finds the outside parties who can stop the program, settles with them first, and says what a late answer costs.",
    source: "orchestration-bar",
    reach: [
      "clarify", "teams", "dependency-map", "roadmap-conflict", "sequence", "critical-path", "risk-timing",
      "alignment-mechanism", "staged-rollout", "translation", "architecture",
    ],
  },
  {
    id: "backups-stay-in-country",
    lens: "orchestration",
    text: "A regulator has set a date after which every customer’s backups must stay in their own country. Storage, billing and support each tell you they can start next quarter. What do you do on Monday?",
    objective:
      "Whether the candidate works back from a date that can’t move, finds which team is really on the critical path, and knows when to escalate.",
    source: "orchestration-bar",
    reach: [
      "clarify", "teams", "dependency-map", "roadmap-conflict", "sequence", "critical-path", "risk-timing",
      "alignment-mechanism", "staged-rollout", "translation",
    ],
  },
  {
    id: "doorbell-camera",
    lens: "orchestration",
    text: "We launch a doorbell camera in October. The app, the firmware and the cloud service belong to three directors who don’t share a plan. Lay the program out for me as if I ran sales, and show me what decides the date.",
    objective:
      "Whether the candidate can explain a technical dependency to a business leader as time, money or risk, without hiding the hard part.",
    source: "orchestration-bar",
    reach: [
      "clarify", "teams", "dependency-map", "roadmap-conflict", "sequence", "critical-path", "risk-timing",
      "alignment-mechanism", "staged-rollout", "translation",
    ],
  },
  {
    id: "switch-off-pricing",
    lens: "orchestration",
    text: "Forty teams call a pricing service that we’re switching off in nine months. Most of them have never heard of you, and for them it’s only work. How do you get them off it?",
    objective:
      "Whether the candidate has something better than reminders: what is made easy, what is offered, who goes first, and what happens to the team that never moves.",
    source: "orchestration-bar",
    reach: [
      "clarify", "teams", "dependency-map", "roadmap-conflict", "sequence", "critical-path", "risk-timing",
      "alignment-mechanism", "staged-rollout", "architecture",
    ],
  },
  {
    id: "captions-for-the-opener",
    lens: "orchestration",
    text: "The video business has promised live captions for the season opener, eleven weeks from now. The speech team that would build them is booked until a week after it. How do you run this?",
    objective:
      "What the candidate does when a promise and a roadmap can’t both hold: what they trade, what they cut, and by which day somebody senior has to choose.",
    source: "orchestration-bar",
    reach: [
      "clarify", "teams", "dependency-map", "roadmap-conflict", "sequence", "critical-path", "risk-timing",
      "alignment-mechanism", "staged-rollout", "translation",
    ],
  },
  {
    id: "scans-from-ten-hospitals",
    lens: "orchestration",
    text: "Ten hospitals want their scanners to send images straight into our archive. Each runs different software and has its own security review. Design the intake, and tell me in what order you’d bring them on, and why.",
    objective:
      "Whether the order of work follows from what each step teaches or unblocks, and not from who asked first.",
    source: "senior-tpm-onsite",
    reach: [
      "clarify", "teams", "dependency-map", "roadmap-conflict", "sequence", "critical-path", "risk-timing",
      "alignment-mechanism", "staged-rollout", "architecture",
    ],
  },
];
