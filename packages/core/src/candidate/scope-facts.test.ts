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

  it("are the speaker's own and happened: no offer of others, no price, no group of a test, nothing that would be", () => {
    expect(found("The inventory vendor had quoted us $3.1M for a counting system, and I turned it down.")).toEqual([]);
    expect(found("I bought an old set on eBay, forty quid, and the lunch box was £14.95.")).toEqual([]);
    expect(found("We gave it to 200 drivers who had that handset, and it held.")).toEqual([]);
    expect(found("I would open one region and then five sites, and it will reach 2 million users.")).toEqual([]);
    expect(found("In the pilot in 3 cities 19% were late.")).toEqual([]);
    expect(found("I opened it in 14 countries, which saved $2.3M.")).toEqual(["regions: 14 countries = 14", "money: $2.3M = 2300000"]);
  });
});
