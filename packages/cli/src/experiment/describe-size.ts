import type { ExperimentSize } from "@inclined/core/schema/experiment-size";
import type { Paint } from "../assess/paint.ts";

const INDENT = "  ";

/** A number in at most four digits, large ones whole. */
const shown = (value: number): string => (Math.abs(value) >= 1000 ? Math.round(value).toLocaleString("en-GB") : String(Number(value.toPrecision(4))));
const percent = (value: number): string => `${shown(value * 100)} %`;
/** A chance, to the tenth of a percent. */
const chanceOf = (value: number): string => (value > 0.999 ? "more than 99.9 %" : value < 0.001 ? "less than 0.1 %" : `${String(Math.round(value * 1000) / 10)} %`);

/** How large and how long an experiment has to be, for a person at a terminal. */
export function describeSize({ test, plan, perGroup, traffic, peeking, inconclusive, notes }: ExperimentSize, isEffectFound: boolean, paint: Paint): string {
  const isShare = test === "proportions";
  const effect = isShare ? `${percent(plan.baseline ?? 0)} to ${percent((plan.baseline ?? 0) + plan.effect)}` : `a difference of ${shown(plan.effect)} with a standard deviation of ${shown(plan.sd ?? 0)}`;
  const days = (count: number): string => `${shown(count)} ${count === 1 ? "day" : "days"}`;
  const lines = [
    isEffectFound ? `${paint.bold(effect)} is the least that can be found` : `${paint.bold(`${shown(perGroup)} in each of two groups`)} to find ${effect}`,
    "",
    ...(traffic === null
      ? []
      : [
          `${paint.accent("Run time")}`,
          `${INDENT}${days(traffic.daysNeeded)} until each group is full, with ${percent(plan.share)} of ${shown(plan.perDay ?? 0)} a day exposed.`,
          `${INDENT}After ${days(plan.days)} each group holds ${shown(traffic.perGroup)}: ${traffic.isEnough ? "enough" : paint.warn("not enough")}. ${chances(traffic, isShare)}`,
          "",
        ]),
    paint.accent("Looking before the end"),
    ...peeking.map(({ looks, chance }) => `${INDENT}${looks === 1 ? "one look, at the end" : `${looks} looks, stopping at the first significant one`}: ${chanceOf(chance)} false alarms`),
    "",
    paint.accent("If it is inconclusive"),
    ...inconclusive.map((each) => `${INDENT}${each}`),
    "",
    ...notes.map((note) => paint.dim(note)),
  ];
  return lines.map((line) => (line === "" ? "" : `${INDENT}${line}`)).join("\n");
}

function chances({ power, effect }: NonNullable<ExperimentSize["traffic"]>, isShare: boolean): string {
  const least = effect === null ? "No effect would be found reliably." : `The least effect found reliably is then ${isShare ? `${shown(effect * 100)} ${shown(effect * 100) === "1" ? "point" : "points"}` : shown(effect)}.`;
  return `The effect would be found with a chance of ${chanceOf(power)}. ${least}`;
}
