import { describe, expect, it } from "vitest";
import { standInFor, standInForTerm, suggestTerms } from "./suggest-terms.ts";

const names = (...texts: string[]): string[] => suggestTerms({ employers: [], texts }, []).map(({ term }) => term);

describe("terms to keep inside", () => {
  it("are employers, sums and large counts, each once, with a vaguer way to say the figure", () => {
    const texts = ["Saved $2.3M a year for 1.4 million households with 7 teams.", "The $2.3M came from swaps; refunds fell by 27%. Launched with Vapurla in March. It was 2.3 million dollars."];
    expect(suggestTerms({ employers: ["Halden Rail", "Halden Rail"], texts }, [{ term: "1.4 MILLION", standIn: "many" }])).toEqual([
      { term: "Halden Rail", standIn: "" },
      { term: "$2.3M", standIn: "a seven-figure sum" },
      { term: "Vapurla", standIn: "" },
    ]);
  });

  it.each<[string, string[]]>([
    ["Wrote the paper that stopped Project Falcon, a replatforming", ["Project Falcon"]],
    ["Project Falcon was stopped. Operation Blue Heron’s budget grew", ["Project Falcon", "Operation Blue Heron"]],
    ["Pantry Link, stock read from stores", ["Pantry Link"]],
    ["Led Falcon, a search service", ["Falcon"]],
    ["Ran the Harbour Gate rollout with Sales and Marketing in March", ["Harbour Gate"]],
    ["Delivered PCI-DSS and SOC 2 and ISO 27001 audits, GDPR, no Sev-1 in Q4 2023, P0 bugs, Tier 1 sites", []],
    ["Coached a Senior Program Manager for the VP of Engineering", []],
  ])("hold names whole and none that everybody knows: %s", (text, expected) => expect(names(text)).toEqual(expected));

  it("hold no piece of an employer’s name", () => {
    expect(suggestTerms({ employers: ["Northwind Logistics"], texts: ["Moved Northwind to the cloud"] }, []).map(({ term }) => term)).toEqual(["Northwind Logistics"]);
  });

  it("hold no tool that the résumé names among its skills", () => {
    expect(suggestTerms({ employers: [], texts: ["Moved Falcon to Pulumi and Falcon Edge"], open: ["Go, Pulumi, SQL"] }, []).map(({ term }) => term)).toEqual(["Falcon", "Falcon Edge"]);
  });

  it.each([["share", 0.11, "about a tenth"], ["share", 0.52, "about half"], ["money", 640_000, "a six-figure sum"], ["count", 3_800, "thousands"], ["count", 7, null], ["money", null, null], ["duration", 9_000, null]])("%s %s: %s", (kind, value, standIn) => {
    expect(standInFor(kind, value)).toBe(standIn);
  });

  it.each([["$1.8M", "a seven-figure sum"], ["1.8 million dollars", "a seven-figure sum"], ["70%", "about two thirds"], ["3,800", "thousands"], ["Project Falcon", ""], ["14 months", ""], ["the $4M deal", ""]])("a typed %s is said as “%s”", (term, standIn) => {
    expect(standInForTerm(term)).toBe(standIn);
  });
});
