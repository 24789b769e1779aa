import { itemsOf } from "@inclined/core/candidate/review-items";
import { describe, expect, it } from "vitest";
import { placesOf } from "./places.ts";

const LINES = ["Zora Quill", "Oslo", "Halden Rail, Oslo  2019 – 2022", "Programme Manager", "Led the signalling pro-", "gramme of 9 teams.", "Halden Rail, Oslo  2015 – 2019", "Engineer", "Led the signalling programme of 9 teams."];
const work = (position: string) => ({ name: "Halden Rail", position, location: "Oslo", highlights: ["Led the signalling programme of 9 teams."] });

describe("places", () => {
  it("are the lines that an item was read from, also where words were cut and where two are alike", () => {
    const items = itemsOf({ basics: { name: "Zora Quill" }, work: [work("Programme Manager"), work("Engineer")], skills: [{ keywords: ["SQL"] }] });
    expect(placesOf(items, LINES.map((text) => ({ text })))).toEqual({ name: [0], "work-1": [2, 3], "work-1-1": [4, 5], "work-2": [6, 7], "work-2-1": [8] });
  });
});
