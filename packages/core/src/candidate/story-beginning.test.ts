import { describe, expect, it } from "vitest";
import type { ReviewItem } from "../schema/paper.ts";
import { StoryData } from "../schema/story.ts";
import { claimOrigin, claimsToTell, emptyStory, storyFromClaim } from "./story-beginning.ts";
import { fieldsOf, numberChanges } from "./story-changes.ts";
import { safePieces } from "./story-safe-words.ts";

const item = (id: string, kind: ReviewItem["kind"], parent: string | null, fields: Record<string, string>, state: ReviewItem["state"] = "accepted"): ReviewItem => ({ id, kind, parent, fields, state, lines: [], from: null });
const items = [
  item("work-1", "role", null, { position: "TPM", company: "Harbour Freight", start: "2019-04", end: "2022" }),
  item("work-1-1", "bullet", "work-1", { text: "Cut missed pick-ups by 40% for 1,200 shops in nine months with finance and two carriers" }),
  item("work-1-2", "bullet", "work-1", { text: "Helped with various projects" }),
  item("work-1-3", "bullet", "work-1", { text: "Reduced cost per stop from $9 to $6 for 300 drivers in 2021" }, "open"),
  item("work-2", "role", null, { position: "TPM", company: "Quay", start: "2022" }),
  item("school-1", "school", null, { institution: "Leeds", start: "2010" }),
];

describe("a story begins", () => {
  it("from a claim with its first words, and with employer and year of its role; nothing of it is told yet", () => {
    const story = storyFromClaim(items, "work-1-1");
    expect(story).toEqual({ ...emptyStory(), title: "Cut missed pick-ups by 40% for 1,200 shops", claim: "work-1-1", employer: "Harbour Freight", year: 2022 });
    expect(StoryData.safeParse(story).success).toBe(true);
    expect(claimOrigin(items, "work-1-1").years).toBe("2019 to 2022");
  });

  it("with a name that does not end in the middle of a phrase", () => {
    const long = [items[0], item("work-1-1", "bullet", "work-1", { text: "Led the migration of 42 warehouse services from EC2 to Lambda in two quarters" })].filter((one) => one !== undefined);
    expect(storyFromClaim(long, "work-1-1").title).toBe("Led the migration of 42 warehouse services");
  });

  it("empty where the claim is not accepted, or there is none", () => {
    expect(storyFromClaim(items, "work-1-3")).toEqual(emptyStory());
    expect(storyFromClaim(items, null)).toEqual(emptyStory());
  });

  it("from claims that are ready and that no story tells", () => {
    expect(claimsToTell(items, {}, []).map(({ id }) => id)).toEqual(["work-1-1"]);
    expect(claimsToTell(items, { "work-1-2": "ready", "work-1-1": "dont-bring" }, []).map(({ id }) => id)).toEqual(["work-1-2"]);
    expect(claimsToTell(items, {}, [{ claim: "work-1-1" }])).toEqual([]);
  });
});

describe("a number that was changed", () => {
  const before = { ...emptyStory(), parts: { result: "It fell by 40 %.", situation: "We lost 9 vans." }, forms: { short: "It fell by forty percent." } };

  it("is found where the old one still stands: in this story's forms, in claims, in other stories", () => {
    const now = { ...before, parts: { ...before.parts, result: "It fell by 35 %." } };
    const elsewhere = [{ id: "claim:a", text: "Cut it by 40%" }, { id: "story:b", text: "by 41 %" }];
    expect(numberChanges(before, now, elsewhere)).toEqual([{ field: "part:result", old: "40 %", now: "35 %", stillIn: ["form:short", "claim:a"] }]);
    expect(numberChanges(before, before, elsewhere)).toEqual([]);
  });

  it("is not changed where it only moved", () => {
    expect(numberChanges(before, { ...before, parts: { task: "There it fell by 40 %.", situation: "We lost 9 vans." } }, [])).toEqual([]);
  });

  it("is looked for in every text of the story, in telling order, also in what is kept aside", () => {
    expect(fieldsOf({ ...before, isDataProject: true, parts: { ...before.parts, task: "x" } }).map(({ id }) => id)).toEqual(["part:situation", "part:result", "part:task", "form:short"]);
  });
});

describe("the pieces of a safe form", () => {
  it("join to the safe form and know what they stand for", () => {
    const pieces = safePieces("We sold Kestrel to Aldermere.", [{ term: "Aldermere", standIn: "a large retailer" }, { term: "kestrel", standIn: "the product" }]);
    expect(pieces.map(({ text }) => text).join("")).toBe("We sold the product to a large retailer.");
    expect(pieces.flatMap(({ replaced }) => replaced ?? [])).toEqual(["Kestrel", "Aldermere"]);
  });

  it("are one where only the whole is safe", () => {
    const terms = [{ term: "blue", standIn: "red" }, { term: "red whale", standIn: "" }];
    expect(safePieces("The blue whale.", terms).map(({ text }) => text).join("")).not.toContain("red whale");
  });
});
