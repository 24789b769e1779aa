import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort, whereSaid } from "../../page.ts";
import { blameIn, MECHANISM } from "../phrasing.ts";
import type { PostMortem } from "../read-post-mortem.ts";

/** Post-mortem: `mechanism`. */
export const mechanism: DocumentCriterion<PostMortem> = {
  id: "mechanism",
  kind: "criterion",
  name: "Ends in a mechanism",
  question: "Does the chain end in something that can be changed, and not in a person?",
  sources: ["tpm-loop-teardown"],
  why: "Good intentions do not keep anything from happening again; whoever sits there next makes the same mistake. A check, a limit or a default that is missing can be built.",
  counts: ["A check, test, alarm, limit, default, step or tool that is missing or lets it through: “no alarm watches renewals”."],
  countsNot: ["“Human error”, “the engineer forgot”.", "The symptom in other words.", "Haste, culture or lack of care without what lets them through."],
  strong: "One sentence: what about the system makes this the easy thing to happen, whoever is on duty.",
  judge: ({ page, rootCause: { end } }) => {
    if (end === null) return lacks("No root cause stands in the paper, so none that is a mechanism.");
    const blame = blameIn(page, end)[0];
    const found = whereSaid(page, end, MECHANISM);
    if (blame !== undefined) return lacks(`The chain ends in a person: “${inShort(page, blame)}”. Ask once more: what let that pass, and would let it pass for anybody else?`, [blame]);
    if (found === null) return lacks(`“${inShort(page, end, 80)}” names nothing that can be built or changed: a check, a limit, an alarm, a default.`, [end]);
    return holds([end], `The chain ends in something that can be changed: “${inShort(page, end, 90)}”.`, 0.8);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## Root cause\n\nLabels stopped because the certificate had run out. Its renewal had failed in May, and no alarm watches renewals.",
    "## Root cause\n\n1. Why did payments fail? An engineer ran the script in production.\n2. Why could he? The prompt looks the same.\n3. Why does nothing ask? Nothing checks which database a script runs on.",
  ],
  leaves: ["## Root cause\n\nHuman error: the engineer forgot to renew the certificate.", "## Root cause\n\nIt was a very busy week.", "## Impact\n\n4,200 customers could not pay."],
};
