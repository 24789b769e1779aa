import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { figuresIn, inShort, says } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { Dashboard } from "../read-dashboard.ts";

const VAGUE = phrases("improving, improved, improves, better, worse, good, great, healthy, stable, solid, strong, on track, under control, fine, ok, green, amber, red, acceptable, low, lower, high, higher, as planned, on budget, on plan, within budget, trending, slightly, significantly, noticeably, looks good, going well, well");

/** Ownership dashboard: pitfall `vague-number`. */
export const vagueNumber: DocumentCriterion<Dashboard> = {
  id: "vague-number",
  kind: "pitfall",
  name: "Vague number",
  question: "Is a metric described in words where a number belongs?",
  sources: ["tpm-loop-teardown"],
  why: "“On track” is an opinion. Two people read it as two numbers.",
  counts: ["“The escape rate is improving”, “burn-rate: green”, with no number in the sentence or in the others on that metric."],
  countsNot: ["A judgement with its number in the same sentence, or elsewhere on the same metric."],
  strong: "The number, the bound, and only then the word.",
  judge: ({ page, metrics }) => {
    const found = metrics.flatMap(({ words }) => (words.some((sentence) => figuresIn(page, sentence).length > 0) ? [] : words.filter((sentence) => says(page, sentence, VAGUE)).slice(0, 1)));
    const [first] = found;
    if (first === undefined) return lacks("No metric is described in words alone.");
    return holds(found, `“${inShort(page, first, 80)}” has no number. How much is it, and how much was it before?`, 0.8);
  },
};

export const examples: DocumentExamples = {
  finds: ["The defect escape rate is improving.", "| Metric | Status |\n|---|---|\n| Burn-rate | green |"],
  leaves: ["The defect escape rate is improving: 9% after 12%.", "Burn-rate: 104%. It is on track.", "The week went well."],
};
