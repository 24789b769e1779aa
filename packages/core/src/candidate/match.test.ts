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
    ["Master's degree in computer science", "not-shown"],
    ["Master's degree in computer science or equivalent", "partly"],
  ])("%s: %s", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });

  it("takes one of several alternatives for enough", () => {
    expect(statusOf("Experience with airports, harbours, stations or other sites")).not.toBe("not-shown");
    expect(statusOf("Experience with airports, harbours, stations and other sites")).toBe("not-shown");
  });

  it.each([
    ["10+ years of product management", "not-shown"],
    ["2+ years of experience working with engineering teams", "met"],
    ["High degree of care, and MS Excel", "not-shown"],
    ["BS or equivalent experience", "met"],
    ["MBA", "not-shown"],
    ["Experience creating processes for certifications and renewals", "not-shown"],
  ])("%s: %s", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });
});

describe("years that are asked for", () => {
  const years = {
    work: [
      { name: "Halden Rail", position: "Senior Technical Program Manager", startDate: "2021-03", highlights: ["Ran the depots."] },
      { name: "Wexley Pay", position: "Technical Program Manager", startDate: "2016-06", endDate: "2021-05", highlights: ["Moved 42 billing services to a new store."] },
      { name: "Wexley Pay", position: "Program Manager Intern", startDate: "2012-06", endDate: "2015-08", highlights: ["Took notes."] },
    ],
    education: [{ institution: "Boston, MA", studyType: "BA", area: "History" }],
    skills: [{ keywords: ["Program management", "Agile", "SQL"] }],
  };
  const read = { resume: years, claims: claimsOfItems(itemsOf(years)) };
  const matched = (text: string) => match([{ id: "r", text, kind: "basic", start: 0, end: text.length }], read, "2026-11").requirements[0];

  it("are added up over the dated roles of that kind, once where two were held at once, and never shown by a list of skills", () => {
    expect(matched("9+ years of technical program management")).toMatchObject({ status: "met", claims: ["work-1-1", "work-2-1"], years: { asked: 9, months: 126, roles: [0, 1] } });
    expect(matched("5+ years of SQL administration")?.claims).not.toContain("skills-1");
  });

  it("are not shown by one event", () => {
    expect(matched("5+ years of experience building large distributed solutions")).toMatchObject({ status: "partly", claims: ["work-2-1"] });
  });

  it("are shown by what was done in those roles, never by what the company does", () => {
    const shop = { work: [{ name: "Larkbasket", position: "Technical Program Manager", startDate: "2018-03", highlights: ["Grocery delivery from 212 stores in 5 states, with 1.4 million households a year.", "Led 7 teams to a live promise.", "Stopped the pilot in 3 cities on its second day, when 19% of orders were late."] }] };
    const own = { resume: shop, claims: claimsOfItems(itemsOf(shop)) };
    const shown = (text: string) => match([{ id: "r", text, kind: "basic", start: 0, end: text.length }], own, "2026-11").requirements[0];
    expect(shown("5+ years of technical program management")).toMatchObject({ status: "met", claims: ["work-1-2"] });
    expect(shown("3+ years working directly with software engineering teams")?.evidence.map(({ quote }) => quote)).toEqual(["Led 7 teams to a live promise."]);
    expect(shown("Own the program plan from first document to the last metro area")?.claims).not.toContain("work-1-1");
    // of a list of alternatives one that a claim names is enough, whatever the others are like
    expect(shown("Experience with delivery, logistics, retail stores or other operations where software meets physical work")).toMatchObject({ status: "met", claims: ["work-1-1"] });
    expect(shown("Experience with mining, farming, harbours or other operations where software meets physical work")).toMatchObject({ status: "not-shown" });
    expect(shown("Decide with data which promises to widen, narrow or withdraw, and stop a rollout when the numbers say so.")).toMatchObject({ status: "partly", claims: ["work-1-3"] });
    expect(shown("Experience defining metrics and running controlled experiments")).toMatchObject({ status: "not-shown" });
  });

  it("a name in an item of a list of skills is enough, a common word in it is not", () => {
    const skills = { skills: [{ name: "Skills", keywords: ["experiment design", "SQL and Python for my own questions"] }] };
    const shown = (text: string): string | undefined =>
      match([{ id: "r", text, kind: "basic", start: 0, end: text.length }], { resume: skills, claims: claimsOfItems(itemsOf(skills)) }, "2026-11").requirements[0]?.status;
    expect([shown("Experience with SQL"), shown("SQL, and enough Python to check a number before quoting it"), shown("Experience asking questions")]).toEqual(["met", "partly", "not-shown"]);
  });

  it("leave skills, degrees and other things to those who show them", () => {
    expect(matched("Experience with agile practices (Scrum, etc)")).toMatchObject({ status: "met", evidence: [{ claim: "skills-1", quote: "Agile" }] });
    expect(matched("Knowledge of SQL")).toMatchObject({ status: "met", evidence: [{ claim: "skills-1", quote: "SQL" }] });
    expect(matched("Bachelor's degree in engineering")).toMatchObject({ status: "partly", claims: ["education-1"] });
    expect(matched("Master's degree in any field")).toMatchObject({ status: "not-shown", claims: [] });
    expect(matched("Master's degree or equivalent experience")).toMatchObject({ status: "partly", claims: ["education-1"] });
  });
});
