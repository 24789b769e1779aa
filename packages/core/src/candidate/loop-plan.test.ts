import { describe, expect, it } from "vitest";
import type { PrincipleId } from "../principles/names.ts";
import type { Format } from "../schema/format.ts";
import type { Cell, Coverage, Strength } from "./coverage.ts";
import { planLoop } from "./loop-plan.ts";

const cell = (story: string, principle: PrincipleId, strength: Strength): Cell => ({ story, principle, strength, found: strength, mark: null, evidence: [] });
const coverage = (cells: Cell[]): Coverage => ({ cells, gaps: [], overused: [], oneEmployer: null, fewYears: null });
const round = (id: string, principles: PrincipleId[]): Format["rounds"][number] => ({ id, role: "pm", topic: "t", lens: null, minutes: null, principles });
const format: Format = { id: "f", name: "f", source: "s", note: "n", rounds: [round("one", ["ownership", "dive-deep"]), round("two", ["frugality"])] };

describe("a loop with stories", () => {
  it("spends each story once, where it is worth most, and keeps the next best for another example", () => {
    const cells = [cell("a", "ownership", 3), cell("a", "dive-deep", 3), cell("b", "ownership", 2), cell("c", "ownership", 2), cell("d", "think-big", 3)];
    const plan = planLoop(format, coverage(cells), ["a", "b", "c", "d"]);
    expect(plan.rounds).toEqual([
      { id: "one", slots: [{ principle: "ownership", story: "b", backup: "c" }, { principle: "dive-deep", story: "a", backup: null }] },
      { id: "two", slots: [{ principle: "frugality", story: null, backup: null }] },
    ]);
    expect(plan).toMatchObject({ worth: 10, bound: 10, isProven: true, unused: ["d"] });
  });

  it("is empty without stories", () => {
    expect(planLoop(format, coverage([]), [])).toMatchObject({ worth: 0, isProven: true, unused: [] });
  });
});
