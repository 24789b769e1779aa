import type { Span } from "../../../schema/span.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort, sentencesIn } from "../../page.ts";
import { blameIn } from "../phrasing.ts";
import type { PostMortem } from "../read-post-mortem.ts";

/** Post-mortem: pitfall `blames-person`. */
export const blamesPerson: DocumentCriterion<PostMortem> = {
  id: "blames-person",
  kind: "pitfall",
  name: "Blames a person",
  question: "Is a person, or people’s carelessness, given as the cause?",
  sources: ["tpm-loop-teardown"],
  why: "Where people are blamed they stop telling. And the next person in the same place makes the same mistake.",
  counts: ["“Human error”, “the engineer forgot”, “did not follow the runbook”, where it is the cause and the chain ends there."],
  countsNot: ["A slip in the middle of the chain, when the next why asks what let it pass.", "“This is not human error”.", "Who did what in the timeline."],
  strong: "“The deploy tool takes any branch” in place of “Sam deployed the wrong branch”.",
  judge: ({ page, blocks, rootCause: { whys, end } }) => {
    const last = whys.at(-1);
    const isPassedOver = (span: Span): boolean => last !== undefined && whys.length >= 2 && span.start < last.start && span.start >= (whys[0]?.start ?? 0);
    const everywhere = blocks.filter(({ kind }) => kind !== "table").flatMap((block) => sentencesIn(page, block)).flatMap((sentence) => blameIn(page, sentence));
    const inTables = blocks.flatMap(({ table }) => table?.rows.flatMap((row) => row.flatMap((cell) => blameIn(page, cell))) ?? []);
    const found = [...(end === null ? [] : blameIn(page, end)), ...everywhere, ...inTables].filter((span, at, all) => !isPassedOver(span) && all.findIndex(({ start }) => start === span.start) === at).sort((a, b) => a.start - b.start);
    const [first] = found;
    if (first === undefined) return lacks("Nobody is blamed.");
    const sentence = blocks.flatMap((block) => (first.start >= block.start && first.end <= block.end ? sentencesIn(page, block) : [])).find(({ start, end: to }) => first.start >= start && first.end <= to) ?? first;
    return holds(found, `“${inShort(page, sentence, 90)}” makes a person the cause. What in the system let it pass, for whoever had sat there?`, 0.8);
  },
};

export const examples: DocumentExamples = {
  finds: ["## Root cause\n\nHuman error: the certificate was not renewed.", "## Root cause\n\n1. Why did labels stop? The certificate had run out.\n2. Why? Sam forgot to renew it.", "## Summary\n\nThe outage happened because the on-call engineer did not follow the runbook."],
  leaves: [
    "## Root cause\n\n1. Why did labels stop? The certificate had run out.\n2. Why? Sam forgot to renew it.\n3. Why could that stay unseen? No alarm watches renewals.",
    "## Root cause\n\nThis is not human error: nothing checks which branch is deployed.",
    "## Timeline\n\n- 09:14 Sam deploys the branch.\n- 09:20 Payments fail.\n- 10:02 Sam rolls back.",
  ],
};
