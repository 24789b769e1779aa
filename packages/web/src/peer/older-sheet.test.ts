import { expect, it } from "vitest";
import { isOlder } from "./older-sheet.ts";

const at = (writtenAt: string, id = "a") => ({ id, writtenAt });

it.each([
  ["before", "2026-11-21T20:00:00.000Z", "2026-11-21T20:00:01.000Z", true],
  ["after", "2026-11-21T20:00:01.000Z", "2026-11-21T20:00:00.000Z", false],
  ["at the same moment", "2026-11-21T20:00:00.000Z", "2026-11-21T20:00:00.000Z", false],
  ["before, written without thousandths", "2026-11-21T20:00:00Z", "2026-11-21T20:00:00.500Z", true],
])("a sheet that was written %s", (_, one, kept, older) => {
  expect(isOlder(at(one), at(kept))).toBe(older);
});

it("says nothing of another sheet", () => {
  expect(isOlder(at("2026-11-21T20:00:00.000Z", "b"), at("2026-11-22T20:00:00.000Z"))).toBe(false);
});
