import { describe, expect, it } from "vitest";
import type { Claim } from "../schema/resume.ts";
import { changedNumbers, placesOf, storyNumbers } from "./story-numbers.ts";

const claims: Claim[] = [
  { id: "work-1-1", work: 0, text: "Cut p95 latency from 1.4 s to 380 ms for 2.4 million riders", numbers: [
    { start: 25, end: 30, quote: "1.4 s", kind: "duration", value: 1.4 },
    { start: 49, end: 60, quote: "2.4 million", kind: "count", value: 2_400_000 },
  ] },
];
const story = { parts: { result: "For two point four million riders it fell by 40 %, and €90k a year were saved over 3 weeks." }, forms: {}, numbers: [{ quote: "€90k", provenance: "cannot-confirm" as const }] };

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
});
