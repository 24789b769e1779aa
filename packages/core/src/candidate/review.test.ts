import { describe, expect, it } from "vitest";
import type { JsonResume } from "../schema/resume.ts";
import { acceptAll, addItem, canBeginRole, carriedOver, correct, mergesWith, mergeUp, setState, splitAt, splitRole } from "./review.ts";
import { acceptedItems, claimsOfItems, itemsOf } from "./review-items.ts";
import { resumeOfItems } from "./resume-of-items.ts";

const RESUME: JsonResume = {
  basics: { name: "Zora Quill", email: "zora@example.org", url: "https://zora.example.org", location: { city: "Oslo", region: "Norway" }, profiles: [{ network: "LinkedIn", url: "linkedin.com/in/zora" }] },
  work: [
    { name: "Halden Rail", position: "Programme Manager", startDate: "2019-03", highlights: ["Led 9 teams.", "Cut delays from 14% to 6%", "in a year."], "x-team": "Signals" },
    { name: "Ashgrove", position: "Engineer", startDate: "2015", endDate: "2019", highlights: ["Wrote a test rig."] },
  ],
  education: [{ institution: "Wexley", studyType: "BSc", area: "Mathematics" }],
  skills: [{ name: "Tools", keywords: ["SQL", "Python"] }],
};
const items = itemsOf(RESUME, { "work-1-2": [7] });
const texts = (all: ReturnType<typeof itemsOf>) => all.filter(({ kind }) => kind === "bullet").map(({ parent, fields }) => `${parent}: ${fields["text"]}`);

describe("the review of a résumé", () => {
  it("leads back to the same résumé when everything is accepted", () => {
    expect(resumeOfItems(acceptedItems(acceptAll(items)), RESUME)).toEqual(RESUME);
    expect(resumeOfItems(acceptedItems(items), RESUME)).toEqual({});
  });

  it("makes every bullet a claim with its numbers, under the id of its item", () => {
    expect(claimsOfItems(items).map(({ id, work, numbers }) => [id, work, numbers.map(({ quote }) => quote)])).toEqual([
      ["work-1-1", 0, ["9"]], ["work-1-2", 0, ["14%", "6%"]], ["work-1-3", 0, []], ["work-2-1", 1, []], ["education-1", null, []], ["skills-1", null, []],
    ]);
  });

  it("drops a role with its bullets, and a dropped bullet stays dropped", () => {
    const dropped = setState(setState(items, "work-1-2", "dropped"), "work-1", "accepted");
    expect(acceptedItems(dropped).map(({ id }) => id)).toEqual(["work-1", "work-1-1", "work-1-3"]);
    expect(acceptedItems(setState(acceptAll(items), "work-1", "dropped")).some(({ id }) => id.startsWith("work-1"))).toBe(false);
  });

  it("merges a bullet that was read in two, and splits one that was read as one", () => {
    expect(mergesWith(items, "work-1-1")).toBeNull();
    const merged = mergeUp(items, "work-1-3");
    expect(texts(merged)).toEqual(["work-1: Led 9 teams.", "work-1: Cut delays from 14% to 6% in a year.", "work-2: Wrote a test rig."]);
    expect(merged.find(({ id }) => id === "work-1-2")?.lines).toEqual([7]);
    expect(texts(splitAt(merged, "work-1-2", 11, "new"))).toEqual(["work-1: Led 9 teams.", "work-1: Cut delays", "work-1: from 14% to 6% in a year.", "work-2: Wrote a test rig."]);
    expect(splitAt(items, "work-1-1", 0, "new")).toEqual(items);
  });

  it("merges and splits roles, bullets and all", () => {
    const one = mergeUp(items, "work-2");
    expect(texts(one).at(-1)).toBe("work-1: Wrote a test rig.");
    expect(one.find(({ id }) => id === "work-1")?.fields).toMatchObject({ company: "Halden Rail", end: "2019" });
    expect(texts(splitRole(items, "work-1-2", "mine"))).toEqual(["work-1: Led 9 teams.", "mine: Cut delays from 14% to 6%", "mine: in a year.", "work-2: Wrote a test rig."]);
  });

  it("begins a role once, leaves it open until it says something, and gives its bullets back when it is dropped", () => {
    expect([canBeginRole(items, "work-1-1"), canBeginRole(items, "work-1-2"), canBeginRole(items, "work-1")]).toEqual([false, true, false]);
    const begun = splitRole(items, "work-1-2", "mine");
    expect(acceptAll(begun).find(({ id }) => id === "mine")?.state).toBe("open");
    expect(texts(setState(begun, "mine", "dropped"))).toEqual(texts(items));
  });

  it("takes what the person writes, and what the reader missed", () => {
    const corrected = correct(items, "work-1", "company", "Halden Railways");
    expect(corrected.find(({ id }) => id === "work-1")).toMatchObject({ state: "accepted", fields: { company: "Halden Railways" } });
    expect(correct(items, "work-1", "start", " ").find(({ id }) => id === "work-1")?.fields).not.toHaveProperty("start");
    const added = addItem(items, { id: "mine", kind: "bullet", parent: "work-1" });
    expect(added.findIndex(({ id }) => id === "mine")).toBe(added.findIndex(({ id }) => id === "work-1-3") + 1);
    const role = addItem(items, { id: "mine", kind: "role", parent: null });
    expect(role.findIndex(({ id }) => id === "mine")).toBe(role.findIndex(({ id }) => id === "work-2-1") + 1);
    expect(correct(items, "work-1", "start", "spring").find(({ id }) => id === "work-1")?.fields["start"]).toBe("spring");
    expect(resumeOfItems(acceptedItems(acceptAll(correct(items, "work-1", "start", "spring"))), RESUME).work?.[0]).not.toHaveProperty("startDate");
  });

  it("keeps ids and states of what says the same in the résumé that takes its place", () => {
    const before = setState(acceptAll(correct(items, "work-1-2", "text", "Cut delays")), "work-1-1", "dropped");
    const newer = itemsOf({ ...RESUME, work: [{ name: "Vapurla", position: "Director", highlights: ["Led 9 teams!", "Built a new one."] }, ...(RESUME.work ?? []).slice(1)] });
    const carried = carriedOver(newer, before, "r2");
    expect(carried.filter(({ kind }) => kind === "role" || kind === "bullet").map(({ id, parent, state }) => [id, parent, state])).toEqual([
      ["r2-work-1", null, "open"],
      ["work-1-1", "r2-work-1", "dropped"],
      ["r2-work-1-2", "r2-work-1", "open"],
      ["work-2", null, "accepted"],
      ["work-2-1", "work-2", "accepted"],
    ]);
    expect(new Set(carried.map(({ id }) => id)).size).toBe(carried.length);
  });
});
