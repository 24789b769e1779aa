import { describe, expect, it } from "vitest";
import { amountsIn } from "./amounts.ts";
import { type ConfidentialTerm, findTerms } from "./safe-form.ts";

const found = (text: string, ...terms: string[]): string[] => findTerms(text, terms.map((term): ConfidentialTerm => ({ term, standIn: "" }))).map(({ start, end }) => text.slice(start, end));
const MONEY = ["$1.8M", "$1.8 million", "1.8M dollars", "USD 1.8m", "1.8 million dollars", "1.8M", "1.8 million", "US$1.8M", "USD1.8m", "$1,800,000", "1,800,000 US dollars", "$1800k", "$ 1.8\u00A0M", "$1.80 million", "one point eight million dollars", "$1.8-million", "1.8\nmillion"];

describe("a listed figure", () => {
  it.each(MONEY)("$1.8M is found as %j", (written) => {
    expect(found(`We saved ${written} in a year.`, "$1.8M")).toEqual([written]);
    if (written !== "1.8\nmillion") expect(found("We saved $1.8M in a year.", written)).toEqual(["$1.8M"]);
  });

  it.each(["$18M", "€1.8M", "$1.8", "1.8%", "1.8 ms", "1.8Mb", "$1.85M", "1.8 million users", "11.8M", "a million", "version 1.8"])("$1.8M is not %j", (written) => {
    expect(found(`We had ${written} then.`, "$1.8M")).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["70%", "seventy percent of it", "seventy percent"],
    ["70 per cent", "by 70% now", "70%"],
    ["14 months", "a 14-month plan", "14-month"],
    ["14 months", "in fourteen months", "fourteen months"],
    ["210 ms", "at 210ms", "210ms"],
    ["3,800", "all 3800 of them", "3800"],
    ["1.4 million households", "1,400,000 households", "1,400,000 households"],
    ["42 services", "forty-two services moved", "forty-two services"],
    ["$1.8M", "some $1.5–1.8M a year", "$1.5–1.8M"],
    ["€2.5M", "two and a half million euros", "two and a half million euros"],
    ["$500k", "half a million dollars", "half a million dollars"],
    ["deal of $4M", "a deal of four million dollars", "deal of four million dollars"],
  ])("%j is found in %j", (term, text, words) => expect(found(text, term)).toEqual([words]));

  it("is not found where another thing is counted, nor where small words say too little", () => {
    expect(found("forty-two stores", "42 services")).toEqual([]);
    expect(found("the two of us", "2")).toEqual([]);
    expect(found("[1,\"start\":3800,\"end\":3900]", "3,800")).toEqual([]);
  });

  it("is none in words that are no number, and one of two that stand side by side", () => {
    expect(amountsIn("a few million, the 3rd, 2x, p99, five5")).toEqual([]);
    expect(amountsIn("nine ten people, twenty nineteen").map(({ values }) => values)).toEqual([[9], [10], [20], [19]]);
  });
});
