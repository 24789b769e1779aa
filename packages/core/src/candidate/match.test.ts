import { describe, expect, it } from "vitest";
import type { Requirement } from "../schema/posting.ts";
import { match } from "./match.ts";
import { claimsOfItems, itemsOf } from "./review-items.ts";

const resume = {
  work: [{ name: "Halden Rail", position: "Technical Programme Manager", startDate: "2019-03", endDate: "2022-02", highlights: ["Led the signalling programme of 9 teams in 40 stations.", "Wrote the launch checklist."] }],
  education: [{ institution: "Wexley", studyType: "BSc", area: "Mathematics" }],
};
const claims = claimsOfItems(itemsOf(resume));
const statusOf = (text: string): string | undefined => {
  const requirement: Requirement = { id: "r", text, kind: "basic", start: 0, end: text.length };
  // others, so that words have a weight
  const others = ["Experience with payroll in banks", "Experience with retail pricing"].map((other, place): Requirement => ({ ...requirement, id: `o${place}`, text: other }));
  return match([requirement, ...others], { resume, claims }, "2026-11").requirements[0]?.status;
};

describe("what a posting asks for, against a résumé", () => {
  it.each([
    ["Led a signalling programme of several teams", "met"],
    ["Experience with underwater archaeology", "not-shown"],
    ["2+ years of technical programme management", "met"],
    ["5+ years of technical programme management", "partly"],
    ["12+ years of technical programme management", "partly"],
    ["12+ years of underwater archaeology", "not-shown"],
    ["Bachelor's degree", "met"],
    ["Bachelor's degree in a STEM field with 2+ years of relevant industry experience", "met"],
    ["Bachelor's degree with 5+ years of relevant industry experience", "partly"],
    ["Master's degree, or 2+ years of relevant industry experience", "met"],
    ["Master's degree in computer science", "partly"],
  ])("%s: %s", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });

  it("takes one of several alternatives for enough", () => {
    expect(statusOf("Experience with airports, harbours, stations or other sites")).not.toBe("not-shown");
    expect(statusOf("Experience with airports, harbours, stations and other sites")).toBe("not-shown");
  });
});
