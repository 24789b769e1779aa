import { Format } from "@inclined/core/schema/format";
import { PRINCIPLE_IDS } from "@inclined/core/principles/names";
import { describe, expect, it } from "vitest";
import { formats } from "./formats.ts";
import { findSource } from "./sources.ts";

describe.each(formats)("$name", (format) => {
  it("is a format with a source and rounds of their own, no principle asked for twice", () => {
    expect(Format.parse(format)).toEqual(format);
    expect(findSource(format.source)).not.toBeNull();
    const asked = format.rounds.flatMap(({ principles }) => principles);
    expect(new Set(asked).size).toBe(asked.length);
    expect(new Set(format.rounds.map(({ id }) => id)).size).toBe(format.rounds.length);
  });
});

describe("whole loops", () => {
  it.each(["data-driven-tpm", "senior-tpm-onsite", "data-scientist-to-pm"])("%s hears all principles", (id) => {
    expect(formats.find((format) => format.id === id)?.rounds.flatMap(({ principles }) => principles).toSorted()).toEqual([...PRINCIPLE_IDS].sort());
  });
});
