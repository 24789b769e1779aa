import { StoryLength } from "@inclined/core/schema/level";
import { STORY_FORMS } from "@inclined/core/schema/story-part-ids";
import { describe, expect, it } from "vitest";
import { findSource } from "./sources.ts";
import { storyLengths } from "./story-lengths.ts";

describe("story lengths", () => {
  it.each(storyLengths)("$id is well-formed, has a source, and states a time or a count of words", (length) => {
    expect(StoryLength.parse(length)).toEqual(length);
    expect(findSource(length.source)).not.toBeNull();
    expect(length.seconds ?? length.words).not.toBeNull();
  });

  it("have an id of their own each, and every form has one", () => {
    expect(new Set(storyLengths.map(({ id }) => id)).size).toBe(storyLengths.length);
    expect(STORY_FORMS.filter((form) => !storyLengths.some((length) => length.form === form))).toEqual([]);
  });

  it("refuse a range that runs backwards", () => {
    expect(StoryLength.safeParse({ ...storyLengths[0], seconds: [120, 60] }).success).toBe(false);
  });
});
