import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { figuresIn, inShort, says } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import { DIRECTION } from "../cues.ts";
import type { Experiment } from "../read-experiment.ts";

const VAGUE = phrases("noticeabl*, significant, significantly, substantial*, considerabl*, clearly, visibly, measurabl*, meaningful*, much, a lot, strong*, good, positive, happier, delight*, as much as possible, as many as possible, optimal, better experience, success, healthy, decent");

/** Experiment: pitfall `vague-number`. */
export const vagueNumber: DocumentCriterion<Experiment> = {
  id: "vague-number",
  kind: "pitfall",
  name: "Vague number",
  question: "Is something promised to get better without by how much?",
  sources: ["tpm-loop-teardown", "data-scientist-to-pm"],
  why: "“Improves noticeably” is met by whatever comes out.",
  counts: ["A part on success, metric or decision that promises a direction and holds no number."],
  countsNot: ["A hypothesis that names the direction, when success has its number.", "A paper without such parts."],
  strong: "From how much to how much, by when.",
  judge: ({ page, of }) => {
    const promised = [...of("success"), ...of("decision"), ...of("metric")];
    if (promised.some((sentence) => figuresIn(page, sentence).length > 0)) return lacks("What is promised has its number.");
    const found = promised.filter((sentence) => says(page, sentence, DIRECTION) || says(page, sentence, VAGUE));
    const [first] = found;
    if (first === undefined) return lacks(promised.length === 0 ? "Nothing is promised yet." : "Nothing is promised to get better.", [], 0.7);
    return holds(found, `“${inShort(page, first, 80)}” has no number. From how much to how much, and by when?`, 0.8);
  },
};

export const examples: DocumentExamples = {
  finds: ["## Success criteria\n\nConversion improves noticeably.", "## Metric\n\nMore happy customers.\n\n## Decision\n\nWe ship if it is better."],
  leaves: ["## Success criteria\n\nConversion improves from 12% to 13%.", "## Hypothesis\n\nThe board raises crossings.", "## Metric\n\nShare of checkouts finished.\n\n## Success\n\nRises by 2 points."],
};
