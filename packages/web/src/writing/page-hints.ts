import type { DocumentKind } from "@inclined/core/schema/document-check";

/** What an empty page of each kind suggests to begin with. */
export const PAGE_HINTS: Readonly<Record<DocumentKind, string>> = {
  "pr-faq": "# The headline a customer would read\n\n## Problem\n\nTwo sentences, one of them with a number.",
  "writing-exercise": "The answer in the first sentence. Then what happened, what you did, what you left undone for it, and what came of it.",
  "post-mortem": "# What broke\n\n## Impact\n\nWhom it hurt, how many, for how long.",
  dashboard: "# What you answer for\n\nPaste a table with a head: week, cycle time, planned days, defects before and after release, budget planned and spent.",
  experiment: "# The question\n\n## Problem\n\nWhat is wrong, with the number that says so and where it is read.",
};
