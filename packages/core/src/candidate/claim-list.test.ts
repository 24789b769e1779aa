import { describe, expect, it } from "vitest";
import type { ReviewItem } from "../schema/paper.ts";
import { claimGroups } from "./claim-list.ts";
import { itemsOf } from "./review-items.ts";

const accepted = (items: readonly ReviewItem[]): ReviewItem[] => items.map((item) => ({ ...item, state: "accepted" }));
const ITEMS = accepted(
  itemsOf({
    basics: { name: "Sample Person" },
    work: [
      { position: "Program manager", name: "Harbour Rail", startDate: "2021-03", highlights: ["Responsible for reporting", "Cut boarding time from 9 to 6 minutes for 40,000 riders in five weeks with the depot team"] },
      { position: "Analyst", name: "Harbour Rail", startDate: "2019-01", endDate: "2019-11", highlights: ["Wrote 12 reports for the finance team"] },
      { position: "Clerk", name: "Archive" },
    ],
    projects: [{ name: "Tide table", highlights: ["Built a calendar of tides"] }],
    education: [{ institution: "Polytechnic", area: "Mathematics" }],
    skills: [{ name: "Tools", keywords: ["SQL"] }],
  }),
);

describe("the list of claims", () => {
  it("holds bullets only, under what they belong to, in the order of the résumé", () => {
    expect(claimGroups(ITEMS, {}).map(({ title, company, years, claims }) => [title, company, years, claims.map(({ claim }) => claim.id)])).toEqual([
      ["Program manager", "Harbour Rail", "2021–today", ["work-1-1", "work-1-2"]],
      ["Analyst", "Harbour Rail", "2019", ["work-2-1"]],
      ["Tide table", "", "", ["project-1-1"]],
    ]);
  });

  it("suggests a state until the person has chosen one", () => {
    const [first] = claimGroups(ITEMS, { "work-1-1": "dont-bring" });
    expect(first?.claims.map(({ state, isChosen }) => [state, isChosen])).toEqual([
      ["dont-bring", true],
      ["ready", false],
    ]);
  });

  it("leaves out what is not accepted, with whatever belongs to it", () => {
    const items = ITEMS.map((item) => (item.id === "work-1" || item.id === "work-2-1" ? { ...item, state: "open" as const } : item));
    expect(claimGroups(items, {}).map(({ id }) => id)).toEqual(["project-1"]);
  });

  it("shows a date without a year as it was written", () => {
    const items = ITEMS.map((item) => (item.id === "work-2" ? { ...item, fields: { ...item.fields, start: "last spring" } } : item));
    expect(claimGroups(items, {})[1]?.years).toBe("last spring–2019");
  });
});
