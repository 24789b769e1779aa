import type { Span } from "../../../schema/span.ts";
import { EXPERIMENT_DEFAULTS } from "../../../statistics/experiment-size.ts";
import { effectForProportions, groupForProportions } from "../../../statistics/two-proportions.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort } from "../../page.ts";
import type { Experiment } from "../read-experiment.ts";

/** 17169 as 17,169. */
const whole = (value: number): string => String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ",");
const percent = (value: number): string => `${Number((value * 100).toPrecision(3))} %`;

/** A size this near to what is needed is the same one, rounded. */
const ROUNDING = 0.02;

/** An effect in points, with as many digits as it takes to be told from the one that was planned. */
function pointsOf(least: number, planned: number): string {
  const written = (value: number, digits: number): string => String(Number((value * 100).toPrecision(digits)));
  const digits = [2, 3, 4, 5].find((each) => written(least, each) !== written(Math.abs(planned), each)) ?? 5;
  const points = written(least, digits);
  return `${points} ${points === "1" ? "point" : "points"}`;
}

/** Experiment: pitfall `underpowered`. */
export const underpowered: DocumentCriterion<Experiment> = {
  id: "underpowered",
  kind: "pitfall",
  name: "Underpowered",
  question: "Does the effect need more people than the traffic brings in the time planned?",
  sources: ["data-scientist-to-pm"],
  why: "A test that is too small finds nothing most of the time, and what it finds is exaggerated.",
  counts: ["Baseline, effect and traffic stand in the paper, and the computed size is larger than what comes in."],
  countsNot: ["A paper that gives no baseline, effect or traffic: nothing can be computed.", "A test that is large enough, or within 2 % of it."],
  strong: "The size that is needed, the days it takes, and the least effect that can be found, in one line each.",
  judge: ({ page, power: { baseline, effect, perDay, share, days, perGroup } }) => {
    if (baseline === null || effect === null || (perGroup === null && (perDay === null || days === null))) {
      const missing = [baseline === null ? "the baseline" : "", effect === null ? "the effect" : "", perGroup === null && perDay === null ? "the traffic" : "", perGroup === null && days === null ? "the time" : ""].filter((each) => each !== "");
      return lacks(`Whether it is large enough cannot be computed: ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} not in the paper as ${missing.length === 1 ? "a number" : "numbers"}.`, [], 0.6);
    }
    if (baseline.value + effect.value <= 0 || baseline.value + effect.value >= 1) return lacks("Whether it is large enough cannot be computed: baseline and effect together are no share.", [], 0.5);
    // what is not exposed is the control group, as large as the exposed one at most
    const arriving = perDay === null ? null : perDay.value * Math.min(share?.value ?? 0.5, 0.5);
    const needed = Math.ceil(groupForProportions({ baseline: baseline.value, effect: effect.value }, EXPERIMENT_DEFAULTS));
    const held = Math.floor(perGroup?.value ?? (arriving ?? 0) * (days?.value ?? 0));
    const least = held < 2 ? null : effectForProportions(held, baseline.value, EXPERIMENT_DEFAULTS, effect.value < 0);
    const words: Span[] = [baseline, effect, ...(perGroup === null ? [perDay, share, days] : [perGroup])].flatMap((span) => (span === null ? [] : [{ start: span.start, end: span.end }]));
    const change = `from ${percent(baseline.value)} to ${percent(baseline.value + effect.value)}`;
    const levels = `(two-sided 5 %, power 80 %)`;
    if (held >= needed) return lacks(`${whole(needed)} in each group are needed to find a change ${change} ${levels}, and ${whole(held)} are there.`, [], 0.85);
    if (held >= needed * (1 - ROUNDING)) return lacks(`${whole(needed)} in each group are needed to find a change ${change} ${levels}, and ${whole(held)} are there: as many, within ${ROUNDING * 100} %.`, [], 0.75);
    const source = perGroup === null ? `${perDay === null ? "the traffic" : `“${inShort(page, perDay)}”`}${share === null ? ", half of it exposed," : ` at “${inShort(page, share)}”`} in “${days === null ? "" : inShort(page, days)}” gives ${whole(held)}` : `“${inShort(page, perGroup)}” are planned`;
    const mend = [arriving === null || perGroup !== null ? "" : ` It would take ${whole(Math.ceil(needed / arriving))} days.`, least === null ? "" : ` The least effect found reliably with that is ${pointsOf(Math.abs(least), effect.value)}.`].join("");
    return holds(words, `A change ${change} needs ${whole(needed)} in each group ${levels}; ${source}.${mend}`, 0.85);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "## Problem\n\n12% finish the checkout today.\n\n## Success\n\nThe share rises from 12% to 13%.\n\n## Timeline\n\nTwo weeks on 5% of traffic; 4,000 visitors come a day.",
    "The baseline is 2%. We look for a lift of 0.2 points with 3,000 users in each group.",
  ],
  leaves: [
    "The share rises from 12% to 13%, with 17,000 users in each group.",
    "## Success\n\nThe share rises from 12% to 15%.\n\n## Timeline\n\nThree weeks on 50% of traffic; 4,000 visitors come a day.",
    "## Success\n\nThe share rises from 12% to 13%.\n\n## Timeline\n\nTwo weeks.",
    "## Success\n\nCrossings rise from 310 to 340 an evening, in two weeks.",
  ],
};
