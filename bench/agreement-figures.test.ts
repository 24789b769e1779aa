import { describe, expect, it } from "vitest";
import { f1, quadraticKappa } from "./agreement-figures.ts";

describe("quadraticKappa", () => {
  it("is 1 for the same scores, 0 for chance, and as worked out by hand in between", () => {
    expect(quadraticKappa([[0, 0], [3, 3], [1, 1]])).toBe(1);
    expect(quadraticKappa([[0, 0], [0, 3], [3, 0], [3, 3]])).toBe(0);
    // observed 1 apart once of four; by chance Σ(a-b)²·nₐ·n_b / n = (ours 0,1,2,3; theirs 0,1,2,2): (0+1+4+4 + 1+0+1+1 + 4+1+0+0 + 9+4+1+1) / 4 = 8
    expect(quadraticKappa([[0, 0], [1, 1], [2, 2], [3, 2]])).toBeCloseTo(1 - 1 / 8, 12);
  });
});

describe("f1", () => {
  it("counts both sides", () => {
    expect(f1({ both: 6, ours: 2, theirs: 2 })).toBe(0.75);
    expect(f1({ both: 0, ours: 3, theirs: 0 })).toBe(0);
  });
});
