import { expect, it } from "vitest";
import { notAssessed } from "./not-assessed.ts";

it.each<[number, number, string]>([
  [0, 3, ""],
  [1, 1, "It is not assessed yet: assess it there, and it is joined by itself."],
  [1, 3, "1 of them is not assessed yet: assess it there, and it is joined by itself."],
  [2, 2, "Both are not assessed yet: assess them there, and they are joined by themselves."],
  [2, 3, "2 of them are not assessed yet: assess them there, and they are joined by themselves."],
  [4, 4, "All 4 are not assessed yet: assess them there, and they are joined by themselves."],
])("%i of %i: %s", (due, found, words) => expect(notAssessed(due, found)).toBe(words));
