import { describe, expect, it } from "vitest";
import { standInFor, suggestTerms } from "./suggest-terms.ts";

describe("terms to keep inside", () => {
  it("are employers, sums and large counts, each once, with a vaguer way to say the figure", () => {
    const texts = ["Saved $2.3M a year for 1.4 million households with 7 teams.", "The $2.3M came from swaps; refunds fell by 27%. Launched with Vapurla in March."];
    expect(suggestTerms({ employers: ["Halden Rail", "Halden Rail"], texts }, [{ term: "1.4 MILLION", standIn: "many" }])).toEqual([
      { term: "Halden Rail", standIn: "" },
      { term: "$2.3M", standIn: "a seven-figure sum" },
      { term: "Vapurla", standIn: "" },
    ]);
  });

  it.each([["share", 0.11, "about a tenth"], ["share", 0.52, "about half"], ["money", 640_000, "a six-figure sum"], ["count", 3_800, "thousands"], ["count", 7, null], ["money", null, null], ["duration", 9_000, null]])("%s %s: %s", (kind, value, standIn) => {
    expect(standInFor(kind, value)).toBe(standIn);
  });
});
