import { LevelProfile } from "@inclined/core/schema/level";
import { describe, expect, it } from "vitest";
import { findLevel, levels } from "./levels.ts";
import { findSource } from "./sources.ts";

describe("level profiles", () => {
  it.each(levels)("$id is well-formed, has a source, and says each kind of scope once", (level) => {
    expect(LevelProfile.parse(level)).toEqual(level);
    expect(findSource(level.source)).not.toBeNull();
    const kinds = level.scope.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it("have an id and a name of their own each", () => {
    expect(new Set(levels.map(({ id }) => id)).size).toBe(levels.length);
    expect(new Set(levels.map(({ name }) => name)).size).toBe(levels.length);
  });

  it("state no number but the one that a source gives", () => {
    const numbers = levels.flatMap(({ id, scope }) => scope.filter(({ atLeast }) => atLeast !== null).map(({ kind, atLeast }) => [id, kind, atLeast]));
    expect(numbers).toEqual([["senior-tpm", "money", 10_000_000]]);
  });

  it("are found by id, and only by one that exists", () => {
    expect(findLevel("tpm-ii")?.name).toBe("TPM II");
    expect(findLevel("no-such-level")).toBeNull();
  });
});
