import type { LENSES } from "./names.ts";

/** How long an answer may last aloud, in seconds: the rubric book, under "Delivery". No part of any score. */
export const LONGEST_SECONDS: Readonly<Record<(typeof LENSES)[number], number>> = {
  "data-driven": 720,
  behavioural: 120,
  orchestration: 720,
  "push-back": 720,
};
