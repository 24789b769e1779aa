import * as z from "zod";

/** Timed exercises outside a loop. */
export const DRILL_IDS = [
  "two-minute-story", "metrics-first", "product-case", "push-back", "influence", "resume-deep-dive", "business-leader", "executive-update", "delivery-methods", "planning",
  "design-and-deliver", "escalation-timing", "i-dont-know", "about-yourself", "why-here",
] as const;
export const DrillId = z.enum(DRILL_IDS);
export type DrillId = z.infer<typeof DrillId>;
