import { describe, expect, it } from "vitest";
import { safeForm } from "./safe-form.ts";
import { safePieces } from "./story-safe-words.ts";

const TERMS = [
  { term: "$4M", standIn: "a seven-figure sum" },
  { term: "$12M", standIn: "an eight-figure sum" },
  { term: "Acme", standIn: "a large retailer" },
  { term: "Orbit", standIn: "internal tool" },
  { term: "3,800", standIn: "thousands" },
];

describe("an article before a term", () => {
  it.each([
    ["It stopped Acme, a $4M replatforming.", "It stopped a large retailer, a seven-figure replatforming."],
    ["A $12M deal", "An eight-figure deal"],
    ["the $4M that we saved", "the seven-figure sum that we saved"],
    ["We saved $4M.", "We saved a seven-figure sum."],
    ["our Acme contract", "our large retailer contract"],
    ["A four million dollar program", "A seven-figure program"],
    ["an Acme store, a Orbit page", "a large retailer store, an internal tool page"],
    ["a 3,800 strong fleet", "thousands strong fleet"],
    ["alpha $4M", "alpha a seven-figure sum"],
    ["I learned that $4M was gone", "I learned that a seven-figure sum was gone"],
  ])("%s", (text, safe) => {
    expect(safeForm(text, TERMS).text).toBe(safe);
    expect(safePieces(text, TERMS).map((piece) => piece.text).join("")).toBe(safe);
  });

  it("goes with the words that are shown as replaced", () => {
    expect(safePieces("a $4M replatforming", TERMS)[0]).toEqual({ text: "a seven-figure", replaced: "a $4M" });
  });

  it("is not taken by a stand-in that must not stand there", () => {
    expect(safeForm("a $4M plan", [{ term: "$4M", standIn: "the sum" }, { term: "sum", standIn: "" }]).text).toBe("a … plan");
  });
});
