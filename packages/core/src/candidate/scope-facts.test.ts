import { describe, expect, it } from "vitest";
import { scopeFacts } from "./scope-facts.ts";

const found = (text: string): string[] => scopeFacts(text).map(({ kind, quote, value }) => `${kind}: ${quote} = ${value}`);

describe("facts about scope", () => {
  it("are read with their words, and nothing is inferred", () => {
    expect(found("For 2.4 million riders in 14 countries I led 9 teams over eighteen months, €46M in all, and told the SVP twice.")).toEqual([
      "customers: 2.4 million riders = 2400000",
      "regions: 14 countries = 14",
      "organisations: 9 teams = 9",
      "duration: eighteen months = 18",
      "money: €46M = 46000000",
      "audience: SVP = null",
    ]);
    expect(found("It was a big programme with many teams.")).toEqual([]);
    expect(found("We waited 3 days.")).toEqual([]);
  });
});
