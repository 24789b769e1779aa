import { type Examined, partsAt, profile, type Quoting } from "../document-profile.ts";
import { spanOfBlocks } from "../outline.ts";
import { DOCUMENT_NAMES } from "../names.ts";
import { CRITERIA, PITFALLS } from "./all.ts";
import { EXPERIMENT_PARTS } from "./part-names.ts";
import { type Experiment, readExperiment } from "./read-experiment.ts";

/** An experiment on one page: problem, data signal, intervention, metric, timeline, success criteria, go/no-go rule. */
export const experiment = profile<Experiment>({
  kind: "experiment",
  name: DOCUMENT_NAMES.experiment,
  criteria: CRITERIA,
  pitfalls: PITFALLS,
  mendFirst: ["problem", "hypothesis", "primary-metric", "success-threshold", "vague-number", "underpowered", "peeking", "decision-rule", "inconclusive", "counter-metric", "no-counter", "data-signal", "intervention", "timeline", "template"],
  read: readExperiment,
  examine: (reading, quote) => ({ parts: partsOf(reading, quote) }),
});

function partsOf({ title, parts }: Experiment, quote: Quoting): Examined["parts"] {
  const found = [{ name: "title", span: title }, ...EXPERIMENT_PARTS.map(([name]) => ({ name, span: spanOfBlocks(parts.get(name)) }))];
  return partsAt(found, quote).sort((a, b) => a.span.start - b.span.start);
}
