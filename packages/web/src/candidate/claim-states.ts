import type { ClaimState } from "@inclined/core/schema/paper";

/** As a person reads it, in the order in which it is chosen. */
export const CLAIM_STATES: readonly { state: ClaimState; name: string; about: string }[] = [
  { state: "ready", name: "Ready", about: "Can be told today" },
  { state: "thin", name: "Thin", about: "Leaves open what an interviewer will ask" },
  { state: "dont-bring", name: "Don’t bring", about: "Stays on the résumé; you do not begin with it" },
];
