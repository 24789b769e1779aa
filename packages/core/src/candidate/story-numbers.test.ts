import { describe, expect, it } from "vitest";
import type { Claim } from "../schema/resume.ts";
import { changedNumbers, placesOf, storyNumbers, withDecision } from "./story-numbers.ts";

const claims: Claim[] = [
  { id: "work-1-1", work: 0, text: "Cut p95 latency from 1.4 s to 380 ms for 2.4 million riders", numbers: [
    { start: 25, end: 30, quote: "1.4 s", kind: "duration", value: 1.4 },
    { start: 49, end: 60, quote: "2.4 million", kind: "count", value: 2_400_000 },
  ] },
];
const story = { parts: { result: "For two point four million riders it fell by 40 %, and €90k a year were saved over 3 weeks." }, forms: {}, numbers: [{ quote: "€90k", provenance: "cannot-confirm" as const }], claim: null };

describe("the numbers of a story", () => {
  it("come from the résumé, from an answer, from the person, or from nowhere yet", () => {
    const found = storyNumbers(story, claims, ["It took three weeks in the end."]);
    expect(Object.fromEntries(found.map(({ quote, provenance }) => [quote, provenance]))).toEqual({
      "two point four million": "resume",
      "40 %": "unconfirmed",
      "€90k": "cannot-confirm",
      "3 weeks": "said",
    });
    expect(found[0]?.claim).toBe("work-1-1");
  });

  it("a changed number is found again wherever the old one stands", () => {
    expect(changedNumbers("It fell by 40 %.", "It fell by 35 %.")).toEqual([{ old: "40 %", now: "35 %" }]);
    const text = "We told them it fell by forty percent.";
    expect(placesOf("40 %", [{ id: "answer:a", text }]).map(({ start, end }) => text.slice(start, end))).toEqual(["forty percent"]);
  });

  it("with another unit or another thing counted is another number", () => {
    const from = (text: string) => [{ id: "work-1-1", work: 0, text, numbers: [] }];
    const provenance = (told: string, claim: string) => storyNumbers({ parts: { result: told }, forms: {}, numbers: [], claim: "work-1-1" }, from(claim), [])[0]?.provenance;
    expect(provenance("It took 14 days.", "Delivered in 14 weeks")).toBe("unconfirmed");
    expect(provenance("It took two weeks.", "Delivered in 14 days")).toBe("resume");
    expect(provenance("It saved €90k.", "Saved $90k a year")).toBe("unconfirmed");
    expect(provenance("3 outages in a month", "Led 3 teams")).toBe("unconfirmed");
    expect(provenance("I had three teams.", "Led 3 teams")).toBe("resume");
  });

  it("that measure a stretch of time are traced to the story's own claim or role, and to no other", () => {
    const two: Claim[] = [
      { id: "work-1-1", work: 0, text: "Recertified three weeks early.", numbers: [] },
      { id: "work-2-1", work: 1, text: "Moved 40 stores.", numbers: [] },
    ];
    const provenance = (claim: string | null) => storyNumbers({ parts: { situation: "It was three weeks before the end." }, forms: {}, numbers: [], claim }, two, []).map((found) => found.provenance);
    expect([provenance("work-1-1"), provenance("work-2-1"), provenance(null)]).toEqual([["resume"], ["unconfirmed"], ["unconfirmed"]]);
  });

  it("that are small counts are traced as narrowly", () => {
    const two: Claim[] = [
      { id: "work-1-1", work: 0, text: "Led 3 teams.", numbers: [] },
      { id: "work-2-1", work: 1, text: "Moved 40 stores.", numbers: [] },
    ];
    const provenance = (claim: string) => storyNumbers({ parts: { task: "I had three busy teams." }, forms: {}, numbers: [], claim }, two, []).map(({ quote, provenance: from }) => `${quote}: ${from}`);
    expect([provenance("work-1-1"), provenance("work-2-1")]).toEqual([["three teams: resume"], ["three teams: unconfirmed"]]);
  });

  it("say what the claim says instead, or a part where a form differs from it", () => {
    const own: Claim[] = [{ id: "work-1-1", work: 0, text: "Led the migration of 42 services to DynamoDB in 14 months, cutting order-routing latency from 900 ms to 210 ms.", numbers: [] }];
    const differing = (parts: Record<string, string>, forms: Record<string, string> = {}) =>
      storyNumbers({ parts, forms, numbers: [], claim: "work-1-1" }, own, []).flatMap(({ quote, differs }) => (differs === null ? [] : [[quote, differs.quote, differs.in, differs.form]]));
    const claim = { claim: "work-1-1" };
    expect(differing({ result: "Latency went from 900 ms to 250 ms." })).toEqual([["250 ms", "210 ms", claim, null]]);
    expect(differing({ result: "Latency went from 900 ms to 210 ms." }, { "two-minute": "It fell from 900 ms to 21 ms, and 38 services moved." })).toEqual([["21 ms", "210 ms", claim, "two-minute"], ["38", "42", claim, "two-minute"]]);
    expect(differing({ result: "We saved $1.8 million." }, { short: "We saved $1.6 million. Later we saved $1.8M." })).toEqual([]);
    expect(differing({ result: "We saved $1.8 million." }, { short: "We saved $1.6 million." })).toEqual([["$1.6 million", "$1.8 million", { part: "result" }, "short"]]);
    // nothing in the words tells that these are meant
    expect(differing({ result: "A test call took 3 seconds. The lawyers needed three months." })).toEqual([]);
  });

  it("tell whether the person decided", () => {
    const told = { parts: { result: "40 % left, 7 teams stayed" }, forms: {}, numbers: [{ quote: "seven teams", provenance: "confirmed" as const }], claim: null };
    expect(storyNumbers(told, [], []).map(({ quote, isDecided }) => [quote, isDecided])).toEqual([["40 %", false], ["7 teams", true]]);
  });

  it("what cannot be confirmed stays so when it is worded otherwise", () => {
    const story = { parts: { situation: "Forty percent of them left.", result: "40 % left" }, forms: {}, numbers: [{ quote: "40 %", provenance: "cannot-confirm" as const }], claim: null };
    expect(storyNumbers(story, [], []).map(({ provenance }) => provenance)).toEqual(["cannot-confirm"]);
  });

  it("is decided anew, or the decision taken back, however it was worded then", () => {
    const decided = [{ quote: "forty percent", provenance: "cannot-confirm" as const }, { quote: "3 weeks", provenance: "confirmed" as const }];
    expect(withDecision(decided, "40 %", "confirmed")).toEqual([decided[1], { quote: "40 %", provenance: "confirmed" }]);
    expect(withDecision(decided, "40 %", null)).toEqual([decided[1]]);
  });
});

describe("a number of another claim", () => {
  const claims = [{ id: "work-1-1", text: "Ran 44 audits of the vendor contracts, saving 25%.", work: 0, numbers: [] }, { id: "work-2-1", text: "Moved the depots of the north.", work: 1, numbers: [] }];
  const from = (situation: string, claim: string | null) => storyNumbers({ parts: { situation }, forms: {}, numbers: [], claim }, claims, []).map(({ quote, provenance }) => [quote, provenance]);

  it("is the résumé’s only where the words around it are about the same", () => {
    expect(from("The vendor contracts came down by 25%.", null)).toEqual([["25%", "resume"]]);
    expect(from("Our latency fell by 25% in a month.", null)).toEqual([["25%", "unconfirmed"]]);
    expect(from("Our latency fell by 25%.", "work-1-1")).toEqual([["25%", "resume"]]);
    expect(from("Our latency fell by 25%.", "work-2-1")).toEqual([["25%", "unconfirmed"]]);
  });

  it("is none where it belongs to a formula", () => {
    expect(from("I wrote $x^2$ on the board.", null)).toEqual([]);
  });
});
