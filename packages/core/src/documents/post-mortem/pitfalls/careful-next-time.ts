import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort } from "../../page.ts";
import type { PostMortem } from "../read-post-mortem.ts";
import { careAlone } from "../remedies.ts";

/** Post-mortem: pitfall `careful-next-time`. */
export const carefulNextTime: DocumentCriterion<PostMortem> = {
  id: "careful-next-time",
  kind: "pitfall",
  name: "Careful next time",
  question: "Does an action only ask people to be more careful?",
  sources: ["tpm-loop-teardown"],
  why: "Everybody was trying to be careful this time, too. Attention is not a mechanism.",
  counts: ["“Be more careful”, “remind the team”, “retrain”, “double-check before each release”, with nothing built."],
  countsNot: ["A training beside something that is built in the same action.", "A check that a machine makes."],
  strong: "For each such action ask what would make the mistake impossible, and what would make it harmless.",
  judge: ({ page, actions }) => {
    const found = actions.flatMap(({ what }) => {
      const words = careAlone(page, what);
      return words === null ? [] : [{ what, words }];
    });
    const [first] = found;
    if (first === undefined) return lacks(actions.length === 0 ? "No corrective actions stand in the paper." : "No action rests on care alone.");
    return holds(found.map(({ words }) => words), `“${inShort(page, first.what, 80)}” asks for care, which was there this time as well. What would stop it on a busy day?`, 0.8);
  },
};

export const examples: DocumentExamples = {
  finds: ["## Corrective actions\n\n- Be more careful with certificates (all, 3 May)", "## Actions\n\n| Action | Owner | Due |\n|---|---|---|\n| Retrain the on-call engineers | Tom | June |\n| Alarm on renewals | Ana | June |", "## Action items\n\n1. Add a training on renewals by 3 May (Tom)."],
  leaves: ["## Corrective actions\n\n- The pipeline refuses an expired certificate, and a training shows it (Ana, 3 May)", "## Actions\n\n- Add an alarm on renewals (Ana, 3 May)", "## Lessons\n\nWe should be more careful."],
};
