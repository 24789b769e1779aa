/** The criteria of an ownership dashboard: the three metrics, then what makes them decide. */
export const DASHBOARD_CRITERIA = ["cycle-time-variance", "defect-escape-rate", "burn-rate", "threshold", "decision", "leading", "one-page", "owned", "dated"] as const;

/** Its pitfalls. `template` needs earlier texts and is raised by nothing in the paper alone. */
export const DASHBOARD_PITFALLS = ["metric-without-decision", "vague-number", "template"] as const;
