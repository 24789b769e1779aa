import { expect, it } from "vitest";
import { describeGolden } from "../../testing/golden-papers.ts";
import { GOLDEN_EXPERIMENTS } from "./papers.ts";
import { readExperiment } from "./read-experiment.ts";

describeGolden("experiment", GOLDEN_EXPERIMENTS);

it("takes for the baseline the share that is told in the words of the metric", () => {
  const text = "## Problem\n\nOnly 12% of returning buyers reorder within a week.\n\n## Signal\n\nOf those who reach the address page, 31% leave there.\n\n## Metric\n\nShare of returning buyers who reorder within 7 days.\n";
  const signalFirst = text.replace("Only 12%", "Of those who come, 31% leave at the address page. Only 12%");
  for (const each of [text, signalFirst]) expect(readExperiment(each).power.baseline).toMatchObject({ value: 0.12 });
});
