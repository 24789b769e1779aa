/** A way of judging an answer, in the order of the rubric book. Documents have a lens of their own (press release). */
export const LENSES = ["data-driven", "behavioural", "orchestration", "push-back"] as const;

/** What a person reads for each lens. */
export const LENS_NAMES: Readonly<Record<(typeof LENSES)[number], string>> = {
  "data-driven": "Data-driven",
  behavioural: "Behavioural",
  orchestration: "Orchestration",
  "push-back": "Push-back",
};
