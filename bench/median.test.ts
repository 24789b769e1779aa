import { expect, it } from "vitest";
import { median } from "./median.ts";

it("takes the middle by size", () => {
  expect(median([10, 9, 2])).toBe(9);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([])).toThrow(RangeError);
});
