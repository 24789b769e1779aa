import type { StoredStory } from "@inclined/core/plan/stories-in-order";
import { describe, expect, it } from "vitest";
import { placeOf } from "./task-place.ts";

const story = (id: string, createdAt: string, situation = "In May the depot flooded."): StoredStory => ({
  id, createdAt, data: { title: id, claim: null, year: null, employer: null, isDataProject: false, parts: { situation }, forms: {}, numbers: [], interviews: {} },
});
const stories = [story("later", "2026-11-02T10:00:00.000Z"), story("first", "2026-11-01T10:00:00.000Z"), story("empty", "2026-10-01T10:00:00.000Z", "")];

describe("a task that tells a story", () => {
  it("opens that story’s own telling", () => {
    expect(placeOf("story:tell:later", stories)).toEqual({ kind: "begin", begin: "story:later" });
    expect(placeOf("due:story:first", stories)).toEqual({ kind: "begin", begin: "story:first" });
  });

  it("opens the story that was written since, and else the place where it is written", () => {
    expect(placeOf("story:tell:new-2", stories)).toEqual({ kind: "begin", begin: "story:later" });
    expect(placeOf("story:tell:new-3", stories)).toEqual({ kind: "page", page: "stories" });
    expect(placeOf("story:tell:gone", stories)).toEqual({ kind: "page", page: "stories" });
  });
});

it.each([["drill:metrics-first", "begin"], ["due:question:q", "question"], ["mock:full:1", "page"], ["scenario:data-driven:guardrail", "criterion"], ["writing:draft", "page"], ["refresher:sql", undefined]])("%s is done at a %s", (task, kind) => {
  expect(placeOf(task, stories)?.kind).toBe(kind);
});
