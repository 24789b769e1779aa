/** The criteria of a post-mortem, in the order in which one reads it. */
export const POST_MORTEM_CRITERIA = ["timeline", "impact", "detection", "five-whys", "mechanism", "actions-owned", "action-on-mechanism", "future-metrics"] as const;

/** Its pitfalls. `template` needs earlier texts and is raised by nothing in the paper alone. */
export const POST_MORTEM_PITFALLS = ["blames-person", "careful-next-time", "template"] as const;
