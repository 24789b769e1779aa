import { expect, it } from "vitest";
import { leastHours, mostHours, soundHours } from "./sound-hours.ts";

it.each([[1, 1], ["1.5", 1.5], [0.25, 0.25], [8, 8], [0, null], [30, null], [-1, null], ["", null], ["x", null]])("of what is typed, %s gives %s hours", (typed, hours) => {
  expect(soundHours(typed)).toBe(hours);
  expect([leastHours, mostHours]).toEqual([0.25, 8]);
});
