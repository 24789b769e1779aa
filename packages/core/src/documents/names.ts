/** What each kind of paper is called on screen and in the book; a check calls a press release in short: "PR/FAQ". */
export const DOCUMENT_NAMES = {
  "pr-faq": "Press release and FAQ",
  "writing-exercise": "Writing exercise",
  "post-mortem": "Post-mortem",
  dashboard: "Ownership dashboard",
  experiment: "Experiment one-pager",
} as const;
