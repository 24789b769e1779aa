import { describe, expect, it } from "vitest";
import { meets } from "./meets.ts";

describe("a reply meets", () => {
  it.each([
    ["benefit-metric", "From 16 days to 1."],
    ["benefit-metric", "Drivers wait 25 minutes instead of 90."],
    ["constraints", "The NHS contract caps our spending at £410,000 until March 2028."],
    ["constraints", "It may cost at most £400,000, and the Medical Devices Regulations apply."],
    ["problem-two-sentences", "People wait 16 days for a hearing aid."],
    ["dependencies", "The platform team owns the login and builds the hook for us by June."],
  ] as const)("%s: %s", (id, reply) => {
    expect(meets("pr-faq", id, reply)).not.toBeNull();
  });

  it.each([
    ["constraints", "Bananas cost at most 3 euros."],
    ["problem-two-sentences", "It is hard."],
    ["problem-two-sentences", "It is very bad for them."],
    ["solution-plain", "It is easy."],
    ["benefit-metric", "A lot, I think."],
    ["benefit-metric", "We have 16 clinics."],
    ["dependencies", "I don't know."],
  ] as const)("not %s: %s", (id, reply) => {
    expect(meets("pr-faq", id, reply)).toBeNull();
  });
});
