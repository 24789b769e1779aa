import { describe, expect, it } from "vitest";
import { pushBackKind } from "./push-back-kind.ts";

describe("the kind of a push-back question, by its words", () => {
  it.each([
    ["We are deciding headcount for fraud operations this afternoon. Tell us your current bank's exact fraud loss so we can size the team.", "confidential-number"],
    ["We're modelling our fees. What exactly was the take rate at the marketplace you worked for, and how much did the top ten sellers pay?", "confidential-number"],
    ["Playback data from one television maker has stopped arriving. How do you report quality for the quarter?", "missing-data"],
    ["Legal has blocked access to precise user location. Your delivery-estimate launch needs it in three weeks. What do you do?", "missing-data"],
    ["Bias for Action tells you to ship, Insist on the Highest Standards to wait. Which is it?", "two-principles"],
    ["Two of our principles conflict here. Do we close it?", "two-principles"],
    ["The test came back flat, no clear winner, and the catalog prints tonight. What do you say?", "inconclusive"],
    // none of the four: nothing is claimed
    ["How many parcels would you plan for next year?", null],
    ["Your team planned the fix for the next sprint. Do you leave it there?", null],
    ["We have the data on every store. What do you conclude from it?", null],
    ["Your last project shipped late. What would you do differently?", null],
  ])("%s: %s", (question, kind) => {
    expect(pushBackKind(question)).toBe(kind);
  });
});
