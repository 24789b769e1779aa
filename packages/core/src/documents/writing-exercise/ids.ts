/** The criteria of a writing exercise, in the order in which a reader meets them. */
export const WRITING_EXERCISE_CRITERIA = ["answer-first", "one-story", "own-actions", "decision-alternatives", "before-and-after", "differently", "jargon-explained"] as const;

/** Its pitfalls. `template` needs earlier texts and is raised by nothing in the paper alone; `too-long` needs the limits of a source. */
export const WRITING_EXERCISE_PITFALLS = ["lists-and-tables", "too-long", "confidential-terms", "many-stories", "template"] as const;
