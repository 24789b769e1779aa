/** The Leadership Principles as Amazon publishes them since 2021, in its order: id to name. */
export const PRINCIPLE_NAMES = {
  "customer-obsession": "Customer Obsession",
  ownership: "Ownership",
  "invent-and-simplify": "Invent and Simplify",
  "are-right-a-lot": "Are Right, A Lot",
  "learn-and-be-curious": "Learn and Be Curious",
  "hire-and-develop-the-best": "Hire and Develop the Best",
  "insist-on-the-highest-standards": "Insist on the Highest Standards",
  "think-big": "Think Big",
  "bias-for-action": "Bias for Action",
  frugality: "Frugality",
  "earn-trust": "Earn Trust",
  "dive-deep": "Dive Deep",
  "have-backbone-disagree-and-commit": "Have Backbone; Disagree and Commit",
  "deliver-results": "Deliver Results",
  "strive-to-be-earths-best-employer": "Strive to be Earth’s Best Employer",
  "success-and-scale-bring-broad-responsibility": "Success and Scale Bring Broad Responsibility",
} as const;

export type PrincipleId = keyof typeof PRINCIPLE_NAMES;

/** In the rubric book's order. */
export const PRINCIPLE_IDS = Object.keys(PRINCIPLE_NAMES) as readonly PrincipleId[];
