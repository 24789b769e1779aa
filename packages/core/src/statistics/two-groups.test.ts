import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { effectForMeans, groupForMeans, powerForMeans } from "./two-means.ts";
import { effectForProportions, groupForProportions, powerForProportions } from "./two-proportions.ts";

/** What R says: see power.R beside it. */
const TABLE = readFileSync(new URL("../documents/experiment/reference/power.csv", import.meta.url), "utf8");
const ROWS = TABLE.trim().split("\n").slice(2).map((line) => {
  const [test = "", solve = "", ...numbers] = line.split(",");
  const [n = 0, baseline = 0, effect = 0, sd = 0, alpha = 0, power = 0] = numbers.map(Number);
  return { test, solve, n, baseline, effect, sd, alpha, power };
});
type Row = (typeof ROWS)[number];

/** Agreement that is asked for; relative. */
const WITHIN = 1e-6;

const SOLVE: Readonly<Record<string, (row: Row) => { ours: number | null; theirs: number }>> = {
  "proportions n": (row) => ({ ours: groupForProportions(row, row), theirs: row.n }),
  "proportions power": (row) => ({ ours: powerForProportions(row.n, row, row.alpha), theirs: row.power }),
  "proportions effect": (row) => ({ ours: effectForProportions(row.n, row.baseline, row), theirs: row.effect }),
  "means n": (row) => ({ ours: groupForMeans(row, row), theirs: row.n }),
  "means power": (row) => ({ ours: powerForMeans(row.n, row, row.alpha), theirs: row.power }),
  "means effect": (row) => ({ ours: effectForMeans(row.n, row.sd, row), theirs: row.effect }),
};

describe.each(Object.entries(SOLVE))("%s", (name, solve) => {
  const rows = ROWS.filter(({ test, solve: what }) => `${test} ${what}` === name);

  it("has rows enough to be held against", () => expect(rows.length).toBeGreaterThanOrEqual(18));

  it("is R's to a millionth, row by row", () => {
    const apart = rows.filter((row) => {
      const { ours, theirs } = solve(row);
      return !(ours !== null && Math.abs(ours - theirs) <= WITHIN * Math.abs(theirs));
    });
    expect(apart).toEqual([]);
  });
});

describe("what no group finds", () => {
  it("is said by null: a rise above the whole, a difference too small for all people there are", () => {
    expect(effectForProportions(3, 0.9, { alpha: 0.05, power: 0.8 })).toBeNull();
    expect(groupForMeans({ effect: 1e-9, sd: 1 }, { alpha: 0.05, power: 0.8 })).toBeNull();
  });

  it("does not depend on the direction of the effect", () => {
    expect(powerForMeans(40, { effect: -0.5, sd: 1 }, 0.05)).toBe(powerForMeans(40, { effect: 0.5, sd: 1 }, 0.05));
    expect(groupForProportions({ baseline: 0.88, effect: -0.01 }, { alpha: 0.05, power: 0.8 })).toBeCloseTo(groupForProportions({ baseline: 0.12, effect: 0.01 }, { alpha: 0.05, power: 0.8 }), 6);
  });
});
