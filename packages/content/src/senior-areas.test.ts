import { behavioural } from "@inclined/core/lenses/behavioural";
import { PRINCIPLE_IDS } from "@inclined/core/principles/names";
import { SENIOR_AREA_IDS, SeniorArea } from "@inclined/core/schema/level";
import { describe, expect, it } from "vitest";
import { seniorAreas } from "./senior-areas.ts";
import { findSource } from "./sources.ts";

const EVIDENCE: readonly string[] = [...behavioural.criteria, ...PRINCIPLE_IDS];

describe("senior areas", () => {
  it.each(seniorAreas)("$id is well-formed, has a source, and is shown by things that are assessed", (area) => {
    expect(SeniorArea.parse(area)).toEqual(area);
    expect(findSource(area.source)).not.toBeNull();
    expect(area.shownBy.filter((id) => !EVIDENCE.includes(id))).toEqual([]);
    expect(new Set(area.shownBy).size).toBe(area.shownBy.length);
  });

  it("are all there, each once", () => {
    expect(seniorAreas.map(({ id }) => id)).toEqual(SENIOR_AREA_IDS);
  });
});
