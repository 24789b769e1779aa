import { InclinedError } from "@inclined/core/errors";
import { EXPERIMENT_DEFAULTS, experimentSize } from "@inclined/core/statistics/experiment-size";
import { createPaint } from "../assess/paint.ts";
import type { Command, Input } from "../command.ts";
import { describeSize } from "../experiment/describe-size.ts";
import { didYouMean } from "../nearest.ts";

const QUESTIONS = ["size"];
const { alpha, power, share, days } = EXPERIMENT_DEFAULTS;

/** `inclined experiment` */
export const experiment: Command = {
  summary: "Say how large and how long an experiment has to be, without opening any data.",
  forms: ["size --baseline 0.12 --effect 0.01 [--relative] [--per-day N]", "size --sd 48 --effect 5 [--mean 340] [--per-day N]", "size --baseline 0.12 --per-day N"],
  details: [
    "Two equal groups, two-sided: shares with --baseline, means with --sd. With --per-day it also says how long it takes. Without",
    "--effect it says which effect the traffic can find. A falling effect is written --effect=-0.01. Numbers may be written 12%.",
    "The exit code is 1 when the traffic is not enough for the planned days.",
  ].join("\n"),
  options: {
    baseline: { type: "string", value: "SHARE", help: "Share of those without the change who do it: 0.12 or 12%." },
    mean: { type: "string", value: "X", help: "Mean without the change; needed with --relative only." },
    sd: { type: "string", value: "X", help: "Standard deviation within a group." },
    effect: { type: "string", value: "X", help: "Least difference that would change the decision." },
    relative: { type: "boolean", help: "The effect is a share of the baseline or mean." },
    power: { type: "string", value: "SHARE", help: `Chance to find the effect; ${power} if not given.` },
    alpha: { type: "string", value: "SHARE", help: `Chance of a false alarm; ${alpha} if not given.` },
    "per-day": { type: "string", value: "N", help: "New people or units a day." },
    share: { type: "string", value: "SHARE", help: `Share of them that sees the change, at most 0.5: ${share} or ${share * 100}%, as the studio asks; ${share} if not given.` },
    days: { type: "string", value: "N", help: `Days until the decision; ${days} if not given.` },
  },
  words: { min: 1, max: 1 },
  run: async (input) => {
    const [question = ""] = input.words;
    if (!QUESTIONS.includes(question)) throw new InclinedError("invalid-input", `An experiment has no "${question}".${didYouMean(question, QUESTIONS)} Ask for its size: inclined experiment size.`);
    const result = experimentSize({
      baseline: numberOf(input, "baseline"),
      mean: numberOf(input, "mean"),
      sd: numberOf(input, "sd"),
      effect: numberOf(input, "effect"),
      relative: input.flag("relative"),
      power: numberOf(input, "power") ?? power,
      alpha: numberOf(input, "alpha") ?? alpha,
      perDay: numberOf(input, "per-day"),
      share: numberOf(input, "share") ?? share,
      days: numberOf(input, "days") ?? days,
    });
    if ("fault" in result) throw new InclinedError("invalid-input", `${result.fault}. See inclined experiment --help.`);
    const isTerminal = process.stderr.isTTY && process.env["NO_COLOR"] === undefined;
    input.output.answer(result.size, describeSize(result.size, input.value("effect") === undefined, createPaint(isTerminal)));
    return result.size.traffic?.isEnough === false ? 1 : 0;
  },
};

/** A number as people type it: 0.12, .12, 12%, 1e-3. */
function numberOf(input: Input, option: string): number | null {
  const typed = input.value(option);
  if (typed === undefined) return null;
  const match = /^([+-]?(?:\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})(?:e[+-]?\d{1,2})?)(%?)$/i.exec(typed.trim());
  if (match === null) {
    const comma = /^[+-]?\d{1,12},\d{1,12}%?$/.test(typed.trim()) ? ` Write decimals with a point: ${typed.trim().replace(",", ".")}.` : "";
    throw new InclinedError("invalid-input", `--${option} needs a number, not "${typed}".${comma} See inclined experiment --help.`);
  }
  return Number(match[1]) / (match[2] === "%" ? 100 : 1);
}
