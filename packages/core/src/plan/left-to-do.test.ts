import { expect, it } from "vitest";
import type { PlanTask } from "../schema/plan.ts";
import { fittingLeft } from "./left-to-do.ts";

const task = (id: string, minutes: number): PlanTask => ({ id, kind: "story", title: id, minutes, why: "x", source: null });
const tasks = [task("a", 20), task("b", 30), task("c", 15), task("d", 5)];
const idsOf = (left: number, done = ""): string[][] => {
  const { now, over } = fittingLeft(tasks, left, (id) => id === done);
  return [now, over].map((list) => list.map(({ id }) => id));
};

it("offers what still fits into the day, in its order, and keeps what is done in its place", () => {
  expect(idsOf(600)).toEqual([["a", "b", "c", "d"], []]);
  expect(idsOf(55)).toEqual([["a", "b", "d"], ["c"]]);
  expect(idsOf(25)).toEqual([["a", "d"], ["b", "c"]]);
  expect(idsOf(4, "b")).toEqual([["b"], ["a", "c", "d"]]);
});
