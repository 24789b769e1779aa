import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { figuresIn, inShort, says, whereSaid, wordCount } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { Experiment } from "../read-experiment.ts";

const CALLED = phrases("guardrail*, guard-rail*, guard rail*, counter-metric*, counter metric*, countermetric*, must not rise, must not fall, must not grow, must not drop, must not get worse, must not exceed, must stay, may not rise, may not fall, must not go, without raising, without lowering, no worse than, not worse than, do no harm, does not get worse, stays below, stays above, stay below, stay above, stay under, stays under, not rise above, not fall below, health metric");

/** Experiment: `counter-metric`. */
export const counterMetric: DocumentCriterion<Experiment> = {
  id: "counter-metric",
  kind: "criterion",
  name: "Counter-metric",
  question: "Is there a metric that must not get worse?",
  sources: ["tpm-loop-teardown", "working-backwards"],
  why: "Almost every number can be raised at the cost of another. Naming the other one before the start is what keeps the result honest.",
  counts: ["A guardrail or counter-metric by name, best with its limit: “calls to support stay under 3 a day”."],
  countsNot: ["A second metric that should also rise.", "“We will monitor other metrics.”"],
  strong: "The one number that would make you stop although the primary metric rises, with its limit.",
  judge: ({ page, of, sentences }) => {
    const part = of("guardrail").filter((sentence) => wordCount(page, sentence) >= 1 && !says(page, sentence, NONE));
    const found = part.length > 0 ? part : sentences.filter((sentence) => whereSaid(page, sentence, CALLED) !== null && wordCount(page, sentence) >= 4 && !says(page, sentence, NONE));
    const [first] = found;
    if (first === undefined) return lacks("No metric is named that must not get worse. What could rise or fall for the wrong reason, and where is its limit?");
    const hasLimit = found.some((sentence) => figuresIn(page, sentence).length > 0);
    return holds([first], hasLimit ? `“${inShort(page, first, 90)}” must not get worse.` : `“${inShort(page, first, 80)}” must not get worse. Give its limit as a number, too.`, hasLimit ? 0.9 : 0.7);
  },
};

const NONE = phrases("none, n/a, tbd, no guardrail*, no counter-metric*, to be defined, to be decided, other metrics, all metrics");

export const examples: DocumentExamples = {
  finds: ["## Guardrail\n\nCalls to support stay under 3 per 100 orders.", "**Counter-metric:** returns, not above 6%", "The board must raise crossings; calls to the harbour office must not rise above 40 a day."],
  leaves: ["## Metrics\n\n- Primary: crossings\n- Secondary: tickets sold", "## Guardrail\n\nNone.", "We will monitor other metrics."],
};
