import { expect, it } from "vitest";
import { assessDocument } from "../assess-document.ts";
import { describeGolden } from "../../testing/golden-papers.ts";
import { GOLDEN_EXPERIMENTS } from "./papers.ts";
import { readExperiment } from "./read-experiment.ts";

describeGolden("experiment", GOLDEN_EXPERIMENTS);

const underpowered = (document: string) => assessDocument({ id: null, kind: "experiment", document }).pitfalls.find(({ id }) => id === "underpowered");
const sized = (from: string, to: string, each: string): string => `## Problem\n\nPatients miss their first fitting and lose seven weeks of their time, which costs the clinic money.\n\n## Success\n\nThe share of missed fittings goes from ${from} to ${to}.\n\n## Size\n\nThe test has ${each} patients in each group.\n`;

it.each([
  ["12%", "13%", "17,000", null],
  ["12%", "13%", "17,169", null],
  ["12%", "13%", "16,500", /needs 17,169 in each group .* “16,500” are planned\. The least effect found reliably with that is 1\.02 points\.$/],
  ["4.1%", "2.5%", "1,900", /needs 1,956 in each group .* is 1\.62 points\.$/],
  ["12%", "13%", "4,000", /is 2\.1 points\.$/],
])("says of %s to %s with %s how many are needed, and which effect they find, unless they are as many but for rounding", (from, to, each, says) => {
  const found = underpowered(sized(from, to, each));
  if (says === null) expect(found).toMatchObject({ raised: false });
  else expect(found).toMatchObject({ raised: true, says: expect.stringMatching(says) });
});

it("takes for the baseline the share that is told in the words of the metric", () => {
  const text = "## Problem\n\nOnly 12% of returning buyers reorder within a week.\n\n## Signal\n\nOf those who reach the address page, 31% leave there.\n\n## Metric\n\nShare of returning buyers who reorder within 7 days.\n";
  const signalFirst = text.replace("Only 12%", "Of those who come, 31% leave at the address page. Only 12%");
  for (const each of [text, signalFirst]) expect(readExperiment(each).power.baseline).toMatchObject({ value: 0.12 });
});
