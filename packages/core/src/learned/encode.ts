import type { Combination, LensModel } from "./model.ts";

/** A lens model as it is kept in the repository: one line a feature, short and diffable. */
export interface StoredModel {
  labels: readonly string[];
  bias: readonly number[];
  combine: readonly Combination[];
  /** `name<TAB>label weight label weight …`, in order of names. */
  weights: string;
}

export function encodeModel({ labels, bias, combine, weights }: LensModel): StoredModel {
  const lines = [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, pairs]) => `${name}\t${pairs.join(" ")}`);
  return { labels, bias, combine, weights: lines.join("\n") };
}

/** @throws {RangeError} on a damaged line: the file was edited by hand */
export function decodeModel({ labels, bias, combine, weights }: StoredModel): LensModel {
  const decoded = new Map<string, readonly number[]>();
  for (const line of weights.split("\n")) {
    const tab = line.indexOf("\t");
    const pairs = line.slice(tab + 1).split(" ").map(Number);
    if (tab < 1 || pairs.length % 2 === 1 || pairs.some((number) => !Number.isInteger(number))) {
      throw new RangeError(`The weights hold a damaged line: ${line.slice(0, 40)}. Run npm run train.`);
    }
    decoded.set(line.slice(0, tab), pairs);
  }
  return { labels, bias, combine, weights: decoded };
}
