import { Drill } from "@inclined/core/schema/drill";
import { DRILL_IDS } from "@inclined/core/schema/drill-id";
import { describe, expect, it } from "vitest";
import { drillFor, drillOf, drills } from "./drills.ts";
import { questionsOf } from "./questions.ts";
import { findSource } from "./sources.ts";

describe("exercises", () => {
  it.each(drills)("$id is well-formed, has a source, and questions to ask", (drill) => {
    expect(Drill.parse(drill)).toEqual(drill);
    expect(findSource(drill.source)).not.toBeNull();
    expect(drill.answerMinutes).toBeLessThan(drill.minutes);
    expect(questionsOf(drill.id).length).toBeGreaterThanOrEqual(4);
  });

  it("are all there, each once", () => {
    expect(drills.map(({ id }) => id).toSorted()).toEqual([...DRILL_IDS].toSorted());
    for (const id of DRILL_IDS) expect(drillOf(id).id).toBe(id);
  });

  it("train what was missing", () => {
    expect(drillFor("behavioural", "escalation").id).toBe("escalation-timing");
    expect(drillFor("data-driven", "guardrail").id).toBe("metrics-first");
  });

  it("ask for a refusal in three push-back questions of four, and not in the fourth", () => {
    const kinds = questionsOf("push-back").map(({ pushBack }) => pushBack);
    expect(kinds.filter((kind) => kind === "sound-request").length).toBe(kinds.length / 4);
  });
});
