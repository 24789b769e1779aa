import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { falseAlarms } from "./peeking.ts";

const ROWS = readFileSync(new URL("../documents/experiment/reference/peeking.csv", import.meta.url), "utf8").trim().split("\n").slice(2).map((line) => line.split(",").map(Number) as [number, number, number]);

describe("falseAlarms", () => {
  it("is the level itself at one look", () => {
    for (const alpha of [0.2, 0.05, 0.001]) expect(falseAlarms(alpha, 1)).toBeCloseTo(alpha, 7);
  });

  it.each(ROWS)("is what R integrates at level %d with %d looks", (alpha, looks, chance) => expect(falseAlarms(alpha, looks)).toBeCloseTo(chance, 6));

  // Armitage, McPherson and Rowe 1969, table 2, level 0.05, to their three digits
  it.each([[2, 0.083], [3, 0.107], [4, 0.126], [5, 0.142], [10, 0.193], [20, 0.248], [50, 0.32]])("is what was published for %d looks at 0.05", (looks, chance) => expect(falseAlarms(0.05, looks)).toBeCloseTo(chance, 3));

  it("grows with each look and stays a chance", () => {
    const chances = [1, 2, 3, 7, 14, 28, 100].map((looks) => falseAlarms(0.05, looks));
    for (const [at, chance] of chances.entries()) expect(chance > (chances[at - 1] ?? 0) && chance < 1).toBe(true);
  });
});
