import { PlanFacts } from "@inclined/core/schema/plan";
import { describe, expect, it } from "vitest";
import { planFacts } from "./plan-sources.ts";
import { findSource } from "./sources.ts";

describe("what the plan rests on", () => {
  it("is well-formed", () => {
    expect(PlanFacts.parse(planFacts)).toEqual(planFacts);
  });

  it("names a source that exists for everything", () => {
    const { longest, stories, lastDays, mocks, designStops, principles, splits, sql, lastDraft } = planFacts;
    const ids = [longest, stories, lastDays, mocks, designStops, ...principles, ...splits, ...sql, lastDraft].map(({ source }) => source);
    expect([...ids, mocks.minutesSource].filter((id) => findSource(id) === null)).toEqual([]);
  });

  it("has scenarios for every role, and system design only among a TPM’s", () => {
    expect(planFacts.scenarios.map(({ role }) => role)).toEqual(["tpm", "pm", "data-scientist"]);
    expect(planFacts.scenarios.filter(({ list }) => list.some(({ isSystemDesign }) => isSystemDesign)).map(({ role }) => role)).toEqual(["tpm"]);
  });

  it("shows both of the frequencies of SQL", () => {
    expect(planFacts.sql.map(({ minutes, timesAWeek }) => [minutes, timesAWeek])).toEqual([[30, 2], [45, 1]]);
  });
});
