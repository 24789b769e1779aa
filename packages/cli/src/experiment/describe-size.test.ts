import { EXPERIMENT_DEFAULTS, experimentSize } from "@inclined/core/statistics/experiment-size";
import { expect, it } from "vitest";
import { createPaint } from "../assess/paint.ts";
import { describeSize } from "./describe-size.ts";

it.each([
  [0.01, "is then 1 point."],
  [0.013, "is then 1.3 points."],
])("says an effect of %d in the singular or the plural", (effect, words) => {
  const { alpha, power, share, days } = EXPERIMENT_DEFAULTS;
  const found = experimentSize({ baseline: 0.12, mean: null, sd: null, effect: 0.01, relative: false, power, alpha, perDay: 4000, share, days });
  if ("fault" in found || found.size.traffic === null) throw new Error("no size");
  const size = { ...found.size, traffic: { ...found.size.traffic, effect } };
  expect(describeSize(size, false, createPaint(false))).toContain(words);
});
