import fc from "fast-check";
import { expect, it } from "vitest";
import { goneOnWith, isSame, merged } from "./merged.ts";

interface Told {
  title: string;
  parts: Readonly<Record<string, string>>;
  numbers: readonly string[];
}
const base: Told = { title: "Ferries", parts: { task: "a", result: "b" }, numbers: ["1"] };

it("puts two versions together where they changed different fields", () => {
  expect(merged(base, { ...base, parts: { task: "mine", result: "b" } }, { ...base, title: "Boats", parts: { task: "a", result: "b", customer: "stored" } })).toEqual({
    title: "Boats", parts: { task: "mine", result: "b", customer: "stored" }, numbers: ["1"],
  });
  expect(merged(base, { ...base, parts: { result: "b" } }, { ...base, numbers: ["1", "2"] })).toEqual({ title: "Ferries", parts: { result: "b" }, numbers: ["1", "2"] });
});

it("leaves to the person what both changed", () => {
  expect(merged(base, { ...base, parts: { task: "mine", result: "b" } }, { ...base, parts: { task: "stored", result: "b" } })).toBeNull();
  expect(merged(base, { ...base, numbers: ["1", "2"] }, { ...base, numbers: ["1", "3"] })).toBeNull();
  expect(merged(base, { ...base, parts: { result: "b" } }, { ...base, parts: { task: "stored", result: "b" } })).toBeNull();
});

it("never loses a change of either side", () => {
  expect.hasAssertions();
  const flat = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("x", "y", "z"));
  fc.assert(
    fc.property(flat, flat, flat, (from, mine, stored) => {
      const both = merged(from, mine, stored);
      if (both === null) return;
      for (const key of ["a", "b", "c"]) {
        if (mine[key] !== from[key]) expect(both[key]).toBe(mine[key]);
        if (stored[key] !== from[key]) expect(both[key]).toBe(stored[key]);
      }
    }),
  );
});

it("goes on with a loop's log, whichever side is further, and whatever order the fields came back in", () => {
  const began = { kind: "round-began", at: 1 };
  const loop = { name: "Short loop", events: [began], kept: [] as string[] };
  const further = { kept: ["one"], events: [{ at: 1, kind: "round-began" }, { kind: "typed", at: 2, text: "In March" }], name: "Short loop" };
  expect(goneOnWith(loop, further)).toEqual(further);
  expect(goneOnWith(further, loop)?.events).toHaveLength(2);
  expect(goneOnWith({ ...loop, name: "Another" }, further)).toBeNull();
  expect(goneOnWith({ title: "No loop" }, { title: "Other" })).toBeNull();
  expect(isSame({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
});
