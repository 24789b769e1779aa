import { describe, expect, it } from "vitest";
import { findSource } from "./sources.ts";
import { sittingOf, writingSittings } from "./writing-sittings.ts";

describe.each(writingSittings.map((each) => [each.id, each] as const))("%s", (_, sitting) => {
  it("names its sources, and stages that take their time", () => {
    for (const source of sitting.sources) expect(findSource(source)).not.toBeNull();
    expect(new Set(sitting.stages.map(({ id }) => id)).size).toBe(sitting.stages.length);
    for (const { minutes, does } of sitting.stages) {
      expect(minutes).toBeGreaterThan(0);
      expect(does.length).toBeGreaterThan(0);
    }
  });

  it("lets one write, and ends with one's own verdict", () => {
    expect(sitting.stages.some(({ does }) => does.includes("write"))).toBe(true);
    expect(sitting.stages.at(-1)?.does).toContain("rate");
  });
});

it("takes ninety minutes in four stages, and sixty in six steps", () => {
  const minutes = (id: string) => sittingOf(id).stages.map((stage) => stage.minutes);
  expect(minutes("working-backwards-90")).toEqual([15, 30, 30, 15]);
  expect(minutes("working-backwards-60")).toHaveLength(6);
  expect(minutes("working-backwards-60").reduce((sum, each) => sum + each)).toBe(60);
  expect(() => sittingOf("nowhere")).toThrow(/nowhere/);
});
