import * as z from "zod";

/** A way of judging an answer, in the order of the rubric book. Documents have a lens of their own (press release). */
export const LENSES = ["data-driven", "behavioural", "orchestration", "push-back"] as const;
export const Lens = z.enum(LENSES).meta({ description: "The way an answer is judged." });
export type Lens = z.infer<typeof Lens>;

/** What a person reads for each lens. */
export const LENS_NAMES: Readonly<Record<Lens, string>> = {
  "data-driven": "Data-driven",
  behavioural: "Behavioural",
  orchestration: "Orchestration",
  "push-back": "Push-back",
};
