import { describe, expect, it } from "vitest";
import { claimGaps, deepDiveQuestions, suggestedState } from "./claim-gaps.ts";

const ids = (text: string): string[] => claimGaps(text).map(({ id }) => id);

describe("what a claim leaves open", () => {
  it.each<[string, string[]]>([
    ["Cut checkout latency from 1.4 s to 380 ms for 2.4 million riders in five weeks with the payments team", []],
    ["Reduced fraudulent charges by 18% for merchants with the risk team", ["before", "time"]],
    ["Helped improve the onboarding flow", ["own", "number", "others", "customer", "time"]],
    ["Led 9 teams over 18 months", ["customer"]],
  ])("%s", (text, open) => expect(ids(text)).toEqual(open));

  it("asks in the claim's own words", () => {
    expect(claimGaps("Reduced fraudulent charges by 18% for merchants")[0]?.question).toContain("18%");
    expect(claimGaps("Responsible for the weekly report")[0]?.question).toContain("“Responsible for”");
  });

  it("is a first guess at what to bring", () => {
    expect(suggestedState("Cut checkout latency from 1.4 s to 380 ms for 2.4 million riders in five weeks with the payments team")).toBe("ready");
    expect(suggestedState("Responsible for reporting")).toBe("thin");
  });

  it("goes into one claim with its number, its beginning and its parties", () => {
    expect(deepDiveQuestions("Moved the go-live to a Tuesday night on the signallers' advice; legal signed 3 days early")).toEqual([
      "How do you know that it was 3 days? Who measured it, and from what?",
      "“Moved the go-live to a Tuesday night …”: what did you do first, and what did you try that did not work?",
      "What did legal want instead, and how was it settled?",
      "What would you do differently with what you know now?",
    ]);
  });
});
