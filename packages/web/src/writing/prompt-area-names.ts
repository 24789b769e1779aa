import type { WritingPrompt } from "@inclined/core/schema/writing-prompt";

/** What a prompt is about, as it is chosen. */
export const PROMPT_AREA_NAMES: Readonly<Record<WritingPrompt["area"], string>> = {
  consumer: "People at home and on the way",
  business: "Firms that buy",
  "internal-platform": "One’s own engineers",
  operations: "Running something",
  devices: "A thing that is made",
};
