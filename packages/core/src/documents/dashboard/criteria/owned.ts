import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort } from "../../page.ts";
import { ownerNamed } from "../owner.ts";
import type { Dashboard } from "../read-dashboard.ts";

/** Ownership dashboard: `owned`. */
export const owned: DocumentCriterion<Dashboard> = {
  id: "owned",
  kind: "criterion",
  name: "Owner",
  question: "Is it said who owns the dashboard or its numbers?",
  sources: ["tpm-loop-teardown"],
  why: "An ownership dashboard without an owner is nobody’s.",
  counts: ["“Owner: Ana Ruiz”, “owned by the payments team”."],
  countsNot: ["“The team.”", "An owner TBD."],
  strong: "One person for the page, and for each number whoever can change it.",
  judge: ({ page }) => {
    const owner = ownerNamed(page, { start: 0, end: page.text.length });
    if (owner !== null) return holds([owner], `“${inShort(page, owner)}” owns it.`, 0.85);
    return lacks("Nobody is named as its owner.");
  },
};

export const examples: DocumentExamples = {
  finds: ["# Dashboard\n\nOwner: Ana Ruiz, as of 4 May 2027.", "The numbers are owned by the payments team."],
  leaves: ["# Dashboard\n\nOwner: TBD", "The team met on Monday."],
};
