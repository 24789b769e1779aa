import type { ExperimentPlan, ExperimentSize } from "../schema/experiment-size.ts";
import { falseAlarms } from "./peeking.ts";
import { effectForMeans, groupForMeans, powerForMeans } from "./two-means.ts";
import { effectForProportions, groupForProportions, powerForProportions } from "./two-proportions.ts";

/**
 * What is taken where nothing was said. Five percent of the traffic for two weeks is what the seed document
 * `data-scientist-to-pm` sketches; 0.05 and 0.8 are convention.
 */
export const EXPERIMENT_DEFAULTS = { alpha: 0.05, power: 0.8, share: 0.05, days: 14 } as const;

/** A group is not one larger because the last digit of a computation was off. */
const ROUNDING = 1e-9;
/** Two are the least that have a spread. */
const LEAST_GROUP = 2;
/** More than there are. */
const MOST_PEOPLE = 1e10;
/** Ten years. */
const MOST_DAYS = 3650;
/** Whoever looks daily for longer than this looks at something else by then. */
const MOST_LOOKS = 90;

const isBetween = (value: number, low: number, high: number): boolean => value > low && value < high;

/** Why a plan cannot be reckoned with, for the person who made it; null where it can. */
function faultOfPlan({ baseline, mean, sd, effect, relative, alpha, power, perDay, share, days }: ExperimentPlan): string | null {
  if (baseline !== null && (sd !== null || mean !== null)) return "A share has a baseline, a mean has a standard deviation: give one or the other";
  if (baseline === null && sd === null) return mean === null ? "Give the baseline of a share, or the standard deviation of a mean" : "A mean needs its standard deviation within a group";
  if (baseline !== null && !isBetween(baseline, 0, 1)) return "The baseline is a share between 0 and 1: 0.12 for 12 %";
  if (sd !== null && !(sd > 0 && Number.isFinite(sd))) return "The standard deviation is a number above 0";
  if (mean !== null && !Number.isFinite(mean)) return "The mean is a number";
  if (!isBetween(alpha, 0, 0.5)) return "Alpha, the chance of a false alarm, lies between 0 and 0.5: usually 0.05";
  if (!isBetween(power, 0.5, 1)) return "Power, the chance to find the effect, lies between 0.5 and 1: usually 0.8";
  if (perDay !== null && !(perDay > 0 && perDay <= MOST_PEOPLE)) return "The traffic is a number above 0, in people or units a day";
  if (!(share > 0 && share <= 0.5)) return "The exposed share lies above 0 and is at most 0.5, since a control group as large is drawn from the rest: 0.05 for 5 %";
  if (!(days >= 1 && days <= MOST_DAYS)) return "The days are a number from 1 to 3650";
  if (effect === null) return perDay === null ? "Give the least effect that would change the decision, or the traffic, and the effect it can find is reckoned" : null;
  if (!Number.isFinite(effect) || effect === 0) return "The effect is a number other than 0: the least difference that would change the decision";
  if (relative && baseline === null && (mean === null || mean === 0)) return "A relative effect of a mean needs the mean, other than 0";
  const absolute = absoluteEffect({ baseline, mean, effect, relative });
  if (baseline !== null && !isBetween(baseline + absolute, 0, 1)) return `With this effect the share would become ${shown(baseline + absolute)}, which is none: it lies between 0 and 1`;
  return null;
}

const absoluteEffect = ({ baseline, mean, effect, relative }: Pick<ExperimentPlan, "baseline" | "mean" | "relative"> & { effect: number }): number => (relative ? effect * (baseline ?? Math.abs(mean ?? 0)) : effect);

/** A number in at most four digits, for sentences. */
const shown = (value: number): string => String(Number(value.toPrecision(4)));

/** The same questions to either test. */
function testOf({ baseline, sd, effect: wanted, alpha, power }: ExperimentPlan) {
  const levels = { alpha, power };
  if (baseline !== null)
    return {
      group: (effect: number) => groupForProportions({ baseline, effect }, levels),
      chance: (n: number, effect: number) => powerForProportions(n, { baseline, effect }, alpha),
      least: (n: number) => effectForProportions(n, baseline, levels, (wanted ?? 1) < 0),
    };
  const spread = sd ?? 1;
  return {
    group: (effect: number) => groupForMeans({ effect, sd: spread }, levels),
    chance: (n: number, effect: number) => powerForMeans(n, { effect, sd: spread }, alpha),
    least: (n: number) => effectForMeans(n, spread, levels),
  };
}

/**
 * Size, run time and limits of an experiment with two equal groups.
 * @returns the size, or why there is none, for the person who made the plan
 */
export function experimentSize(plan: ExperimentPlan): { size: ExperimentSize } | { fault: string } {
  const fault = faultOfPlan(plan);
  if (fault !== null) return { fault };
  const test = testOf(plan);
  const arriving = plan.perDay === null ? null : plan.perDay * plan.share;
  const held = arriving === null ? null : Math.floor(arriving * plan.days * (1 + ROUNDING));
  if (held !== null && held < LEAST_GROUP && plan.effect === null) return { fault: `After ${shown(plan.days)} days each group would hold fewer than ${LEAST_GROUP}: nothing can be found with that` };
  const found = plan.effect === null ? test.least(held ?? 0) : absoluteEffect({ ...plan, effect: plan.effect });
  if (found === null) return { fault: "No effect is large enough to be found with so few" };
  const needed = plan.effect === null ? held : test.group(found);
  if (needed === null || !(needed <= MOST_PEOPLE)) return { fault: "The effect is too small to be found with any number of people there is" };
  const perGroup = Math.max(LEAST_GROUP, Math.ceil(needed * (1 - ROUNDING)));
  const daysNeeded = arriving === null ? null : Math.max(1, Math.ceil((perGroup / arriving) * (1 - ROUNDING)));
  const traffic = arriving === null || held === null || daysNeeded === null ? null : { perGroup: held, daysNeeded, isEnough: held >= perGroup, power: held < LEAST_GROUP ? 0 : test.chance(held, found), effect: held < LEAST_GROUP ? null : test.least(held) };
  return {
    size: {
      test: plan.baseline === null ? "means" : "proportions",
      plan: { ...plan, effect: found, relative: false },
      perGroup,
      traffic,
      peeking: looksOf(Math.max(daysNeeded ?? 0, plan.days)).map((looks) => ({ looks, chance: looks === 1 ? plan.alpha : falseAlarms(plan.alpha, looks) })),
      inconclusive: WHEN_INCONCLUSIVE,
      notes: notesOf(plan, perGroup),
    },
  };
}

/** Once, twice, weekly and daily, as far as they differ. */
function looksOf(days: number): number[] {
  const daily = Math.min(MOST_LOOKS, Math.ceil(days));
  return [...new Set([1, Math.min(2, daily), Math.ceil(daily / 7), daily])].sort((a, b) => a - b);
}

const WHEN_INCONCLUSIVE: string[] = [
  "Name the day of the decision before the start; on that day somebody decides, whatever the data say.",
  "An interval that holds both no effect and the least effect that matters says that it is not known, not that there is none.",
  "Say beforehand what then happens: keep what is there, which is the cheaper mistake to undo, or ship for a reason that is no longer this metric.",
  "Run on only if the longer run was planned with its own size. Going on until it becomes significant is peeking.",
];

function notesOf({ baseline, perDay, share, alpha, power }: ExperimentPlan, perGroup: number): string[] {
  const rare = baseline === null ? Number.POSITIVE_INFINITY : perGroup * Math.min(baseline, 1 - baseline);
  return [
    `Two equal groups, two-sided, alpha ${shown(alpha)}, power ${shown(power)}; ${baseline === null ? "t test of two means" : "normal approximation for two shares"}, as in R's ${baseline === null ? "power.t.test" : "power.prop.test"}.`,
    ...(rare < 10 ? ["With fewer than ten expected on the rarer side the normal approximation is coarse; an exact test needs more people."] : []),
    ...(perDay === null
      ? []
      : [
          `${shown(share * 100)} % of the traffic sees the change, and a control group of the same size is drawn from the rest.`,
          "Traffic is counted in new people or units: somebody who comes back is in the group already.",
          "Whole weeks hold each weekday equally often; round the run up to them.",
        ]),
  ];
}
