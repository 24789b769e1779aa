import type { TaskKind, TimeSplit } from "../schema/plan.ts";

/** Minutes that went into one thing. */
export interface Spent {
  kind: TaskKind;
  minutes: number;
}

/** One part of the time, beside what a source gives it. */
export interface SpentPart {
  name: string;
  minutes: number;
  /** Of the time inside the split, in whole percents that sum to 100; null: no time was spent yet. */
  percent: number | null;
  /** What the source gives it; null: no source gives a split, and this one is the person's own. */
  advised: number | null;
}

export interface TimeSpent {
  parts: SpentPart[];
  /** Minutes on what the source does not speak of, such as mocks. */
  outside: number;
  /** Id of the source of the split; null: the split is the person's own. */
  source: string | null;
}

/** Time spent by part of a split; by kind, in the order of its first appearance, where no source gives a split. */
export function timeSpent(spent: readonly Spent[], split: TimeSplit | null): TimeSpent {
  const minutesOf = (kinds: readonly TaskKind[]): number => spent.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { minutes }) => sum + minutes, 0);
  const parts =
    split === null
      ? [...new Set(spent.map(({ kind }) => kind))].map((kind) => ({ name: kind as string, minutes: minutesOf([kind]), advised: null }))
      : split.parts.map(({ name, kinds, percent }) => ({ name, minutes: minutesOf(kinds), advised: percent }));
  const percents = wholePercents(parts.map(({ minutes }) => minutes));
  const total = spent.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    parts: parts.map((part, index) => ({ ...part, percent: percents?.[index] ?? null })),
    outside: total - parts.reduce((sum, { minutes }) => sum + minutes, 0),
    source: split?.source ?? null,
  };
}

/** Percents that sum to 100: each rounded down, and what is missing goes to those that lost most; null where there is nothing. */
function wholePercents(minutes: readonly number[]): number[] | null {
  const total = minutes.reduce((sum, one) => sum + one, 0);
  if (total === 0) return null;
  const floors = minutes.map((one) => Math.floor((one * 100) / total));
  const missing = 100 - floors.reduce((sum, one) => sum + one, 0);
  const lost = minutes.map((one, index) => ({ index, rest: (one * 100) % total })).toSorted((one, other) => other.rest - one.rest || one.index - other.index);
  for (const { index } of lost.slice(0, missing)) floors[index] = (floors[index] ?? 0) + 1;
  return floors;
}
