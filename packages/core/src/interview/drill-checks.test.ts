import { describe, expect, it } from "vitest";
import { drillChecks, missingToCheck, unexplained } from "./drill-checks.ts";

const NOTHING = { posting: null, claims: null };
const said = (checks: ReturnType<typeof drillChecks>) => checks.filter(({ quote }) => quote !== null).map(({ name }) => name);

describe("what an exercise without a score asks for", () => {
  it("finds each part of an executive update in its sentence", () => {
    const text = "I need a yes from you by Thursday. The launch moved from March 3 to March 17, because the bank renews its certificate once a quarter. If the bank says no, we leave Italy out. Marta owns the renewal. I'll write to you on Friday either way.";
    const checks = drillChecks("executive-update", [text], NOTHING);
    expect(checks.every(({ quote }) => quote !== null && text.includes(quote))).toBe(true);
    expect(said(drillChecks("executive-update", ["Everything is on track, more or less, and the mood is good."], NOTHING))).toEqual([]);
  });

  it("hears that somebody does not know, how they would find out, and the nearest thing", () => {
    expect(said(drillChecks("i-dont-know", ["I don't know that rule.", "I'd ask our network lead. What I do know is how TCP does it."], NOTHING))).toEqual(["says so", "how to find out", "the nearest thing known"]);
    expect(said(drillChecks("i-dont-know", ["It waits for three packets, obviously."], NOTHING))).toEqual([]);
  });

  it("holds “why here” against posting and résumé", () => {
    const brought = { posting: ["You will own delivery promises for grocery customers across 300 stores."], claims: ["Cut late grocery deliveries from 11.8% to 6.3% with 7 teams."] };
    const text = "Your team owns the delivery promise for grocery in 300 stores. I cut late grocery deliveries to 6.3% last year. That's why I want to do it here, with your stores.";
    const checks = drillChecks("why-here", [text], brought);
    expect(checks.map(({ name, quote, beside }) => [name, quote === null, beside])).toEqual([["a fact about the team", false, brought.posting[0]], ["a fact about you", false, brought.claims[0]], ["what ties the two", false, undefined]]);
    expect(said(drillChecks("why-here", ["I have always admired the company and its culture."], brought))).toEqual([]);
    expect(drillChecks("why-here", [text], NOTHING).map(({ name }) => name)).toEqual(["what ties the two"]);
    expect(missingToCheck("why-here", NOTHING)).toEqual(["the posting", "your résumé"]);
  });

  it("lists abbreviations that nobody explained", () => {
    expect(unexplained(["The HSM fails over, and the KMS (key store) waits. Our SLA is fine, the ROI too: everybody knows them. A content delivery network (CDN) helps."])).toEqual(["HSM"]);
    expect(drillChecks("business-leader", ["The HSM fails over."], NOTHING)).toEqual([{ name: "HSM, not explained", quote: "The HSM fails over." }]);
  });

  it("is nothing for what a lens judges whole", () => {
    expect(drillChecks("two-minute-story", ["I did."], NOTHING)).toEqual([]);
  });
});
