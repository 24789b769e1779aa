import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort } from "../../page.ts";
import type { PostMortem } from "../read-post-mortem.ts";

/** A chain of fewer has hardly left the symptom. */
const LEAST = 3;

/** Post-mortem: `five-whys`. */
export const fiveWhys: DocumentCriterion<PostMortem> = {
  id: "five-whys",
  kind: "criterion",
  name: "Chain of whys",
  question: "Is the root cause reached by a chain of at least three whys, each answered?",
  sources: ["tpm-loop-teardown"],
  why: "The first answer names the symptom. Each further why goes one step closer to something that can be changed.",
  counts: ["Questions that begin with why, each with its answer.", "A numbered chain in the part on the root cause.", "Three becauses that follow from each other."],
  countsNot: ["One cause, named and left.", "Whys without answers.", "A list of things that also went badly."],
  strong: "Each answer is the next question, and the last one names what lets this happen again.",
  judge: ({ page, rootCause: { whys, end } }) => {
    const answered = whys.filter(({ answer }) => answer !== null);
    const words = answered.flatMap(({ answer }) => (answer === null ? [] : [{ start: answer.start, end: answer.end }]));
    if (answered.length >= LEAST) return holds(words, `${answered.length} whys, the last answer “${inShort(page, words.at(-1) ?? { start: 0, end: 0 }, 80)}”.`);
    const open = whys.find(({ answer }) => answer === null);
    if (open !== undefined) return lacks(`“${inShort(page, open, 70)}” has no answer.`, [open]);
    if (end === null) return lacks("No root cause stands in the paper. Ask why it happened, then why that, until the answer is something you can change.");
    return lacks(`“${inShort(page, end, 80)}” is ${answered.length <= 1 ? "the first answer" : "the second answer"}. Ask why at least ${answered.length <= 1 ? "twice" : "once"} more.`, [end]);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## Root cause\n\n1. Why did payments fail? The pool of connections was empty.\n2. Why was it empty? Each retry took one and kept it.\n3. Why did retries keep them? The client has no timeout, and no test covers a slow bank.",
    "## Five whys\n\n| Why | Because |\n|---|---|\n| Why did labels stop? | The certificate had run out. |\n| Why did it run out? | Its renewal failed in May. |\n| Why did nobody see that? | No alarm watches renewals. |",
    "## Root cause\n\nLabels stopped because the certificate had run out. It had run out because its renewal failed in May. Nobody saw that because no alarm watches renewals.",
  ],
  leaves: [
    "## Root cause\n\nThe certificate had run out.",
    "## Root cause\n\nWhy did labels stop? The certificate had run out.\n\nWhy did it run out? Its renewal failed.",
    "## Root cause\n\n1. Why did it fail?\n2. Why was it slow?\n3. Why did nobody see it?",
  ],
};
