import { describe, expect, it } from "vitest";
import { differencesOf } from "./differences.ts";

describe("what differs between two versions", () => {
  it("is every text that reads differently or stands in one of them only", () => {
    const mine = { title: "A", parts: { result: "5", task: "same" }, numbers: [{ quote: "5" }] };
    const stored = { title: "A", parts: { result: "6", task: "same", learning: "new" }, numbers: [] };
    expect(differencesOf(mine, stored)).toEqual([
      { path: "parts.result", mine: "5", stored: "6" },
      { path: "parts.learning", mine: null, stored: "new" },
      { path: "numbers.0.quote", mine: "5", stored: null },
    ]);
    expect(differencesOf(mine, structuredClone(mine))).toEqual([]);
  });
});
