import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort } from "../../page.ts";
import type { PostMortem } from "../read-post-mortem.ts";

/** Post-mortem: `actions-owned`. */
export const actionsOwned: DocumentCriterion<PostMortem> = {
  id: "actions-owned",
  kind: "criterion",
  name: "Actions owned and dated",
  question: "Has every corrective action an owner and a date?",
  sources: ["tpm-loop-teardown"],
  why: "An action without a name is everybody’s, and without a date it is never late.",
  counts: ["A person or a team for each action, and a day, week, month or quarter."],
  countsNot: ["“Everybody”, “TBD”.", "“Soon”, “next sprint”, “ongoing”.", "One action with a name among several without."],
  strong: "One person for each action, one day, and where it can be looked up whether it was done.",
  judge: ({ page, actions }) => {
    if (actions.length === 0) return lacks("No corrective actions stand in the paper. List them, each with who and until when.");
    const open = actions.filter(({ owner, due }) => owner === null || due === null);
    const [first] = open;
    if (first !== undefined) {
      const what = first.owner === null && first.due === null ? "neither an owner nor a date" : first.owner === null ? "no owner" : "no date";
      const others = open.length > 1 ? ` ${open.length - 1} more ${open.length === 2 ? "lacks" : "lack"} one or both.` : "";
      return lacks(`“${inShort(page, first.what, 80)}” has ${what}.${others}`, open.map(({ what: words }) => words));
    }
    const evidence = actions.flatMap(({ owner, due }) => [owner, due].flatMap((span) => span ?? []));
    return holds(evidence, actions.length === 1 ? "The one action has an owner and a date." : `All ${actions.length} actions have an owner and a date.`);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## Corrective actions\n\n- Alarm 30 days before a certificate runs out (Ana Ruiz, 3 May 2027)\n- Renewals retried daily – platform team – week 20",
    "## Actions\n\n| Action | Owner | Due |\n|---|---|---|\n| Alarm on renewals | Ana | 2027-05-03 |\n| Daily retry | Platform | June |",
    "## Action items\n\n1. Ana adds an alarm on renewals by 3 May.\n2. Owner: Tom. Retry renewals daily by end of Q2.",
  ],
  leaves: [
    "## Corrective actions\n\n- Alarm 30 days before a certificate runs out (Ana Ruiz, 3 May 2027)\n- Renewals retried daily",
    "## Actions\n\n| Action | Owner | Due |\n|---|---|---|\n| Alarm on renewals | Ana | 2027-05-03 |\n| Daily retry | TBD | June |",
    "## Actions\n\n- Ana adds an alarm on renewals soon.",
    "## Root cause\n\nNo alarm watches renewals.",
  ],
};
