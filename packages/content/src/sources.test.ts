import { Source } from "@inclined/core/schema/question";
import { describe, expect, it } from "vitest";
import { findSource, sources } from "./sources.ts";

describe("sources", () => {
  it.each(sources)("$id is well-formed", (source) => {
    expect(Source.parse(source)).toEqual(source);
  });

  it("have an id of their own each", () => {
    const ids = sources.map((source) => source.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("say in a note what they are where there is no address to open", () => {
    const unexplained = sources.filter((source) => source.url === null && (source.note ?? "").length < 20);
    expect(unexplained).toEqual([]);
  });

  it("are found by id, and only by one that exists", () => {
    expect(findSource("orchestration-bar")?.title).toContain("orchestration bar");
    expect(findSource("no-such-source")).toBeNull();
  });
});
